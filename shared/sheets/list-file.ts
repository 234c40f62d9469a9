import { z } from 'zod';

/** More than any list of an office in fifty years, and what a workbook of one sheet can still hold in a small PC. */
export const mostListRows = 100_000;

/** A list of the screen, as it is sorted and filtered there, on its way to a workbook: what each cell shows, days as «YYYY-MM-DD». */
export const zListFile = z.object({
  title: z.string().trim().min(1).max(100),
  columns: z
    .array(z.object({ heading: z.string().max(100), look: z.enum(['text', 'number', 'date']) }))
    .min(1)
    .max(60),
  rows: z
    .array(z.array(z.union([z.string().max(32_767), z.number(), z.null()])).max(60))
    .max(mostListRows, 'Danh sách quá dài. Hãy lọc bớt rồi lưu lại.'),
});
export type ListFile = z.infer<typeof zListFile>;
