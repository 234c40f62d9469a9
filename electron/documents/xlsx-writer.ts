import ExcelJS from 'exceljs';
import { type Day, utcDate } from '../../shared/kernel/dates.ts';
import { columnLetters } from '../../shared/sheets/cells.ts';
import { A4, margins, pageBreakBefore } from './pages.ts';
import type { Cell, Choices, Sheet } from './sheet.ts';
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

const fitted = { paperSize: A4.code, fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const;

export interface Workbook {
  sheets: readonly Sheet[];
  /** In the file's properties. */
  about?: { title: string; author: string; madeOn: Day };
}

/** Sheets in, bytes of an .xlsx out. A4, one page across, table headings on every page, page number from the second page on. */
export async function writeWorkbook({ sheets, about }: Workbook): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  if (about) {
    book.title = about.title;
    book.creator = about.author;
    book.lastModifiedBy = about.author;
    book.created = utcDate(about.madeOn);
    book.modified = utcDate(about.madeOn);
  }
  for (const sheet of sheets) addSheet(book, sheet);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const listOptions = (sheet: Sheet): Partial<ExcelJS.AddWorksheetOptions> => ({
  state: sheet.state,
  pageSetup: { ...fitted, orientation: 'landscape' },
  views: [{ state: 'frozen', ySplit: 1 }],
});
const paperOptions = (sheet: Sheet): Partial<ExcelJS.AddWorksheetOptions> => ({
  state: sheet.state,
  pageSetup: {
    ...fitted,
    orientation: sheet.landscape ? 'landscape' : 'portrait',
    horizontalCentered: true,
    margins: marginInches,
    ...(sheet.state === 'visible' ? { printArea: `A$1:${columnLetters(sheet.width - 1)}$${sheet.rows.length}` } : {}),
    ...(sheet.titleRows ? { printTitlesRow: `${sheet.titleRows.first}:${sheet.titleRows.last}` } : {}),
  },
  headerFooter: { differentFirst: true, oddHeader: pageNumber },
  views: sheet.frozenColumns > 0 ? [{ state: 'frozen', xSplit: sheet.frozenColumns, showGridLines: false }] : [{ showGridLines: false }],
});

function addSheet(book: ExcelJS.Workbook, sheet: Sheet): void {
  const worksheet = book.addWorksheet(sheet.name, sheet.isList ? listOptions(sheet) : paperOptions(sheet));
  sheet.columns.forEach((column, at) => {
    const made = worksheet.getColumn(at + 1);
    made.width = column.width;
    if (column.hidden) made.hidden = true;
    if (column.style) made.style = styles[column.style];
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
  for (const choices of sheet.choices) addChoices(worksheet, choices);
}

function addChoices(worksheet: ExcelJS.Worksheet, { column, first, last, values, open, hint, source, title }: Choices): void {
  const letters = columnLetters(column - 1);
  (worksheet as unknown as WithRanges).dataValidations.add(`${letters}${first}:${letters}${last}`, {
    type: 'list',
    allowBlank: true,
    formulae: [source ?? `"${values.join(',')}"`],
    showErrorMessage: !open,
    errorTitle: title ?? 'Chưa đúng',
    error: title === undefined ? `Hãy chọn: ${values.join(', ')}.` : 'Hãy chọn một giá trị trong danh sách.',
    showInputMessage: hint !== '',
    promptTitle: title?.slice(0, 32) ?? '',
    prompt: hint.slice(0, 255),
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
