import type { z } from 'zod';
import type { RowProblem, zWarning } from '../../shared/exchange/contract.ts';
import type { Column } from '../components/columns.ts';
import { exchangeTexts as texts } from './labels.ts';

export type ErrorRow = RowProblem & { id: string };
export type WarningRow = z.infer<typeof zWarning> & { id: string };
export type ProblemSort = 'sheet' | 'row' | 'column' | 'reason';

export const errorColumns: Column<ErrorRow, ProblemSort>[] = [
  { key: 'sheet', title: texts.sheet, value: (row) => row.sheet, sort: 'sheet', width: 132 },
  { key: 'row', title: texts.row, value: (row) => row.row, sort: 'row', number: true, width: 70 },
  { key: 'column', title: texts.column, value: (row) => row.column, sort: 'column', width: 128 },
  { key: 'reason', title: texts.reason, value: (row) => row.reason, sort: 'reason' },
];

export const rowsOf = (warning: Omit<WarningRow, 'id'>) =>
  warning.rows.join(', ') + (warning.count > warning.rows.length ? texts.more : '');
export const warningColumns: Column<WarningRow, ProblemSort>[] = [
  { key: 'sheet', title: texts.sheet, value: (row) => row.sheet, sort: 'sheet', width: 132 },
  { key: 'column', title: texts.column, value: (row) => row.column, sort: 'column', width: 116 },
  { key: 'reason', title: texts.reason, value: (row) => row.reason, sort: 'reason' },
  { key: 'count', title: texts.count, value: (row) => row.count, number: true, width: 80 },
  { key: 'rows', title: texts.rows, value: rowsOf, width: 130, from: 800 },
];
