import type { RowOf } from '../../shared/sheets/columns.ts';
import { targetSheet, unknownIndicator } from '../../shared/plan/figures.sheet.ts';
import { findIndicator } from '../../shared/plan/indicators.ts';
import type { SheetKind } from '../intake/sheet-kind.ts';
import type { Picked } from '../intake/sheet-rows.ts';
import { insertMany, updateMany } from '../store/bulk.ts';
import type { Reader } from '../store/store.ts';

const targets = (reader: Reader) =>
  reader.sql<Picked<'target', 'id' | 'year' | 'indicator' | 'amount'>>(
    `SELECT id, year, indicator, amount FROM target WHERE deleted_at IS NULL ORDER BY rowid`,
  );

/** Targets of the year (Kế hoạch). */
export const targetSheetKind: SheetKind<RowOf<typeof targetSheet>> = {
  sheet: targetSheet,
  area: 'plan',
  keyOf: (row) => `${row.year}|${row.indicator.toLowerCase()}`,
  load: (reader) => targets(reader).map(({ id, ...row }) => ({ id, row })),
  check: ({ row, problem }) => {
    const indicator = findIndicator(row.indicator);
    if (indicator) row.indicator = indicator.code;
    else problem('indicator', unknownIndicator(row.indicator));
  },
  write: (writer, { added, changed }) => {
    insertMany(writer, 'target', added);
    updateMany(
      writer,
      'target',
      changed.map(({ id, row }) => ({ id, amount: row.amount })),
    );
  },
};
