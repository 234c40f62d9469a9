import { addDays, type Day, dayOfMonth, daysInMonth, formatDay, makeDay, yearOf } from '../../kernel/dates.ts';
import { firstOfYear, lastOfYear, type Month, monthHolding, nextMonth, periodOf, type Span } from '../../kernel/periods.ts';
import type { Week } from './weeks.ts';

/** What the screen looks at; months, and so quarters, are the office's own periods (domain §3 «Period»). */
export type CompliancePeriod =
  | { kind: 'month'; year: number; month: number }
  | { kind: 'quarter'; year: number; quarter: number }
  | { kind: 'year'; year: number }
  | { kind: 'range'; from: Day; to: Day };

/** The cut-off day of a year; null = calendar months. */
export type CutoffOf = (year: number) => number | null;

/** A longer span says nothing that one could look at on a page. */
export const longestYears = 5;

export const quarterOf = (month: number): number => Math.ceil(month / 3);

export function spanOf(period: CompliancePeriod, cutoffOf: CutoffOf): Span {
  switch (period.kind) {
    case 'month':
      return periodOf(period, cutoffOf(period.year));
    case 'quarter': {
      const last = period.quarter * 3;
      const of = (month: number) => periodOf({ year: period.year, month }, cutoffOf(period.year));
      return { from: of(last - 2).from, to: of(last).to };
    }
    case 'year':
      return { from: firstOfYear(period.year), to: lastOfYear(period.year) };
    case 'range':
      return { from: period.from, to: period.to };
  }
}

/** The same period a year before. */
export function yearBefore(period: CompliancePeriod): CompliancePeriod {
  if (period.kind !== 'range') return { ...period, year: period.year - 1 };
  const back = (day: Day) => sameDayIn(day, yearOf(day) - 1);
  return { kind: 'range', from: back(period.from), to: back(period.to) };
}

/** What is wrong with a span someone typed; undefined = nothing. */
export function spanProblem({ from, to }: Span): { field: 'from' | 'to'; message: string } | undefined {
  if (to < from) return { field: 'to', message: `Ngày cuối phải từ ${formatDay(from)} trở đi.` };
  const last = addDays(sameDayIn(from, yearOf(from) + longestYears), -1);
  if (to > last)
    return { field: 'to', message: `Xem được nhiều nhất ${longestYears} năm một lần. Chọn ngày cuối không sau ${formatDay(last)}.` };
  return undefined;
}

/** 29 February becomes 28 in a year that has none. */
function sameDayIn(day: Day, year: number): Day {
  const month = Number(day.slice(5, 7));
  return makeDay(year, month, Math.min(dayOfMonth(day), daysInMonth(year, month))) ?? day;
}

/** «Tháng 7/2025», «Quý III/2025», «Năm 2025», «01/07/2025 – 15/08/2025». */
export function periodTitle(period: CompliancePeriod): string {
  switch (period.kind) {
    case 'month':
      return `Tháng ${period.month}/${period.year}`;
    case 'quarter':
      return `Quý ${roman[period.quarter - 1] ?? period.quarter}/${period.year}`;
    case 'year':
      return `Năm ${period.year}`;
    case 'range':
      return `${formatDay(period.from)} – ${formatDay(period.to)}`;
  }
}
const roman = ['I', 'II', 'III', 'IV'];

/** Months whose period has a day in the span, in order. */
export function monthsIn(span: Span, cutoffOf: CutoffOf): Month[] {
  const months: Month[] = [];
  const last = monthHolding(span.to, cutoffOf(yearOf(span.to)));
  for (let month = monthHolding(span.from, cutoffOf(yearOf(span.from))); !isAfter(month, last); month = nextMonth(month))
    months.push(month);
  return months;
}
const isAfter = (one: Month, other: Month) => one.year * 12 + one.month > other.year * 12 + other.month;

/** What one column of the table stands for. */
export type Step = 'week' | 'month' | 'quarter';
/** Weeks or months beside each other that still fit a page and a screen. */
const mostColumns = { week: 27, month: 24 };

export interface HistoryColumn extends Span {
  /** The first month it belongs to. */
  month: Month;
  /** Places of its weeks in the list of weeks. */
  weeks: number[];
  over: boolean;
}

/** Columns of a table over these weeks: week by week while they are few, else gathered by the month or quarter their Sunday belongs to. */
export function columnsOf(weeks: readonly Week[], span: Span, cutoffOf: CutoffOf): { step: Step; columns: HistoryColumn[] } {
  const months = monthsIn(span, cutoffOf);
  const step = weeks.length <= mostColumns.week ? 'week' : months.length <= mostColumns.month ? 'month' : 'quarter';
  const columns: HistoryColumn[] = [];
  let last = '';
  weeks.forEach((week, at) => {
    const month = monthHolding(week.to, cutoffOf(yearOf(week.to)));
    const key = step === 'week' ? week.to : `${month.year}-${step === 'month' ? month.month : quarterOf(month.month)}`;
    const open = columns.at(-1);
    if (open && key === last) {
      open.weeks.push(at);
      open.to = week.to;
      open.over = week.over;
    } else columns.push({ from: week.from, to: week.to, month, weeks: [at], over: week.over });
    last = key;
  });
  return { step, columns };
}

/** «III/2025», for a narrow heading. */
export const quarterShort = ({ year, month }: Month): string => `${roman[quarterOf(month) - 1] ?? ''}/${year}`;
