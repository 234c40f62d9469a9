import { z } from 'zod';
import { zDay } from '../../../shared/kernel/schemas.ts';
import { maybe } from '../../client/open.ts';

export const periodKinds = ['month', 'quarter', 'year', 'range'] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** The part of the address that «Mức phát» reads; months, quarters and years are those of the month in the top bar. */
export const complianceSearch = {
  period: maybe(z.enum(periodKinds)),
  since: maybe(zDay),
  until: maybe(zDay),
  /** By the units as they were; absent = by today's. */
  units: maybe(z.literal('then')),
};
