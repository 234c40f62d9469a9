import { z } from 'zod';
import { valueKey } from '../kernel/text.ts';
import { type CellValue, columnLetters } from './cells.ts';
import type { GridRow } from './grid.ts';
import { words, written } from './words.ts';

/** First column of the rows given back to be mended; ignored when they come again. */
export const reasonHeading = 'Lý do';
/** Names of sheets and headings match whatever their case and outer blanks; a closing remark in brackets does not matter. */
export const headingKey = (heading: string): string => valueKey(heading.replace(/\s*\([^()]*\)\s*$/, ''));

/** What a heading may say by its words (see words): the first pattern that fits counts, for headings of at most so many words. */
export type HeadingPattern<Field> = readonly [field: Field, pattern: RegExp, mostWords?: number];
const longestHeading = 90;
const mostWordsInHeading = 9;

/** What a heading means by its words and their usual short forms; nothing for words nobody knows, and for what is longer than a heading. */
export function fieldNamed<Field>(patterns: readonly HeadingPattern<Field>[], text: string): Field | undefined {
  if (text.length > longestHeading || /[:：].*\S/.test(text)) return undefined;
  const clean = words(text.replace(/\([^)]*\)/g, ' ')) || words(text);
  if (clean === '') return undefined;
  const count = clean.split(' ').length;
  return patterns.find(([, pattern, most = mostWordsInHeading]) => count <= most && pattern.test(clean))?.[0];
}

/** A column under its heading, «Thời gian / Ngày» where the heading has two rows. */
export interface HeadedColumn<Field> {
  at: number;
  letters: string;
  heading: string;
  field: Field | undefined;
  /** As it stands, the lower one of two. */
  cell: CellValue | undefined;
}
export interface Heading<Field> {
  columns: HeadedColumn<Field>[];
  /** Rows of the sheet the headings take. */
  rows: number[];
}
export type HeadingCells = readonly (CellValue | undefined)[];

/** How the headings of one sort of list are known. */
export interface HeadingWords<Field> {
  /** Rows they take at most. */
  mostRows: 2 | 3;
  /** What «group / sub» means; `sub` is empty where the heading has one row. */
  fieldOf: (group: string, sub: string) => Field | undefined;
  /** The cells of the top row, wide ranges perhaps repeated across; nothing for a row that cannot be one. */
  top: (row: GridRow) => HeadingCells | undefined;
  /** Whether the row below goes on with the headings. */
  continues: (top: GridRow, below: GridRow) => boolean;
  /** Whether these columns head such a list. `cells` are all cells of the heading; `top` is its first row alone, where there are more. */
  heads: (heading: HeadedCells<Field>, top?: HeadedCells<Field>) => boolean;
}
export interface HeadedCells<Field> {
  columns: readonly HeadedColumn<Field>[];
  cells: HeadingCells;
}

/** The headings that begin at this row; as many rows as belong to them. Nothing where the row is none. */
export function headingAt<Field>(rows: readonly GridRow[], at: number, how: HeadingWords<Field>): Heading<Field> | undefined {
  const top = rows[at];
  const first = top && how.top(top);
  if (!first) return undefined;
  const one = { columns: headedColumns(first, [], how.fieldOf), cells: first };
  const second = below(rows, at, how);
  const third = second && how.mostRows > 2 ? below(rows, at + 1, how) : undefined;
  const several: [HeadingCells, HeadingCells, GridRow[]][] = [];
  if (second && third) several.push([lowered(first, ownCells(second)), ownCells(third), [top, second, third]]);
  if (second) several.push([first, ownCells(second), [top, second]]);
  for (const [upper, lower, taken] of several) {
    const columns = headedColumns(upper, lower, how.fieldOf);
    if (how.heads({ columns, cells: [...upper, ...lower] }, one)) return { columns, rows: taken.map(({ row }) => row) };
  }
  return how.heads(one) ? { columns: one.columns, rows: [top.row] } : undefined;
}

/** The row below, where it goes on with the headings. */
function below<Field>(rows: readonly GridRow[], at: number, how: HeadingWords<Field>): GridRow | undefined {
  const [top, next] = [rows[at], rows[at + 1]];
  return top && next?.row === top.row + 1 && how.continues(top, next) ? next : undefined;
}
/** Two rows of headings as one: a cell of the lower row, or of the upper where the lower is empty, covers what is below it. */
const lowered = (top: HeadingCells, lower: HeadingCells): HeadingCells =>
  Array.from({ length: Math.max(top.length, lower.length) }, (_, at) => (written(lower[at]) === '' ? top[at] : lower[at]));

