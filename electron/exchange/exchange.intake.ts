import type { ImportResult } from '../../shared/exchange/contract.ts';
import { seedCatalogue } from '../office/catalogue.service.ts';
import type { WithErrors } from '../intake/intake.ts';
import type { Writer } from '../store/store.ts';
import { checkWorkbook, type ImportPlan } from './check.ts';
import { sheetKinds } from './sheets.ts';
import { columnModel } from './workbooks.ts';

export interface ImportOrder {
  leaveOutErrors: boolean;
}

/** The exchange workbook (report-workbook §3): any row in error keeps all out, unless those are left out on purpose. */
export const exchangeIntake: WithErrors<object, ImportPlan, ImportResult, ImportOrder> = {
  name: 'exchange',
  errorsBlock: true,
  judge: (store, { files, today }, slices) =>
    checkWorkbook(
      store,
      files.flatMap(({ sheets }) => sheets),
      today,
      slices,
    ),
  preview: ({ result }) => ({ shown: result, counts: countsOf(result) }),
  write: writeRows,
  errors: {
    rows: ({ runs }) =>
      runs.flatMap((run) =>
        run
          .failures()
          .flatMap(({ cells, reasons }) =>
            reasons.map(({ column, reason }) => ({ sheet: run.name, row: cells.row, reason: column ? `${column}: ${reason}` : reason })),
          ),
      ),
    headings: ({ runs }, sheet) => {
      const cells = runs.find(({ name }) => name === sheet)?.header.cells ?? [];
      return Array.from(cells, (cell) => (cell === undefined || typeof cell === 'object' ? '' : String(cell)));
    },
    column: (name, heading) => {
      const columns = sheetKinds.find(({ sheet }) => sheet.name === name)?.sheet.columns ?? {};
      const known = Object.values(columns).find((column) => column.heading === heading);
      return known && columnModel(known);
    },
  },
};

/** A file may be in error before any of its rows is. */
function countsOf({ sheets, errors }: ImportResult) {
  const sum = (of: 'new' | 'changed' | 'same' | 'errors') => Object.values(sheets).reduce((total, sheet) => total + sheet[of], 0);
  return {
    new: sum('new'),
    changed: sum('changed'),
    same: sum('same'),
    ask: 0,
    error: Math.max(sum('errors'), errors.length > 0 ? 1 : 0),
    aside: 0,
  };
}

/** The new and changed rows with one audit row for all; rows in error stay out. */
function writeRows(writer: Writer, { runs }: ImportPlan): number {
  const sheets = Object.fromEntries(runs.map((run) => [run.name, run.counts]));
  const rows = Object.values(sheets).reduce((sum, counts) => sum + counts.new + counts.changed, 0);
  if (rows === 0) return 0;
  const areas = new Set<string>();
  const quiet = inBulk(writer, areas);
  seedCatalogue(quiet);
  for (const run of runs) run.write(quiet);
  writer.audit({ area: 'exchange', action: 'import', batch: writer.newId(), changes: { sheets } });
  for (const area of areas) writer.changed(area, []);
  return rows;
}

/** The same writer for helpers that audit each record they make: a bulk import leaves one audit row, and one event an area. */
const inBulk = (writer: Writer, areas: Set<string>): Writer => ({
  ...writer,
  audit: () => {},
  changed: (area) => areas.add(area),
});
