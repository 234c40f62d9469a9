import { join } from 'node:path';
import { day } from '../../shared/kernel/dates.ts';
import { monthlyReport } from '../../electron/reports/reports.service.ts';
import type { Store } from '../../electron/store/store.ts';

export const keptFolder = join(import.meta.dirname, 'kept');

export interface Counts {
  rows: Record<string, number>;
  figures: Record<string, number | null>;
}

/** Rows by table, and the figures up to the end of the year by indicator. */
export function countsOf(store: Store): Counts {
  return store.read((reader) => {
    const tables = reader.sql<{ name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'migration' ORDER BY name",
    );
    const count = (table: string) => reader.sql<{ rows: number }>(`SELECT count(*) AS rows FROM ${table}`)[0]?.rows ?? 0;
    const report = monthlyReport(reader, { year: 2025, month: 12 }, day('2026-03-10'));
    return {
      rows: Object.fromEntries(tables.map(({ name }) => [name, count(name)])),
      figures: Object.fromEntries(report.rows.map((row) => [row.code, row.ytd])),
    };
  });
}
