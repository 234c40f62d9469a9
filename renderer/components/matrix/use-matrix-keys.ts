import { type KeyboardEvent, type SyntheticEvent, useRef, useState } from 'react';
import type { Place } from '../grid/selection.ts';
import type { MatrixStart } from './types.ts';

/** Where a key leads among `rows` × `columns` cells; undefined for keys that do not move. */
export function moved({ row, column }: Place, key: string, ctrl: boolean, rows: number, columns: number): Place | undefined {
  const page = 10;
  const targets: Record<string, Place> = {
    ArrowDown: { row: row + 1, column },
    ArrowUp: { row: row - 1, column },
    ArrowRight: { row, column: column + 1 },
    ArrowLeft: { row, column: column - 1 },
    PageDown: { row: row + page, column },
    PageUp: { row: row - page, column },
    Home: { row: ctrl ? 0 : row, column: 0 },
    End: { row: ctrl ? rows - 1 : row, column: columns - 1 },
  };
  const to = targets[key];
  const within = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));
  return to && { row: within(to.row, rows), column: within(to.column, columns) };
}

export const placeName = ({ row, column }: Place): string => `${row}-${column}`;
const placeOf = (target: EventTarget): Place | undefined => {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null;
  const [row, column] = (cell?.dataset.place ?? '').split('-').filter(Boolean).map(Number);
  return row === undefined || column === undefined ? undefined : { row, column };
};

/** One cell at a time can be reached by Tab; arrows, Home, End and pages go on from there, Enter and Space open it, as a click does. */
export function useMatrixKeys(
  rows: readonly string[],
  columns: readonly string[],
  start: MatrixStart | undefined,
  onOpen: (place: Place) => void,
) {
  const table = useRef<HTMLTableElement>(null);
  const [active, setActive] = useState(start);
  const at = { row: Math.max(0, rows.indexOf(active?.row ?? '')), column: Math.max(0, columns.indexOf(active?.column ?? '')) };
  const focus = (place: Place) => table.current?.querySelector<HTMLElement>(`[data-place="${placeName(place)}"]`)?.focus();
  const openAt = ({ target }: SyntheticEvent) => {
    const place = placeOf(target);
    if (place) onOpen(place);
    return place !== undefined;
  };
  return {
    table,
    at,
    onClick: openAt,
    onFocus: ({ target }: SyntheticEvent) => {
      const place = placeOf(target);
      if (place) setActive({ row: rows[place.row], column: columns[place.column] });
    },
    onKeyDown: (event: KeyboardEvent) => {
      const from = placeOf(event.target);
      if (!from || event.altKey || event.metaKey || event.shiftKey) return;
      const to = moved(from, event.key, event.ctrlKey, rows.length, columns.length);
      if (to) focus(to);
      if (to || ((event.key === 'Enter' || event.key === ' ') && !event.ctrlKey && openAt(event))) event.preventDefault();
    },
  };
}
