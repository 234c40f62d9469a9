import type { CellValue, MergedCells, SheetCells } from './cells.ts';

/** A row as it looks: cells of merged ranges that reach down into it hold the range's value. */
export interface GridRow {
  row: number;
  cells: (CellValue | undefined)[];
  /** Columns whose value comes from a merged range that began above. */
  fromAbove: ReadonlySet<number>;
  /** Ranges over several columns that begin in this row. */
  wide: MergedCells[];
  /** Ranges over several rows that begin in this row. */
  tall: MergedCells[];
}

/** Beyond this a range is paint, not a merged cell of a list. */
const mostRows = 3_000;
const mostOpen = 60;

/** The rows of a sheet with its merged ranges seen through; only rows that hold something themselves. */
export function gridOf({ rows, merges = [] }: SheetCells): GridRow[] {
  const waiting = merges.filter((one) => one.bottom - one.top < mostRows).sort((a, b) => a.top - b.top);
  const values = new Map<MergedCells, CellValue | undefined>();
  let next = 0;
  let open: MergedCells[] = [];
  return rows.map(({ row, cells }) => {
    open = open.filter((one) => one.bottom >= row);
    const begun: MergedCells[] = [];
    for (let one = waiting[next]; one && one.top <= row; one = waiting[++next]) {
      if (one.bottom < row) continue;
      if (one.top === row) begun.push(one);
      values.set(one, one.top === row ? cells[one.left] : undefined);
      if (one.bottom > row && open.length < mostOpen) open.push(one);
    }
    const seen = [...cells];
    const fromAbove = new Set<number>();
    for (const one of open) {
      const value = values.get(one);
      if (one.top === row || value === undefined || seen[one.left] !== undefined) continue;
      seen[one.left] = value;
      fromAbove.add(one.left);
    }
    return {
      row,
      cells: seen,
      fromAbove,
      wide: begun.filter((one) => one.right > one.left),
      tall: begun.filter((one) => one.bottom > one.top),
    };
  });
}

/** «(1) (2) (3)», «1 2 3», «A B 1 2»: the line that numbers the columns below their headings, by the texts of its cells. */
export function isNumbering(cells: readonly string[]): boolean {
  const marks = cells.map((text) => text.replace(/[()]/g, '').trim().toLowerCase()).filter((mark) => mark !== '');
  const numbers = marks.filter((mark) => /^\d{1,2}$/.test(mark)).map(Number);
  const letters = marks.filter((mark) => /^[a-h]$/.test(mark));
  if (marks.length < 3 || numbers.length < 2 || numbers.length + letters.length < marks.length) return false;
  return numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1);
}
