import type { z } from 'zod';
import type { SheetCells } from '../../../shared/sheets/cells.ts';
import { readSeal } from '../../../shared/sheets/seal.ts';
import { formatDay } from '../../../shared/kernel/dates.ts';
import { refuse } from '../../../shared/kernel/errors.ts';
import { visitSlipSeal, visitSlipSealKeys } from '../../../shared/people/visit-slips/slip.ts';
import { type ReadVisitRow, readVisitSlip, type VisitLine } from '../../../shared/people/visit-slips/slip-reading.ts';
import type { zVisitSlip, zVisitSlipRow, zVisitSlipWritten } from '../../../shared/people/visit-slips/contract.ts';
import { readWorkbook, type WorkbookIn } from '../../documents/locked-files.ts';
import { communeUnits } from '../../office/communes.service.ts';
import { agreementFinder } from '../../store/agreement-links.ts';
import { binRecord, createRecord, updateRecord } from '../../store/records.ts';
import type { Actor, Reader, Store } from '../../store/store.ts';
import { joinNames, partNames } from '../columns.ts';
import * as queries from './visit-slips.queries.ts';
import { visitSlipKind } from './visit-slip.kinds.ts';
import { visitKind } from '../visits/visit.kinds.ts';

type Slip = z.infer<typeof zVisitSlip>;
type Row = z.infer<typeof zVisitSlipRow>;
type Written = z.infer<typeof zVisitSlipWritten>;
type Stored = ReturnType<typeof queries.visitsOfSlip>[number];
interface Judged {
  slip: Slip;
  rows: (Row & { stored: Stored | undefined })[];
}

/** What each row of a slip that came back would do; writes nothing. REFUSED: no workbook, none of our slips, or not of this office. */
export async function previewVisitSlip(store: Store, file: WorkbookIn): Promise<{ slip: Slip; rows: Row[] }> {
  const sheets = await readWorkbook(file);
  const { slip, rows } = store.read((reader) => judged(reader, sheets, store));
  return { slip, rows: rows.map(({ stored: _stored, ...row }) => row) };
}

function judged(reader: Reader, sheets: readonly SheetCells[], store: Store): Judged {
  const slip = slipOf(reader, sheets);
  const communes = communeUnits(reader);
  const names = new Map(communes.map(({ id, name }) => [id, name]));
  const read = readVisitSlip(sheets, { recipient: slip.recipient, communeId: slip.communeId, communes, today: store.today() });
  if (!read)
    throw refuse(
      'Không còn thấy bảng của phiếu trong tệp (thiếu các cột «Ngày», «Số người tiếp cận»). Hãy xin gửi lại phiếu, giữ nguyên tiêu đề cột.',
    );
  const own = new Map(queries.visitsOfSlip(reader, slip.id).map((visit) => [visit.slipRow, visit]));
  const others = queries.otherVisits(reader, slip.from, slip.to, slip.id);
  const rows = read.map((row) => {
    const stored = own.get(row.key);
    return { ...row, ...verdict(row, slip, stored, others), communeName: names.get(row.line?.communeId ?? '') ?? null, stored };
  });
  return { slip, rows: rows.map(({ problem: _problem, ...row }) => row) };
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
const lineOf = ({ day, communeId, members, approached, joinedSi, joinedHi, renewed, note }: Stored): VisitLine => ({
  day,
  communeId,
  members: partNames(members),
  approached,
  joinedSi,
  joinedHi,
  renewed,
  note,
});

/**
 * Writes the new rows as visits, and of those asked about the ones `take` names: in one transaction. The same slip again changes nothing.
 * REFUSED: a visit to be changed has its people entered by name, from whom it is counted.
 */
export async function applyVisitSlip(store: Store, actor: Actor, input: WorkbookIn & { take: readonly string[] }): Promise<Written> {
  const sheets = await readWorkbook(input);
  return store.write(actor, (writer) => {
    const { slip, rows } = judged(writer, sheets, store);
    const taken = new Set(input.take);
    const chosen = rows.filter(({ key, state }) => state === 'new' || (state === 'ask' && taken.has(key)));
    const added: Written['added'] = [];
    const changed: Written['changed'] = [];
    const { audienceId, waveId } = slip;
    const agreement = agreementFinder(writer)(slip.agreementNumber);
    for (const { key, row, line, stored } of chosen) {
      if (!line) continue;
      if (stored && queries.hasPeople(writer, stored.id))
        throw refuse(`Dòng ${row}: lần tiếp cận này đã ghi từng người được gặp, sửa ở «Tiếp cận». Bỏ chọn dòng này rồi ghi lại.`);
      if (stored) changed.push({ visit: updateRecord(writer, visitKind, stored, columnsOf(line)), before: lineOf(stored) });
      else
        added.push(
          createRecord(writer, visitKind, { ...columnsOf(line), audienceId, waveId, ...agreement, slipId: slip.id, slipRow: key }),
        );
    }
    const saved = updateRecord(writer, visitSlipKind, slip, { returnedOn: store.today() });
    return { slip: saved, returnedOn: slip.returnedOn, added, changed };
  });
}

/** Takes the writing of a slip back. CONFLICT when one of its visits was changed since. */
export const undoVisitSlip = (store: Store, actor: Actor, input: Written): { visits: number } =>
  store.write(actor, (writer) => {
    for (const ref of input.added) binRecord(writer, visitKind, ref);
    for (const { visit, before } of input.changed) updateRecord(writer, visitKind, visit, columnsOf(before));
    updateRecord(writer, visitSlipKind, input.slip, { returnedOn: input.returnedOn });
    return { visits: input.added.length + input.changed.length };
  });
