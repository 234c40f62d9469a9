import { useMemo } from 'react';
import type { Day } from '../../../shared/kernel/dates.ts';
import { tellDone } from '../../components/notify.tsx';
import type { MarkColumn, TextColumn } from './columns.ts';
import { removedRowText } from './labels.ts';
import { changeRow, removeRow, type Roster } from './roster.ts';
import { type Result, tidyCell } from './rows.ts';

/** Changes the roster; false when there was nothing to change. */
export type Apply = (change: (known: Roster) => Roster) => boolean;

/** What cells tell the roster; the same object for all lines, for as long as the grid stands. */
export interface Edit {
  type: (key: string, column: TextColumn, text: string) => void;
  /** Tidies what was typed. */
  leave: (key: string, column: TextColumn) => void;
  mark: (key: string, column: MarkColumn, value: boolean) => void;
  results: (key: string, results: readonly Result[]) => void;
  remove: (index: number) => void;
}

export const useEdit = (apply: Apply, today: Day): Edit =>
  useMemo(
    () => ({
      type: (key, column, text) => apply((known) => changeRow(known, key, { [column]: text }, `${key} ${column}`)),
      leave: (key, column) =>
        apply((known) => {
          const row = known.rows.find((one) => one.key === key);
          return row ? changeRow(known, key, { [column]: tidyCell(column, row[column], today) }, `${key} ${column}`) : known;
        }),
      mark: (key, column, value) => apply((known) => changeRow(known, key, { [column]: value })),
      results: (key, results) => apply((known) => changeRow(known, key, { results })),
      remove: (index) =>
        apply((known) => {
          const row = known.rows[index];
          if (!row) return known;
          tellDone(removedRowText(row.name));
          return removeRow(known, row.key);
        }),
    }),
    [apply, today],
  );
