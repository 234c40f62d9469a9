import type { z } from 'zod';
import { addDays, formatDay } from '../../shared/kernel/dates.ts';
import { formatNumber } from '../../shared/kernel/numbers.ts';
import { firstOfYear, type SpanName } from '../../shared/kernel/periods.ts';
import type { zIndicatorRow, zMonthlyReport } from '../../shared/reports/contract.ts';
import { groupOf, type SummaryGroup, summaryGroups } from '../../shared/reports/summary-groups.ts';

export type MonthlyReport = z.infer<typeof zMonthlyReport>;
export type IndicatorRow = z.infer<typeof zIndicatorRow>;

/** The figures that can be opened, from left to right. */
export const figureSpans = ['before', 'month', 'ytd', 'lastYear'] as const satisfies readonly SpanName[];
export type FigureSpan = (typeof figureSpans)[number];
export const figureId = (code: string, span: SpanName): string => `so-${code}-${span}`;

/** Shares with one place behind the comma, everything else whole. */
export const showFigure = (value: number, unit: string): string => formatNumber(value, unit === '%' ? 1 : 0);

/** % of the year's plan reached by lũy kế; undefined where there is no plan (report-workbook §1, column I). */
export const planShare = ({ plan, ytd }: IndicatorRow): number | undefined => (plan ? (ytd / plan) * 100 : undefined);
/** How much lũy kế is above or below last year's, in %; undefined without a divisor (column K). */
export const growth = ({ lastYear, ytd }: IndicatorRow): number | undefined => (lastYear ? ((ytd - lastYear) / lastYear) * 100 : undefined);
export const showGrowth = (value: number): string => {
  const text = formatNumber(Math.abs(value), 1);
  return text === '0' ? text : `${value > 0 ? '+' : '−'}${text}`;
};

export const hasFigures = (row: IndicatorRow): boolean =>
  [row.plan, row.before, row.month, row.ytd, row.lastYear].some((figure) => !!figure);

const part = 'Trong đó: ';
/** «Trong đó: …» says nothing away from its table: there it is named after the row it is a part of. */
export function fullLabel(rows: readonly IndicatorRow[], row: IndicatorRow): string {
  if (!row.label.startsWith(part)) return row.label;
  const whole = rows.slice(0, rows.indexOf(row)).findLast((one) => !one.label.startsWith(part));
  return whole ? `${whole.label}: ${row.label.slice(part.length)}` : row.label;
}
export const isPart = (row: IndicatorRow): boolean => row.label.startsWith(part);

export interface FigureGroup {
  group: SummaryGroup;
  rows: IndicatorRow[];
}
/** Rows under the headings of KH166 Phụ lục II; a heading without rows stays only above headings that have some. */
export function groupRows(rows: readonly IndicatorRow[]): FigureGroup[] {
  const groups = summaryGroups.map((group) => ({ group, rows: rows.filter((row) => groupOf(row.code) === group) }));
  return groups.filter(
    ({ group, rows: own }) => own.length > 0 || groups.some((other) => other.rows.length > 0 && other.group.tt.startsWith(`${group.tt}.`)),
  );
}

/** The days a figure speaks of, for the head of its panel. */
export function spanText(report: MonthlyReport, span: SpanName): string {
  const { period, month } = report;
  const first = firstOfYear(month.year);
  switch (span) {
    case 'month':
      return `${formatDay(period.from)} – ${formatDay(period.to)}`;
    case 'ytd':
      return `${formatDay(first)} – ${formatDay(period.to)}`;
    case 'before':
      return month.month === 1 ? 'trước tháng 1 không có kỳ nào' : `${formatDay(first)} – ${formatDay(addDays(period.from, -1))}`;
    case 'lastYear':
      return `lũy kế đến hết kỳ tháng ${month.month}/${month.year - 1}`;
  }
}
