import { z } from 'zod';
import { errorsFile, intakeProcedures, rowStates, zLeaveOut, zRowCounts, zToken } from '../../intake/contract.ts';
import { procedure } from '../../kernel/procedure.ts';
import { zDay, zId, zList, zPage, zRef, zSpan } from '../../kernel/schemas.ts';
import { airingStatuses } from '../labels.ts';
import { topics } from '../topics.ts';

/** An airing of the list, or a row of it that gives none. */
export const zListRow = z.object({
  id: z.string(),
  sheet: z.string(),
  row: z.int(),
  /** «changed» = planned in the log, now confirmed. */
  state: z.enum(rowStates),
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

const shown = {
  /** Rows of the file that hold anything. */
  rows: z.object({ all: z.int(), read: z.int(), ask: z.int(), error: z.int(), aside: z.int() }),
  communes: z.array(z.object({ key: z.string(), name: z.string(), counts: zRowCounts })),
  /** First and last day of the airings. */
  span: zSpan.nullable(),
  /** The sender whose earlier list says how this one is read. */
  mapping: z.object({ id: zId, sender: z.string() }).nullable(),
};
const zShown = z.object(shown);
export type ListShown = z.infer<typeof zShown>;

export const zListMapping = zRef.extend({
  sender: z.string(),
  headings: z.string(),
  updatedOn: zDay,
  answers: z.array(z.object({ title: z.string(), answer: z.string() })),
});

/** Lists as communes really send them: read, asked about, shown, then written in one go. */
export const lists = {
  ...intakeProcedures({ target: {}, shown, order: zLeaveOut }),
  errorsFile,
  /** A window of what the list gives, in its order. */
  rows: procedure
    .input(zPage.extend({ ...zToken.shape, state: z.enum(rowStates).optional(), commune: z.string().max(60).optional() }))
    .output(zList(zListRow)),
  mappings: { list: procedure.output(z.array(zListMapping)) },
};
