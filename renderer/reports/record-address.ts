import type { NavigateOptions } from '@tanstack/react-router';
import { isDay } from '../../shared/kernel/dates.ts';
import { formatMonth, monthHolding } from '../../shared/kernel/periods.ts';
import type { TraceRecord } from '../../shared/reports/contract.ts';

/** Where a record of a trace is opened; undefined for kinds that have no page. */
export function addressOf({ kind, id, date }: TraceRecord, cutoff: number | null): NavigateOptions | undefined {
  const month = date ? { month: formatMonth(monthHolding(date, cutoff)) } : {};
  switch (kind) {
    case 'airing':
      return { to: '/broadcasts', search: { ...month, tab: 'list', open: id } };
    case 'communeWeek': {
      const [commune, week] = id.split('/');
      const from = week && isDay(week) ? week : undefined;
      return { to: '/broadcasts', search: { ...month, tab: 'grid', commune, from, to: date ?? undefined, topic: 'bhxhtn' } };
    }
    case 'commune':
      return { to: '/conferences', search: { commune: id } };
    case 'wave':
      return { to: '/office', search: { tab: 'waves', open: id } };
    case 'opening':
      return { to: '/office', search: { tab: 'openings' } };
    case 'output':
      return { to: '/outputs', search: { ...month, open: id } };
    case 'conference':
      return { to: '/conferences/$id', params: { id }, search: month };
    case 'attendee':
      return { to: '/attendees/$id', params: { id }, search: month };
    case 'visit':
    case 'visitPerson':
      return { to: '/people', search: { ...month, tab: 'visits', open: id.split('/')[0] } };
  }
}
