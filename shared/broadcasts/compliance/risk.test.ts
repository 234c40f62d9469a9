import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyHistory } from '../../../tests/support/any-history.ts';
import { countByHand, shift } from '../../../tests/support/counted-by-hand.ts';
import { toCompliance } from '../../../tests/support/judged-history.ts';
import { day } from '../../kernel/dates.ts';
import type { CommuneUnit } from '../../office/communes.ts';
import { type ComplianceRules, type DailyCount, judgeWeeks } from './weeks.ts';
import { chronicRows, lookBack, runningWeek } from './risk.ts';

const unit = (id: string, more: Partial<CommuneUnit> = {}): CommuneUnit => ({
  id,
  code: id,
  name: `Xã ${id}`,
  validFrom: null,
  validTo: null,
  ethnicArea: false,
  successorIds: [],
  ...more,
});
/** 12/03/2026 is a Thursday. */
const rules = (more: Partial<ComplianceRules> = {}): ComplianceRules => ({
  today: day('2026-03-12'),
  startDate: day('2026-01-01'),
  required: () => 2,
  scope: () => 'commune',
  districtCounts: () => false,
  stationKinds: () => ['commune'],
  ...more,
});
const count = (communeId: string, on: string, amounts: { aired?: number; planned?: number }): DailyCount => ({
  communeId,
  kind: 'commune',
  day: day(on),
  relayed: 0,
  airingId: null,
  aired: amounts.aired ?? 0,
  planned: amounts.planned ?? 0,
});
const units = ['a', 'b', 'c', 'd'].map((id) => unit(id));
const counts = [
  count('a', '2026-03-09', { aired: 2 }),
  count('b', '2026-03-09', { aired: 1 }),
  // planned for the days left, and planned on a day gone by that nobody confirmed
  count('b', '2026-03-12', { planned: 1 }),
  count('c', '2026-03-10', { planned: 3 }),
  count('d', '2026-03-14', { planned: 1 }),
  // another week
  count('d', '2026-03-08', { aired: 9 }),
];

describe('the running week', () => {
  it('names who is short, what is planned and what even the plan leaves open, the worst first', () => {
    const week = runningWeek(units, counts, rules());
    expect([week.from, week.to, week.daysLeft]).toEqual(['2026-03-09', '2026-03-15', 4]);
    expect(week.rows.map(({ commune, ...row }) => ({ id: commune?.id, ...row }))).toEqual([
      { id: 'd', count: 0, required: 2, unconfirmed: 0, toCome: 1, missing: 2, uncovered: 1 },
      { id: 'c', count: 0, required: 2, unconfirmed: 3, toCome: 0, missing: 2, uncovered: 0 },
      { id: 'b', count: 1, required: 2, unconfirmed: 0, toCome: 1, missing: 1, uncovered: 0 },
    ]);
  });

  it('is one line for the whole office where R1 is set so', () => {
    const whole = rules({ scope: () => 'office', required: () => 5 });
    expect(runningWeek(units, counts, whole).rows).toEqual([
      { commune: null, count: 3, required: 5, unconfirmed: 3, toCome: 2, missing: 2, uncovered: 0 },
    ]);
    expect(runningWeek(units, counts, rules({ scope: () => 'office' })).rows).toEqual([]);
  });

  it('has nobody short where the week will not be judged, and everybody before anything was recorded', () => {
    expect(runningWeek(units, counts, rules({ startDate: day('2026-03-10') })).rows).toEqual([]);
    expect(runningWeek(units, [], rules({ startDate: null })).rows).toHaveLength(4);
  });

  it('ends on the Sunday, which is still a day to play on', () => {
    expect(runningWeek(units, counts, rules({ today: day('2026-03-15') }))).toMatchObject({ to: '2026-03-15', daysLeft: 1 });
    expect(runningWeek(units, counts, rules({ today: day('2026-03-16') }))).toMatchObject({ from: '2026-03-16', daysLeft: 7 });
  });

  it('equals a count by hand over any history', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const { units: known, counts: all, rules: chosen } = toCompliance(history);
        const week = runningWeek(known, all, chosen);
        const cells = countByHand(history.units, history.airings, [week.to], { ...history.rules, today: shift(week.to, 1) });
        const short = cells.filter((cell) => cell.judged && !cell.met);
        const whole = history.rules.whole(Number(week.to.slice(0, 4)));
        if (whole) expect(week.rows).toHaveLength(short.length > 0 ? 1 : 0);
        else
          expect(week.rows.map((row) => [row.commune?.id, row.count, row.unconfirmed + row.toCome]).sort()).toEqual(
            short.map((cell) => [cell.unit, cell.count, cell.planned]).sort(),
          );
      }),
      { numRuns: 150 },
    );
  });
});

describe('who is often short', () => {
  const back = lookBack(day('2026-03-12'));
  const weekly = (id: string, mondays: readonly string[]) => mondays.map((monday) => count(id, monday, { aired: 2 }));
  const mondays = ['2026-01-12', '2026-01-19', '2026-01-26', '2026-02-02', '2026-02-09', '2026-02-16', '2026-02-23', '2026-03-02'];

  it('are the communes of today with three weeks missed of the last eight, this week left out', () => {
    expect(back).toEqual({ from: '2026-01-18', to: '2026-03-08' });
    const known = [
      ...units,
      unit('gone', { validTo: day('2026-03-01'), successorIds: ['a'] }),
      unit('young', { validFrom: day('2026-02-20') }),
    ];
    const some = [...weekly('a', mondays), ...weekly('b', mondays.slice(2)), ...weekly('c', mondays.slice(3)), ...weekly('young', mondays)];
    const rows = chronicRows(judgeWeeks(known, some, back, rules()), known, rules());
    expect(rows.map((row) => [row.commune?.id, row.missed, row.judged])).toEqual([
      ['d', 8, 8],
      ['c', 3, 8],
    ]);
    expect(rows[1]?.met).toEqual([false, false, false, true, true, true, true, true]);
  });

  it('is the office as a whole where R1 is set so', () => {
    const whole = rules({ scope: () => 'office' });
    const rows = chronicRows(judgeWeeks(units, weekly('a', mondays.slice(4)), back, whole), units, whole);
    expect(rows).toMatchObject([{ commune: null, missed: 4, judged: 8 }]);
  });
});
