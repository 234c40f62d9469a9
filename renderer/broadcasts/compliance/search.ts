import { z } from 'zod';
import { zDay } from '../../../shared/kernel/schemas.ts';

export const periodKinds = ['month', 'quarter', 'year', 'range'] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** The part of the address that «Mức phát» reads; months, quarters and years are those of the month in the top bar. */
export const complianceSearch = {
  period: z.enum(periodKinds).optional().catch(undefined),
  since: zDay.optional().catch(undefined),
  until: zDay.optional().catch(undefined),
  /** By the units as they were; absent = by today's. */
  units: z.literal('then').optional().catch(undefined),
};
