import type { Day } from '../../../shared/kernel/dates.ts';

/** An action in the grid that can be taken back: in which week it was done, in words, and the token that turns it. */
export interface Step {
  token: string;
  monday: Day;
  what: string;
}
export interface History {
  past: readonly Step[];
  future: readonly Step[];
}
export const emptyHistory: History = { past: [], future: [] };
const longest = 100;

/** After something new there is nothing left to do again. */
export const done = ({ past }: History, step: Step): History => ({ past: [...past, step].slice(-longest), future: [] });

/** The step has been taken back (or done again); `token` reverses that. */
export function turned(history: History, way: 'undo' | 'redo', step: Step, token: string | null): History {
  const without = (list: readonly Step[]) => list.filter((one) => one !== step);
  const back = token === null ? [] : [{ ...step, token }];
  return way === 'undo'
    ? { past: without(history.past), future: [...history.future, ...back] }
    : { past: [...history.past, ...back], future: without(history.future) };
}
