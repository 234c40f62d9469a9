import type { z } from 'zod';
import { isResult } from '../../../shared/people/results.ts';
import { readSeal } from '../../../shared/sheets/seal.ts';
import { formatDay } from '../../../shared/kernel/dates.ts';
import { refuse } from '../../../shared/kernel/errors.ts';
import { handoverSeal, handoverSealKeys } from '../../../shared/people/handovers/slip.ts';
import type { zSlipWritten } from '../../../shared/people/handovers/contract.ts';
import { isKnown, readSlip, saidOf, type SlipAnswer, type SlipRow } from '../../../shared/people/handovers/slip-reading.ts';
import { readWorkbook, type WorkbookIn } from '../../documents/locked-files.ts';
import { markRecord } from '../../store/offers.ts';
import { updateRecord } from '../../store/records.ts';
import type { Actor, Reader, Store } from '../../store/store.ts';
import * as queries from './handovers.queries.ts';
import { handoverKind } from './handover.kinds.ts';
import { handoverOf } from './handovers.service.ts';

type Written = z.infer<typeof zSlipWritten>;
type Cells = Parameters<typeof readSlip>[0];
interface SlipFile extends WorkbookIn {
  id: string;
  answers: Record<string, SlipAnswer>;
}

/** What each row of a slip that came back would do; writes nothing. REFUSED: no workbook, not such a slip, or the slip of another list. */
export async function previewSlip(store: Store, input: SlipFile): Promise<{ rows: SlipRow[]; sealed: boolean }> {
  const sheets = await readWorkbook(input);
  return store.read((reader) => rowsOf(reader, sheets, input, store));
}

function rowsOf(reader: Reader, sheets: Cells, { id, answers }: SlipFile, store: Store): { rows: SlipRow[]; sealed: boolean } {
  handoverOf(reader, id);
  const sealed = checkSeal(reader, sheets, id);
  const rows = readSlip(sheets, queries.expectedOf(reader, id), store.today(), new Map(Object.entries(answers)));
  if (!rows)
    throw refuse(
      'Tệp này không phải phiếu chuyển TCDVT: không thấy các cột TT, Họ và tên, Kết quả, Ngày tham gia. Hãy xin gửi lại phiếu, giữ nguyên tiêu đề cột.',
    );
  return { rows, sealed };
}

/** True where the file is the slip of this list, false where it bears no seal: someone copied the table into a workbook of their own. */
function checkSeal(reader: Reader, sheets: Cells, id: string): boolean {
  const seal = readSeal(sheets);
  const schema = seal.get(handoverSealKeys.schema);
  if (schema === undefined) return false;
  if (schema !== handoverSeal.schema) throw refuse('Đây là một loại phiếu khác, không phải phiếu chuyển TCDVT.');
  if (Number(seal.get(handoverSealKeys.version)) > handoverSeal.version)
    throw refuse('Phiếu này do bản chương trình mới hơn xuất ra. Hãy cập nhật chương trình rồi nhập lại.');
  const owner = seal.get(handoverSealKeys.handover) ?? '';
  if (owner === id) return true;
  const other = queries.handoverById(reader, owner);
  throw refuse(
    other
      ? `Đây là phiếu của danh sách chuyển ngày ${formatDay(other.day)} cho ${other.recipient}. Mở danh sách đó rồi nhận phiếu.`
      : 'Phiếu này không phải của danh sách nào trong sổ: do cơ quan khác xuất ra, hoặc danh sách đã xóa.',
  );
}

/** Writes the new rows; those in error, those that still ask and those already known stay out. Gives what stood there before. */
export async function applySlip(store: Store, actor: Actor, input: SlipFile): Promise<Written> {
  const sheets = await readWorkbook(input);
  return store.write(actor, (writer) => {
    const handover = handoverOf(writer, input.id);
    const rows = rowsOf(writer, sheets, input, store).rows.filter((row) => row.state === 'new');
    const expected = new Map(queries.expectedOf(writer, input.id).map((one) => [one.id, one]));
    const before: Written['before'] = [];
    for (const { attendeeId, outcomes, joinedOn } of rows) {
      const known = expected.get(attendeeId ?? '');
      if (!known) continue;
      const fresh = outcomes.filter(isResult).filter((kind) => !isKnown(known, kind, joinedOn));
      const saved = markRecord(writer, 'attendee', known, { said: saidOf(outcomes) ?? known.said }, true);
      queries.putResults(writer, known.id, [...known.results, ...fresh.map((kind) => ({ kind, joinedOn }))]);
      before.push({ attendee: saved, said: known.said, results: [...known.results] });
    }
    const { returnedOn } = queries.returnOf(writer, input.id);
    const saved = updateRecord(writer, handoverKind, handover, { returnedOn: store.today() });
    return { handover: saved, returnedOn, before };
  });
}

/** Takes the writing of a slip back. CONFLICT when somebody of it was changed since. */
export const undoSlip = (store: Store, actor: Actor, input: Written): { people: number } =>
  store.write(actor, (writer) => {
    for (const { attendee, said, results } of input.before) {
      markRecord(writer, 'attendee', attendee, { said }, true);
      queries.putResults(writer, attendee.id, results);
    }
    updateRecord(writer, handoverKind, input.handover, { returnedOn: input.returnedOn });
    return { people: input.before.length };
  });
