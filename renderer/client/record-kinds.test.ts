import { expect, it } from 'vitest';
import { day } from '../../shared/kernel/dates.ts';
import { tracedKinds } from '../../shared/kernel/record-kinds.ts';
import { addressOf } from './record-kinds.ts';

it('opens every kind of record behind a figure at its place, in the month the record falls in', () => {
  const at = (kind: (typeof tracedKinds)[number], id = 'x') => addressOf({ kind, id, date: day('2026-03-28') }, 25);
  const month = '2026-04';
  expect(
    Object.fromEntries(
      tracedKinds.map((kind) => [kind, at(kind, kind.startsWith('visitP') || kind === 'communeWeek' ? 'x/2026-03-23' : 'x')]),
    ),
  ).toEqual({
    airing: { to: '/broadcasts', search: { month, tab: 'list', open: 'x' } },
    communeWeek: {
      to: '/broadcasts',
      search: { month, tab: 'grid', commune: 'x', from: '2026-03-23', to: '2026-03-28', topic: 'bhxhtn' },
    },
    commune: { to: '/conferences', search: { commune: 'x' } },
    wave: { to: '/office', search: { tab: 'waves', open: 'x' } },
    opening: { to: '/office', search: { tab: 'openings' } },
    output: { to: '/outputs', search: { month, open: 'x' } },
    conference: { to: '/conferences/$id', params: { id: 'x' }, search: { month } },
    attendee: { to: '/attendees/$id', params: { id: 'x' }, search: { month } },
    visit: { to: '/people', search: { month, tab: 'visits', open: 'x' } },
    visitPerson: { to: '/people', search: { month, tab: 'visits', open: 'x' } },
  });
});
