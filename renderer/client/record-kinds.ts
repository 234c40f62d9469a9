import {
  IconBuilding,
  IconCalendarEvent,
  IconCalendarWeek,
  IconFlag,
  IconListDetails,
  IconSquareRoundedArrowRight,
  IconUser,
  IconUsers,
  IconVolume,
} from '@tabler/icons-react';
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

/** How a record of each kind is marked, and where it is opened: the one place that knows its route. */
export const seenKinds: Record<TracedKind, { sign: typeof IconUser; address: (place: Place) => NavigateOptions }> = {
  airing: {
    sign: IconVolume,
    address: ({ id, month }) => ({ to: '/broadcasts', search: { ...month, tab: 'list', open: id } }),
  },
  communeWeek: {
    sign: IconCalendarWeek,
    address: ({ id, date, month }) => {
      const [commune, week] = id.split('/');
      const from = week && isDay(week) ? week : undefined;
      return { to: '/broadcasts', search: { ...month, tab: 'grid', commune, from, to: date ?? undefined, topic: 'bhxhtn' } };
    },
  },
  commune: {
    sign: IconBuilding,
    address: ({ id }) => ({ to: '/conferences', search: { commune: id } }),
  },
  wave: {
    sign: IconFlag,
    address: ({ id }) => ({ to: '/office', search: { tab: 'waves', open: id } }),
  },
  opening: {
    sign: IconSquareRoundedArrowRight,
    address: () => ({ to: '/office', search: { tab: 'openings' } }),
  },
  output: {
    sign: IconListDetails,
    address: ({ id, month }) => ({ to: '/outputs', search: { ...month, open: id } }),
  },
  conference: {
    sign: IconCalendarEvent,
    address: ({ id, month }) => ({ to: '/conferences/$id', params: { id }, search: month }),
  },
  attendee: {
    sign: IconUser,
    address: ({ id, month }) => ({ to: '/attendees/$id', params: { id }, search: month }),
  },
  visit: {
    sign: IconUsers,
    address: ({ id, month }) => ({ to: '/people', search: { ...month, tab: 'visits', open: id } }),
  },
  visitPerson: {
    sign: IconUser,
    address: ({ id, month }) => ({ to: '/people', search: { ...month, tab: 'visits', open: id.split('/')[0] } }),
  },
};

export const addressOf = ({ kind, id, date }: Traced, cutoff: number | null): NavigateOptions =>
  seenKinds[kind].address({ id, date, month: date ? { month: formatMonth(monthHolding(date, cutoff)) } : {} });
