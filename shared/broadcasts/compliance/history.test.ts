import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyHistory, type History } from '../../../tests/support/any-history.ts';
import { answersFor, countByHand, shift } from '../../../tests/support/counted-by-hand.ts';
import { toCompliance } from '../../../tests/support/judged-history.ts';
import { addDays, type Day, day } from '../../kernel/dates.ts';
import { firstOfYear, lastOfYear, type Span } from '../../kernel/periods.ts';
import type { CommuneUnit } from '../../office/communes.ts';
import { type DailyCount, judgeWeeks } from './weeks.ts';
import { historyRows, type HistoryRow, sharesByRow, trendMonths, trendOf, type UnitView } from './history.ts';
import { columnsOf } from './period.ts';

const calendar = () => null;

/** A span of the history, from days to three years, and its rows by new and by old units. */
const anySpan = fc.tuple(fc.integer({ min: -300, max: 300 }), fc.constantFrom(20, 90, 250, 400, 1000));
function rowsOf(history: History, [start, length]: [number, number]) {
  const { units, rules, judge } = toCompliance(history);
  const from = addDays(firstOfYear(history.year), start);
  const span: Span = { from, to: addDays(from, length) };
  const compliance = judge(span);
  const { columns, step } = columnsOf(compliance.weeks, span, rules.cutoff);
  const rows = (view: UnitView) => historyRows(compliance, columns, units, view, day(history.rules.today));
  return { span, columns, step, rows, compliance, units };
}
const sums = (rows: readonly HistoryRow[], column: number) =>
  rows.reduce(
    (sum, { cells }) => {
      const cell = cells[column];
      return cell
        ? {
            count: sum.count + cell.count,
            planned: sum.planned + cell.planned,
            judged: sum.judged + cell.judged,
            met: sum.met + cell.met,
          }
        : sum;
    },
    { count: 0, planned: 0, judged: 0, met: 0 },
  );

describe('history by new and by old units', () => {
  it('has the same sums in every column, and they are those of a count by hand', () => {
    fc.assert(
      fc.property(anyHistory, anySpan, (history, at) => {
        const { columns, rows, compliance } = rowsOf(history, at);
        const [now, then] = [rows('now'), rows('then')];
        const byHand = countByHand(
          history.units,
          history.airings,
          compliance.weeks.map((week) => week.to),
          history.rules,
        );
        columns.forEach((column, place) => {
          expect(sums(now, place)).toEqual(sums(then, place));
          const cells = byHand.filter((cell) => column.from <= cell.monday && shift(cell.monday, 6) <= column.to);
          expect(sums(then, place)).toEqual({
            count: cells.reduce((sum, cell) => sum + cell.count, 0),
            planned: cells.reduce((sum, cell) => sum + cell.planned, 0),
            judged: cells.filter((cell) => cell.judged).length,
            met: cells.filter((cell) => cell.judged && cell.met).length,
          });
        });
      }),
      { numRuns: 150 },
    );
  });

  it('puts every week of a unit into the row of who answers for it today, and judges it by the unit it was', () => {
    fc.assert(
      fc.property(anyHistory, anySpan, (history, at) => {
        const { columns, rows, compliance } = rowsOf(history, at);
        const byHand = countByHand(
          history.units,
          history.airings,
          compliance.weeks.map((week) => week.to),
          history.rules,
        );
        const today = history.rules.today;
        for (const row of rows('now'))
          row.cells.forEach((cell, place) => {
            const { from, to } = columns[place] ?? { from: '', to: '' };
            const mine = byHand.filter(
              (one) => from <= one.monday && one.monday < to && (answersFor(history.units, one.unit, today) ?? one.unit) === row.unit.id,
            );
            expect(cell && { judged: cell.judged, met: cell.met, count: cell.count }).toEqual(
              mine.length === 0
                ? null
                : {
                    judged: mine.filter((one) => one.judged).length,
                    met: mine.filter((one) => one.judged && one.met).length,
                    count: mine.reduce((sum, one) => sum + one.count, 0),
                  },
            );
          });
      }),
      { numRuns: 150 },
    );
  });

  it('of two communes merged into one on 1 July: two rows and then one, or one row in which both weeks stand', () => {
    const unit = (id: string, more: Partial<CommuneUnit>): CommuneUnit => ({
      id,
      code: id,
      name: `Xã ${id}`,
      validFrom: null,
      validTo: null,
      ethnicArea: false,
      successorIds: [],
      ...more,
    });
    const units = [
      unit('a', { validTo: day('2025-06-30'), successorIds: ['c'] }),
      unit('b', { validTo: day('2025-06-30'), successorIds: ['c'] }),
      unit('c', { validFrom: day('2025-07-01') }),
    ];
    const aired = (communeId: string, on: string): DailyCount => ({
      communeId,
      kind: 'commune',
      day: day(on),
      relayed: 0,
      airingId: null,
      aired: 1,
      planned: 0,
    });
    const counts = [
      ...['2025-06-23', '2025-06-24'].map((on) => aired('a', on)),
      aired('b', '2025-06-23'),
      // the week of 30 June is judged by the new unit alone, and what the old ones aired on the Monday counts for it
      aired('a', '2025-06-30'),
      aired('c', '2025-07-01'),
    ];
    const span = { from: day('2025-06-23'), to: day('2025-07-06') };
    const compliance = judgeWeeks(units, counts, span, {
      today: day('2025-08-01'),
      startDate: day('2025-01-01'),
      required: () => 2,
      scope: () => 'commune',
      districtCounts: () => false,
      stationKinds: () => ['commune'],
    });
    const { columns } = columnsOf(compliance.weeks, span, calendar);
    const told = (view: UnitView) =>
      historyRows(compliance, columns, units, view, day('2025-08-01')).map((row) => [
        row.unit.id,
        row.members.map((one) => one.id).join('+'),
        ...row.cells.map((cell) => cell && `${cell.count} lượt, ${cell.met}/${cell.judged}`),
      ]);
    expect(told('then')).toEqual([
      ['a', '', '2 lượt, 1/1', null],
      ['b', '', '1 lượt, 0/1', null],
      ['c', '', null, '2 lượt, 1/1'],
    ]);
    expect(told('now')).toEqual([['c', 'a+b', '3 lượt, 1/2', '2 lượt, 1/1']]);
  });
});

