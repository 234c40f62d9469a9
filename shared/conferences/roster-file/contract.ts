import { z } from 'zod';
import { errorsFile, intakeProcedures } from '../../intake/contract.ts';
import { zId, zTitle } from '../../kernel/schemas.ts';
import { sexes } from '../../people/results.ts';

export const rosterFileStates = ['new', 'ask', 'same', 'error'] as const;
/** A row of the file as report-workbook §4 `import-roster` has it; unknown fields are null. */
export const zRosterFileRow = z.object({
  sheet: z.string(),
  /** The sheet's row number. */
  row: z.int(),
  state: z.enum(rosterFileStates),
  /** Why it is not simply new, or what was left out of it. */
  reason: z.string().nullable(),
  name: z.string().nullable(),
  birth: z.string().nullable(),
  sex: z.enum(sexes).nullable(),
  id: z.string().nullable(),
  phone: z.string().nullable(),
  unit: z.string().nullable(),
});
export type RosterFileRow = z.infer<typeof zRosterFileRow>;
export const zIgnoredRow = z.object({ sheet: z.string(), row: z.int(), why: z.string() });
export type IgnoredRow = z.infer<typeof zIgnoredRow>;

/** Every row of the file is in one of the two lists. */
export const zRosterFileReading = z.object({ rows: z.array(zRosterFileRow), ignored: z.array(zIgnoredRow) });
export type RosterFileReading = z.infer<typeof zRosterFileReading>;

/** Rows of which somebody must say who in the register of people they are; `at` = their place in `rows`. */
export const zRowPeople = z.object({ at: z.int(), people: z.array(z.object({ id: zId, words: z.string() })) });
export type RowPeople = z.infer<typeof zRowPeople>;

const shown = { ...zRosterFileReading.shape, likely: z.array(zRowPeople) };
export const zRosterFileShown = z.object(shown);
const mostAnswers = 5000;

/** An attendee list from outside into the roster of the conference it was read for, and no other. */
export const rosterFile = {
  ...intakeProcedures({
    target: { conferenceId: zId },
    shown,
    order: {
      /** Of the rows asked about, those that are added, by their place in `rows`. */
      add: z.array(z.int().min(0)).max(mostAnswers),
      /** Who a row is in the register (null = nobody of it); one that is added without such an answer is asked about under «Ghép người». */
      people: z
        .array(z.object({ at: z.int().min(0), personId: zId.nullable() }))
        .max(mostAnswers)
        .optional(),
      /** Why people of a sensitive audience are named; kept in the log. */
      reason: zTitle.optional(),
    },
  }),
  errorsFile,
};
