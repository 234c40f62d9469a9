import type { Day } from '../kernel/dates.ts';
import { type CellValue, columnLetters, type RowCells } from './cells.ts';
import type { AnyColumn, SheetDefinition } from './columns.ts';
import { Problem } from './read-cell.ts';
import { headingKey, reasonHeading } from './headings.ts';

/** A column of the definition and where it stands in the sheet at hand. */
interface Placed {
  key: string;
  column: AnyColumn;
  at: number;
  /** Cells repeat by the thousand: what each text was read as. */
  known: Map<string, unknown>;
}
const longestKnown = 2_000;

/** The columns a sheet has, by its first row. */
export interface BoundSheet {
  columns: Placed[];
  absent: { key: string; column: AnyColumn }[];
  /** Headings nobody knows, and columns of data without a heading. */
  extras: { heading: string; at: number }[];
  problems: { column: string; reason: string }[];
}

export interface CellProblem {
  column: string;
  reason: string;
}

const blank = (cell: CellValue | undefined) => cell === undefined || (typeof cell === 'string' && cell.trim() === '');
const headingText = (cell: CellValue | undefined) => (typeof cell === 'string' ? cell.trim() : cell === undefined ? '' : String(cell));

/** Matches the headings, whatever their order, case and outer blanks. A required column of the identity must be there. */
export function bindSheet(definition: SheetDefinition, header: RowCells, rows: readonly RowCells[]): BoundSheet {
  const byHeading = new Map(Object.entries(definition.columns).map(([key, column]) => [headingKey(column.heading), { key, column }]));
  const bound: BoundSheet = { columns: [], absent: [], extras: [], problems: [] };
  const taken = new Set<string>();
  header.cells.forEach((cell, at) => {
    if (blank(cell)) return;
    const heading = headingText(cell);
    const found = byHeading.get(headingKey(heading));
    if (!found) {
      if (headingKey(heading) !== headingKey(reasonHeading)) bound.extras.push({ heading: nameable(heading, at), at });
    } else if (taken.has(found.key)) {
      bound.problems.push({ column: found.column.heading, reason: 'Có hai cột cùng tiêu đề này. Xóa hoặc đổi tên một cột.' });
    } else {
      taken.add(found.key);
      bound.columns.push({ ...found, at, known: new Map() });
    }
  });
  for (const [key, column] of Object.entries(definition.columns)) {
    if (taken.has(key)) continue;
    bound.absent.push({ key, column });
    if (column.required && definition.identity.includes(key))
      bound.problems.push({
        column: column.heading,
        reason: `Thiếu cột «${column.heading}». Dòng đầu tiên của trang phải là tiêu đề cột.`,
      });
  }
  for (const at of unheaded(header, rows)) bound.extras.push({ heading: `Cột ${columnLetters(at)}`, at });
  return bound;
}

/** A sheet without headings shows a record in its first row: what holds a long number is named by its letters instead. */
const nameable = (heading: string, at: number) => (/\d{9,}/.test(heading) || heading.length > 60 ? `Cột ${columnLetters(at)}` : heading);

function unheaded(header: RowCells, rows: readonly RowCells[]): Set<number> {
  const found = new Set<number>();
  for (const { cells } of rows) {
    if (cells.length <= header.cells.length) continue;
    cells.forEach((cell, at) => {
      if (at >= header.cells.length && !blank(cell)) found.add(at);
    });
  }
  return found;
}

/** True for a row that holds nothing in the columns known: it is no record. */
export const isBlankRow = (bound: BoundSheet, { cells }: RowCells): boolean => bound.columns.every(({ at }) => blank(cells[at]));

/**
 * Reads the cells of one row into `values`, which holds what blank cells say. Returns the problems; a required cell that is empty is
 * one, a required column that is absent is not (a known record keeps what it has).
 */
export function readRow(bound: BoundSheet, { cells }: RowCells, today: Day, values: Record<string, unknown>): CellProblem[] {
  let problems: CellProblem[] = none;
  for (const { key, column, at, known } of bound.columns) {
    const cell = cells[at];
    if (cell === undefined || blank(cell)) {
      if (column.required) problems = [...problems, { column: column.heading, reason: 'Ô bắt buộc đang để trống.' }];
      continue;
    }
    const value = typeof cell === 'string' ? remembered(known, column, cell, today) : column.read(cell, today);
    if (value instanceof Problem) problems = [...problems, { column: column.heading, reason: value.reason }];
    else values[key] = value;
  }
  return problems;
}
const none: CellProblem[] = [];

function remembered(known: Map<string, unknown>, column: AnyColumn, cell: string, today: Day): unknown {
  const before = known.get(cell);
  if (before !== undefined) return before;
  const value = column.read(cell, today);
  if (known.size < longestKnown) known.set(cell, value);
  return value;
}
