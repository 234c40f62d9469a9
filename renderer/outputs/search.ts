import { z } from 'zod';
import { zDay } from '../../shared/kernel/schemas.ts';
import { zOpen } from '../client/open.ts';

const maybe = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined);

/** The address of Hoạt động khác; `from` and `to` stand when the list looks at other days than the month's. */
export const zOutputsSearch = z.object({
  from: maybe(zDay),
  to: maybe(zDay),
  form: maybe(z.string()),
  text: maybe(z.string().max(200)),
  open: zOpen,
});
export type OutputsSearch = z.infer<typeof zOutputsSearch>;
