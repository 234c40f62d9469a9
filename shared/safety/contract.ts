import { z } from 'zod';
import { procedure } from '../kernel/procedure.ts';
import { bin } from './bin/contract.ts';

export const zCheckup = z.object({ ok: z.boolean(), checks: z.array(z.object({ name: z.string(), ok: z.boolean(), detail: z.string() })) });

export const safety = {
  doctor: procedure.output(zCheckup),
  /** The whole store as one verified file, for the user to keep elsewhere. */
  backup: procedure.output(z.file()),
  bin,
};
