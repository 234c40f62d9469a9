import { describe, expect, it } from 'vitest';
import { day } from '../../kernel/dates.ts';
import { dueIn, type Joined, monthsOn } from './renewal.ts';

const one = (who: string, insurance: Joined['insurance'], on: string): Joined => ({ who, insurance, day: day(on) });
const march = { from: day('2026-03-01'), to: day('2026-03-31') };
const names = (results: Joined[], pension: number | null = null) =>
  dueIn(results, march, pension).map(({ who, dueOn }) => `${who} ${dueOn}`);

describe('who is due for renewal in a month', () => {
  it('a health card runs twelve months, its last day is the day before', () => {
    expect(names([one('a', 'hi', '2025-03-02'), one('b', 'hi', '2025-04-01'), one('c', 'hi', '2025-04-02')])).toEqual([
      'a 2026-03-01',
      'b 2026-03-31',
    ]);
  });
  it('the pension is listed by the period that is chosen, and not without one', () => {
    const results = [one('a', 'si', '2025-12-15'), one('b', 'si', '2025-03-20')];
    expect(names(results)).toEqual([]);
    expect(names(results, 3)).toEqual(['a 2026-03-14']);
    expect(names(results, 12)).toEqual(['b 2026-03-19']);
  });
  it('a later result of the same insurance takes the place of the earlier one', () => {
    expect(names([one('a', 'hi', '2025-03-10'), one('a', 'hi', '2026-02-01'), one('a', 'si', '2026-02-01')])).toEqual([]);
  });
  it('a month without such a day ends on its last', () => {
    expect(monthsOn(day('2026-01-31'), 1)).toBe('2026-02-28');
    expect(monthsOn(day('2024-02-29'), 12)).toBe('2025-02-28');
    expect(monthsOn(day('2026-01-15'), -1)).toBe('2025-12-15');
  });
});
