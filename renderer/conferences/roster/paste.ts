import { parseMark } from '../../../shared/conferences/roster/text.ts';
import { parseResults } from '../../../shared/people/results.ts';
import { properCase } from '../../../shared/people/values.ts';
import type { Day } from '../../../shared/kernel/dates.ts';
import { isMarkColumn, isTextColumn, type RosterColumn } from './columns.ts';
import { type RosterRow, tidyCell } from './rows.ts';

/** True for what a single cell can take as it is. */
export const isOneCell = (block: readonly string[][]): boolean => block.length <= 1 && (block[0]?.length ?? 0) <= 1;

interface Pasted {
  patches: Partial<RosterRow>[];
  /** Marks and results that could not be understood: those cells stay as they are. */
  unread: number;
}

/** The block laid over the columns from `columns[0]` on; lists copied with their numbers lose them, the roster numbers by itself. */
export function patchesOf(block: readonly string[][], columns: readonly RosterColumn[], today: Day): Pasted {
  const cells = columns[0] === 'name' ? withoutNumbers(block) : block;
  let unread = 0;
  const patches = cells
    .filter((row) => row.some((cell) => cell.trim() !== ''))
    .map((row) => {
      const patch: Partial<RosterRow> = {};
      row.slice(0, columns.length).forEach((cell, at) => {
        const column = columns[at];
        if (column !== undefined && !readCell(patch, column, cell, today)) unread += 1;
      });
      // As from a file: lists come with their names in capitals.
      if (patch.name !== undefined) patch.name = properCase(patch.name);
      return patch;
    });
  return { patches, unread };
}

/** Puts what a cell's text says into the patch; false where a mark or results cannot be understood, which then stay as they are. */
export function readCell(patch: Partial<RosterRow>, column: RosterColumn, cell: string, today: Day): boolean {
  if (isTextColumn(column)) patch[column] = tidyCell(column, cell, today);
  else if (isMarkColumn(column)) {
    const mark = parseMark(cell);
    if (mark === undefined) return false;
    patch[column] = mark;
  } else {
    const kinds = parseResults(cell);
    if (kinds === undefined) return false;
    patch.results = kinds.map((kind) => ({ kind, joinedOn: null }));
  }
  return true;
}

/** A first column of nothing but whole numbers, with names in the second, is the list's own TT. */
function withoutNumbers(block: readonly string[][]): readonly string[][] {
  const filled = block.filter((row) => row.some((cell) => cell.trim() !== ''));
  const numbered = filled.length > 0 && filled.every((row) => /^\s*\d{1,5}\.?\s*$/.test(row[0] ?? '') && /\p{L}/u.test(row[1] ?? ''));
  return numbered ? block.map((row) => row.slice(1)) : block;
}
