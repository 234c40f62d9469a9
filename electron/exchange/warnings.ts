import type { z } from 'zod';
import type { zWarning } from '../../shared/exchange/contract.ts';

export type Warning = z.infer<typeof zWarning>;
const rowsNamed = 10;

/** Warnings of a file, grouped by sheet, column and reason with the first ten rows (report-workbook §3). They never block. */
export class Warnings {
  readonly #groups = new Map<string, Warning>();

  add(sheet: string, column: string | null, reason: string, rows: readonly number[]): void {
    const key = [sheet, column ?? '', reason].join('\u0001');
    const group = this.#groups.get(key) ?? { sheet, column, reason, count: 0, rows: [] };
    this.#groups.set(key, group);
    group.count += Math.max(rows.length, 1);
    group.rows.push(...rows.slice(0, rowsNamed - group.rows.length));
  }

  list(): Warning[] {
    return [...this.#groups.values()];
  }
}
