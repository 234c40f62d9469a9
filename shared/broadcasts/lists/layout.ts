import { type CellValue, isDateCell } from '../../sheets/cells.ts';
import { columnSignature, type HeadedColumn, type HeadingWords, headedColumns, headingAt } from '../../sheets/headings.ts';
import { folded, longestPhrase, plain } from '../../sheets/words.ts';
import type { GridRow } from '../../sheets/grid.ts';
import { type HeadingKind, headingKind } from './headings.ts';
import { readDays, readWeek, readWhen } from './when.ts';
import type { When } from './when-said.ts';

export type ListColumn = HeadedColumn<HeadingKind>;
/** A column that stands for a day or a week: its cells count airings. */
export interface MatrixColumn {
  at: number;
  letters: string;
  heading: string;
  when: When;
}
export interface ListLayout {
  columns: ListColumn[];
  matrix: MatrixColumn[];
  /** Rows the headings take. */
  rows: number[];
  /** Headings without figures, in order: the same form next month has the same. */
  signature: string;
}

const fewestDays = 7;
const fewestWeeks = 2;
const longestHeading = 90;

const headingWords: HeadingWords<HeadingKind> = {
  mostRows: 2,
  fieldOf: (group, sub) => (sub ? headingKind(sub) : undefined) ?? headingKind(group) ?? (sub ? headingKind(`${group} ${sub}`) : undefined),
  top: repeated,
  continues: isContinued,
  heads: ({ columns, cells }, top) =>
    isHeading(layoutOf(columns, []), cells) && (!top || isHeading(layoutOf(top.columns, []), top.cells, 1)),
};

/** The heading of a list that begins at this row, which may take two rows; nothing where the row is none. */
export function layoutAt(rows: readonly GridRow[], at: number): ListLayout | undefined {
  const heading = headingAt(rows, at, headingWords);
  return heading && layoutOf(heading.columns, heading.rows);
}

/** A list whose headings the user pointed at. */
export const layoutAsTold = (row: GridRow): ListLayout => layoutOf(headedColumns(repeated(row), [], headingWords.fieldOf), [row.row]);

/** The cells of a heading row, those of wide ranges repeated across. */
function repeated({ cells, wide }: GridRow): (CellValue | undefined)[] {
  const seen = [...cells];
  for (const range of wide) for (let at = range.left; at <= Math.min(range.right, range.left + 40); at += 1) seen[at] ??= cells[range.left];
  return seen;
}

/** Whether the next row goes on with the headings: sub-headings below a wide one, or below gaps; never a row with a record. */
function isContinued(top: GridRow, below: GridRow): boolean {
  const own = repeated(top);
  const texts = below.cells.flatMap((cell, at) => (cell === undefined || below.fromAbove.has(at) ? [] : [{ cell, at }]));
  if (texts.length === 0) return top.tall.length > 0;
  const inWide = (at: number) => top.wide.some((range) => range.left <= at && at <= range.right);
  const underGroup = texts.every(({ at }) => inWide(at) || own[at] === undefined);
  if (!underGroup) return false;
  const matrix = texts.filter(({ cell }) => matrixWhen(cell) !== undefined).length;
  const named = texts.filter(({ cell }) => headingKind(plain(cell)) !== undefined).length;
  return matrix >= fewestWeeks || named > 0;
}

/** A table of days or weeks taken apart from the columns that are read by their headings. */
function layoutOf(columns: readonly ListColumn[], rows: number[]): ListLayout {
  const candidates = columns.flatMap(({ at, letters, heading, cell }): MatrixColumn[] => {
    const when = matrixWhen(cell);
    return when ? [{ at, letters, heading: plain(cell).trim() || heading, when }] : [];
  });
  const days = candidates.filter(({ when }) => when.kind === 'days');
  const weeks = candidates.filter(({ when }) => when.kind === 'week' || when.kind === 'span');
  const matrix = weeks.length >= fewestWeeks ? weeks : days.length >= fewestDays && isRun(days) ? days : [];
  const inMatrix = new Set(matrix.map((one) => one.at));
  const left = columns.filter((column) => !inMatrix.has(column.at));
  return { columns: left, matrix, rows, signature: signatureOf(left, matrix) };
}

/** A heading that is itself a day of the month, a date or a week. */
function matrixWhen(cell: CellValue | undefined): When | undefined {
  if (cell === undefined) return undefined;
  if (typeof cell === 'number' || isDateCell(cell)) return readWhen(cell)?.when;
  const text = plain(cell);
  if (text === '' || text.length > longestPhrase) return undefined;
  const clean = folded(text).replace(/^ngay /, '');
  const week = readWeek(clean);
  if (week) return week;
  return /^\d{1,2}(?:[/.]\d{1,2})?$/.test(clean) ? readDays(clean) : undefined;
}

/** Days that follow one another, as the head of a month's table has them. */
function isRun(days: readonly MatrixColumn[]): boolean {
  const numbers = days.map(({ when }) => (when.kind === 'days' ? (when.days[0]?.day ?? 0) : 0));
  return numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1 || number === 1);
}

function isHeading(layout: ListLayout, cells: readonly (CellValue | undefined)[], fewest = 2): boolean {
  const inMatrix = new Set(layout.matrix.map((one) => one.at));
  const own = cells.flatMap((cell, at) => (cell === undefined || inMatrix.has(at) ? [] : [cell]));
  if (own.some((cell) => typeof cell !== 'string' || cell.length > longestHeading))
    return layout.matrix.length > 0 && own.length > 0 && namesOf(layout).size > 0;
  const names = namesOf(layout);
  return (
    names.size + (layout.matrix.length > 0 ? 1 : 0) >= fewest &&
    own.every((cell) => typeof cell !== 'string' || !/^\d{1,2}[/.-]\d/.test(cell))
  );
}
const namesOf = (layout: ListLayout) =>
  new Set(layout.columns.flatMap(({ field }) => (field === undefined || field === 'index' || field === 'total' ? [] : [field])));

function signatureOf(columns: readonly ListColumn[], matrix: readonly MatrixColumn[]): string {
  const names = columns.map(({ letters, heading }) => columnSignature(letters, heading));
  const table = matrix.length === 0 ? [] : [matrix[0]?.when.kind === 'days' ? 'ngày#' : 'tuần#'];
  return [...names.filter((name) => !name.endsWith(':')), ...table].join('|');
}
