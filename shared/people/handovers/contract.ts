import { z } from 'zod';
import { resultKinds } from '../results.ts';
import { intakeProcedures, rowStates, zAnswer } from '../../intake/contract.ts';
import { procedure } from '../../kernel/procedure.ts';
import { saveProcedure, zById } from '../../kernel/record-procedures.ts';
import { zDay, zEventDay, zId, zNote, zRef, zTitle } from '../../kernel/schemas.ts';
import { saidChoices } from '../persons/states.ts';

export const zHandoverValues = z.object({
  day: zEventDay,
  /** Who goes on with them: an agent or an organisation. */
  recipient: zTitle,
  note: zNote,
  /** Those who have agreed to it, and no others (Luật 91/2025/QH15). */
  attendeeIds: z.array(zId).min(1, 'Chưa chọn ai đồng ý cho chuyển.').max(2000),
});
export type HandoverValues = z.infer<typeof zHandoverValues>;

/** An attendee marked «Chuyển TCDVT». No citizen id. */
export const zHanded = z.object({
  id: zId,
  name: z.string(),
  birth: z.string().nullable(),
  phone: z.string().nullable(),
  unit: z.string().nullable(),
  communeName: z.string().nullable(),
  conference: z.string(),
  day: zDay,
});
export const zHandoverRow = zRef.extend({
  day: zDay,
  recipient: z.string(),
  returnedOn: zDay.nullable(),
  people: z.int(),
  /** Of these, with a result. */
  joined: z.int(),
});

const zOutcomes = z.array(z.enum([...resultKinds, ...saidChoices])).max(12);
export const zSlipRow = z.object({
  key: z.string(),
  row: z.int().nullable(),
  name: z.string(),
  state: z.enum(rowStates).exclude(['changed']),
  aside: z.enum(['blank', 'missing']).nullable(),
  reason: z.string().nullable(),
  attendeeId: zId.nullable(),
  written: z.string().nullable(),
  outcomes: zOutcomes,
  joinedOn: zDay.nullable(),
});
const slipShown = { rows: z.array(zSlipRow), sealed: z.boolean() };
export const zSlipShown = z.object(slipShown);
const zSlipAnswer = z.object({ outcomes: zOutcomes, joinedOn: zEventDay.nullable() });

/** Lists of people given to a collection agent to go on with (KB-ĐN 3.1, 3.5). */
export const handovers = {
  list: procedure.output(z.array(zHandoverRow)),
  get: procedure.input(zById).output(zRef.extend({ ...zHandoverValues.shape, members: z.array(zHanded) })),
  save: saveProcedure(zHandoverValues),
  /** Marked on a roster and on no list yet. */
  waiting: procedure.output(z.array(zHanded)),
  /**
   * The slip that came back, filled in; rows in error are shown and never written, those that ask only once their key is answered with the
   * result. `sealed` false: the table was moved to another workbook.
   */
  slip: intakeProcedures({ target: { handoverId: zId }, shown: slipShown, order: {}, answer: z.union([zAnswer, zSlipAnswer]) }),
};
