import type { CellValue, SheetCells } from '../../sheets/cells.ts';
import { said } from './cells.ts';
import { plain, shortened } from '../../sheets/words.ts';
import type { CommuneNames } from '../../office/commune-names.ts';
import type { Decisions } from '../../intake/decisions.ts';
import { asideWords as why, closingOf, isLineMark, passHeading } from '../../sheets/aside.ts';
import { gridOf, type GridRow } from '../../sheets/grid.ts';
import { type ListLayout, layoutAsTold, layoutAt } from './layout.ts';
import type { IgnoredLine } from './model.ts';
import { readWhen } from './when.ts';

/** A text that stands above or between the rows of a list. */
export interface Title {
  row: number;
  text: string;
}
export interface DataRow extends GridRow {
  /** The last lines between the rows that name something: «II. XÃ PHÚ SƠN», «Tuần 2». */
  groups: readonly Title[];
}
/** Rows under one heading of one sheet. */
export interface Block {
  sheet: string;
  /** Lines above the heading. */
  titles: Title[];
  layout: ListLayout;
  rows: DataRow[];
}
export interface Found {
  blocks: Block[];
  ignored: IgnoredLine[];
}

const searchedRows = 60;
const mostHeadings = 20;
const slice = 256;

/** Titles, headings and rows of every sheet; what is none of a list's rows is put aside with the reason. In slices (see readList). */
export function* findBlocks(sheets: readonly SheetCells[], names: CommuneNames, decisions: Decisions): Generator<number, Found> {
  const found: Found = { blocks: [], ignored: [] };
  const grids: Grid[] = [];
  for (const sheet of sheets) grids.push(yield* gridWithLayouts(sheet));
  const someHeading = grids.some(({ layouts }) => layouts.size > 0);
  for (const grid of grids) walk(grid, found, names, decisions, someHeading);
  return found;
}

interface Grid {
  sheet: string;
  rows: GridRow[];
  /** By place in `rows`. */
  layouts: ReadonlyMap<number, ListLayout>;
}
function* gridWithLayouts(sheet: SheetCells): Generator<number, Grid> {
  const rows = gridOf(sheet);
  const layouts = new Map<number, ListLayout>();
  for (let at = 0; at < rows.length; at += 1) {
    if (at % slice === slice - 1) yield 0;
    const layout = layoutAt(rows, at);
    if (!layout) continue;
    layouts.set(at, layout);
    at += layout.rows.length - 1;
  }
  return { sheet: sheet.name, rows, layouts };
}

/** Where a list without headings that anyone knows begins, as the user says. */
function toldHeading(sheet: string, rows: readonly GridRow[], decisions: Decisions, someHeading: boolean): GridRow | undefined {
  const full = rows.slice(0, searchedRows).filter((row) => filled(row).length >= 2);
  if (full.length === 0 || (someHeading && !rows.some(hasDate)) || decisions.count('header:') >= mostHeadings) return undefined;
  const [answer] =
    decisions.settleOnce(
      `header:${sheet.slice(0, 60)}`,
      () => ({
        title: `Trang «${sheet}»: dòng nào là tiêu đề cột?`,
        hint: 'Không nhận ra tiêu đề cột của trang này.',
        choices: [
          ...full.slice(0, 8).map((row) => ({ value: String(row.row), label: `Dòng ${row.row}: ${shortened(filled(row).join(' | '))}` })),
          { value: 'none', label: 'Trang này không phải danh sách phát, bỏ qua' },
        ],
        once: true,
      }),
      full.slice(0, 3).map((row) => said(sheet, row.row, null, filled(row).join(' | '))),
    ) ?? [];
  return rows.find((row) => String(row.row) === answer);
}

const filled = (row: GridRow): string[] => row.cells.map(plain).filter((text) => text !== '');
const hasDate = (row: GridRow): boolean =>
  row.cells.some((cell) => cell !== undefined && typeof cell !== 'number' && readWhen(cell)?.when.kind === 'days');

