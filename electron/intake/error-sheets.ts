import { reasonHeading } from '../../shared/sheets/headings.ts';
import type { SheetModel } from '../documents/sheet-model.ts';
import type { FileIn, WrongRows } from './intake.ts';

const plainColumn = (heading: string) => ({ heading, width: 18, format: 'general' as const });

/** Rows in error as they came, sheet by sheet under their own headings, with a column that says why; mended, the file can come in again. */
export function errorSheets<Plan>({ rows, headings, column }: WrongRows<Plan>, plan: Plan, files: readonly FileIn[]): SheetModel[] {
  const models = files.flatMap(({ sheets }) =>
    sheets.flatMap((sheet): SheetModel[] => {
      const reasons = new Map<number, Set<string>>();
      for (const one of rows(plan)) if (one.sheet === sheet.name) reasons.set(one.row, (reasons.get(one.row) ?? new Set()).add(one.reason));
      const [first] = [...reasons.keys()].sort((a, b) => a - b);
      if (first === undefined) return [];
      const lines = sheet.rows.filter(({ row }) => reasons.has(row));
      const titles = headings(plan, sheet.name, first);
      const width = Math.max(titles.length, ...lines.map(({ cells }) => cells.length));
      const columns = Array.from({ length: width }, (_, at) => column?.(sheet.name, titles[at] ?? '') ?? plainColumn(titles[at] ?? ''));
      return [
        {
          name: sheet.name,
          columns: [{ heading: reasonHeading, width: 60, format: 'general', emphasis: true }, ...columns],
          rows: lines.map(({ row, cells }) => [
            [...(reasons.get(row) ?? [])].join(' '),
            ...Array.from({ length: width }, (_, at) => cells[at] ?? null),
          ]),
        },
      ];
    }),
  );
  return models.length > 0
    ? models
    : [{ name: reasonHeading, columns: [{ heading: 'Không có dòng nào lỗi', width: 40, format: 'general' }], rows: [] }];
}
