import { z } from 'zod';
import { procedure } from '../../kernel/procedure.ts';
import { zDay, zId } from '../../kernel/schemas.ts';
import { zDueAsked } from './paper.ts';

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

export const due = { list: procedure.input(zDueAsked).output(z.array(zDue)) };
