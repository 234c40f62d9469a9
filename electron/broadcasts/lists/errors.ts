import type { RowCells, SheetCells } from '../../../shared/sheets/cells.ts';
import { reasonHeading } from '../../../shared/sheets/headings.ts';
import type { SheetModel } from '../../documents/sheet-model.ts';
import type { ListPlan } from './check.ts';

/** Rows in error as they came, sheet by sheet under their own headings, with a column that says why. */
export function listErrorSheets(plan: ListPlan, sheets: readonly SheetCells[]): SheetModel[] {
  const models = sheets.flatMap((sheet): SheetModel[] => {
    const reasons = reasonsOf(plan, sheet.name);
    if (reasons.size === 0) return [];
    const rows = sheet.rows.filter(({ row }) => reasons.has(row));
    const headings = headingsFor(plan, sheet.name, rows[0]);
    const width = Math.max(headings.length, ...rows.map(({ cells }) => cells.length));
    return [
      {
        name: sheet.name,
        columns: [
          { heading: reasonHeading, width: 60, format: 'general', emphasis: true },
          ...Array.from({ length: width }, (_, at) => ({ heading: headings[at] ?? '', width: 18, format: 'general' as const })),
        ],
        rows: rows.map(({ row, cells }) => [
          [...(reasons.get(row) ?? [])].join(' '),
          ...Array.from({ length: width }, (_, at) => cells[at] ?? null),
        ]),
      },
    ];
  });
  return models.length > 0
    ? models
    : [{ name: reasonHeading, columns: [{ heading: 'Không có dòng nào lỗi', width: 40, format: 'general' }], rows: [] }];
}

function reasonsOf(plan: ListPlan, sheet: string): Map<number, Set<string>> {
  const reasons = new Map<number, Set<string>>();
  const add = (row: number, reason: string | null) => reasons.set(row, (reasons.get(row) ?? new Set()).add(reason ?? ''));
  for (const line of plan.reading.lines) if (line.sheet === sheet && line.state === 'error') add(line.row, line.reason);
  for (const { line, state, reason } of plan.airings) if (line.sheet === sheet && state === 'error') add(line.row, reason);
  return reasons;
}

/** The headings that stand nearest above the first of the rows. */
function headingsFor(plan: ListPlan, sheet: string, first: RowCells | undefined): string[] {
  return plan.reading.headings.filter((one) => one.sheet === sheet && one.row < (first?.row ?? 0)).at(-1)?.texts ?? [];
}
