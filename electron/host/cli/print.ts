import { extname } from 'node:path';
import { airingConfirmationPaper } from '../../../shared/broadcasts/confirmations/paper.ts';
import { invitationsPaper, mostBlankRows, rosterPaper } from '../../../shared/conferences/prints/paper.ts';
import { formatDay, parseDay } from '../../../shared/kernel/dates.ts';
import { notFound, refuse } from '../../../shared/kernel/errors.ts';
import type { PaperDescription } from '../../../shared/kernel/paper.ts';
import { searchKey, valueKey } from '../../../shared/kernel/text.ts';
import type { PaperOrder } from '../../../shared/papers/contract.ts';
import { handoverPaper } from '../../../shared/people/handovers/paper.ts';
import { writeFileWhole } from '../write-file.ts';
import {
  type Answer,
  type Call,
  type Command,
  needed,
  option,
  passwordOption,
  periodOption,
  wholeOption,
  words,
  WrongUsage,
} from './command.ts';

interface Asked {
  input: object;
  /** What --json tells besides the file. */
  told?: object;
  /** What the paper is of, for a person to read. */
  what?: string;
}
/** A paper as it is asked for by options; what it becomes is said by the ending of --out. */
interface Printed {
  paper: PaperDescription;
  usage: string;
  about: string;
  /** Options that must be there. */
  needs: string[];
  ask(call: Call): Asked | Promise<Asked>;
}

const printed: Printed[] = [
  {
    paper: rosterPaper,
    usage: '--conference MÃ [--blank SỐ_DÒNG] [--password MẬT_KHẨU] --out TỆP.pdf|TỆP.xlsx',
    about: 'danh sách ký tên của hội nghị',
    needs: ['conference'],
    ask: (call) => ({ input: { of: ofConference(call), blankRows: wholeOption(call, 'blank', 0, mostBlankRows) ?? 0 } }),
  },
  {
    paper: invitationsPaper,
    usage: '--conference MÃ --out TỆP.pdf|TỆP.docx',
    about: 'giấy mời từng người',
    needs: ['conference'],
    ask: async (call) => ({ input: { of: ofConference(call), text: (await call.api.conferences.prints.invitationText()).text } }),
  },
  {
    paper: airingConfirmationPaper,
    usage: '--period NĂM-THÁNG [--commune MÃ_XÃ] --out TỆP.pdf|TỆP.xlsx',
    about: 'phiếu xác nhận phát thanh của từng xã',
    needs: ['period'],
    ask: communesOfMonth,
  },
  {
    paper: handoverPaper,
    usage: '[--day NGÀY] [--recipient BÊN_NHẬN] [--password MẬT_KHẨU] --out TỆP.pdf|TỆP.xlsx',
    about: 'danh sách chuyển TCDVT',
    needs: [],
    ask: oneHandover,
  },
];

const ofConference = (call: Call) => ({ code: needed(call, 'conference') });

/** All communes of a month, or the one that is named. */
async function communesOfMonth(call: Call): Promise<Asked> {
  const month = periodOption(call);
  const code = option(call, 'commune');
  const { communes } = await call.api.broadcasts.confirmations.overview(month);
  const wanted = code === undefined ? communes : communes.filter((one) => valueKey(one.code) === valueKey(code));
  if (code !== undefined && wanted.length === 0) throw notFound(`xã mã ${code} trong tháng ${month.month}/${month.year}`);
  return {
    input: { month, communeIds: wanted.length > 0 ? wanted.map((one) => one.id) : undefined },
    told: { communes: wanted.map((one) => ({ code: one.code, name: one.name, planned: one.planned })) },
    what: `phiếu xác nhận phát thanh của ${wanted.length} xã, phường`,
  };
}

/** The one list that the day and the recipient leave; where several are left, they are named. */
async function oneHandover(call: Call): Promise<Asked> {
  const [dayText, recipient] = [option(call, 'day'), option(call, 'recipient')];
  const day = dayText === undefined ? undefined : parseDay(dayText);
  if (dayText !== undefined && !day) throw new WrongUsage(`Ngày «${dayText}» chưa đúng. Viết ngày/tháng/năm, ví dụ --day 05/03/2026.`);
  const left = (await call.api.people.handovers.list()).filter(
    (one) => (!day || one.day === day) && (recipient === undefined || searchKey(one.recipient).includes(searchKey(recipient))),
  );
  const [only, ...more] = left;
  if (!only) throw notFound('danh sách chuyển TCDVT nào như thế');
  const named = left.slice(0, 10).map((one) => `${formatDay(one.day)} cho ${one.recipient}`);
  if (more.length > 0)
    throw refuse(
      `Có ${left.length} danh sách chuyển: ${named.join('; ')}${left.length > 10 ? ' …' : ''}. Chọn một bằng --day, --recipient.`,
    );
  return {
    input: { id: only.id },
    told: { day: only.day, recipient: only.recipient, people: only.people },
    what: `danh sách chuyển ngày ${formatDay(only.day)} cho ${only.recipient} (${only.people} người)`,
  };
}

const severalFiles = 'Mỗi xã là một bảng tính riêng. Chọn một xã bằng --commune, hoặc viết --out TỆP.pdf để có tất cả trong một tệp.';

async function make(call: Call, { paper, needs, ask }: Printed): Promise<Answer> {
  for (const name of needs) needed(call, name);
  const out = needed(call, 'out');
  const ending = extname(out).toLowerCase();
  const format = paper.formats.find((one) => `.${one}` === ending);
  if (!format)
    throw new WrongUsage(
      `Bản in này không làm được thành «${ending || out}». Đuôi tệp: ${paper.formats.map((one) => `.${one}`).join(' hoặc ')}.`,
    );
  const password = passwordOption(call);
  const { input, told, what } = await ask(call);
  const made = await call.api.papers.make({ paper: paper.name, input, format, password } as PaperOrder);
  if (extname(made.name) !== ending) throw refuse(severalFiles);
  const file = writeFileWhole(out, new Uint8Array(await made.arrayBuffer()));
  return { json: { file, ...told }, lines: [what ? `Đã ghi ${what} vào ${file}` : `Đã in ra ${file}`] };
}

export const print: Command = {
  usage: printed.map(({ paper, usage }) => `print ${paper.name} ${usage}`),
  about: `Giấy tờ để in. ${printed.map(({ paper, about }) => `${paper.name}: ${about}`).join('; ')}.`,
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
    const found = printed.find(({ paper }) => paper.name === kind);
    if (!found) throw new WrongUsage(`Không có giấy tờ «${kind}» để in. Các loại: ${printed.map(({ paper }) => paper.name).join(', ')}.`);
    return make(call, found);
  },
};
