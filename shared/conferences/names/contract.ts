import { z } from 'zod';
import { procedure } from '../../kernel/procedure.ts';
import { zId, zOptionalTitle } from '../../kernel/schemas.ts';

/** Whether a roster may hold names: a sensitive audience keeps a headcount unless the user insists for a reason (domain §6). */
export const zNames = z.object({
  sensitive: z.boolean(),
  audience: z.string().nullable(),
  /** Why names are kept all the same; null = they are not. */
  reason: z.string().nullable(),
});
export type Names = z.infer<typeof zNames>;

export const names = {
  of: procedure.input(z.object({ conferenceId: zId })).output(zNames),
  /** The reason stays with the conference and in the log; null takes the insisting back, names that are there stay. */
  insist: procedure.input(z.object({ conferenceId: zId, reason: zOptionalTitle })).output(zNames),
};
