import { isValidElement, type ReactNode } from 'react';
import type { ListFile } from '../../shared/sheets/list-file.ts';
import { isDay } from '../../shared/kernel/dates.ts';
import type { Column } from './columns.ts';

type Cell = ListFile['rows'][number][number];

/** Words on the screen: a text, or a mark with one (StatusBadge). Undefined where only a component would know. */
function wordsOf(shown: ReactNode): string | undefined {
  if (typeof shown === 'string') return shown;
  return isValidElement<{ children?: ReactNode }>(shown) ? wordsOf(shown.props.children) : undefined;
}

/** What a cell shows, as a workbook keeps it: numbers and days as they are counted and sorted, everything else in the words of the screen. */
function cellOf<Row>(column: Column<Row>, row: Row): Cell {
  const value = column.value(row);
  if (typeof value === 'number' || (typeof value === 'string' && isDay(value))) return value;
  const words = column.show && wordsOf(column.show(row));
  if (words !== undefined) return words;
  return typeof value === 'boolean' ? (value ? 'x' : '') : value;
}

/** The list as a table of plain cells. Columns without a title say nothing outside the screen. */
export function listFile<Row>(title: string, all: readonly Column<Row>[], rows: readonly Row[]): ListFile {
  const columns = all.filter((column) => column.title !== '');
  const cells = rows.map((row) => columns.map((column) => cellOf(column, row)));
  const look = (at: number) => {
    const filled = cells.map((row) => row[at]).filter((cell) => cell !== null && cell !== undefined && cell !== '');
    if (filled.length > 0 && filled.every((cell) => typeof cell === 'number')) return 'number' as const;
    return filled.length > 0 && filled.every((cell) => typeof cell === 'string' && isDay(cell)) ? ('date' as const) : ('text' as const);
  };
  return { title, columns: columns.map(({ title: heading }, at) => ({ heading, look: look(at) })), rows: cells };
}