function walk(grid: Grid, found: Found, names: CommuneNames, decisions: Decisions, someHeading: boolean): void {
  const { sheet, rows, layouts } = grid;
  const aside = (row: GridRow, reason: string): IgnoredLine => {
    const line = { sheet, row: row.row, why: reason, text: shortened(filled(row).join(' | ')) };
    found.ignored.push(line);
    return line;
  };
  const told = layouts.size > 0 ? undefined : toldHeading(sheet, rows, decisions, someHeading);
  let titles: Title[] = [];
  let groups: Title[] = [];
  let newGroups = false;
  let block: Block | undefined;
  /** Lines below the signature: they may be the title of another list. */
  let below: { line: IgnoredLine; title: Title }[] | undefined;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at];
    if (!row) continue;
    const layout = row === told ? layoutAsTold(row) : layouts.get(at);
    if (layout) {
      for (const { line } of below ?? []) line.why = why.title;
      if (below) groups = below.map(({ title }) => title);
      const repeated = block?.layout.signature === layout.signature && !newGroups && !below;
      if (!block || !repeated) {
        block = { sheet, titles, layout, rows: [] };
        found.blocks.push(block);
      }
      below = undefined;
      newGroups = false;
      at = passHeading(rows, at, layout.rows.length, repeated ? why.repeated : why.header, aside);
      continue;
    }
    const texts = filled(row);
    if (!block) {
      titles = [...titles, ...texts.map((text) => ({ row: row.row, text }))];
      aside(row, texts.length === 0 ? why.blank : why.title);
      continue;
    }
    const hasDay = saysDay(row, block.layout);
    // «Cộng Hòa», «Tổng Cọt» are communes.
    const isName = texts.length <= 2 && names.isName(texts.at(-1) ?? '');
    const closing = hasDay || isName ? undefined : closingOf(texts);
    if (texts.length === 0) aside(row, why.blank);
    else if (closing === 'total' || closing === 'note') aside(row, why[closing]);
    else if (closing || (below && !hasDay)) {
      const line = aside(row, why.signature);
      below = [...(below ?? []), ...texts.map((text) => ({ line, title: { row: row.row, text } }))];
    } else if (isGroup(row, block.layout)) {
      groups = [...groups.slice(-2), { row: row.row, text: texts.join(' ') }];
      newGroups = true;
      aside(row, why.group);
    } else {
      below = undefined;
      block.rows.push({ ...row, groups });
    }
  }
}

/** Columns that say on which day: by their headings, before anyone has been asked. */
const dayKinds = new Set(['day', 'when', 'from', 'weekday', 'week']);
const saysDay = (row: GridRow, layout: ListLayout): boolean =>
  layout.columns.some(({ at, field }) => field !== undefined && dayKinds.has(field) && !row.fromAbove.has(at) && readsAsDay(row.cells[at]));
const readsAsDay = (cell: CellValue | undefined): boolean => cell !== undefined && readWhen(cell) !== undefined;

/** A line of one text that is not the content of a record: below no heading, over several columns, or in the first column alone. */
function isGroup(row: GridRow, layout: ListLayout): boolean {
  const own = row.cells.flatMap((cell, at) => (cell === undefined || row.fromAbove.has(at) ? [] : [{ cell, at }]));
  const texts = own.filter(({ cell }) => !isLineMark(plain(cell).trim()));
  const [first, second] = texts;
  if (!first || second || own.length > 2 || row.fromAbove.size > 0) return false;
  if (row.wide.some((range) => range.left <= first.at && range.right - range.left >= 2)) return true;
  if (saysDay(row, layout)) return false;
  const kind = layout.columns.find((column) => column.at === first.at)?.field;
  const leading = layout.columns.slice(0, 2).some((column) => column.at === first.at);
  return kind === undefined || kind === 'index' || (leading && kind !== 'programme');
}
