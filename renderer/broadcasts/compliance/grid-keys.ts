import { type KeyboardEvent, useState } from 'react';

/** Arrows, Home and End move over the cells of a table, Enter opens one; Tab reaches one cell only. */
export function useGridKeys(rows: number, columns: number, onOpen: (row: number, column: number) => void) {
  const [active, setActive] = useState({ row: 0, column: 0 });
  const move = (table: HTMLElement, toRow: number, toColumn: number) => {
    const place = { row: Math.max(0, Math.min(rows - 1, toRow)), column: Math.max(0, Math.min(columns - 1, toColumn)) };
    setActive(place);
    table.querySelector<HTMLElement>(`[data-place="${place.row}-${place.column}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const table = event.currentTarget;
    const [row, column] = event.target instanceof HTMLElement ? placeOf(event.target) : [];
    if (row === undefined || column === undefined) return;
    const steps: Record<string, () => void> = {
      ArrowDown: () => move(table, row + 1, column),
      ArrowUp: () => move(table, row - 1, column),
      ArrowRight: () => move(table, row, column + 1),
      ArrowLeft: () => move(table, row, column - 1),
      Home: () => move(table, row, 0),
      End: () => move(table, row, columns - 1),
      Enter: () => onOpen(row, column),
    };
    const step = steps[event.key];
    if (!step || event.altKey || event.ctrlKey) return;
    event.preventDefault();
    step();
  };
  return {
    onKeyDown,
    isAt: (row: number, column: number) => row === Math.min(active.row, rows - 1) && column === Math.min(active.column, columns - 1),
    take: (row: number, column: number) => setActive({ row, column }),
  };
}

const placeOf = (cell: HTMLElement): number[] => (cell.dataset.place ?? '').split('-').filter(Boolean).map(Number);
