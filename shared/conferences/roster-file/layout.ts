import type { CellValue } from '../../sheets/cells.ts';
import type { GridRow } from '../../sheets/grid.ts';
import { type ColumnKind, foldedKind, headingKind } from './headings.ts';
import { plain } from './words.ts';

export interface Column {
  at: number;
  heading: string;
  kind: ColumnKind;
}
export interface Layout {
  /** Columns side by side; a sheet with two lists next to each other has two groups. */
  groups: Column[][];
  /** Rows the headings take. */
  height: number;
  /** The headings in order: the same again further down is a repeat, as on printed pages. */
  signature: string;
}

const mostColumns = 200;

/** The headings that begin at this row and take one to three rows; nothing where the row is none. */
export function layoutAt(rows: readonly GridRow[], at: number): Layout | undefined {
  const top = rows[at];
  if (!top || !allWords(top.cells)) return undefined;
  const second = below(rows, at);
  if (!second) return build(top.cells, [], 1);
  const third = below(rows, at + 1);
  const three = third && build(lowered(top, second), own(third), 3);
  return three ?? build(top.cells, own(second), 2) ?? build(top.cells, [], 1);
}

/** The row below, where it goes on with the headings. */
function below(rows: readonly GridRow[], at: number): GridRow | undefined {
  const [top, next] = [rows[at], rows[at + 1]];
  return top && next?.row === top.row + 1 && isContinued(top, next) ? next : undefined;
}
/** Two rows of headings as one: a cell of the lower row, or of the upper where the lower is empty, covers what is below it. */
function lowered(top: GridRow, second: GridRow): (CellValue | undefined)[] {
  const lower = own(second);
  return Array.from({ length: Math.max(top.cells.length, lower.length) }, (_, at) => (plain(lower[at]) === '' ? top.cells[at] : lower[at]));
}

const own = ({ cells, fromAbove }: GridRow) => cells.map((cell, at) => (fromAbove.has(at) ? undefined : cell));
const allWords = (cells: readonly (CellValue | undefined)[]) =>
  cells.every((cell) => cell === undefined || (typeof cell === 'string' && !/^\d/.test(cell.trim()))) &&
  cells.some((cell) => plain(cell) !== '');
const kindsOf = (cells: readonly (CellValue | undefined)[]) => cells.map((cell) => headingKind(plain(cell)));

/** Whether the next row goes on with the headings: words that head a column, below a wide heading or below a gap. */
function isContinued(top: GridRow, next: GridRow): boolean {
  const below = own(next);
  const filled = below.flatMap((cell, at) => (plain(cell) === '' ? [] : [at]));
  if (filled.length === 0 || !allWords(below)) return false;
  const [above, under] = [kindsOf(top.cells), kindsOf(below)];
  if (above.every((kind) => kind === undefined)) return false;
  if (isList(above) && isList(under) && filled.length > 3) return false;
  const groupOf = (at: number) => plain(top.cells.slice(0, at + 1).findLast((cell) => plain(cell) !== ''));
  const heads = (at: number) => under[at] !== undefined || foldedKind(groupOf(at), plain(below[at])) !== undefined;
  const splits = filled.filter((at) => plain(top.cells[at]) === '' || plain(top.cells[at + 1]) === '');
  return splits.length > 0 && filled.every(heads) && filled.some((at) => under[at] !== undefined || /^năm$/i.test(plain(below[at])));
}
const isList = (kinds: readonly (ColumnKind | undefined)[]) =>
  kinds.some((kind) => kind === 'name' || kind === 'surname' || kind === 'given') && kinds.filter((kind) => kind !== undefined).length > 1;

function build(top: readonly (CellValue | undefined)[], below: readonly (CellValue | undefined)[], height: number): Layout | undefined {
  const columns: Column[] = [];
  let group = '';
  let groupAt = -1;
  const width = Math.min(mostColumns, Math.max(top.length, below.length));
  for (let at = 0; at < width; at += 1) {
    const [above, sub] = [plain(top[at]), plain(below[at])];
    if (above !== '') [group, groupAt] = [above, at];
    // A heading reaches over the empty cells to its right as long as there are sub-headings below them.
    const reaches = above !== '' || (sub !== '' && below.slice(groupAt, at).every((cell) => plain(cell) !== ''));
    const heading = reaches ? group : '';
    const kind = foldedKind(heading || sub, heading ? sub : '');
    if (kind)
      columns.push({ at, heading: [heading, sub].filter((text, place, all) => text && all.indexOf(text) === place).join(' / '), kind });
  }
  const kinds = columns.map(({ kind }) => kind);
  const alone = [...top, ...below].filter((cell) => plain(cell) !== '').length === 1 && kinds[0] === 'name';
  if (!isList(kinds) && !alone) return undefined;
  return {
    groups: sideBySide(columns.map((column) => withoutSurname(column, kinds))),
    height,
    signature: columns.map(({ heading, kind }) => `${kind}:${heading}`).join('|'),
  };
}

/** «Tên» alone is the whole name, beside «Họ» only its last part; «Họ và tên» beside «Tên» is its first. */
function withoutSurname(column: Column, kinds: readonly ColumnKind[]): Column {
  if (column.kind === 'given' && !kinds.includes('surname') && !kinds.includes('name')) return { ...column, kind: 'name' };
  if (column.kind === 'name' && kinds.includes('given') && !kinds.includes('surname')) return { ...column, kind: 'surname' };
  return column;
}

/** Two lists next to each other: the number or the same name heading comes again. A second name of another heading is something else. */
function sideBySide(columns: readonly Column[]): Column[][] {
  const groups: Column[][] = [[]];
  for (const column of columns) {
    const last = groups.at(-1) ?? [];
    const again = last.find(({ kind }) => kind === column.kind);
    const hasName = last.some(({ kind }) => kind === 'name' || kind === 'given');
    const begins = again && hasName && (column.kind === 'index' || (column.kind === 'name' && again.heading === column.heading));
    if (begins) groups.push([column]);
    else if (again && (column.kind === 'name' || column.kind === 'index')) last.push({ ...column, kind: 'other' });
    else last.push(column);
  }
  return groups;
}
