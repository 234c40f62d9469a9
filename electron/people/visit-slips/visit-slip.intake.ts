import type { z } from 'zod';
import type { SheetCells } from '../../../shared/sheets/cells.ts';
import { readSeal } from '../../../shared/sheets/seal.ts';
import { type Day, formatDay } from '../../../shared/kernel/dates.ts';
import { refuse } from '../../../shared/kernel/errors.ts';
import { visitSlipSeal, visitSlipSealKeys } from '../../../shared/people/visit-slips/slip.ts';
import { type ReadVisitRow, readVisitSlip, type VisitLine } from '../../../shared/people/visit-slips/slip-reading.ts';
import type { zVisitSlip, zVisitSlipRow, zVisitSlipShown } from '../../../shared/people/visit-slips/contract.ts';
import type { TableColumns, ToldColumns } from '../../../shared/sheets/headings.ts';
import { countStates } from '../../../shared/intake/contract.ts';
import type { Intake } from '../../intake/intake.ts';
import { communeUnits } from '../../office/communes.service.ts';
import { agreementFinder } from '../../store/agreement-links.ts';
import { createRecord, updateRecord } from '../../store/records.ts';
import type { Reader, Writer } from '../../store/store.ts';
import { joinNames } from '../columns.ts';
import * as queries from './visit-slips.queries.ts';
import { visitSlipKind } from './visit-slip.kinds.ts';
import { visitKind } from '../visits/visit.kinds.ts';

type Slip = z.infer<typeof zVisitSlip>;
type Row = z.infer<typeof zVisitSlipRow>;
type Stored = ReturnType<typeof queries.visitsOfSlip>[number];
interface Plan {
  slip: Slip;
  rows: (Row & { stored: Stored | undefined })[];
  tables: TableColumns[];
}
interface Order {
  take: readonly string[];
}

/** A slip that an association or a collection agent has filled in with its rounds: each row becomes a visit. */
export const visitSlipIntake: Intake<object, Plan, z.infer<typeof zVisitSlipShown>, Order> = {
  name: 'visitSlip',
  judge: (store, { files, told, today }) => {
    const sheets = files.flatMap((file) => file.sheets);
    return store.read((reader) => judged(reader, sheets, today, told));
  },
  preview: ({ slip, rows, tables }) => ({
    shown: { slip, rows: rows.map(({ stored: _stored, ...row }) => row) },
    tables,
    counts: countStates(rows),
  }),
  sender: ({ slip }) => slip.recipient,
  write: writeVisits,
};

function judged(reader: Reader, sheets: readonly SheetCells[], today: Day, told: ToldColumns): Plan {
  const slip = slipOf(reader, sheets);
  const communes = communeUnits(reader);
  const names = new Map(communes.map(({ id, name }) => [id, name]));
  const read = readVisitSlip(sheets, { recipient: slip.recipient, communeId: slip.communeId, communes, today }, told);
  if (!read)
    throw refuse(
      'Không còn thấy bảng của phiếu trong tệp (thiếu các cột «Ngày», «Số người tiếp cận»). Hãy xin gửi lại phiếu, giữ nguyên tiêu đề cột.',
    );
  const own = new Map(queries.visitsOfSlip(reader, slip.id).map((visit) => [visit.slipRow, visit]));
  const others = queries.otherVisits(reader, slip.from, slip.to, slip.id);
  const rows = read.rows.map(({ problem, ...row }) => {
    const stored = own.get(row.key);
    const said = verdict({ ...row, problem }, slip, stored, others);
    return { ...row, ...said, communeName: names.get(row.line?.communeId ?? '') ?? null, stored };
  });
  return { slip, rows, tables: read.tables };
}

/** Which slip the file is. REFUSED: none of ours, another kind, or none that this store has sent. */
function slipOf(reader: Reader, sheets: readonly SheetCells[]): Slip {
  const seal = readSeal(sheets);
  const schema = seal.get(visitSlipSealKeys.schema);
  if (schema === undefined)
    throw refuse(
      'Tệp này không phải phiếu tiếp cận do sổ xuất ra. Bảng do đơn vị tự lập thì nhập từng lần ở «Tiếp cận», hoặc ở «Nhập, xuất Excel».',
    );
  if (schema !== visitSlipSeal.schema) throw refuse('Đây là một loại phiếu khác, không phải phiếu tiếp cận. Nhận phiếu ở đúng nơi đã gửi.');
  if (Number(seal.get(visitSlipSealKeys.version)) > visitSlipSeal.version)
    throw refuse('Phiếu này do bản chương trình mới hơn xuất ra. Hãy cập nhật chương trình rồi nhập lại.');
  const slip = queries.visitSlipById(reader, seal.get(visitSlipSealKeys.slip) ?? '');
  if (!slip) throw refuse('Phiếu này không có trong sổ: do cơ quan khác xuất ra, hoặc đã xóa.');
  return slip;
}

function verdict(
  { line, problem }: ReadVisitRow,
  { from, to }: Slip,
  stored: Stored | undefined,
  others: readonly Stored[],
): Pick<Row, 'state' | 'reason'> {
  if (!line) return { state: 'error', reason: problem };
  if (stored) {
    if (isSame(stored, line)) return { state: 'same', reason: null };
    return { state: 'ask', reason: `Sổ đang ghi khác: ngày ${formatDay(stored.day)}, ${stored.approached} người.` };
  }
  if (line.day < from || line.day > to) return { state: 'ask', reason: `Ngày ngoài kỳ của phiếu (${formatDay(from)} – ${formatDay(to)}).` };
  const twin = others.some((one) => one.day === line.day && one.communeId === line.communeId && one.approached === line.approached);
  if (twin) return { state: 'ask', reason: 'Sổ đã có một lần tiếp cận cùng ngày, cùng xã, cùng số người: có thể là lần này.' };
  const joined = (line.joinedSi ?? 0) + (line.joinedHi ?? 0) + (line.renewed ?? 0);
  return { state: 'new', reason: joined > line.approached ? 'Số tham gia nhiều hơn số người tiếp cận.' : null };
}

/** The columns of a visit that a line of a slip fills. */
const columnsOf = ({ members, ...line }: VisitLine) => ({ ...line, members: joinNames(members) });
const isSame = (stored: Stored, line: VisitLine): boolean =>
  Object.entries(columnsOf(line)).every(([column, value]) => stored[column as keyof Stored] === value);

/**
 * The new rows as visits, and of those asked about the ones `take` names. The slip is back whatever it said. REFUSED: a visit to be
 * changed has its people entered by name, from whom it is counted.
 */
function writeVisits(writer: Writer, { slip, rows }: Plan, { take }: Order, { today }: { today: Day }): number {
  const taken = new Set(take);
  const chosen = rows.filter(({ key, state }) => state === 'new' || (state === 'ask' && taken.has(key)));
  const { audienceId, waveId } = slip;
  const agreement = agreementFinder(writer)(slip.agreementNumber);
  let written = 0;
  for (const { key, row, line, stored } of chosen) {
    if (!line) continue;
    if (stored && queries.hasPeople(writer, stored.id))
      throw refuse(`Dòng ${row}: lần tiếp cận này đã ghi từng người được gặp, sửa ở «Tiếp cận». Bỏ chọn dòng này rồi ghi lại.`);
    if (stored) updateRecord(writer, visitKind, stored, columnsOf(line));
    else createRecord(writer, visitKind, { ...columnsOf(line), audienceId, waveId, ...agreement, slipId: slip.id, slipRow: key });
    written += 1;
  }
  updateRecord(writer, visitSlipKind, slip, { returnedOn: today });
  return written;
}
