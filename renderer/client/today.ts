import { createContext, useContext } from 'react';
import type { Day } from '../../shared/kernel/dates.ts';

/** The engine's day, so that page and store never disagree at midnight. */
export const TodayContext = createContext<Day | undefined>(undefined);

export function useToday(): Day {
  const today = useContext(TodayContext);
  if (!today) throw new Error('pages stand inside Shell, which knows the day');
  return today;
}
