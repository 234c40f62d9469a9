import { z } from 'zod';
import { zFilePassword } from '../../kernel/file-password.ts';
import { procedure } from '../../kernel/procedure.ts';
import { zId, zRef } from '../../kernel/schemas.ts';
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

/** An attendee list from outside into a conference's roster. */
export const rosterFile = {
  /** Reads and compares; writes nothing. `token` names the read file for the two below until another is read. */
  preview: procedure
    .input(z.object({ conferenceId: zId, file: z.file(), password: zFilePassword.optional() }))
    .output(zRosterFileReading.extend({ token: z.string(), likely: z.array(zRowPeople) })),
  /**
   * Writes the new rows, and of those asked about the ones named by their place in `rows`. `people` says who a row is in the register
   * (null = nobody of it); a row that is added without such an answer is asked about under «Ghép người». One transaction; `added` can be
   * taken back.
   */
  apply: procedure
    .input(
      z.object({
        conferenceId: zId,
        token: z.string(),
        add: z.array(z.int().min(0)).max(5000),
        people: z
          .array(z.object({ at: z.int().min(0), personId: zId.nullable() }))
          .max(5000)
          .optional(),
      }),
    )
    .output(z.object({ added: z.array(zRef) })),
  /** The rows in error as they came, with a column that says why. */
  errorsFile: procedure.input(z.object({ token: z.string() })).output(z.file()),
};
