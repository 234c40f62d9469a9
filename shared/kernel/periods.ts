import { addDays, type Day, daysInMonth, makeDay, monthOf, yearOf } from './dates.ts';

/** Both ends inclusive. */
export interface Span {
  from: Day;
  to: Day;
}
/** The month a report is for. */
export interface Month {
  year: number;
  month: number;
}
export type SpanName = 'month' | 'before' | 'ytd' | 'lastYear';

const built = (year: number, month: number, day: number): Day => {
  const value = makeDay(year, month, day);
  if (!value) throw new RangeError(`no such day: ${year}-${month}-${day}`);
  return value;
};

export const firstOfYear = (year: number): Day => built(year, 1, 1);
export const lastOfYear = (year: number): Day => built(year, 12, 31);

/**
 * The period of a month (domain §3 «Period»): the calendar month, or with a cut-off day d (1–28) from d+1 of the month
 * before to d of the month; January begins on 1/1 and December ends on 31/12 in any case.
 */
export function periodOf({ year, month }: Month, cutoffDay: number | null): Span {
  if (cutoffDay === null) return { from: built(year, month, 1), to: built(year, month, daysInMonth(year, month)) };
  const from = month === 1 ? firstOfYear(year) : addDays(built(year, month - 1, cutoffDay), 1);
  const to = month === 12 ? lastOfYear(year) : built(year, month, cutoffDay);
  return { from, to };
}

export const previousMonth = ({ year, month }: Month): Month => (month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 });
export const nextMonth = ({ year, month }: Month): Month => (month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 });

/** The month whose period holds this day. */
export function monthHolding(value: Day, cutoffDay: number | null): Month {
  const own = { year: yearOf(value), month: monthOf(value) };
  return cutoffDay !== null && value > periodOf(own, cutoffDay).to ? nextMonth(own) : own;
}

export interface ReportSpans {
  month: Span;
  /** Undefined in January: nothing comes before. */
  before: Span | undefined;
  ytd: Span;
  lastYear: Span;
}

/**
 * The four spans of a monthly report (domain §3: trong kỳ, lũy kế trước, lũy kế, cùng kỳ năm trước). Last year is cut off as
 * that year was.
 */
export function reportSpans(of: Month, cutoffDay: number | null, cutoffLastYear: number | null): ReportSpans {
  const month = periodOf(of, cutoffDay);
  return {
    month,
    before: of.month === 1 ? undefined : { from: firstOfYear(of.year), to: addDays(month.from, -1) },
    ytd: { from: firstOfYear(of.year), to: month.to },
    lastYear: { from: firstOfYear(of.year - 1), to: periodOf({ year: of.year - 1, month: of.month }, cutoffLastYear).to },
  };
}

/** «2025-07» to a month; undefined where it is none. */
export function parseMonth(text: string): Month | undefined {
  const found = /^(\d{4})-(\d{1,2})$/.exec(text.trim());
  const month = Number(found?.[2]);
  return found && month >= 1 && month <= 12 ? { year: Number(found[1]), month } : undefined;
}
export const formatMonth = ({ year, month }: Month): string => `${year}-${String(month).padStart(2, '0')}`;
export const contains = (span: Span, value: Day): boolean => span.from <= value && value <= span.to;
