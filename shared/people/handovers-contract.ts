import { z } from 'zod';
import { resultKinds } from '../conferences/labels.ts';
import { procedure } from '../kernel/procedure.ts';
import { recordProcedures, zById } from '../kernel/record-procedures.ts';
import { zDay, zEventDay, zId, zNote, zRef, zTitle } from '../kernel/schemas.ts';
import { saidChoices } from './states.ts';

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

const outcomes = [...resultKinds, ...saidChoices] as const;
export const zSlipRow = z.object({
  row: z.int(),
  name: z.string(),
  state: z.enum(['new', 'same', 'blank', 'error']),
  reason: z.string().nullable(),
  attendeeId: zId.nullable(),
  outcome: z.enum(outcomes).nullable(),
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
const zSlipFile = z.object({ id: zId, file: z.file() });

/** Lists of people given to a collection agent to go on with (KB-ĐN 3.1, 3.5). */
export const handovers = {
  list: procedure.output(z.array(zHandoverRow)),
  get: procedure.input(zById).output(zRef.extend({ ...zHandoverValues.shape, members: z.array(zHanded) })),
  ...recordProcedures(zHandoverValues),
  /** Marked on a roster and on no list yet. */
  waiting: procedure.output(z.array(zHanded)),
  /** The list as a workbook to be filled in and sent back. */
  slip: procedure.input(zById).output(z.file()),
  /** The slip that came back; rows in error are shown and never written. */
  slipPreview: procedure.input(zSlipFile).output(z.object({ rows: z.array(zSlipRow) })),
  slipApply: procedure.input(zSlipFile).output(zSlipWritten),
  slipUndo: procedure.input(zSlipWritten).output(z.object({ people: z.int() })),
};
