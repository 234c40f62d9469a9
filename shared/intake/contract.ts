import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { zFilePassword } from '../kernel/file-password.ts';
import { procedure } from '../kernel/procedure.ts';
import { zTableColumns } from '../sheets/headings.ts';
import { zDecision } from './questions.ts';

/**
 * What becomes of a row of any file that comes in: goes in as new, changes what is there, is there already, waits for the user's word,
 * cannot be taken, or is no record at all (title, sum, signature).
 */
export const rowStates = ['new', 'changed', 'same', 'ask', 'error', 'aside'] as const;
export type RowState = (typeof rowStates)[number];
export const zRowCounts = z.object({ new: z.int(), changed: z.int(), same: z.int(), ask: z.int(), error: z.int(), aside: z.int() });
export type RowCounts = z.infer<typeof zRowCounts>;

export function countStates(rows: Iterable<{ state: RowState }>): RowCounts {
  const counts: RowCounts = { new: 0, changed: 0, same: 0, ask: 0, error: 0, aside: 0 };
  for (const { state } of rows) counts[state] += 1;
  return counts;
}

export const intakeStages = ['reading', 'checking', 'writing'] as const;
export type IntakeStage = (typeof intakeStages)[number];

/** Names the file read, for all that is done with it until the same window reads another of its kind. */
export const zToken = z.object({ token: z.string().max(64) });
const zResult = z.object({
  ...zToken.shape,
  written: z.boolean(),
  /** The store has moved since this was shown last and says something else now: nothing was written, look again. */
  moved: z.boolean(),
  /** Takes the writing back while the program runs. */
  undo: z.string().nullable(),
  /** Records it came to, once written. */
  done: z.int(),
  decisions: z.array(zDecision),
  /** From which columns each table is read; to be told otherwise by the ids of the fields. */
  tables: z.array(zTableColumns),
  counts: zRowCounts,
});
export type IntakeResult<Shown = object> = z.infer<typeof zResult> & Shown;
export type IntakeEvent<Shown = object> =
  | { kind: 'progress'; stage: IntakeStage; done: number; total: number }
  | { kind: 'result'; result: IntakeResult<Shown> };

/** A question's answer, also the letters of the column a field is read from. */
export const zAnswer = z.array(z.string().max(400)).max(50);

/**
 * The procedures by which a kind of file comes in. `target` = what it is read for, and cannot be written to anything else; `shown` = what
 * the preview says besides; `order` = what the user decides when it is written; `answer` = how questions are answered.
 */
export function intakeProcedures<
  Target extends z.ZodRawShape,
  Shown extends z.ZodRawShape,
  Order extends z.ZodRawShape,
  Answer extends z.ZodType = typeof zAnswer,
>(of: { target: Target; shown: Shown; order: Order; answer?: Answer; mostFiles?: number }) {
  const answer = (of.answer ?? zAnswer) as Answer;
  const zEvent = z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('progress'), stage: z.enum(intakeStages), done: z.int(), total: z.int() }),
    z.object({ kind: z.literal('result'), result: z.object({ ...zResult.shape, ...of.shown }) }),
  ]);
  return {
    /** Reads and checks; writes nothing. INVALID at «password»: a file has one and none of `passwords` opens it. */
    read: procedure
      .input(
        z.object({
          files: z
            .array(z.file())
            .min(1, 'Chưa chọn tệp nào.')
            .max(of.mostFiles ?? 1),
          passwords: z.array(zFilePassword).max(40).optional(),
          /** A file nobody can open is then told beside the others. */
          leaveLocked: z.boolean().optional(),
          ...of.target,
        }),
      )
      .output(eventIterator(zEvent)),
    /** Answers questions (null takes an answer back) and checks again, under a new token. */
    answer: procedure
      .input(z.object({ ...zToken.shape, answers: z.record(z.string().max(400), answer.nullable()) }))
      .output(eventIterator(zEvent)),
    /**
     * Writes in one transaction what was shown. Where the store has moved since and the preview with it, writes nothing and shows it anew.
     * REFUSED while a question is open.
     */
    apply: procedure.input(z.object({ ...zToken.shape, ...of.order })).output(eventIterator(zEvent)),
  };
}

/** The rows in error as they came, with a column that says why. */
export const errorsFile = procedure.input(zToken).output(z.file());

/** For files of which rows in error keep all others out, unless they are left out on purpose. */
export const zLeaveOut = { leaveOutErrors: z.boolean() };
