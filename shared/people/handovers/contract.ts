import { z } from 'zod';
import { resultKinds } from '../results.ts';
import { zFilePassword } from '../../kernel/file-password.ts';
import { procedure } from '../../kernel/procedure.ts';
import { recordProcedures, zById } from '../../kernel/record-procedures.ts';
import { zDay, zEventDay, zId, zNote, zRef, zTitle } from '../../kernel/schemas.ts';
import { slipStates } from './slip-reading.ts';
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
  state: z.enum(slipStates),
  reason: z.string().nullable(),
  attendeeId: zId.nullable(),
  written: z.string().nullable(),
  outcomes: zOutcomes,
  joinedOn: zDay.nullable(),
});
/** What a slip changed, with what stood there before; sent back as it is to take it back. */
export const zSlipWritten = z.object({
  handover: zRef,
  returnedOn: zDay.nullable(),
  before: z
    .array(
      z.object({
        attendee: zRef,
        said: z.string().max(60).nullable(),
        results: z.array(z.object({ kind: z.enum(resultKinds), joinedOn: zDay.nullable() })).max(50),
      }),
    )
    .max(2000),
});
const zSlipFile = z.object({
  id: zId,
  file: z.file(),
  password: zFilePassword.optional(),
  /** What the user says of rows that ask, by their key. */
  answers: z.record(z.string().max(80), z.object({ outcomes: zOutcomes, joinedOn: zEventDay.nullable() })).default({}),
});

/** Lists of people given to a collection agent to go on with (KB-ĐN 3.1, 3.5). */
export const handovers = {
  list: procedure.output(z.array(zHandoverRow)),
  get: procedure.input(zById).output(zRef.extend({ ...zHandoverValues.shape, members: z.array(zHanded) })),
  ...recordProcedures(zHandoverValues),
  /** Marked on a roster and on no list yet. */
  waiting: procedure.output(z.array(zHanded)),
  /** The slip that came back; rows in error are shown and never written. `sealed` false: the table was moved to another workbook. */
  slipPreview: procedure.input(zSlipFile).output(z.object({ rows: z.array(zSlipRow), sealed: z.boolean() })),
  slipApply: procedure.input(zSlipFile).output(zSlipWritten),
  slipUndo: procedure.input(zSlipWritten).output(z.object({ people: z.int() })),
};
