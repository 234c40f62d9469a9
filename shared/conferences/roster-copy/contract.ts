import { z } from 'zod';
import { procedure } from '../../kernel/procedure.ts';
import { zDone, zId, zList, zPage } from '../../kernel/schemas.ts';
import { zPersonFilter, zPersonRow } from '../../people/persons/contract.ts';

/** Whether someone stands on the roster already: in words, and whether that is certain; null = not as far as is known. */
export const zStanding = z.object({ sure: z.boolean(), words: z.string() }).nullable();
export type RosterStanding = z.infer<typeof zStanding>;

export const zCopyAttendee = z.object({
  id: zId,
  position: z.int(),
  name: z.string(),
  birth: z.string().nullable(),
  phone: z.string().nullable(),
  unit: z.string().nullable(),
  role: z.string().nullable(),
  present: z.boolean(),
  /** Has joined or renewed, there or, as far as the register knows the person, anywhere. */
  joined: z.boolean(),
  standing: zStanding,
});
export const zCopyPerson = zPersonRow.extend({ standing: zStanding });

/** People of an earlier conference or of the register into a roster, each still the same person. */
export const rosterCopy = {
  attendees: procedure.input(z.object({ conferenceId: zId, fromId: zId })).output(z.array(zCopyAttendee)),
  people: procedure
    .input(zPage.extend({ conferenceId: zId, filter: zPersonFilter }))
    .output(zList(zCopyPerson).extend({ more: z.boolean() })),
  /** Below the last of the roster; those who stand on it for certain are left out. One transaction. */
  apply: procedure
    .input(z.object({ conferenceId: zId, attendees: z.array(zId).max(5000), people: z.array(zId).max(5000) }))
    .output(zDone.extend({ added: z.int(), leftOut: z.int() })),
};
