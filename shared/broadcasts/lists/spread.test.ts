import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../kernel/dates.ts';
import { daysOf, spread, weeksIn } from './spread.ts';

const july = { from: day('2026-07-01'), to: day('2026-07-31') };
const week = daysOf({ from: day('2026-07-06'), to: day('2026-07-12') });

describe('counts laid on days', () => {
  it.each([
    [1, ['06']],
    [2, ['06', '09']],
    [3, ['06', '08', '10']],
    [7, ['06', '07', '08', '09', '10', '11', '12']],
  ])('%i in a week', (count, days) => {
    expect(spread(week, count).map((one) => one.day.slice(8))).toEqual(days);
  });
  it('more than the days share them', () => {
    expect(spread(week, 9).map((one) => one.count)).toEqual([2, 2, 1, 1, 1, 1, 1]);
    expect(spread([], 3)).toEqual([]);
  });
  it('never loses or adds an airing, and uses a day once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 400 }), (length, count) => {
        const laid = spread(daysOf(july).slice(0, length), count);
        expect(laid.reduce((sum, one) => sum + one.count, 0)).toBe(count);
        expect(new Set(laid.map((one) => one.day)).size).toBe(laid.length);
      }),
    );
  });
});

describe('the weeks of a month', () => {
  const said = (how: 'calendar' | 'sevens') => weeksIn(july, how).map(({ from, to }) => `${from.slice(8)}-${to.slice(8)}`);
  it('from Monday to Sunday, cut off at the month', () => {
    expect(said('calendar')).toEqual(['01-05', '06-12', '13-19', '20-26', '27-31']);
  });
  it('or seven days at a time', () => {
    expect(said('sevens')).toEqual(['01-07', '08-14', '15-21', '22-28', '29-31']);
  });
});
