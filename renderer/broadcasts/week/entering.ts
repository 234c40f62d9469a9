import { z } from 'zod';
import { zWeekDefaults } from '../../../shared/broadcasts/week/contract.ts';
import type { Day } from '../../../shared/kernel/dates.ts';
import { remembered } from '../../client/remembered.ts';
import type { Status } from './week-model.ts';

/** How numbers are entered: as what, and what new airings get besides their count. Outlives a restart. */
export const zEntering = z.object({ status: z.enum(['auto', 'aired', 'planned']), defaults: zWeekDefaults });
export type Entering = z.output<typeof zEntering>;

export const enteringStore = remembered<Entering>('broadcasts.week', zEntering as z.ZodType<Entering>, {
  status: 'auto',
  defaults: { programme: null, time: null, source: null, language: null },
});

/** Days up to today are played, days to come are a plan, unless the user has said otherwise. */
export const statusOn = (day: Day, today: Day, { status }: Pick<Entering, 'status'>): Status =>
  status !== 'auto' ? status : day <= today ? 'aired' : 'planned';
