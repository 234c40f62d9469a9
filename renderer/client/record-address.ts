import type { NavigateOptions } from '@tanstack/react-router';
import { type Day, isDay } from '../../shared/kernel/dates.ts';
import { formatMonth, monthHolding } from '../../shared/kernel/periods.ts';
import type { TracedKind } from '../../shared/kernel/record-kinds.ts';

interface Traced {
  kind: TracedKind;
  id: string;
  date: Day | null;
}
type Place = Omit<Traced, 'kind'> & {
  /** The month the record falls in, as the address says it. */
  month: { month?: string };
};

/** Where a record of each kind is opened. */
const addresses: Record<TracedKind, (place: Place) => NavigateOptions> = {
  airing: ({ id, month }) => ({ to: '/broadcasts', search: { ...month, tab: 'list', open: id } }),
  communeWeek: ({ id, date, month }) => {
    const [commune, week] = id.split('/');
    const from = week && isDay(week) ? week : undefined;
    return { to: '/broadcasts', search: { ...month, tab: 'grid', commune, from, to: date ?? undefined, topic: 'bhxhtn' } };
  },
  commune: ({ id }) => ({ to: '/conferences', search: { commune: id } }),
  wave: ({ id }) => ({ to: '/office', search: { tab: 'waves', open: id } }),
  opening: () => ({ to: '/office', search: { tab: 'openings' } }),
  output: ({ id, month }) => ({ to: '/outputs', search: { ...month, open: id } }),
  conference: ({ id, month }) => ({ to: '/conferences/$id', params: { id }, search: month }),
  attendee: ({ id, month }) => ({ to: '/attendees/$id', params: { id }, search: month }),
  visit: ({ id, month }) => ({ to: '/people', search: { ...month, tab: 'visits', open: id } }),
  visitPerson: ({ id, month }) => ({ to: '/people', search: { ...month, tab: 'visits', open: id.split('/')[0] } }),
};

export const addressOf = ({ kind, id, date }: Traced, cutoff: number | null): NavigateOptions =>
  addresses[kind]({ id, date, month: date ? { month: formatMonth(monthHolding(date, cutoff)) } : {} });
