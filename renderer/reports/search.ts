import { z } from 'zod';
import { spanNames } from '../../shared/reports/contract.ts';

/** The address of Báo cáo tháng; `code` and `span` stand while a figure is open. */
export const zReportsSearch = z.object({
  code: z.string().max(40).optional().catch(undefined),
  span: z.enum(spanNames).optional().catch(undefined),
});
export type ReportsSearch = z.infer<typeof zReportsSearch>;
