import type { CellValue } from '../../shared/sheets/cells.ts';
import type { ColumnLook } from '../../shared/sheets/columns.ts';

/** A plain table with one row of headings, ready to become a sheet. */
export interface SheetModel {
  name: string;
  hidden?: boolean;
  columns: SheetColumn[];
  rows: (CellValue | null)[][];
  /** Texts in bold above a block of rows: row numbers from 1 below the headings. */
  boldRows?: number[];
  wrap?: boolean;
}
export interface SheetColumn {
  heading: string;
  width: number;
  /** «text» keeps the leading zeros of what is typed into it. */
  format: ColumnLook;
  /** Drop-down list below the heading; other values may be typed when `open`. */
  choices?: { source: ChoiceSource; open: boolean } | undefined;
  hint?: string | undefined;
  emphasis?: boolean;
}
/** Where a drop-down takes its values: written out, or a column of another sheet. */
export type ChoiceSource = { values: readonly string[] } | { sheet: string; column: number; count: number };