describe('columns', () => {
  it('hold every week once, week by week while they are few, else by month or quarter', () => {
    fc.assert(
      fc.property(anyHistory, anySpan, (history, at) => {
        const { columns, step, compliance } = rowsOf(history, at);
        expect(columns.flatMap((column) => column.weeks)).toEqual(compliance.weeks.map((_, place) => place));
        expect(step).toBe(at[1] <= 90 ? 'week' : at[1] <= 400 ? 'month' : 'quarter');
        expect(columns.length).toBeLessThanOrEqual(27);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the trend', () => {
  it('shows twelve months up to the last of a short span, all of a longer one', () => {
    expect(trendMonths([{ year: 2026, month: 2 }])).toEqual([
      ...Array.from({ length: 10 }, (_, at) => ({ year: 2025, month: at + 3 })),
      { year: 2026, month: 1 },
      { year: 2026, month: 2 },
    ]);
    const long = Array.from({ length: 14 }, (_, at) => ({ year: 2025 + Math.floor(at / 12), month: (at % 12) + 1 }));
    expect(trendMonths(long)).toEqual(long);
  });

  it('gives each month the commune-weeks of its period, and those of the same month a year before', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const { judge, rules } = toCompliance(history);
        const { year } = history;
        const all = judge({ from: firstOfYear(year - 1), to: lastOfYear(year) });
        const months = Array.from({ length: 12 }, (_, at) => ({ year, month: at + 1 }));
        const trend = trendOf(all, months, rules.cutoff);
        const of = (from: Day, to: Day) =>
          countByHand(
            history.units,
            history.airings,
            judge({ from, to }).weeks.map((week) => week.to),
            history.rules,
          ).filter((cell) => cell.judged).length;
        expect(trend.reduce((sum, month) => sum + month.judged, 0)).toBe(of(firstOfYear(year), lastOfYear(year)));
        expect(trend.reduce((sum, month) => sum + month.lastYear.judged, 0)).toBe(of(firstOfYear(year - 1), lastOfYear(year - 1)));
      }),
      { numRuns: 60 },
    );
  });
});

describe('shares of airings', () => {
  const units: CommuneUnit[] = [
    { id: 'old', code: 'o', name: 'Cũ', validFrom: null, validTo: day('2025-06-30'), ethnicArea: true, successorIds: ['new'] },
    { id: 'new', code: 'n', name: 'Mới', validFrom: day('2025-07-01'), validTo: null, ethnicArea: false, successorIds: [] },
  ];
  const mark = (communeId: string | null, on: string, amount: number, more: { ethnic?: 1; own?: 1; relayed?: 1 } = {}) => ({
    communeId,
    day: day(on),
    ethnic: 0 as const,
    own: 0 as const,
    relayed: 0 as const,
    amount,
    ...more,
  });
  const marks = [
    mark('old', '2025-06-20', 3, { ethnic: 1 }),
    // a Monday whose week is judged by the new unit
    mark('old', '2025-06-30', 1, { own: 1 }),
    mark('old', '2025-07-09', 2, { ethnic: 1 }),
    mark('new', '2025-07-10', 4),
    mark(null, '2025-06-20', 5, { ethnic: 1 }),
    mark('old', '2025-06-20', 5, { ethnic: 1, relayed: 1 }),
  ];
  const none = { total: 0, ethnic: 0, own: 0, areaTotal: 0, areaEthnic: 0 };

  it('stand with the unit of their day; an airing relayed in an ethnic-minority commune is heard there and counted once', () => {
    expect(Object.fromEntries(sharesByRow(marks, units, 'then', day('2025-12-31')))).toEqual({
      old: { total: 4, ethnic: 3, own: 1, areaTotal: 9, areaEthnic: 8 },
      new: { ...none, total: 6, ethnic: 2 },
      null: { ...none, total: 5, ethnic: 5 },
    });
  });

  it('stand with the unit of today in the other view, with the same sums', () => {
    expect(Object.fromEntries(sharesByRow(marks, units, 'now', day('2025-12-31')))).toEqual({
      new: { total: 10, ethnic: 5, own: 1, areaTotal: 9, areaEthnic: 8 },
      null: { ...none, total: 5, ethnic: 5 },
    });
  });
});
