/** A number in a cell formatted as a date or a time: days since 30/12/1899, the fraction is the time of day. */
export interface DateCell {
  serial: number;
}
/** A cell that shows an error (#N/A …), or a formula that was never calculated. */
export interface ErrorCell {
  error: string;
}
/** What a cell shows. Formulas give their cached result, rich text and links their text; an empty cell is `undefined`. */
export type CellValue = string | number | boolean | DateCell | ErrorCell;

export interface RowCells {
  /** As the spreadsheet numbers it, from 1. */
  row: number;
  /** By column, from 0; sparse. */
  cells: (CellValue | undefined)[];
}
/** A merged range, both ends inclusive: rows from 1, columns from 0. Its value stands in its first cell. */
export interface MergedCells {
  top: number;
  left: number;
  bottom: number;
  right: number;
}
/** A sheet's rows that hold anything, in order. */
export interface SheetCells {
  name: string;
  rows: RowCells[];
  /** Left out where nothing is merged. */
  merges?: MergedCells[];
}

/** Error text of a formula without a cached result. */
export const neverCalculated = 'chưa tính';

export const isDateCell = (cell: CellValue | undefined): cell is DateCell => typeof cell === 'object' && 'serial' in cell;
export const isErrorCell = (cell: CellValue | undefined): cell is ErrorCell => typeof cell === 'object' && 'error' in cell;

/** A, B … Z, AA … for column 0, 1 … */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}
