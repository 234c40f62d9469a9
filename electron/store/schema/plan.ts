import type { Day } from '../../../shared/kernel/dates.ts';
import type { Kept } from './columns.ts';

export interface PlanTables {
  target: Kept<{ year: number; indicator: string; amount: number }>;
  openingFigure: Kept<{ year: number; indicator: string; until: Day; amount: number }>;
}
