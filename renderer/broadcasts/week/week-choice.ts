import { addDays, type Day, mondayOf, sundayOf } from '../../../shared/kernel/dates.ts';
import { formatMonth, monthHolding } from '../../../shared/kernel/periods.ts';
import { useAddress } from '../../client/address.ts';
import { useMonth } from '../../client/period.ts';
import { useToday } from '../../client/today.ts';
import { useBroadcastsSearch } from '../BroadcastsFrame.tsx';
import type { BroadcastsSearch } from '../search.ts';

/**
 * The week looked at: the address's, if it touches the month of the top bar; else this week in this month, and the first week of any
 * other. Going to another week takes the month along, which is the one that holds its Sunday (domain §3).
 */
export function useWeekChoice() {
  const today = useToday();
  const { span, month, isThisMonth, cutoff } = useMonth();
  const { week } = useBroadcastsSearch();
  const { filter } = useAddress<BroadcastsSearch & { month?: string }>();
  const asked = week && mondayOf(week);
  const fits = asked && asked <= span.to && addDays(asked, 6) >= span.from;
  const monday = fits ? asked : isThisMonth ? mondayOf(today) : mondayOf(sundayOf(span.from));
  const go = (to: Day) => filter({ week: mondayOf(to), month: formatMonth(monthHolding(sundayOf(to), cutoff)) });
  return { monday, month, monthSpan: span, isThisWeek: monday === mondayOf(today), go, today };
}
