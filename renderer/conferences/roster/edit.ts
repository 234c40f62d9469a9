import { useMemo } from 'react';
import type { Day } from '../../../shared/kernel/dates.ts';
import { tellDone } from '../../components/notify.tsx';
import type { CellText } from '../../components/grid/blocks.ts';
import type { columnsShown } from './columns.ts';
import { removedRowsText, removedRowText } from './labels.ts';
import { readCell } from './paste.ts';
import { changeRow, fillRows, removeRows, type Roster, spareRow } from './roster.ts';
import { isBlank, type Result, type RosterRow } from './rows.ts';

/** Changes the roster; false when there was nothing to change. */
export type Apply = (change: (known: Roster) => Roster) => boolean;

/** What the cells tell the roster: each call is one step that can be undone. */
export const useEdit = (apply: Apply, columns: ReturnType<typeof columnsShown>, today: Day) =>
  useMemo(
    () => ({
      enter: (cells: readonly CellText[]) => apply((known) => entered(known, cells, columns, today)),
      results: (key: string, results: readonly Result[]) => apply((known) => changeRow(known, key, { results })),
      /** Rows from one to the other, both included. */
      remove: (from: number, to: number) =>
        apply((known) => {
          const gone = known.rows.slice(from, to + 1);
          const [only] = gone;
          if (!only) return known;
          tellDone(gone.length === 1 ? removedRowText(only.name) : removedRowsText(gone.length));
          return removeRows(
            known,
            gone.map((row) => row.key),
          );
        }),
    }),
    [apply, columns, today],
  );

function entered(known: Roster, cells: readonly CellText[], columns: ReturnType<typeof columnsShown>, today: Day): Roster {
  const rows = [...known.rows, spareRow(known)];
  const patches: { row: RosterRow; index: number; patch: Partial<RosterRow> }[] = [];
  for (const [index, own] of Map.groupBy(cells, (cell) => cell.row)) {
    const row = rows[index];
    const patch: Partial<RosterRow> = {};
    for (const { column, text } of own) {
      const key = columns[column]?.key;
      if (key !== undefined) readCell(patch, key, text, today);
    }
    // Clearing the blank row below the last makes no new one.
    if (row && !(isBlank(row) && isBlank({ ...row, ...patch }))) patches.push({ row, index, patch });
  }
  const [first] = patches;
  if (!first) return known;
  if (patches.length === 1) return changeRow(known, first.row.key, first.patch);
  return fillRows(
    known,
    first.index,
    patches.map((one) => one.patch),
  );
}
