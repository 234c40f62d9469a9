import type { GridRow } from '../../sheets/grid.ts';
import {
  asTold,
  type HeadedColumn,
  type HeadingCells,
  type HeadingWords,
  headingAt,
  ownCells,
  type TableColumns,
  type ToldColumns,
  tableColumns,
} from '../../sheets/headings.ts';
import { written } from '../../sheets/words.ts';
import { type ColumnKind, columnLabels, foldedKind, headingKind } from './headings.ts';

export interface RosterFileColumn {
  at: number;
  heading: string;
  kind: ColumnKind;
}
export interface RosterFileLayout {
  /** Columns side by side; a sheet with two lists next to each other has two groups. */
  groups: RosterFileColumn[][];
  /** Rows the headings take. */
  height: number;
  /** The headings in order: the same again further down is a repeat, as on printed pages. */
  signature: string;
  /** Every column of the table, for the user to look at and to say otherwise. */
  read: TableColumns;
}

const allWords = (cells: HeadingCells) =>
  cells.every((cell) => cell === undefined || (typeof cell === 'string' && !/^\d/.test(cell.trim()))) &&
  cells.some((cell) => written(cell) !== '');
const kindsOf = (cells: HeadingCells) => cells.map((cell) => headingKind(written(cell)));
const isList = (kinds: readonly (ColumnKind | undefined)[]) =>
  kinds.some((kind) => kind === 'name' || kind === 'surname' || kind === 'given') && kinds.filter((kind) => kind !== undefined).length > 1;

const headingWords: HeadingWords<ColumnKind> = {
  mostRows: 3,
  fieldOf: foldedKind,
  top: ({ cells }) => (allWords(cells) ? cells : undefined),
  continues: isContinued,
  heads: ({ columns, cells }) => {
    if (!allWords(cells)) return false;
    const kinds = columns.flatMap(({ field }) => field ?? []);
    return isList(kinds) || (kinds[0] === 'name' && cells.filter((cell) => written(cell) !== '').length === 1);
  },
};

/** Whether the next row goes on with the headings: words that head a column, below a wide heading or below a gap. */
function isContinued(top: GridRow, next: GridRow): boolean {
  const below = ownCells(next);
  const filled = below.flatMap((cell, at) => (written(cell) === '' ? [] : [at]));
  if (filled.length === 0 || !allWords(below)) return false;
  const [above, under] = [kindsOf(top.cells), kindsOf(below)];
  if (above.every((kind) => kind === undefined)) return false;
  if (isList(above) && isList(under) && filled.length > 3) return false;
  const groupOf = (at: number) => written(top.cells.slice(0, at + 1).findLast((cell) => written(cell) !== ''));
  const heads = (at: number) => under[at] !== undefined || foldedKind(groupOf(at), written(below[at])) !== undefined;
  const splits = filled.filter((at) => written(top.cells[at]) === '' || written(top.cells[at + 1]) === '');
  return splits.length > 0 && filled.every(heads) && filled.some((at) => under[at] !== undefined || /^năm$/i.test(written(below[at])));
}

const fields = Object.keys(columnLabels) as (keyof typeof columnLabels)[];
/** The list whose headings begin at this row; nothing where the row is none. */
export function layoutAt(rows: readonly GridRow[], at: number, tables: RosterTables): RosterFileLayout | undefined {
  const heading = headingAt(rows, at, headingWords);
  if (!heading) return undefined;
  const signature = named(heading.columns)
    .map(({ heading: text, kind }) => `${kind}:${text}`)
    .join('|');
  const table = tables.nameOf(heading.columns.map((column) => `${column.letters}:${column.heading}`).join('|'));
  const columns = asTold(heading.columns, table, fields, tables.told);
  const row = rows[at]?.row ?? 1;
  return {
    groups: sideBySide(named(columns).map((column, _, all) => withoutSurname(column, all))),
    height: heading.rows.length,
    signature,
    read: tableColumns({ sheet: tables.sheet, row, table }, columns, columnLabels),
  };
}
const named = (columns: readonly HeadedColumn<ColumnKind>[]): RosterFileColumn[] =>
  columns.flatMap(({ at, heading, field }) => (field === undefined ? [] : [{ at, heading, kind: field }]));

/** The tables of a file by their headings, and what the user says of their columns (see asTold). */
export class RosterTables {
  readonly told: ToldColumns;
  sheet = '';
  readonly #names = new Map<string, string>();
  constructor(told: ToldColumns) {
    this.told = told;
  }
  /** «1», «2» …: the same headings on several sheets are one. */
  nameOf(signature: string): string {
    const known = this.#names.get(signature) ?? String(this.#names.size + 1);
    this.#names.set(signature, known);
    return known;
  }
}

/** «Tên» alone is the whole name, beside «Họ» only its last part; «Họ và tên» beside «Tên» is its first. */
function withoutSurname(column: RosterFileColumn, all: readonly RosterFileColumn[]): RosterFileColumn {
  const kinds = all.map(({ kind }) => kind);
  if (column.kind === 'given' && !kinds.includes('surname') && !kinds.includes('name')) return { ...column, kind: 'name' };
  if (column.kind === 'name' && kinds.includes('given') && !kinds.includes('surname')) return { ...column, kind: 'surname' };
  return column;
}

/** Two lists next to each other: the number or the same name heading comes again. A second name of another heading is something else. */
function sideBySide(columns: readonly RosterFileColumn[]): RosterFileColumn[][] {
  const groups: RosterFileColumn[][] = [[]];
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
