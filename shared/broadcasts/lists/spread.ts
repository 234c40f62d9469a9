import { addDays, type Day, daysBetween, sundayOf } from '../../kernel/dates.ts';
import type { Span } from '../../kernel/periods.ts';

export const daysOf = ({ from, to }: Span): Day[] =>
  from > to ? [] : Array.from({ length: daysBetween(from, to) + 1 }, (_, at) => addDays(from, at));

/** How a sender counts the weeks of a month: Monday to Sunday, or seven days at a time from the first. */
export type WeekCount = 'calendar' | 'sevens';

/** The weeks of a period in order, each cut off at its ends. */
export function weeksIn(period: Span, how: WeekCount): Span[] {
  const weeks: Span[] = [];
  for (let from = period.from; from <= period.to; ) {
    const end = how === 'calendar' ? sundayOf(from) : addDays(from, 6);
    const to = end < period.to ? end : period.to;
    weeks.push({ from, to });
    from = addDays(to, 1);
  }
  return weeks;
}

/** `count` airings laid evenly over the days, the first on the first day; more airings than days share the days as evenly as can be. */
export function spread(days: readonly Day[], count: number): { day: Day; count: number }[] {
  if (days.length === 0 || count < 1) return [];
  if (count <= days.length)
    return Array.from({ length: count }, (_, at) => days[Math.floor((at * days.length) / count)]).flatMap((day) =>
      day ? [{ day, count: 1 }] : [],
    );
  const [each, rest] = [Math.floor(count / days.length), count % days.length];
  return days.map((day, at) => ({ day, count: each + (at < rest ? 1 : 0) }));
}
