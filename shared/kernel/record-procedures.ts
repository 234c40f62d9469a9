import { z } from 'zod';
import { procedure } from './procedure.ts';
import { zExisting, zId, zRef } from './schemas.ts';

/** Save, bin and restore: the same three for every kind of record. `existing` is null for a new one. */
export const recordProcedures = <Values extends z.ZodType>(values: Values) => ({
  save: procedure.input(z.object({ existing: zExisting, values })).output(zRef),
  remove: procedure.input(zRef).output(zRef),
  restore: procedure.input(zRef).output(zRef),
});

export const zById = z.object({ id: zId });
