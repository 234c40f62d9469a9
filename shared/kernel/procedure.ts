import { oc } from '@orpc/contract';
import { z } from 'zod';

const fields = z.object({ fields: z.array(z.object({ field: z.string(), message: z.string() })) });

/** The errors every procedure may answer with; the message is Vietnamese and meant for the user. */
export const procedure = oc.errors({
  INVALID: { status: 422, data: fields },
  NOT_FOUND: { status: 404 },
  CONFLICT: { status: 409, data: z.object({ stored: z.unknown(), sent: z.unknown() }) },
  REFUSED: { status: 409 },
  CANCELLED: { status: 409 },
  BUG: { status: 500 },
});
