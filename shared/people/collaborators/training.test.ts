import { expect, test } from 'vitest';
import { day } from '../../kernel/dates.ts';
import { trainedIn } from './training.ts';

const one = (lastTraining: string | null, validTo: string | null = null) => ({
  lastTraining: lastTraining === null ? null : day(lastTraining),
  validFrom: day('2020-01-01'),
  validTo: validTo === null ? null : day(validTo),
});

test('the share trained in the year is taken of those who serve at its end, or today while it runs', () => {
  const people = [one('2026-02-01'), one('2025-12-31'), one(null), one('2026-01-05', '2026-03-01')];
  expect(trainedIn(2026, people, day('2026-03-10'))).toEqual({ all: 3, trained: 1, percent: (1 / 3) * 100 });
  expect(trainedIn(2026, people, day('2026-02-10'))).toEqual({ all: 4, trained: 2, percent: 50 });
  expect(trainedIn(2025, people, day('2026-03-10'))).toEqual({ all: 4, trained: 1, percent: 25 });
});

test('a training still to come does not count, and nobody is no share', () => {
  expect(trainedIn(2026, [one('2026-05-01')], day('2026-03-10')).trained).toBe(0);
  expect(trainedIn(2026, [], day('2026-03-10'))).toEqual({ all: 0, trained: 0, percent: 0 });
});
