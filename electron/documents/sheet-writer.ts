import ExcelJS from 'exceljs';
import { type CellValue, columnLetters, isDateCell, isErrorCell } from '../../shared/sheets/cells.ts';
import type { ColumnLook } from '../../shared/sheets/columns.ts';
import type { Progress } from './progress.ts';
import type { ChoiceSource, SheetColumn, SheetModel } from './sheet-model.ts';
import { cellText } from './xlsx-text.ts';

/** Rows below the headings that drop-down lists reach; no list of an office is longer in a year of stress. */
const listedRows = 20_000;
const font = { name: 'Times New Roman', size: 12 };
const thin = { style: 'thin' as const, color: { argb: 'FFBFBFBF' } };
const heading: Partial<ExcelJS.Style> = {
  font: { ...font, bold: true },
  alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE7EEF7' } },
  border: { bottom: thin, right: thin },
};
const formats: Record<ColumnLook, string> = {
  text: '@',
  number: '#,##0',
  money: '#,##0',
  date: 'dd/mm/yyyy',
  general: 'General',
};

/**
 * Tables as an .xlsx: headings in bold that stay in view, real dates (UTC), numbers as numbers, texts as texts even where they begin
 * with = + - @ (never formulas). `progress` counts rows.
 */
export async function writeSheets(sheets: readonly SheetModel[], progress: Progress): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const total = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  let done = 0;
  for (const model of sheets) {
    addSheet(book, model);
    done += model.rows.length;
    progress(done, total);
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function addSheet(book: ExcelJS.Workbook, model: SheetModel): void {
  const sheet = book.addWorksheet(model.name, {
    state: model.hidden ? 'hidden' : 'visible',
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  const styles = model.columns.map(
    (column): Partial<ExcelJS.Style> => ({
      font,
      numFmt: formats[column.format],
      alignment: { vertical: 'top', wrapText: model.wrap ?? false },
    }),
  );
  const bold = styles.map((style) => ({ ...style, font: { ...font, bold: true } }));
  sheet.columns = model.columns.map((column, at) => ({ width: column.width, style: styles[at] ?? {} }));
  const first = sheet.addRow(model.columns.map((column) => column.heading));
  first.height = 33;
  first.eachCell((cell, at) => {
    cell.style = model.columns[at - 1]?.emphasis ? { ...heading, font: { ...font, bold: true, color: { argb: 'FFC00000' } } } : heading;
  });
  const boldRows = new Set(model.boldRows);
  model.rows.forEach((values, at) => {
    const row = sheet.addRow(values.map(toCell));
    const own = boldRows.has(at + 1) ? bold : styles;
    row.eachCell((cell, column) => {
      const style = own[column - 1];
      if (style) cell.style = values[column - 1] !== null && isDateCell(values[column - 1] ?? undefined) ? dated(style) : style;
    });
    if (model.wrap) row.height = rowHeight(values, model.columns);
  });
  addChoices(sheet, model.columns);
}

const datedStyles = new WeakMap<object, Partial<ExcelJS.Style>>();
/** A date keeps its format in a column of another kind (rows given back to be mended). */
function dated(style: Partial<ExcelJS.Style>): Partial<ExcelJS.Style> {
  if (style.numFmt === formats.date) return style;
  const known = datedStyles.get(style) ?? { ...style, numFmt: formats.date };
  datedStyles.set(style, known);
  return known;
}

function toCell(value: CellValue | null): ExcelJS.CellValue {
  if (isDateCell(value ?? undefined)) return new Date(Math.round(((value as { serial: number }).serial - 25_569) * 86_400_000));
  if (isErrorCell(value ?? undefined)) return null;
  return typeof value === 'string' ? cellText(value) : (value as number | boolean | null);
}

/** exceljs does not fit rows to wrapped text by itself. */
function rowHeight(values: readonly (CellValue | null)[], columns: readonly SheetColumn[]): number {
  const lines = values.map((value, at) => Math.ceil(String(value ?? '').length / Math.max(columns[at]?.width ?? 10, 1)));
  return Math.max(1, ...lines) * 16;
}

/** Known to exceljs, missing in its types: one validation for a whole range. */
interface WithRanges {
  dataValidations: { add(range: string, validation: ExcelJS.DataValidation): void };
}

function addChoices(sheet: ExcelJS.Worksheet, columns: readonly SheetColumn[]): void {
  columns.forEach(({ choices, hint, heading: title }, at) => {
    if (!choices) return;
    const letters = columnLetters(at);
    (sheet as unknown as WithRanges).dataValidations.add(`${letters}2:${letters}${listedRows + 1}`, {
      type: 'list',
      allowBlank: true,
      formulae: [formula(choices.source)],
      showErrorMessage: !choices.open,
      errorTitle: title,
      error: 'Hãy chọn một giá trị trong danh sách.',
      showInputMessage: hint !== undefined,
      promptTitle: title.slice(0, 32),
      prompt: (hint ?? '').slice(0, 255),
    });
  });
}

function formula(source: ChoiceSource): string {
  if ('values' in source) return `"${source.values.join(',')}"`;
  const letters = columnLetters(source.column);
  return `'${source.sheet}'!$${letters}$2:$${letters}$${source.count + 1}`;
}
