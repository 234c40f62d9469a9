import { z } from 'zod';
import { procedure } from './procedure.ts';
import { zExisting, zId, zRef, zSaved } from './schemas.ts';

/** Save and into the bin: the same for every kind of record, both taken back by app.undo. `existing` is null for a new one. */
export const recordProcedures = <Values extends z.ZodType>(values: Values) => ({
  save: procedure.input(z.object({ existing: zExisting, values })).output(zSaved),
  remove: procedure.input(zRef).output(zSaved),
});

export const zById = z.object({ id: zId });
