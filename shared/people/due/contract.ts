import { z } from 'zod';
import { zNewFilePassword } from '../../kernel/file-password.ts';
import { procedure } from '../../kernel/procedure.ts';
import { zDay, zId, zSpan } from '../../kernel/schemas.ts';

export const zDue = z.object({
  id: z.string(),
  /** On a roster, or on a round of a team. */
  attendeeId: zId.nullable(),
  visitId: zId.nullable(),
  personId: zId.nullable(),
  name: z.string(),
  phone: z.string().nullable(),
  unit: z.string().nullable(),
  communeName: z.string().nullable(),
  insurance: z.enum(['si', 'hi']),
  day: zDay,
  dueOn: zDay,
});

/** Whose insurance runs out in a span of days. `pension`: months of the voluntary pension's period, null = leave it out. */
const zDueAsked = z.object({ span: zSpan, pension: z.int().min(1).max(60).nullable() });
export const due = {
  list: procedure.input(zDueAsked).output(z.array(zDue)),
  /** The same as a workbook, for the collaborators and collection staff who go to see them. */
  workbook: procedure.input(zDueAsked.extend({ password: zNewFilePassword.optional() })).output(z.file()),
};
