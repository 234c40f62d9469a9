import { z } from 'zod';
import { firstEventYear, zDay, zEventDay, zId } from '../../kernel/schemas.ts';
import { procedure } from '../../kernel/procedure.ts';
import { unitViews } from './history.ts';

const zYear = z.int().min(firstEventYear).max(2100);
const zMonthNumber = z.int().min(1).max(12);

export const zCompliancePeriod = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('month'), year: zYear, month: zMonthNumber }),
  z.object({ kind: z.literal('quarter'), year: zYear, quarter: z.int().min(1).max(4) }),
  z.object({ kind: z.literal('year'), year: zYear }),
  z.object({ kind: z.literal('range'), from: zEventDay, to: zEventDay }),
]);
export const zComplianceInput = z.object({ period: zCompliancePeriod, units: z.enum(unitViews) });
export type ComplianceInput = z.infer<typeof zComplianceInput>;

/** Commune-weeks: how many were judged and how many met R1. */
const zTally = z.object({ judged: z.int(), met: z.int() });
const zCell = zTally.extend({ count: z.int(), planned: z.int(), required: z.int() });
const zShares = z.object({ total: z.int(), ethnic: z.int(), own: z.int(), areaTotal: z.int(), areaEthnic: z.int() });
const zMonthOf = z.object({ year: z.int(), month: zMonthNumber });

export const zComplianceOverview = z.object({
  span: z.object({ from: zDay, to: zDay }),
  step: z.enum(['week', 'month', 'quarter']),
  columns: z.array(z.object({ from: zDay, to: zDay, month: zMonthOf, over: z.boolean(), sum: zTally })),
  rows: z.array(
    z.object({
      id: zId,
      name: z.string(),
      ethnicArea: z.boolean(),
      /** No unit of the office today. */
      ended: z.boolean(),
      /** Names of the units it came from whose weeks stand in this row. */
      members: z.array(z.string()),
      /** null where it was no unit. */
      cells: z.array(zCell.nullable()),
      sum: zTally,
      /** Airings on BHXH tự nguyện in the weeks of the span, as R1 counts them. */
      count: z.int(),
      /** Airings of all topics on the days of the span. */
      airings: zShares,
    }),
  ),
  sum: zTally,
  /** The same span one year before. */
  lastYear: zTally,
  airings: zShares,
  /** Of these, airings of stations that belong to no commune. */
  others: zShares,
  /** R10: share of airings in an ethnic language that the office aims at, 0–100; 0 = no aim set. */
  ethnicAim: z.int(),
  required: z.int(),
  scope: z.enum(['commune', 'office']),
  trend: z.array(zMonthOf.extend({ ...zTally.shape, lastYear: zTally })),
  week: z.object({
    from: zDay,
    to: zDay,
    daysLeft: z.int(),
    /** Communes there are; the rows are those still short of R1. */
    communes: z.int(),
    rows: z.array(
      z.object({
        /** null: the whole office is judged together. */
        id: zId.nullable(),
        name: z.string(),
        count: z.int(),
        required: z.int(),
        unconfirmed: z.int(),
        toCome: z.int(),
        missing: z.int(),
        uncovered: z.int(),
      }),
    ),
  }),
  chronic: z.object({
    weeks: z.array(z.object({ from: zDay, to: zDay })),
    rows: z.array(
      z.object({ id: zId.nullable(), name: z.string(), met: z.array(z.boolean().nullable()), judged: z.int(), missed: z.int() }),
    ),
  }),
});
export type ComplianceOverview = z.infer<typeof zComplianceOverview>;

/** R1 over any period: weeks × communes, the trend, who is short this week and who often is, R10. */
export const compliance = { overview: procedure.input(zComplianceInput).output(zComplianceOverview) };
