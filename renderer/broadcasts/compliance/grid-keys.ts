import { type KeyboardEvent, useState } from 'react';

/** Arrows, Home and End move over the cells of a table, Enter opens one; Tab reaches one cell only. */
export function useGridKeys(rows: number, columns: number, onOpen: (row: number, column: number) => void) {
  const [active, setActive] = useState({ row: 0, column: 0 });
  const [row, column] = [Math.min(active.row, rows - 1), Math.min(active.column, columns - 1)];
  const move = (table: HTMLElement, toRow: number, toColumn: number) => {
    const place = { row: Math.max(0, Math.min(rows - 1, toRow)), column: Math.max(0, Math.min(columns - 1, toColumn)) };
    setActive(place);
    table.querySelector<HTMLElement>(`[data-place="${place.row}-${place.column}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const table = event.currentTarget;
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
    isAt: (atRow: number, atColumn: number) => atRow === row && atColumn === column,
    take: (atRow: number, atColumn: number) => setActive({ row: atRow, column: atColumn }),
  };
}
