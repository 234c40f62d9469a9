import { describe, expect, it } from 'vitest';
import { day } from '../../kernel/dates.ts';
import { columnsOf, monthsIn, periodTitle, quarterShort, spanOf, spanProblem, yearBefore } from './period.ts';
import { weeksOf } from './weeks.ts';

const calendar = () => null;
const cutAt25 = () => 25;
const range = (from: string, to: string) => ({ kind: 'range' as const, from: day(from), to: day(to) });

describe('the span of a period', () => {
  it('is the office’s own: from the day after the cut-off to the cut-off, a year from 1 January to 31 December', () => {
    expect(spanOf({ kind: 'month', year: 2026, month: 3 }, cutAt25)).toEqual({ from: '2026-02-26', to: '2026-03-25' });
    expect(spanOf({ kind: 'quarter', year: 2026, quarter: 1 }, cutAt25)).toEqual({ from: '2026-01-01', to: '2026-03-25' });
    expect(spanOf({ kind: 'quarter', year: 2026, quarter: 4 }, calendar)).toEqual({ from: '2026-10-01', to: '2026-12-31' });
    expect(spanOf({ kind: 'year', year: 2026 }, cutAt25)).toEqual({ from: '2026-01-01', to: '2026-12-31' });
  });

  it('of last year is the same one a year earlier, 29 February being the 28th', () => {
    expect(yearBefore({ kind: 'quarter', year: 2026, quarter: 2 })).toEqual({ kind: 'quarter', year: 2025, quarter: 2 });
    expect(yearBefore(range('2024-02-29', '2024-03-31'))).toEqual(range('2023-02-28', '2023-03-31'));
  });

  it('that ends before it begins or is longer than five years is refused with what to do', () => {
    expect(spanProblem(range('2026-03-01', '2026-03-01'))).toBeUndefined();
    expect(spanProblem(range('2026-03-02', '2026-03-01'))).toEqual({ field: 'to', message: 'Ngày cuối phải từ 02/03/2026 trở đi.' });
    expect(spanProblem(range('2021-01-01', '2025-12-31'))).toBeUndefined();
    expect(spanProblem(range('2021-01-01', '2026-01-01'))?.message).toContain('không sau 31/12/2025');
  });

  it('is named as people say it', () => {
    expect(
      [
        { kind: 'month' as const, year: 2026, month: 7 },
        { kind: 'quarter' as const, year: 2026, quarter: 3 },
        { kind: 'year' as const, year: 2026 },
        range('2026-07-01', '2026-08-15'),
      ].map(periodTitle),
    ).toEqual(['Tháng 7/2026', 'Quý III/2026', 'Năm 2026', '01/07/2026 – 15/08/2026']);
    expect(quarterShort({ year: 2026, month: 12 })).toBe('IV/2026');
  });
});

describe('columns', () => {
  const columns = (from: string, to: string, cutoff = calendar as (year: number) => number | null) => {
    const span = { from: day(from), to: day(to) };
    return columnsOf(weeksOf(span, { today: day('2027-01-01'), startDate: null }), span, cutoff);
  };

  it('of a year are its months, each with the weeks whose Sunday its period holds', () => {
    const { step, columns: made } = columns('2026-01-01', '2026-12-31', cutAt25);
    expect(step).toBe('month');
    expect(made).toHaveLength(12);
    // 52 Sundays, though 2026 has 53 weeks by ISO
    expect(made.map((column) => column.weeks.length)).toEqual([4, 4, 4, 4, 5, 4, 4, 5, 4, 5, 4, 5]);
    expect(made[1]).toMatchObject({ from: '2026-01-26', to: '2026-02-22', month: { year: 2026, month: 2 } });
  });

  it('of three years are quarters, of a quarter its weeks', () => {
    expect(columns('2024-01-01', '2026-12-31')).toMatchObject({ step: 'quarter', columns: { length: 12 } });
    expect(columns('2026-01-01', '2026-03-31')).toMatchObject({ step: 'week', columns: { length: 13 } });
  });
});

it('the months of a span are those whose periods have a day in it', () => {
  expect(monthsIn({ from: day('2025-12-26'), to: day('2026-02-26') }, cutAt25)).toEqual([
    { year: 2025, month: 12 },
    { year: 2026, month: 1 },
    { year: 2026, month: 2 },
    { year: 2026, month: 3 },
  ]);
});
