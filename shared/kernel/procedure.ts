import { oc } from '@orpc/contract';
import { z } from 'zod';

const fields = z.object({ fields: z.array(z.object({ field: z.string(), message: z.string() })) });

/** The errors every procedure may answer with; the message is Vietnamese and meant for the user. */
export const procedure = oc.errors({
  INVALID: { data: fields },
  NOT_FOUND: {},
  CONFLICT: { data: z.object({ stored: z.unknown(), sent: z.unknown() }) },
  REFUSED: {},
  CANCELLED: {},
  BUG: {},
});
