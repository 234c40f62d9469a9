import { z } from 'zod';
import { procedure } from '../../kernel/procedure.ts';
import { zBirth, zDone, zId, zOptionalTitle, zTitle } from '../../kernel/schemas.ts';
import { sexes } from '../../people/results.ts';

/** What a citizen card, or a number typed in its place, says of its holder. */
export const zScannedCard = z.object({
  number: z.string().regex(/^(\d{9}|\d{12})$/, 'Số CCCD gồm 12 chữ số, CMND gồm 9 chữ số.'),
  oldNumber: z
    .string()
    .regex(/^\d{9}$/, 'CMND gồm 9 chữ số.')
    .nullable(),
  /** Null: only the number is known. Not sure: its letters may have suffered on their way. */
  name: zOptionalTitle,
  nameSure: z.boolean(),
  birth: zBirth.nullable(),
  sex: z.enum(sexes).nullable(),
  address: zOptionalTitle,
});
export type ScannedCard = z.infer<typeof zScannedCard>;

/** What the user answered when the card alone did not say who it is. */
const zAnswer = z.discriminatedUnion('is', [
  z.object({ is: z.literal('row'), attendeeId: zId }),
  /** Nobody of the list; `name` as the user read it from the card. */
  z.object({ is: z.literal('walkIn'), name: zTitle.nullable() }),
]);
export type ScanAnswer = z.infer<typeof zAnswer>;

/** A row as the scan shows it: never with its number (domain §6). */
const zSeen = z.object({ id: zId, position: z.int(), name: z.string(), birth: z.string().nullable() });
const zCounts = z.object({ present: z.int(), people: z.int() });
const zMarked = zDone.extend({ attendee: zSeen, counts: zCounts });
export const zScanned = z.discriminatedUnion('kind', [
  /** `filled`: the row had no number and has this one now. */
  zMarked.extend({ kind: z.literal('marked'), filled: z.boolean() }),
  /** `known`: linked to the person with this number. */
  zMarked.extend({ kind: z.literal('walkIn'), known: z.boolean() }),
  /** Nothing was written; `since` = ISO instant of the mark, null where it is not known any more. */
  z.object({ kind: z.literal('already'), attendee: zSeen, counts: zCounts, since: z.string().nullable() }),
  /** Nothing was written: the holder may be one of these. */
  z.object({ kind: z.literal('ask'), rows: z.array(zSeen), name: z.string().nullable() }),
  /** Nothing was written: nobody of the list, and the name cannot be trusted. */
  z.object({ kind: z.literal('askName'), name: z.string().nullable() }),
]);
/** As the service answers; the door puts the way back to it. */
export type Scanned = z.input<typeof zScanned>;

/** Attendance by citizen card (issue «Conferences, rosters and people» 3), one card a transaction. REFUSED unless switched on in Settings. */
export const scan = {
  card: procedure.input(z.object({ conferenceId: zId, card: zScannedCard, answer: zAnswer.nullable() })).output(zScanned),
};
