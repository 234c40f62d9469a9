import { createContext, useContext } from 'react';
import { type Day, dayAt } from '../../shared/kernel/dates.ts';

/** The engine's day, so that page and store never disagree at midnight. */
export const TodayContext = createContext<Day | undefined>(undefined);

export function useToday(): Day {
  return useContext(TodayContext) ?? dayAt(new Date());
}
