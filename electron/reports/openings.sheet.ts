import { yearOf } from '../../shared/kernel/dates.ts';
import { openingSheet, unknownIndicator } from '../../shared/plan/figures.sheet.ts';
import { findIndicator } from '../../shared/plan/indicators.ts';
import type { RowOf } from '../../shared/sheets/columns.ts';
import type { SheetKind } from '../intake/sheet-kind.ts';
import type { Picked } from '../intake/sheet-rows.ts';
import { insertMany, updateMany } from '../store/bulk.ts';
import type { Reader } from '../store/store.ts';

const openings = (reader: Reader) =>
  reader.sql<Picked<'openingFigure', 'id' | 'year' | 'indicator' | 'until' | 'amount'>>(
    `SELECT id, year, indicator, until, amount FROM opening_figure WHERE deleted_at IS NULL ORDER BY rowid`,
  );

/** Opening figures (Số chuyển sang): per added indicator only, a day of the year named. */
export const openingSheetKind: SheetKind<RowOf<typeof openingSheet>> = {
  sheet: openingSheet,
  area: 'reports',
  keyOf: (row) => `${row.year}|${row.indicator.toLowerCase()}|${row.until}`,
  load: (reader) => openings(reader).map(({ id, ...row }) => ({ id, row })),
  check: ({ row, problem }) => {
    const indicator = findIndicator(row.indicator);
    if (!indicator) problem('indicator', unknownIndicator(row.indicator));
    else if (indicator.kind !== 'added') problem('indicator', 'Chỉ tiêu này được tính lại cho từng kỳ nên không có số chuyển sang.');
    else row.indicator = indicator.code;
    if (yearOf(row.until) !== row.year) problem('until', `Ngày phải thuộc năm ghi ở cột Năm (${row.year}).`);
  },
  write: (writer, { added, changed }) => {
    insertMany(writer, 'openingFigure', added);
    updateMany(
      writer,
      'openingFigure',
      changed.map(({ id, row }) => ({ id, amount: row.amount })),
    );
  },
};
