/** A cell by its place; the head of the rows and the columns behind the cells have none. */
export interface Place {
  row: number;
  column: number;
}
/** The cells between two corners. The anchor is the cell one is in, the head is where Shift has led. */
export interface Selection {
  anchor: Place;
  head: Place;
}
export interface Size {
  rows: number;
  columns: number;
  /** Last rows of blocks (communes above, the district station below): Ctrl+arrow halts there. */
  edges: readonly number[];
  /** Rows of a screenful. */
  page: number;
}
export interface Area {
  from: Place;
  to: Place;
}

export const at = (place: Place): Selection => ({ anchor: place, head: place });
export const samePlace = (one: Place, other: Place): boolean => one.row === other.row && one.column === other.column;
export const isOne = ({ anchor, head }: Selection): boolean => samePlace(anchor, head);

export const areaOf = ({ anchor, head }: Selection): Area => ({
  from: { row: Math.min(anchor.row, head.row), column: Math.min(anchor.column, head.column) },
  to: { row: Math.max(anchor.row, head.row), column: Math.max(anchor.column, head.column) },
});
/** Row by row. */
export function placesOf({ from, to }: Area): Place[] {
  const places: Place[] = [];
  for (let row = from.row; row <= to.row; row += 1)
    for (let column = from.column; column <= to.column; column += 1) places.push({ row, column });
  return places;
}

const between = (value: number, last: number) => Math.max(0, Math.min(last, value));
export const within = ({ row, column }: Place, { rows, columns }: Pick<Size, 'rows' | 'columns'>): Place => ({
  row: between(row, rows - 1),
  column: between(column, columns - 1),
});

/** Where a key leads from a cell, as in every spreadsheet; undefined for keys that lead nowhere. */
export function led(from: Place, key: string, ctrl: boolean, size: Size): Place | undefined {
  const [lastRow, lastColumn] = [size.rows - 1, size.columns - 1];
  const { row, column } = from;
  switch (key) {
    case 'ArrowUp':
      return { row: ctrl ? (size.edges.map((edge) => edge + 1).findLast((start) => start < row) ?? 0) : row - 1, column };
    case 'ArrowDown':
      return { row: ctrl ? (size.edges.find((edge) => edge > row) ?? lastRow) : row + 1, column };
    case 'ArrowLeft':
      return { row, column: ctrl ? 0 : column - 1 };
    case 'ArrowRight':
      return { row, column: ctrl ? lastColumn : column + 1 };
    case 'PageUp':
      return { row: row - size.page, column };
    case 'PageDown':
      return { row: row + size.page, column };
    case 'Home':
      return { row: ctrl ? 0 : row, column: 0 };
    case 'End':
      return { row: ctrl ? lastRow : row, column: lastColumn };
    default:
      return undefined;
  }
}

/** The selection after an arrow, Home, End or Page key: Shift takes the head along, without it everything moves to the new cell. */
export function moved(
  selection: Selection,
  key: string,
  { shift, ctrl }: { shift: boolean; ctrl: boolean },
  size: Size,
): Selection | undefined {
  const to = led(shift ? selection.head : selection.anchor, key, ctrl, size);
  if (!to) return undefined;
  return shift ? { anchor: selection.anchor, head: within(to, size) } : at(within(to, size));
}

/** The cell Tab leads to, from the end of a row to the next one; undefined beyond the last or first cell, where Tab leaves the sheet. */
export function tabbed({ row, column }: Place, back: boolean, { rows, columns }: Pick<Size, 'rows' | 'columns'>): Place | undefined {
  const index = row * columns + column + (back ? -1 : 1);
  return index < 0 || index >= rows * columns ? undefined : { row: Math.floor(index / columns), column: index % columns };
}
