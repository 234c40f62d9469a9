import { type Day, utcDate } from '../../shared/kernel/dates.ts';
import { columnLetters } from '../../shared/sheets/cells.ts';
import { columnPoints, linesHeight, linesIn } from './text-metrics.ts';
import { type StyleName, typeOf } from './xlsx-styles.ts';

/** A cell: text stays text whatever it begins with; a formula carries its result, so that the sheet is right before anyone recalculates. */
export type Cell =
  | { kind: 'value'; value: string | number | boolean | Date | null; style: StyleName }
  | { kind: 'formula'; formula: string; result: string | number; style: StyleName };

const looksLikeFormula = /^[=+\-@]/;
export const text = (value: string | null, style: StyleName = 'text'): Cell => ({
  kind: 'value',
  value: value || null,
  style: style === 'text' && value && looksLikeFormula.test(value) ? 'guarded' : style,
});
export const centred = (value: string | null): Cell => text(value, 'centred');
export const whole = (value: number | null, style: StyleName = 'whole'): Cell => ({ kind: 'value', value, style });
export const share = (value: number | null): Cell => ({ kind: 'value', value, style: 'share' });
export const dayCell = (value: Day): Cell => ({ kind: 'value', value: utcDate(value), style: 'day' });
export const formula = (body: string, result: string | number, style: StyleName): Cell => ({
  kind: 'formula',
  formula: body,
  result,
  style,
});

export interface Column {
  /** In characters of the workbook's own font. */
  width: number;
  hidden?: boolean;
  /** Of its empty cells too. */
  style?: StyleName;
}
export interface Row {
  cells: (Cell | null)[];
  height: number | undefined;
}
export interface Merge {
  row: number;
  column: number;
  lastRow: number;
  lastColumn: number;
}

export interface Choices {
  column: number;
  first: number;
  last: number;
  values: readonly string[];
  open: boolean;
  hint: string;
  /** Where the values stand, if not in the list itself. */
  source?: string;
  /** What is chosen here; told above hint and error. */
  title?: string;
}

/** A sheet, filled from the top down. Rows and columns are counted from 1. */
export class Sheet {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: Row[] = [];
  readonly merges: Merge[] = [];
  /** Rows printed again on every page. */
  titleRows: { first: number; last: number } | undefined;
  /** First row of what closes the paper (notes, signatures); it should not stand alone on a page. */
  closing: number | undefined;
  /** Columns that stay when one scrolls. The head of a paper is too tall to keep rows as well on a small screen. */
  frozenColumns = 0;
  /** A list to work on and no paper: its row of headings stays when one scrolls, it has grid lines and the program's own margins. */
  isList = false;
  state: 'visible' | 'hidden' | 'veryHidden' = 'visible';
  readonly landscape: boolean;
  /** Drop-down lists over columns of cells, from row `first` to row `last`; other values may be typed where `open`. */
  readonly choices: Choices[] = [];

  constructor(name: string, columns: readonly Column[], landscape = true) {
    this.name = name;
    this.columns = columns;
    this.landscape = landscape;
  }

  get width(): number {
    return this.columns.length;
  }
  /** Number of the row that comes next. */
  get next(): number {
    return this.rows.length + 1;
  }

  /** Without a height it is taken from how the texts wrap. */
  add(cells: (Cell | null)[], height?: number): number {
    this.rows.push({ cells, height: height ?? this.#fitting(cells) });
    return this.rows.length;
  }

  gap(height: number): void {
    this.rows.push({ cells: [], height });
  }

  /** A row of blocks, each over columns `from`–`to`, merged. */
  addBlocks(blocks: { from: number; to: number; cell: Cell }[], height?: number): number {
    const cells: (Cell | null)[] = Array.from({ length: this.width }, () => null);
    for (const { from, cell } of blocks) cells[from - 1] = cell;
    const fitting = Math.max(...blocks.map(({ from, to, cell }) => heightOf(cell, this.pointsOf(from, to))));
    const row = this.add(cells, height ?? fitting);
    for (const { from, to } of blocks) if (to > from) this.merge(row, from, row, to);
    return row;
  }

  /** One cell over the whole width of the table. */
  across(cell: Cell, height?: number): number {
    return this.addBlocks([{ from: this.firstShown, to: this.width, cell }], height);
  }

  merge(row: number, column: number, lastRow: number, lastColumn: number): void {
    this.merges.push({ row, column, lastRow, lastColumn });
  }

  get firstShown(): number {
    return this.columns.findIndex((column) => !column.hidden) + 1;
  }

  /** Points over columns `from`–`to` together. */
  pointsOf(from: number, to: number): number {
    return this.columns.slice(from - 1, to).reduce((sum, column) => sum + (column.hidden ? 0 : columnPoints(column.width)), 0);
  }

  /** The column at whose right edge this share (0–1) of the width is reached most nearly. */
  columnAt(share: number): number {
    const aim = this.pointsOf(1, this.width) * share;
    let best = this.firstShown;
    for (let column = best; column < this.width; column += 1)
      if (Math.abs(this.pointsOf(1, column) - aim) < Math.abs(this.pointsOf(1, best) - aim)) best = column;
    return best;
  }

  #fitting(cells: (Cell | null)[]): number | undefined {
    let height = 0;
    cells.forEach((cell, at) => {
      const column = this.columns[at];
      if (cell && column && !column.hidden) height = Math.max(height, heightOf(cell, columnPoints(column.width)));
    });
    return height || undefined;
  }
}

function heightOf(cell: Cell, points: number): number {
  const { size, bold, wraps } = typeOf(cell.style);
  if (cell.style === 'data') return 0;
  const lines = cell.kind === 'value' && typeof cell.value === 'string' && wraps ? linesIn(cell.value, points, size, bold) : 1;
  return linesHeight(lines, size);
}

export const at = (column: number, row: number): string => `${columnLetters(column - 1)}${row}`;
/** SUM of a column, with its result; 0 where there is no row. */
export const sumOf = (column: number, first: number, last: number, result: number, style: StyleName = 'totalWhole'): Cell =>
  last < first ? whole(0, style) : formula(`SUM(${at(column, first)}:${at(column, last)})`, result, style);