/** The cells that stand in the row itself, not those of a range from above. */
export const ownCells = ({ cells, fromAbove }: GridRow): HeadingCells => cells.map((cell, at) => (fromAbove.has(at) ? undefined : cell));

const mostColumns = 200;
/** Every column that has a heading; one of the upper row reaches over the empty cells to its right as long as something stands below them. */
export function headedColumns<Field>(
  top: HeadingCells,
  below: HeadingCells,
  fieldOf: HeadingWords<Field>['fieldOf'],
): HeadedColumn<Field>[] {
  const columns: HeadedColumn<Field>[] = [];
  let group = '';
  let groupAt = -1;
  const width = Math.min(mostColumns, Math.max(top.length, below.length));
  for (let at = 0; at < width; at += 1) {
    const [above, sub] = [written(top[at]), written(below[at])];
    if (above !== '') [group, groupAt] = [above, at];
    const reaches = above !== '' || (sub !== '' && below.slice(groupAt, at).every((cell) => written(cell) !== ''));
    const over = reaches ? group : '';
    const parts = [over, sub].filter((text, place, all) => text !== '' && all.indexOf(text) === place);
    if (parts.length === 0) continue;
    const field = fieldOf(over || sub, over ? sub : '');
    columns.push({ at, letters: columnLetters(at), heading: parts.join(' / '), field, cell: below[at] ?? top[at] });
  }
  return columns;
}

/** What a table of a file is read as: for every field the columns it is taken from. */
export const zTableColumns = z.object({
  sheet: z.string(),
  /** Row of its headings. */
  row: z.int(),
  columns: z.array(z.object({ column: z.string(), heading: z.string() })),
  /** `columns` in letters; empty where the table says nothing of the field. Told otherwise under `id` (see asTold); `saved`: as told before. */
  fields: z.array(
    z.object({ id: z.string(), field: z.string(), label: z.string(), columns: z.array(z.string()), saved: z.boolean().optional() }),
  ),
});
export type TableColumns = z.infer<typeof zTableColumns>;
/** From which columns a field is read by the word of the user, by the id of the field: letters, several with «+», or `noColumn`. */
export type ToldColumns = Readonly<Record<string, readonly string[]>>;
export const noColumn = 'none';
/** Takes back what was told: the field is read as the headings say. */
export const asHeaded = 'headings';
const fieldPrefix = 'column:';
/** Names a field of a table; `table` tells the tables of a file apart. */
export const fieldId = (table: string, field: string): string => `${fieldPrefix}${table}:${field}`;
export const isFieldId = (id: string): boolean => id.startsWith(fieldPrefix);
/** A column of a form by its place and heading, whatever figures stand in it: the same in next month's file. */
export const columnSignature = (letters: string, heading: string): string =>
  `${letters}:${words(heading).replace(/\d+/g, '#').slice(0, 60)}`;

/** The columns as the user tells: a field named there is read from those columns and from no other. */
export function asTold<Field extends string>(
  columns: readonly HeadedColumn<Field>[],
  table: string,
  fields: readonly Field[],
  told: ToldColumns,
): HeadedColumn<Field>[] {
  let changed = [...columns];
  for (const field of fields) {
    const [answer] = told[fieldId(table, field)] ?? [];
    if (answer === undefined || answer === asHeaded) continue;
    const letters = new Set(answer.split('+'));
    changed = changed.map((column) =>
      letters.has(column.letters) ? { ...column, field } : column.field === field ? { ...column, field: undefined } : column,
    );
  }
  return changed;
}

/** What each field is read from, for people to look at. */
export const tableColumns = <Field extends string>(
  { sheet, row, table }: { sheet: string; row: number; table: string },
  columns: readonly HeadedColumn<Field>[],
  labels: Readonly<Partial<Record<Field, string>>>,
): TableColumns => ({
  sheet,
  row,
  columns: columns.map(({ letters, heading }) => ({ column: letters, heading })),
  fields: (Object.entries(labels) as [Field, string][]).map(([field, label]) => ({
    id: fieldId(table, field),
    field,
    label,
    columns: columns.filter((column) => column.field === field).map(({ letters }) => letters),
  })),
});
