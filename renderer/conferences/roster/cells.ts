import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import type { RosterColumn } from './columns.ts';

/** Where a control of the grid stands; the attributes are the only link between keys and cells. */
export interface Place {
  index: number;
  column: RosterColumn;
}
/** To look at a cell rather than to type over it: its text is not selected. */
export interface Aim extends Place {
  lookOnly?: boolean;
}
export const placeAttributes = (index: number, column: RosterColumn) => ({ 'data-row': index, 'data-column': column });

export function placeOf(target: EventTarget): Place | undefined {
  if (!(target instanceof HTMLElement)) return undefined;
  const { row, column } = target.dataset;
  return row === undefined || column === undefined ? undefined : { index: Number(row), column: column as RosterColumn };
}

/**
 * Moves the focus to a cell; one that is not drawn yet is scrolled to and takes it as soon as it is. `goTo` goes at once, `goNext`
 * when the change that has just been made is drawn: the row that has the focus may go with it.
 */
export function useGoTo(box: RefObject<HTMLElement | null>, count: number, scrollTo: (index: number) => void) {
  const wanted = useRef<Aim>(undefined);
  const last = useRef(count - 1);
  const settle = useCallback(() => {
    const place = wanted.current;
    if (!place) return;
    const index = Math.min(place.index, last.current);
    const cell = box.current?.querySelector<HTMLElement>(`[data-row="${index}"][data-column="${place.column}"]`);
    if (!cell) return scrollTo(index);
    wanted.current = undefined;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (cell instanceof HTMLInputElement && cell.type === 'text') {
      cell.setSelectionRange(place.lookOnly ? cell.value.length : 0, cell.value.length);
    }
  }, [box, scrollTo]);
  // After every drawing: the row that is wanted may just have come.
  useLayoutEffect(() => {
    last.current = count - 1;
    settle();
  });
  const goNext = useCallback((place: Aim) => {
    wanted.current = place;
  }, []);
  const goTo = useCallback(
    (place: Aim) => {
      wanted.current = place;
      settle();
    },
    [settle],
  );
  return { goTo, goNext };
}
