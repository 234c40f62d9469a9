import { extname } from 'node:path';
import { formatDay, parseDay } from '../../../shared/kernel/dates.ts';
import { notFound, refuse } from '../../../shared/kernel/errors.ts';
import { searchKey } from '../../../shared/kernel/text.ts';
import { makeHandoverPaper } from '../../people/handovers/papers.service.ts';
import { listHandovers } from '../../people/handovers/handovers.service.ts';
import { writeFileWhole } from '../write-file.ts';
import { type Answer, type Call, needed, option, passwordOption, WrongUsage } from './command.ts';

/** Lists of people handed to a collection agent; .xlsx is the slip to be filled in. No number of an identity card stands in it. */
export const handoverPapers: Record<string, (call: Call) => Promise<Answer>> = { handover };
export const handoverUsage = ['print handover [--day NGÀY] [--recipient BÊN_NHẬN] [--password MẬT_KHẨU] --out TỆP.pdf|TỆP.xlsx'];

async function handover(call: Call): Promise<Answer> {
  const out = needed(call, 'out');
  const format = extname(out).slice(1).toLowerCase();
  if (format !== 'pdf' && format !== 'xlsx')
    throw new WrongUsage(`Bản in này không làm được thành «${extname(out) || out}». Đuôi tệp: .pdf hoặc .xlsx.`);
  const password = passwordOption(call);
  const store = call.store();
  const only = chosen(call, listHandovers(store));
  const { bytes } = await makeHandoverPaper(store, { id: only.id, format, password });
  const file = writeFileWhole(out, bytes);
  return {
    json: { file, day: only.day, recipient: only.recipient, people: only.people },
    lines: [`Đã ghi danh sách chuyển ngày ${formatDay(only.day)} cho ${only.recipient} (${only.people} người) vào ${file}`],
  };
}

/** The one list that the day and the recipient leave; where several are left, they are named. */
function chosen(call: Call, all: ReturnType<typeof listHandovers>) {
  const [dayText, recipient] = [option(call, 'day'), option(call, 'recipient')];
  const day = dayText === undefined ? undefined : parseDay(dayText);
  if (dayText !== undefined && !day) throw new WrongUsage(`Ngày «${dayText}» chưa đúng. Viết ngày/tháng/năm, ví dụ --day 05/03/2026.`);
  const left = all.filter(
    (one) => (!day || one.day === day) && (recipient === undefined || searchKey(one.recipient).includes(searchKey(recipient))),
  );
  const [only, ...more] = left;
  if (!only) throw notFound('danh sách chuyển TCDVT nào như thế');
  if (more.length === 0) return only;
  const listed = left.slice(0, 10).map((one) => `${formatDay(one.day)} cho ${one.recipient}`);
  throw refuse(
    `Có ${left.length} danh sách chuyển: ${listed.join('; ')}${left.length > 10 ? ' …' : ''}. Chọn một bằng --day, --recipient.`,
  );
}
