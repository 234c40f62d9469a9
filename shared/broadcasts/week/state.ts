import type { WeekCell } from '../compliance/weeks.ts';

export interface WeekState extends WeekCell {
  /** Airings still to be played for R1, 0 once it is met; null where the whole office is judged together and it is not met yet. */
  missing: number | null;
}

export function stateOf(cell: WeekCell, scope: 'commune' | 'office'): WeekState {
  const lacking = Math.max(0, cell.required - cell.count);
  return { ...cell, missing: cell.met ? 0 : scope === 'office' ? null : lacking };
}
