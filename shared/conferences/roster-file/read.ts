import type { SheetCells } from '../../sheets/cells.ts';
import { type GridRow, gridOf } from '../../sheets/grid.ts';
import type { Day } from '../../kernel/dates.ts';
import { tidy } from '../../kernel/text.ts';
import type { IgnoredRow, RosterFileReading } from './contract.ts';
import { closingOf, isLineMark, passHeading } from '../../sheets/aside.ts';
import { decodeSheet } from '../../sheets/decode-sheet.ts';
import type { TableColumns, ToldColumns } from '../../sheets/headings.ts';
import { namesGroup, why } from './aside.ts';
import type { ColumnKind } from './headings.ts';
import { type RosterFileColumn, type RosterFileLayout, layoutAt, RosterTables } from './layout.ts';
import { Cells, identityKinds, type Person, personOf } from './persons.ts';
import { Repeats, type Standing } from '../../people/persons/repeats.ts';
import { written } from '../../sheets/words.ts';

/** A person of the file before it is compared with anyone. */
export interface FoundRow extends Person {
  sheet: string;
  row: number;
}
/** All rows of the file: persons, and what is none with the reason. */
export interface FoundRows {
  rows: FoundRow[];
  ignored: IgnoredRow[];
  /** Headings of each sheet's first list, by column. */
  headings: Map<string, string[]>;
  /** From which column each field of each list comes. */
  tables: TableColumns[];
}

/**
 * Finds the lists of a workbook and reads every row of every sheet (report-workbook §4 `import-roster`), its columns as their headings
 * say or as the user has told.
 */
export function findRows(sheets: readonly SheetCells[], today: Day, told: ToldColumns = {}): FoundRows {
  const found: FoundRows = { rows: [], ignored: [], headings: new Map(), tables: [] };
  const tables = new RosterTables(told);
  for (const sheet of sheets) {
    tables.sheet = sheet.name;
    new SheetWalk(decodeSheet(sheet), today, found, tables).walk();
  }
  found.ignored.sort(
    (a, b) => sheets.findIndex(({ name }) => name === a.sheet) - sheets.findIndex(({ name }) => name === b.sheet) || a.row - b.row,
  );
  return found;
}

/** Compares with those who stand on the roster and with the rows above: a repeat within the file is judged like one of the roster. */
export function judgeRows({ rows, ignored }: FoundRows, roster: readonly Standing[]): RosterFileReading {
  const repeats = new Repeats();
  for (const one of roster) repeats.add(one);
  const severalSheets = new Set(rows.map(({ sheet }) => sheet)).size > 1;
  return {
    rows: rows.map(({ error, ...row }) => {
      if (error !== null || row.name === null) return { ...row, state: 'error', reason: row.reason };
      const traits = { name: row.name, birth: row.birth, citizenId: row.id, phone: row.phone, place: row.unit };
      const verdict = repeats.judge(traits);
      repeats.add({ ...traits, stands: severalSheets ? `dòng ${row.row} trang «${row.sheet}»` : `dòng ${row.row} của tệp` });
      return { ...row, state: verdict.state, reason: [verdict.reason, row.reason].filter(Boolean).join(' ') || null };
    }),
    ignored,
  };
}

/** More blank rows than this in one gap are told as one. */
const longestGap = 2_000;

class SheetWalk {
  readonly #sheet: SheetCells;
  readonly #rows: GridRow[];
  readonly #today: Day;
  readonly #found: FoundRows;
  readonly #tables: RosterTables;
  #layout: RosterFileLayout | undefined;
  #group: string | null = null;
  #signed = false;

  constructor(sheet: SheetCells, today: Day, found: FoundRows, tables: RosterTables) {
    this.#tables = tables;
    this.#sheet = sheet;
    this.#rows = gridOf(sheet);
    this.#today = today;
    this.#found = found;
  }

