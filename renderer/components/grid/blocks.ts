import { type Area, type Place, placesOf } from './selection.ts';

/** A cell that is to hold a text. */
export interface CellText extends Place {
  text: string;
}
type TextOf = (place: Place) => string;

/**
 * The cells of a block copied from a spreadsheet: tabs between cells, a line for each row; a cell with a line break or a tab in it
 * stands in quotes, quotes in it are doubled. The line break that ends the block makes no row.
 */
export function readBlock(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const quoted = text[at] === '"' ? /"((?:[^"]|"")*)"(?=[\t\r\n]|$)/y : undefined;
    if (quoted) quoted.lastIndex = at;
    const inQuotes = quoted?.exec(text);
    const plain = /[^\t\r\n]*/y;
    plain.lastIndex = at;
    const cell = inQuotes ? (inQuotes[1] ?? '').replaceAll('""', '"') : (plain.exec(text)?.[0] ?? '');
    at += inQuotes ? inQuotes[0].length : cell.length;
    row.push(cell);
    if (text[at] === '\t') {
      at += 1;
      if (at === text.length) row.push('');
      continue;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

/** The other way round, as Excel takes it. */
export const writeBlock = (area: Area, textOf: TextOf): string => {
  const lines: string[] = [];
  for (let row = area.from.row; row <= area.to.row; row += 1) {
    const cells = placesOf({ from: { row, column: area.from.column }, to: { row, column: area.to.column } });
    lines.push(cells.map((place) => quoted(textOf(place))).join('\t'));
  }
  return lines.join('\r\n');
};
const quoted = (text: string) => (/[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The same text in every cell. */
export const spread = (area: Area, text: string): CellText[] => placesOf(area).map((place) => ({ ...place, text }));

/** Ctrl+R: the first column into those to its right; in a single column the cell to the left (Ctrl+D: the row above). */
export const filled = (area: Area, way: 'right' | 'down', textOf: TextOf): CellText[] => {
  const axis = way === 'right' ? 'column' : 'row';
  const source = area.from[axis] === area.to[axis] ? area.from[axis] - 1 : area.from[axis];
  if (source < 0) return [];
  return placesOf(area)
    .filter((place) => place[axis] !== source)
    .map((place) => ({ ...place, text: textOf({ ...place, [axis]: source }) }));
};

/**
 * A block laid down at the first cell of the area; one that fits into a larger area several times is repeated over it. `cut` = cells
 * that would lie outside the sheet.
 */
export function laid(
  block: readonly (readonly string[])[],
  area: Area,
  size: { rows: number; columns: number },
): { cells: CellText[]; cut: number } {
  const [height, width] = [block.length, Math.max(0, ...block.map((row) => row.length))];
  if (height === 0 || width === 0) return { cells: [], cut: 0 };
  const [rows, columns] = [area.to.row - area.from.row + 1, area.to.column - area.from.column + 1];
  const [down, right] = [rows % height === 0 ? rows / height : 1, columns % width === 0 ? columns / width : 1];
  const cells: CellText[] = [];
  let cut = 0;
  for (let row = 0; row < height * down; row += 1) {
    for (let column = 0; column < width * right; column += 1) {
      const text = block[row % height]?.[column % width];
      const place = { row: area.from.row + row, column: area.from.column + column };
      if (text === undefined) continue;
      if (place.row < size.rows && place.column < size.columns) cells.push({ ...place, text });
      else if (text.trim() !== '') cut += 1;
    }
  }
  return { cells, cut };
}
