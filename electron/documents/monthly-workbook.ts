import type { MonthlyWorkbookModel } from '../../shared/reports/workbook-model.ts';
import type { Maker } from './maker.ts';
import { broadcastSheet } from './monthly/broadcast-sheet.ts';
import { communeSheet } from './monthly/commune-sheet.ts';
import { conferenceSheet } from './monthly/conference-sheet.ts';
import { dataSheet } from './monthly/data-sheet.ts';
import { pressSheet } from './monthly/press-sheet.ts';
import { summarySheet } from './monthly/summary-sheet.ts';
import type { Sheet } from './sheet.ts';

/** Sheets that go with the report, in the order of report-workbook §1; they are numbered as annexes in this order. */
const annexes: readonly ((model: MonthlyWorkbookModel, annex: string) => Sheet)[] = [
  conferenceSheet,
  broadcastSheet,
  pressSheet,
  communeSheet,
];
const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** The sheets of the monthly workbook: the report, its annexes, the hidden data. */
export const monthlySheets = (model: MonthlyWorkbookModel): Sheet[] => [
  summarySheet(model),
  ...annexes.map((make, position) => make(model, roman[position] ?? String(position + 1))),
  dataSheet(model),
];

export const monthly: Maker<MonthlyWorkbookModel> = {
  xlsx: (model) => ({
    sheets: monthlySheets(model),
    about: {
      title: `Báo cáo truyền thông tháng ${model.month.month}/${model.month.year}`,
      author: model.office.name,
      madeOn: model.madeOn,
    },
  }),
};
