import type { z } from 'zod';
import { countStates } from '../../../shared/intake/contract.ts';
import { type Day, formatDay } from '../../../shared/kernel/dates.ts';
import { refuse } from '../../../shared/kernel/errors.ts';
import type { zSlipShown } from '../../../shared/people/handovers/contract.ts';
import { handoverSeal, handoverSealKeys } from '../../../shared/people/handovers/slip.ts';
import { isKnown, readSlip, saidOf, type SlipAnswer } from '../../../shared/people/handovers/slip-reading.ts';
import { isResult } from '../../../shared/people/results.ts';
import type { SheetCells } from '../../../shared/sheets/cells.ts';
import { readSeal } from '../../../shared/sheets/seal.ts';
import type { Intake } from '../../intake/intake.ts';
import { markRecord } from '../../store/offers.ts';
import { updateRecord } from '../../store/records.ts';
import type { Reader, Writer } from '../../store/store.ts';
import { handoverKind } from './handover.kinds.ts';
import * as queries from './handovers.queries.ts';
import { handoverOf } from './handovers.service.ts';

interface Target {
  handoverId: string;
}
type Plan = NonNullable<ReturnType<typeof readSlip>> & {
  sealed: boolean;
  handover: ReturnType<typeof handoverOf>;
  expected: ReturnType<typeof queries.expectedOf>;
};
type Answer = readonly string[] | SlipAnswer;
const isSlipAnswer = (answer: Answer): answer is SlipAnswer => 'outcomes' in answer;

/** The slip of a list of people that a collection agent has filled in and sent back. */
export const handoverSlipIntake: Intake<Target, Plan, z.infer<typeof zSlipShown>, object, Answer> = {
  name: 'handoverSlip',
  judge: (store, { files, target, answers, told, today }) =>
    store.read((reader) => {
      const sheets = files.flatMap((file) => file.sheets);
      const handover = handoverOf(reader, target.handoverId);
      const sealed = checkSeal(reader, sheets, target.handoverId);
      const expected = queries.expectedOf(reader, target.handoverId);
      const read = readSlip(sheets, expected, today, {
        answers: new Map(Object.entries(answers).flatMap(([key, answer]) => (isSlipAnswer(answer) ? [[key, answer] as const] : []))),
        told,
      });
      if (!read)
        throw refuse(
          'Tệp này không phải phiếu chuyển TCDVT: không thấy các cột TT, Họ và tên, Kết quả, Ngày tham gia. Hãy xin gửi lại phiếu, giữ nguyên tiêu đề cột.',
        );
      return { ...read, sealed, handover, expected };
    }),
  preview: ({ rows, sealed, tables }) => ({ shown: { rows, sealed }, tables, counts: countStates(rows) }),
  sender: ({ handover }) => handover.recipient,
  write: writeSlip,
};

/** True where the file is the slip of this list, false where it bears no seal: someone copied the table into a workbook of their own. */
function checkSeal(reader: Reader, sheets: readonly SheetCells[], id: string): boolean {
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

/** The new rows; those in error, those that still ask and those already known stay out. The slip is back whatever it said. */
function writeSlip(writer: Writer, { rows, expected, handover }: Plan, _order: object, { today }: { today: Day }): number {
  const people = new Map(expected.map((one) => [one.id, one]));
  let written = 0;
  for (const { state, attendeeId, outcomes, joinedOn } of rows) {
    const known = state === 'new' ? people.get(attendeeId ?? '') : undefined;
    if (!known) continue;
    const fresh = outcomes.filter(isResult).filter((kind) => !isKnown(known, kind, joinedOn));
    markRecord(writer, 'attendee', known, { said: saidOf(outcomes) ?? known.said }, true);
    queries.putResults(writer, known.id, [...known.results, ...fresh.map((kind) => ({ kind, joinedOn }))]);
    written += 1;
  }
  updateRecord(writer, handoverKind, handover, { returnedOn: today });
  return written;
}
