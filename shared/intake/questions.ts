import { z } from 'zod';

/** A cell as the user finds it again in the file; long texts are cut. */
const zCellSaid = z.object({
  sheet: z.string(),
  row: z.int(),
  /** Letters; empty where the whole row or the file's name is meant. */
  column: z.string(),
  text: z.string(),
});
export type CellSaid = z.infer<typeof zCellSaid>;

const zChoice = z.object({ value: z.string(), label: z.string() });
export type Choice = z.infer<typeof zChoice>;

/**
 * Something a file leaves open, or says in a way that could be read otherwise. Open while `answer` is null; nothing is written while one is
 * open. What is settled stays changeable.
 */
export const zDecision = z.object({
  id: z.string(),
  title: z.string(),
  hint: z.string().nullable(),
  /** Where it comes from, the first few. */
  cells: z.array(zCellSaid),
  /** Rows that hang on it. */
  lines: z.int(),
  choices: z.array(zChoice),
  several: z.boolean(),
  /** Answers besides the choices: any commune, a month, a text. */
  other: z.enum(['commune', 'month', 'text']).nullable(),
  answer: z.array(z.string()).nullable(),
  settledBy: z.enum(['user', 'saved', 'file']).nullable(),
  /** Belongs to this file alone (a month) and is not kept for the sender. */
  once: z.boolean(),
});
export type Decision = z.infer<typeof zDecision>;

/** What was said, by the question's id. */
export type Answers = Readonly<Record<string, readonly string[]>>;
