import { describe, expect, it } from 'vitest';
import { indicatorRow } from '../../tests/support/indicator-row.ts';
import { day } from '../../shared/kernel/dates.ts';
import { moved } from '../components/matrix/use-matrix-keys.ts';
import { fullLabel, groupRows, growth, type MonthlyReport, planShare, showFigure, showGrowth, spanText } from './figures.ts';

describe('shares and growth', () => {
  it('are left out where there is nothing to divide by', () => {
    expect(planShare(indicatorRow('A', { plan: null, ytd: 5 }))).toBeUndefined();
    expect(planShare(indicatorRow('A', { plan: 0, ytd: 5 }))).toBeUndefined();
    expect(growth(indicatorRow('A', { lastYear: null, ytd: 5 }))).toBeUndefined();
    expect(growth(indicatorRow('A', { lastYear: 0, ytd: 5 }))).toBeUndefined();
  });

  it('compare the lũy kế with plan and last year', () => {
    const row = indicatorRow('A', { plan: 40, ytd: 45, lastYear: 60 });
    expect(planShare(row)).toBe(112.5);
    expect(growth(row)).toBe(-25);
  });

  it('carry a sign besides the number, and none where nothing changed', () => {
    expect(showGrowth(12.34)).toBe('+12,3');
    expect(showGrowth(-57.83)).toBe('−57,8');
    expect(showGrowth(0.01)).toBe('0');
  });
});

describe('figures', () => {
  it('are whole and grouped, shares with one place', () => {
    expect(showFigure(1234567, 'Đồng')).toBe('1.234.567');
    expect(showFigure(16.666, '%')).toBe('16,7');
  });

  it('stand under the headings of KH166 Phụ lục II; a heading without rows is left out', () => {
    const groups = groupRows([indicatorRow('LOA.TONG'), indicatorRow('KP.CHI'), indicatorRow('HN.TT')]);
    expect(groups.map(({ group, rows }) => [group.tt, rows.map((row) => row.code)])).toEqual([
      ['I', []],
      ['I.1', ['HN.TT']],
      ['I.4', ['LOA.TONG']],
      ['III', ['KP.CHI']],
    ]);
  });

  it('that are part of another are named after it away from the table', () => {
    const rows = ['Hội nghị', 'Phát thanh', 'Trong đó: BHXH tự nguyện', 'Trong đó: BHYT HSSV'].map((label, at) =>
      indicatorRow(`C${at}`, { label }),
    );
    expect(rows.map((row) => fullLabel(rows, row))).toEqual([
      'Hội nghị',
      'Phát thanh',
      'Phát thanh: BHXH tự nguyện',
      'Phát thanh: BHYT HSSV',
    ]);
  });

  it('say which days they speak of', () => {
    const report = { period: { from: day('2026-02-21'), to: day('2026-03-20') }, month: { year: 2026, month: 3 } } as MonthlyReport;
    expect(spanText(report, 'month')).toBe('21/02/2026 – 20/03/2026');
    expect(spanText(report, 'before')).toBe('01/01/2026 – 20/02/2026');
    expect(spanText(report, 'ytd')).toBe('01/01/2026 – 20/03/2026');
    expect(spanText(report, 'lastYear')).toBe('lũy kế đến hết kỳ tháng 3/2025');
    const january = { period: { from: day('2026-01-01'), to: day('2026-01-31') }, month: { year: 2026, month: 1 } } as MonthlyReport;
    expect(spanText(january, 'before')).toBe('trước tháng 1 không có kỳ nào');
  });
});

describe('keys among figures', () => {
  it('move by one and stay within the table', () => {
    expect(moved({ row: 2, column: 1 }, 'ArrowDown', false, 5, 4)).toEqual({ row: 3, column: 1 });
    expect(moved({ row: 4, column: 3 }, 'ArrowDown', false, 5, 4)).toEqual({ row: 4, column: 3 });
    expect(moved({ row: 0, column: 0 }, 'ArrowLeft', false, 5, 4)).toEqual({ row: 0, column: 0 });
  });

  it('go to the ends with Home, End and Ctrl, and leave other keys alone', () => {
    expect(moved({ row: 2, column: 2 }, 'End', false, 5, 4)).toEqual({ row: 2, column: 3 });
    expect(moved({ row: 2, column: 2 }, 'Home', true, 5, 4)).toEqual({ row: 0, column: 0 });
    expect(moved({ row: 2, column: 2 }, 'End', true, 5, 4)).toEqual({ row: 4, column: 3 });
    expect(moved({ row: 2, column: 2 }, 'Enter', false, 5, 4)).toBeUndefined();
  });
});
