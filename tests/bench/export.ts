import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { day } from '../../shared/kernel/dates.ts';
import { monthlySheets } from '../../electron/documents/monthly-workbook.ts';
import type { Sheet } from '../../electron/documents/sheet.ts';
import { styles } from '../../electron/documents/xlsx-styles.ts';
import { monthlyWorkbook, monthlyWorkbookModel } from '../../electron/reports/workbook.service.ts';
import { contest, type Result } from './measure.ts';
import { officeYears, reportYear } from './office-years.ts';

const month = { year: reportYear, month: 9 };
const today = day(`${reportYear}-11-15`);

/** The same cells, styles and column widths, known beforehand, with the library alone. */
async function writeAlone(sheets: readonly Sheet[]): Promise<void> {
  const book = new ExcelJS.Workbook();
  for (const sheet of sheets) {
    const worksheet = book.addWorksheet(sheet.name);
    sheet.columns.forEach((column, at) => {
      worksheet.getColumn(at + 1).width = column.width;
    });
    sheet.rows.forEach((row, at) => {
      row.cells.forEach((cell, column) => {
        if (!cell) return;
        const target = worksheet.getCell(at + 1, column + 1);
        target.value = cell.kind === 'formula' ? { formula: cell.formula, result: cell.result } : cell.value;
        target.style = styles[cell.style];
      });
    });
    for (const merge of sheet.merges) worksheet.mergeCells(merge.row, merge.column, merge.lastRow, merge.lastColumn);
  }
  await book.xlsx.writeBuffer();
}

/** From the store to the bytes of the month's workbook, against writing its cells alone. */
export async function exportContest(folder: string): Promise<Result> {
  const store = officeYears(join(folder, 'export.sqlite'), 2);
  const sheets = monthlySheets(store.read((reader) => monthlyWorkbookModel(reader, month, today)));
  const result = await contest({
    name: 'monthly export, store to bytes, against the same cells, styles and widths with exceljs alone',
    aim: 1.3,
    rounds: 31,
    work: async () => {
      await monthlyWorkbook(store, month, today);
    },
    floor: () => writeAlone(sheets),
  });
  store.close();
  return result;
}
