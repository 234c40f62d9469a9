import { z } from 'zod';
import { procedure } from './procedure.ts';
import { removableKinds } from './record-kinds.ts';
import { zExisting, zId, zRef, zSaved } from './schemas.ts';

/** The same for every kind of record, taken back by app.undo. `existing` is null for a new one. */
export const saveProcedure = <Values extends z.ZodType>(values: Values) =>
  procedure.input(z.object({ existing: zExisting, values })).output(zSaved);

export const records = {
  /**
   * Into the bin, whatever its kind, `along` with what goes with it. REFUSED while others name it. Comes back by app.undo, and those
   * in «Thùng rác» by safety.bin.restore.
   */
  remove: procedure.input(zRef.extend({ kind: z.enum(removableKinds) })).output(zSaved.extend({ along: z.int() })),
};

export const zById = z.object({ id: zId });
