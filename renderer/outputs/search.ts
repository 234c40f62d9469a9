import { z } from 'zod';
import { zDay } from '../../shared/kernel/schemas.ts';
import { maybe, zOpen, zText } from '../client/open.ts';

/** The address of Hoạt động khác; `from` and `to` stand when the list looks at other days than the month's. */
export const zOutputsSearch = z.object({
  from: maybe(zDay),
  to: maybe(zDay),
  form: maybe(z.string()),
  text: zText,
  open: zOpen,
});
export type OutputsSearch = z.infer<typeof zOutputsSearch>;
