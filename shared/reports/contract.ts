import { z } from 'zod';
import { procedure } from '../kernel/procedure.ts';
import { saveProcedure } from '../kernel/record-procedures.ts';
import { tracedKinds } from '../kernel/record-kinds.ts';
import { zDay, zList, zMonth, zPage, zPeople, zRef, zSpan } from '../kernel/schemas.ts';

export const spanNames = ['month', 'before', 'ytd', 'lastYear'] as const;
const zFigure = z.number();

export const zFigures = z.object({
  plan: zFigure.nullable(),
  before: zFigure,
  month: zFigure,
  ytd: zFigure,
  /** null: the store knows nothing of that year. */
  lastYear: zFigure.nullable(),
});
export const zIndicatorRow = zFigures.extend({
  code: z.string(),
  tt: z.string(),
  label: z.string(),
  unit: z.string(),
  /** Recomputed for each span, never added up. */
  recomputed: z.boolean(),
  /** An opening figure ends in this period and stands in the lũy kế: its amount. */
  opening: zFigure,
});
export const zMonthlyReport = z.object({
  period: zSpan,
  month: zMonth,
  office: z.object({ name: z.string(), superior: z.string() }),
  rows: z.array(zIndicatorRow),
  warnings: z.array(z.string()),
});

export const zTraceRecord = z.object({
  kind: z.enum(tracedKinds),
  id: z.string(),
  date: zDay.nullable(),
  label: z.string(),
  amount: z.number(),
});
export type TraceRecord = z.infer<typeof zTraceRecord>;

const zYear = z.int().min(1990).max(2100);

export const zOpeningValues = z.object({ year: zYear, code: z.string(), until: zDay, amount: zPeople });
export type OpeningValues = z.infer<typeof zOpeningValues>;

export const reports = {
  monthly: procedure.input(zMonth).output(zMonthlyReport),
  trace: procedure
    // limit null: all of them at once, for whoever has no list to scroll
    .input(zPage.extend({ limit: zPage.shape.limit.nullable(), code: z.string(), month: zMonth, span: z.enum(spanNames) }))
    .output(zList(zTraceRecord).extend({ value: z.number().nullable() })),
  /** Opening figures (số chuyển sang) of a year, per added indicator. One saved at the indicator and day of another takes its place. */
  openings: {
    list: procedure.input(z.object({ year: zYear })).output(z.array(zRef.extend({ code: z.string(), until: zDay, amount: z.int() }))),
    save: saveProcedure(zOpeningValues),
  },
};
