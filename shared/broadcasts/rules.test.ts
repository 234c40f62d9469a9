import { expect, it } from 'vitest';
import { day } from '../kernel/dates.ts';
import { airingProblems, airingWarnings } from './rules.ts';

const today = day('2026-03-10');
const fields = (values: Parameters<typeof airingWarnings>[0]) => airingWarnings(values, today).map((one) => one.field);

it('lets only the district station be relayed, each commune once', () => {
  expect(airingProblems({ relayCommuneIds: ['a', 'b'] }, 'district')).toEqual([]);
  expect(airingProblems({ relayCommuneIds: [] }, 'commune')).toEqual([]);
  expect(airingProblems({ relayCommuneIds: ['a'] }, 'commune')).toHaveLength(1);
  expect(airingProblems({ relayCommuneIds: ['a'] }, 'zone')).toHaveLength(1);
  expect(airingProblems({ relayCommuneIds: ['a', 'a'] }, 'district')).toHaveLength(1);
});

it('warns of a confirmation ahead of its day or without basis, and of nothing else', () => {
  expect(fields({ day: today, status: 'aired', basis: 'điện thoại' })).toEqual([]);
  expect(fields({ day: day('2026-03-11'), status: 'aired', basis: null })).toEqual(['day', 'basis']);
  expect(fields({ day: day('2026-03-11'), status: 'planned', basis: null })).toEqual([]);
});
