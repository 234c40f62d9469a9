import { z } from 'zod';
import { procedure } from '../kernel/procedure.ts';
import { zDone } from '../kernel/schemas.ts';

const zYear = z.int().min(1990).max(2100);
const zAmount = z.int().min(0).max(1_000_000_000_000_000);

export const plan = {
  /** Yearly target per indicator code; a null amount clears it. */
  targets: {
    list: procedure.input(z.object({ year: zYear })).output(z.array(z.object({ code: z.string(), amount: zAmount }))),
    save: procedure
      .input(z.object({ year: zYear, rows: z.array(z.object({ code: z.string(), amount: zAmount.nullable() })).max(200) }))
      .output(zDone.extend({ changed: z.int() })),
  },
};
