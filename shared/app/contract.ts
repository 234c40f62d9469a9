import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { procedure } from '../kernel/procedure.ts';
import { zDay } from '../kernel/schemas.ts';

export const app = {
  info: procedure.output(z.object({ version: z.string(), today: zDay })),
  /**
   * Every write, of this window or another: which records of which area moved (reads.ts says who cares); area «*» when nobody knows what.
   * `change` counts the events of this start of the program; an answer whose call has written bears the last one of its own (headers.change).
   */
  changes: procedure.output(eventIterator(z.object({ area: z.string(), ids: z.array(z.string()), change: z.int() }))),
  /** Takes back what an answer named, whole or not at all; once. `redo` does it again. */
  undo: procedure.input(z.object({ undo: z.string() })).output(z.object({ redo: z.string().nullable(), changed: z.int() })),
  redo: procedure.input(z.object({ redo: z.string() })).output(z.object({ undo: z.string().nullable(), changed: z.int() })),
};
