import { type Answer, type Call, type Command, words, WrongUsage } from './command.ts';
import { broadcastPapers, broadcastUsage } from './print-broadcasts.ts';
import { conferencePapers, conferenceUsage } from './print-conference.ts';
import { handoverPapers, handoverUsage } from './print-handover.ts';

/** What can be printed, by its name on the command line (report-workbook §4). */
const papers: Record<string, (call: Call) => Promise<Answer>> = { ...conferencePapers, ...broadcastPapers, ...handoverPapers };

export const print: Command = {
  usage: [...conferenceUsage, ...broadcastUsage, ...handoverUsage],
  about:
    'Giấy tờ để in. roster: danh sách ký tên của hội nghị; invitations: giấy mời từng người; airing-confirmation: phiếu xác nhận phát thanh của từng xã; handover: danh sách chuyển TCDVT.',
  options: {
    conference: { type: 'string' },
    blank: { type: 'string' },
    period: { type: 'string' },
    commune: { type: 'string' },
    day: { type: 'string' },
    recipient: { type: 'string' },
    password: { type: 'string' },
    out: { type: 'string' },
  },
  run: (call) => {
    const [kind] = words(call, 'loại giấy tờ');
    const make = Object.hasOwn(papers, kind) ? papers[kind] : undefined;
    if (!make) throw new WrongUsage(`Không có giấy tờ «${kind}» để in. Các loại: ${Object.keys(papers).join(', ')}.`);
    return make(call);
  },
};
