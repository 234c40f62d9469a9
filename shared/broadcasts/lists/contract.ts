import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { importStages } from '../../exchange/contract.ts';
import { zDecision } from '../../intake/questions.ts';
import { procedure } from '../../kernel/procedure.ts';
import { zById } from '../../kernel/record-procedures.ts';
import { zDay, zId, zList, zPage, zRef, zSpan } from '../../kernel/schemas.ts';
import { airingStatuses } from '../labels.ts';
import { topics } from '../topics.ts';

/** What will become of an airing or a row of a list that a commune sent; «confirm» = planned in the log, now confirmed. */
export const listStates = ['new', 'confirm', 'same', 'ask', 'error', 'ignored'] as const;
export type ListState = (typeof listStates)[number];

const zStateCounts = z.object({ new: z.int(), confirm: z.int(), same: z.int(), ask: z.int(), error: z.int(), ignored: z.int() });
export type ListCounts = z.infer<typeof zStateCounts>;

/** An airing of the list, or a row of it that gives none. */
export const zListRow = z.object({
  id: z.string(),
  sheet: z.string(),
  row: z.int(),
  state: z.enum(listStates),
  commune: z.string(),
  day: zDay.nullable(),
  /** What stands in the file, where it could not be read as a day. */
  when: z.string(),
  time: z.string().nullable(),
  programme: z.string(),
  topics: z.array(z.enum(topics)),
  count: z.int().nullable(),
  status: z.enum(airingStatuses).nullable(),
  reason: z.string().nullable(),
});
export type ListRow = z.infer<typeof zListRow>;

export const zListResult = z.object({
  /** Names the file read, for all that is done with it until another is read. */
  token: z.string(),
  written: z.boolean(),
  decisions: z.array(zDecision),
  /** Airings, and rows that give none. */
  counts: zStateCounts,
  /** Rows of the file that hold anything. */
  rows: z.object({ all: z.int(), read: z.int(), ask: z.int(), error: z.int(), ignored: z.int() }),
  communes: z.array(z.object({ key: z.string(), name: z.string(), counts: zStateCounts })),
  /** First and last day of the airings. */
  span: zSpan.nullable(),
  /** The sender whose earlier list says how this one is read. */
  mapping: z.object({ id: zId, sender: z.string() }).nullable(),
});
export type ListResult = z.infer<typeof zListResult>;

export const zListEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), stage: z.enum(importStages), done: z.int(), total: z.int() }),
  z.object({ kind: z.literal('result'), result: zListResult }),
]);
export type ListEvent = z.infer<typeof zListEvent>;

export const zListMapping = zRef.extend({
  sender: z.string(),
  headings: z.string(),
  updatedOn: zDay,
  answers: z.array(z.object({ title: z.string(), answer: z.string() })),
});

const zToken = z.object({ token: z.string().max(64) });
const zAnswers = z.record(z.string().max(400), z.array(z.string().max(400)).max(50).nullable());

/** Lists as communes really send them: read, asked about, shown, then written in one go. */
export const lists = {
  /** Reads and checks; writes nothing. */
  read: procedure.input(z.object({ file: z.file() })).output(eventIterator(zListEvent)),
  /** Answers questions (null takes an answer back) and reads again, under a new token. */
  answer: procedure.input(zToken.extend({ answers: zAnswers })).output(eventIterator(zListEvent)),
  /** A window of what the list gives, in its order. */
  rows: procedure
    .input(zPage.extend({ ...zToken.shape, state: z.enum(listStates).optional(), commune: z.string().max(60).optional() }))
    .output(zList(zListRow)),
  /** Writes in one transaction and keeps how the sender's list is read. REFUSED while a question is open, or a row in error without `leaveOutErrors`. */
  apply: procedure.input(zToken.extend({ leaveOutErrors: z.boolean() })).output(eventIterator(zListEvent)),
  /** Takes the writing back, whole or not at all. CONFLICT where an airing has moved since. */
  undo: procedure.input(zToken).output(z.object({ airings: z.int() })),
  /** The rows in error with a column that says why. */
  errorsFile: procedure.input(zToken).output(z.file()),
  mappings: {
    list: procedure.output(z.array(zListMapping)),
    get: procedure.input(zById).output(zListMapping),
    remove: procedure.input(zRef).output(zRef),
    restore: procedure.input(zRef).output(zRef),
  },
};
