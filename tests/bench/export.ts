import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { day } from '../../shared/kernel/dates.ts';
import { makePaper } from '../../electron/documents/maker.ts';
import { monthlySheets } from '../../electron/documents/monthly-workbook.ts';
import type { Sheet } from '../../electron/documents/sheet.ts';
import { styles } from '../../electron/documents/xlsx-styles.ts';
import { monthlyReport } from '../../electron/reports/reports.service.ts';
import { monthlyWorkbookModel } from '../../electron/reports/workbook/monthly.paper.ts';
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

/**
 * The month's workbook twice, without the thread it is made in: from what was read of the store to bytes, against the library alone on the same cells; and the whole way from
 * the store to bytes, against its two unavoidable parts, the month's figures and the library alone.
 */
export async function exportContests(folder: string): Promise<Result[]> {
  const store = officeYears(join(folder, 'export.sqlite'), 2);
  const model = store.read((reader) => monthlyWorkbookModel(reader, month, today));
  const sheets = monthlySheets(model);
  const results = [
    await contest({
      name: 'monthly export, from what was read to bytes, against the same cells, styles and widths with exceljs alone',
      aim: 1.3,
      rounds: 41,
      work: async () => {
        await makePaper({ paper: 'monthly', format: 'xlsx', model });
      },
      floor: () => writeAlone(sheets),
    }),
    await contest({
      name: "monthly export, from the store to bytes, against the month's figures and then the same cells with exceljs alone",
      aim: 1.3,
      rounds: 31,
      work: async () => {
        await makePaper({
          paper: 'monthly',
          format: 'xlsx',
          model: store.read((reader) => monthlyWorkbookModel(reader, month, today)),
        });
      },
      floor: async () => {
        store.read((reader) => monthlyReport(reader, month, today));
        await writeAlone(sheets);
      },
    }),
  ];
  store.close();
  return results;
}
