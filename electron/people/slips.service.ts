import type { z } from 'zod';
import { refuse } from '../../shared/kernel/errors.ts';
import type { zSlipWritten } from '../../shared/people/handovers-contract.ts';
import { isResult, readSlip, type SlipRow } from '../../shared/people/slip-reading.ts';
import { runJob } from '../documents/run-job.ts';
import { updateRecord } from '../store/records.ts';
import type { Actor, Reader, Store } from '../store/store.ts';
import { handoverKind, handoverOf } from './handovers.service.ts';
import * as queries from './handovers.queries.ts';
import { meetingKind } from './persons.service.ts';

type Written = z.infer<typeof zSlipWritten>;
type Cells = Parameters<typeof readSlip>[0];

/** What each row of a slip that came back would do; writes nothing. REFUSED: no workbook, or not such a slip. */
export async function previewSlip(store: Store, input: { id: string; bytes: Uint8Array }): Promise<{ rows: SlipRow[] }> {
  const sheets = await runJob('readCells', input.bytes);
  return store.read((reader) => ({ rows: rowsOf(reader, input.id, sheets, store) }));
}

function rowsOf(reader: Reader, id: string, sheets: Cells, store: Store): SlipRow[] {
  handoverOf(reader, id);
  const rows = readSlip(sheets, queries.expectedOf(reader, id), store.today());
  if (!rows) throw refuse('Tệp này không phải phiếu chuyển TCDVT: cần các cột TT, Họ và tên, Kết quả, Ngày tham gia.');
  return rows;
}

/** Writes the new rows; those in error and those already known stay out. Gives what stood there before. */
export async function applySlip(store: Store, actor: Actor, input: { id: string; bytes: Uint8Array }): Promise<Written> {
  const sheets = await runJob('readCells', input.bytes);
  return store.write(actor, (writer) => {
    const handover = handoverOf(writer, input.id);
    const rows = rowsOf(writer, input.id, sheets, store).filter((row) => row.state === 'new');
    const expected = new Map(queries.expectedOf(writer, input.id).map((one) => [one.id, one]));
    const before: Written['before'] = [];
    for (const { attendeeId, outcome, joinedOn } of rows) {
      const known = expected.get(attendeeId ?? '');
      if (!known || !outcome) continue;
      const results = isResult(outcome) ? [...known.results, { kind: outcome, joinedOn }] : known.results;
      const saved = updateRecord(writer, meetingKind, known, { said: isResult(outcome) ? known.said : outcome }, true);
      queries.putResults(writer, known.id, results);
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
      updateRecord(writer, meetingKind, attendee, { said }, true);
      queries.putResults(writer, attendee.id, results);
    }
    updateRecord(writer, handoverKind, input.handover, { returnedOn: input.returnedOn });
    return { people: input.before.length };
  });
