import { expect, it } from 'vitest';
import { day } from '../kernel/dates.ts';
import { conferenceWarnings } from './rules.ts';

it('warns of more guests than invited and of a meeting held ahead of its day, and of nothing else', () => {
  const fields = (values: Partial<Parameters<typeof conferenceWarnings>[0]>) =>
    conferenceWarnings({ day: day('2026-03-10'), status: 'held', invited: null, attended: null, ...values }, day('2026-03-10')).map(
      (one) => one.field,
    );
  expect(fields({})).toEqual([]);
  expect(fields({ invited: 40, attended: 40 })).toEqual([]);
  expect(fields({ invited: 40, attended: 41 })).toEqual(['attended']);
  expect(fields({ day: day('2026-03-11') })).toEqual(['day']);
  expect(fields({ day: day('2026-03-11'), status: 'planned' })).toEqual([]);
});
