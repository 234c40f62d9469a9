import ExcelJS from 'exceljs';
import { type Day, utcDate } from '../../shared/kernel/dates.ts';
import { A4, margins, pageBreakBefore } from './pages.ts';
import { type Cell, letters, type Sheet } from './sheet.ts';
import { styles } from './xlsx-styles.ts';
import { cellText } from './xlsx-text.ts';

const inches = (millimetres: number) => Math.round((millimetres / 25.4) * 1000) / 1000;
const marginInches = {
  top: inches(margins.top),
  bottom: inches(margins.bottom),
  left: inches(margins.left),
  right: inches(margins.right),
  header: inches(margins.header),
  footer: inches(margins.header),
};
const pageNumber = '&C&"Times New Roman,Regular"&13&P';

/** Sheets in, bytes of an .xlsx out. A4, one page across, table headings on every page, page number from the second page on. */
export async function writeWorkbook(sheets: readonly Sheet[], about: { title: string; author: string; madeOn: Day }): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.title = about.title;
  book.creator = about.author;
  book.lastModifiedBy = about.author;
  book.created = utcDate(about.madeOn);
  book.modified = utcDate(about.madeOn);
  for (const sheet of sheets) addSheet(book, sheet);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function addSheet(book: ExcelJS.Workbook, sheet: Sheet): void {
  const worksheet = book.addWorksheet(sheet.name, {
    state: sheet.veryHidden ? 'veryHidden' : 'visible',
    pageSetup: {
      paperSize: A4.code,
      orientation: sheet.landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: marginInches,
      ...(sheet.veryHidden ? {} : { printArea: `A$1:${letters(sheet.width)}$${sheet.rows.length}` }),
      ...(sheet.titleRows ? { printTitlesRow: `${sheet.titleRows.first}:${sheet.titleRows.last}` } : {}),
    },
    headerFooter: { differentFirst: true, oddHeader: pageNumber },
    views: sheet.frozenColumns > 0 ? [{ state: 'frozen', xSplit: sheet.frozenColumns, showGridLines: false }] : [{ showGridLines: false }],
  });
  sheet.columns.forEach((column, at) => {
    const made = worksheet.getColumn(at + 1);
    made.width = column.width;
    if (column.hidden) made.hidden = true;
  });
  sheet.rows.forEach((row, at) => {
    const made = worksheet.getRow(at + 1);
    if (row.height !== undefined) made.height = row.height;
    row.cells.forEach((cell, column) => {
      if (cell) fill(made.getCell(column + 1), cell);
    });
  });
  const breakBefore = pageBreakBefore(sheet);
  if (breakBefore !== undefined) worksheet.getRow(breakBefore - 1).addPageBreak();
  for (const merge of sheet.merges) worksheet.mergeCells(merge.row, merge.column, merge.lastRow, merge.lastColumn);
  for (const { column, first, last, values, open, hint, source } of sheet.choices)
    (worksheet as unknown as WithRanges).dataValidations.add(`${letters(column)}${first}:${letters(column)}${last}`, {
      type: 'list',
      allowBlank: true,
      formulae: [source ?? `"${values.join(',')}"`],
      showErrorMessage: !open,
      errorTitle: 'Chưa đúng',
      error: `Hãy chọn: ${values.join(', ')}.`,
      showInputMessage: hint !== '',
      promptTitle: '',
      prompt: hint,
    });
}

/** Known to exceljs, missing in its types: one validation for a whole range. */
interface WithRanges {
  dataValidations: { add(range: string, validation: ExcelJS.DataValidation): void };
}

function fill(target: ExcelJS.Cell, cell: Cell): void {
  if (cell.kind === 'formula') target.value = { formula: cell.formula, result: cell.result };
  else target.value = typeof cell.value === 'string' ? cellText(cell.value) : cell.value;
  target.style = styles[cell.style];
}
