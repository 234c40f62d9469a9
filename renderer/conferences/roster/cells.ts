import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import type { RosterColumn } from './columns.ts';

/** Where a control of the grid stands; the attributes are the only link between keys and cells. */
export interface Place {
  index: number;
  column: RosterColumn;
}
export const placeAttributes = (index: number, column: RosterColumn) => ({ 'data-row': index, 'data-column': column });

export function placeOf(target: EventTarget): Place | undefined {
  if (!(target instanceof HTMLElement)) return undefined;
  const { row, column } = target.dataset;
  return row === undefined || column === undefined ? undefined : { index: Number(row), column: column as RosterColumn };
}

/** Moves the focus to a cell; one that is not drawn yet is scrolled to and takes it as soon as it is. */
export function useGoTo(box: RefObject<HTMLElement | null>, scrollTo: (index: number) => void) {
  const wanted = useRef<Place>(undefined);
  const settle = useCallback(() => {
    const place = wanted.current;
    const cell = place && box.current?.querySelector<HTMLElement>(`[data-row="${place.index}"][data-column="${place.column}"]`);
    if (!cell) return;
    wanted.current = undefined;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (cell instanceof HTMLInputElement && cell.type === 'text') cell.select();
  }, [box]);
  // After every drawing: the row that is wanted may just have come.
  useLayoutEffect(settle);
  return useCallback(
    (place: Place) => {
      wanted.current = place;
      settle();
      if (wanted.current) scrollTo(place.index);
    },
    [settle, scrollTo],
  );
}
