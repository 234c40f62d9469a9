import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, day } from '../kernel/dates.ts';
import { periodOf } from '../kernel/periods.ts';
import type { CommuneUnit } from '../office/communes.ts';
import { type ComplianceRules, type DailyCount, judgeWeeks, tally } from './compliance.ts';

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
const rules = (more: Partial<ComplianceRules> = {}): ComplianceRules => ({
  today: day('2026-12-31'),
  startDate: day('2025-01-01'),
  required: () => 2,
  scope: () => 'commune',
  districtCounts: () => false,
  ...more,
});
const aired = (communeId: string | null, on: string, count = 1): DailyCount => ({ communeId, day: day(on), aired: count, planned: 0 });
const july = periodOf({ year: 2025, month: 7 }, null);

describe('R1: a week of a commune', () => {
  it('belongs to the month that holds its Sunday', () => {
    const { weeks } = judgeWeeks([unit('a')], [], july, rules());
    expect(weeks.map((week) => [week.from, week.to])).toEqual([
      ['2025-06-30', '2025-07-06'],
      ['2025-07-07', '2025-07-13'],
      ['2025-07-14', '2025-07-20'],
      ['2025-07-21', '2025-07-27'],
    ]);
  });

  it('is met by two airings from Monday to Sunday, and missed by one', () => {
    const { communes } = judgeWeeks(
      [unit('a')],
      [aired('a', '2025-06-30'), aired('a', '2025-07-06'), aired('a', '2025-07-07')],
      july,
      rules(),
    );
    expect(communes[0]?.cells.map((cell) => [cell?.count, cell?.met])).toEqual([
      [2, true],
      [1, false],
      [0, false],
      [0, false],
    ]);
  });

  it('is not judged before it is over, nor when its Monday comes before the start date', () => {
    const { weeks } = judgeWeeks([unit('a')], [], july, rules({ today: day('2025-07-20'), startDate: day('2025-07-01') }));
    expect(weeks.map((week) => week.judged)).toEqual([false, true, false, false]);
    expect(weeks.map((week) => week.over)).toEqual([true, true, false, false]);
  });

  it('of a merged commune counts for its successor, which alone is judged once it stands on the Sunday', () => {
    const units = [unit('old', { validTo: day('2025-07-01'), successorIds: ['new'] }), unit('new', { validFrom: day('2025-07-02') })];
    const { communes } = judgeWeeks(units, [aired('old', '2025-06-30'), aired('new', '2025-07-03')], july, rules());
    expect(communes.map((row) => [row.commune.id, row.cells[0]?.count])).toEqual([['new', 2]]);
  });

  it('does not count the district station unless the office has set so', () => {
    const counts = [aired(null, '2025-07-01', 5)];
    expect(tally(judgeWeeks([unit('a')], counts, july, rules())).met).toBe(0);
    expect(tally(judgeWeeks([unit('a')], counts, july, rules({ districtCounts: () => true }))).met).toBe(1);
  });

  it('is met by the whole office together when R1 is set to the office', () => {
    const counts = [aired('a', '2025-07-01'), aired('b', '2025-07-02')];
    expect(tally(judgeWeeks([unit('a'), unit('b')], counts, july, rules())).met).toBe(0);
    expect(tally(judgeWeeks([unit('a'), unit('b')], counts, july, rules({ scope: () => 'office' }))).met).toBe(2);
  });
});

describe('R1 over any history', () => {
  const span = fc.record({
    year: fc.integer({ min: 2019, max: 2030 }),
    month: fc.integer({ min: 1, max: 12 }),
    cutoff: fc.option(fc.integer({ min: 1, max: 28 })),
  });
  const units = fc.integer({ min: 0, max: 24 * 31 }).map((offset) => {
    const merge = addDays(day('2024-01-01'), offset);
    return [
      unit('a', { validTo: addDays(merge, -1), successorIds: ['c'] }),
      unit('b', { validTo: addDays(merge, -1), successorIds: ['c'] }),
      unit('c', { validFrom: merge }),
      unit('d'),
    ];
  });
  const counts = (year: number) =>
    fc.array(
      fc.record({
        communeId: fc.constantFrom('a', 'b', 'c', 'd', null),
        day: fc.integer({ min: -40, max: 400 }).map((offset) => addDays(`${year}-01-01` as Day, offset)),
        aired: fc.integer({ min: 0, max: 3 }),
        planned: fc.constant(0),
      }),
      { maxLength: 60 },
    );

  it('equals a count made day by day, across mergers, cut-offs, years of 53 weeks and New Year', () => {
    fc.assert(
      fc.property(
        span.chain((some) => fc.tuple(fc.constant(some), units, counts(some.year))),
        ([{ year, month, cutoff }, known, logged]) => {
          const period = periodOf({ year, month }, cutoff);
          const [start, today] = [day('2019-01-01'), day('2035-01-01')];
          let [judged, met] = [0, 0];
          for (let one = period.from; one <= period.to; one = addDays(one, 1)) {
            if (new Date(`${one}T00:00:00Z`).getUTCDay() !== 0 || addDays(one, -6) < start) continue;
            for (const commune of known) {
              if ((commune.validFrom ?? '') > one || (commune.validTo ?? '9999') < one) continue;
              judged += 1;
              const predecessors = known
                .filter((other) => other.validTo !== null && other.validTo < one && other.successorIds.includes(commune.id))
                .map((other) => other.id);
              const count = logged
                .filter(
                  (item) => item.day >= addDays(one, -6) && item.day <= one && [commune.id, ...predecessors].includes(item.communeId ?? ''),
                )
                .reduce((total, item) => total + item.aired, 0);
              if (count >= 2) met += 1;
            }
          }
          expect(tally(judgeWeeks(known, logged, period, rules({ startDate: start, today })))).toEqual({ judged, met });
        },
      ),
      { numRuns: 300 },
    );
  });
});
