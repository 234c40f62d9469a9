import { extname } from 'node:path';
import { zPaper } from '../../../shared/conferences/prints/contract.ts';
import { conferenceOfCode, invitationText, makePrint } from '../../conferences/prints/prints.service.ts';
import { writeFileWhole } from '../write-file.ts';
import { type Answer, type Call, needed, passwordOption, wholeOption, WrongUsage } from './command.ts';

/** Papers of one conference; what they become is said by the ending of --out. No number of an identity card stands in any of them. */
export const conferencePapers: Record<string, (call: Call) => Promise<Answer>> = {
  roster: (call) => write(call, { paper: 'roster', blankRows: wholeOption(call, 'blank', 0, 200) ?? 0 }),
  invitations: (call) => write(call, { paper: 'invitations', text: invitationText(call.store()).text }),
};

export const conferenceUsage = [
  'print roster --conference MÃ [--blank SỐ_DÒNG] [--password MẬT_KHẨU] --out TỆP.pdf|TỆP.xlsx',
  'print invitations --conference MÃ --out TỆP.pdf|TỆP.docx',
];

async function write(call: Call, order: object): Promise<Answer> {
  const [code, out] = [needed(call, 'conference'), needed(call, 'out')];
  const paper = zPaper.safeParse({ ...order, format: extname(out).slice(1).toLowerCase() });
  if (!paper.success) throw new WrongUsage(`Bản in này không làm được thành «${extname(out) || out}». Xem đuôi tệp ở cách dùng.`);
  const store = call.store();
  const id = store.read((reader) => conferenceOfCode(reader, code));
  const { bytes } = await makePrint(store, { of: { ids: [id] }, paper: paper.data, password: passwordOption(call) });
  const file = writeFileWhole(out, bytes);
  return { json: { file }, lines: [`Đã in ra ${file}`] };
}
