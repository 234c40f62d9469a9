import type { RowOf } from '../../../shared/sheets/columns.ts';
import { quoted } from '../../../shared/sheets/read-cell.ts';
import { openingSheet, targetSheet } from '../../../shared/exchange/sheets.ts';
import { yearOf } from '../../../shared/kernel/dates.ts';
import { findIndicator } from '../../../shared/plan/indicators.ts';
import { insertMany, updateMany } from '../../store/bulk.ts';
import * as queries from '../exchange.queries.ts';
import type { SheetKind } from '../kind.ts';

const unknownIndicator = (code: string) => `Không có chỉ tiêu mã ${quoted(code)} trong báo cáo tháng.`;
const keyOf = (...parts: (string | number)[]) => parts.join('|').toLowerCase();

/** Targets of the year (Kế hoạch). */
export const targetKind: SheetKind<RowOf<typeof targetSheet>> = {
  sheet: targetSheet,
  area: 'plan',
  keyOf: (row) => keyOf(row.year, row.indicator),
  load: (reader) => queries.targets(reader).map(({ id, ...row }) => ({ id, row })),
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

/** Opening figures (Số chuyển sang): per added indicator only, a day of the year named. */
export const openingKind: SheetKind<RowOf<typeof openingSheet>> = {
  sheet: openingSheet,
  area: 'reports',
  keyOf: (row) => keyOf(row.year, row.indicator, row.until),
  load: (reader) => queries.openings(reader).map(({ id, ...row }) => ({ id, row })),
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