  walk(): void {
    this.#gaps();
    const before = this.#found.ignored.length;
    for (let at = 0; at < this.#rows.length; at += 1) {
      const row = this.#rows[at];
      if (!row) continue;
      const layout = layoutAt(this.#rows, at, this.#tables);
      if (layout) {
        const repeated = layout.signature === this.#layout?.signature;
        const reason = repeated ? why.repeated : why.header;
        if (!repeated) this.#found.tables.push(layout.read);
        if (!this.#layout) this.#found.headings.set(this.#sheet.name, headingsOf(layout));
        this.#layout = withSplitNames(layout, this.#rows, at + layout.height);
        this.#signed = false;
        at = passHeading(this.#rows, at, layout.height, reason, (taken, said) => this.#aside(taken, said));
      } else if (this.#layout) this.#below(row, this.#layout);
      else this.#aside(row, texts(row).length === 0 ? why.blank : why.title);
    }
    if (!this.#layout) for (const one of this.#found.ignored.slice(before)) if (one.why === why.title) one.why = why.noList;
  }

  #aside(row: { row: number }, reason: string): void {
    this.#found.ignored.push({ sheet: this.#sheet.name, row: row.row, why: reason });
  }

  /** Rows of the sheet that hold nothing at all. */
  #gaps(): void {
    let last = 0;
    for (const { row } of this.#rows) {
      const [from, to] = [last + 1, row - 1];
      if (to - from >= longestGap) this.#aside({ row: from }, `dòng trống (đến dòng ${to})`);
      else for (let blank = from; blank <= to; blank += 1) this.#aside({ row: blank }, why.blank);
      last = Math.max(last, row);
    }
  }

  #below(row: GridRow, layout: RosterFileLayout): void {
    const groups = layout.groups.map((columns) => new Cells(row, columns));
    const reason = this.#whyAside(row, groups, layout);
    if (reason) return this.#aside(row, reason);
    const unitless = !layout.groups.flat().some(({ kind }) => kind === 'unit');
    // Of two lists side by side the shorter ends earlier.
    const filled = groups.filter((cells) => cells.says('name', 'surname', 'given', 'unit', ...identityKinds));
    for (const cells of filled.length > 0 ? filled : groups.slice(0, 1))
      this.#found.rows.push({ sheet: this.#sheet.name, row: row.row, ...personOf(cells, this.#today, unitless ? this.#group : null) });
  }

  #whyAside(row: GridRow, groups: readonly Cells[], layout: RosterFileLayout): string | undefined {
    const own = texts(row);
    if (own.length === 0) return why.blank;
    const first = own.find((text) => /\p{L}/u.test(text) && !isLineMark(text));
    const name = groups.flatMap((cells) => cells.texts('name', 'surname', 'given')).join(' ');
    const numbered = groups.some((cells) => cells.says('index') && /\d/.test(cells.texts('index').join('')));
    const says = (...kinds: ColumnKind[]) => groups.some((cells) => cells.says(...kinds));
    const closing = closingOf(own, name === '' ? own : [name], numbered);
    if (closing === 'signature') this.#signed = true;
    if (closing === 'signature' || closing === 'total') return why[closing];
    if (groups.some((cells) => cells.identify())) return undefined;
    if (first === undefined) return says('name', 'surname', 'given', 'unit') ? undefined : why.onlyNumber;
    if (!numbered && this.#signed) return why.signature;
    if (closing === 'note') return why.note;
    const alone = own.filter((text) => !isLineMark(text)).length === 1;
    const outside = !says('name', 'surname', 'given', 'unit');
    const heads = isWide(row, layout) || (!numbered && (outside || namesGroup(first)));
    if (!heads || !(alone || outside)) return undefined;
    this.#group = tidy(first.replace(/^(?:[IVX]{1,5}|[A-H]|\d{1,2})\s*[./)-]\s*/, '').replace(/:$/, '')) || null;
    return why.group;
  }
}

const texts = (row: GridRow): string[] =>
  row.cells.flatMap((cell, at) => (row.fromAbove.has(at) || written(cell) === '' ? [] : [written(cell)]));
/** One text over several of the list's columns. */
const isWide = (row: GridRow, layout: RosterFileLayout): boolean => {
  const columns = layout.groups.flat();
  return row.wide.some((range) => columns.filter(({ at }) => range.left <= at && at <= range.right).length > 2);
};

function headingsOf(layout: RosterFileLayout): string[] {
  const headings: string[] = [];
  for (const { at, heading } of layout.groups.flat()) headings[at] = heading;
  return Array.from(headings, (heading) => heading ?? '');
}

const looked = 30;
/** «Họ và tên» over two columns of which only the first has a heading: the second holds the given names. */
function withSplitNames(layout: RosterFileLayout, rows: readonly GridRow[], from: number): RosterFileLayout {
  const taken = new Set(layout.groups.flat().map(({ at }) => at));
  const below = rows.slice(from, from + looked);
  const isGiven = (at: number) => {
    const cells = below.filter(({ cells: row }) => written(row[at - 1]) !== '').map(({ cells: row }) => row[at]);
    const words = cells.filter(
      (cell): cell is string =>
        typeof cell === 'string' && /^\p{L}[\p{L}\p{M}' ’-]{0,30}$/u.test(tidy(cell)) && tidy(cell).split(' ').length <= 3,
    );
    return words.length > 0 && words.length >= cells.length / 2;
  };
  const split = (columns: readonly RosterFileColumn[]): RosterFileColumn[] =>
    columns.flatMap((column) =>
      column.kind === 'name' && !taken.has(column.at + 1) && isGiven(column.at + 1)
        ? [column, { ...column, at: column.at + 1, kind: 'given' as const }]
        : [column],
    );
  return { ...layout, groups: layout.groups.map(split) };
}
