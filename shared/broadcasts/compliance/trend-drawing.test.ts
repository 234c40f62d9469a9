import { describe, expect, it } from 'vitest';
import { drawTrend, said } from './trend-drawing.ts';

const month = (at: number, met: number, judged = 10, lastYear = { judged: 0, met: 0 }) => ({
  year: 2026,
  month: at,
  judged,
  met,
  lastYear,
});

describe('the lines of the trend', () => {
  it('break where no week was judged, and stand higher where the share is higher', () => {
    const drawing = drawTrend([month(1, 2), month(2, 8), month(3, 0, 0), month(4, 5)], 400, 150);
    expect(drawing.now).toHaveLength(2);
    const [first, second] = drawing.dots;
    expect(first?.y).toBeGreaterThan(second?.y ?? 0);
    expect(drawing.dots.map((dot) => dot.label)).toHaveLength(3);
    expect(drawing.lastYear).toEqual([]);
  });

  it('stay within the drawing, between 0 and 100 %', () => {
    const drawing = drawTrend([month(1, 0), month(2, 10, 10, { judged: 4, met: 4 })], 400, 150);
    expect(drawing.levels.map((level) => level.label)).toEqual(['0 %', '50 %', '100 %']);
    expect(drawing.dots.map((dot) => dot.y)).toEqual([drawing.levels[0]?.y, drawing.levels[2]?.y]);
    expect(drawing.foot).toBeLessThan(150);
  });

  it('look at the upper half where all is in it', () => {
    expect(drawTrend([month(1, 9), month(2, 8)], 400, 150).levels.map((level) => level.label)).toEqual(['50 %', '75 %', '100 %']);
  });

  it('name every month of a year and some of many years, each year once', () => {
    const of = (length: number) =>
      drawTrend(
        Array.from({ length }, (_, at) => ({ ...month((at % 12) + 1, 5), year: 2024 + Math.floor(at / 12) })),
        600,
        150,
      ).months;
    expect(of(12)).toHaveLength(12);
    expect(of(36).length).toBeLessThanOrEqual(14);
    expect(of(36).flatMap((one) => one.year || [])).toEqual(['2024', '2025', '2026']);
  });
});

it('a month is said in words, with last year beside it', () => {
  expect(said(month(3, 7, 8, { judged: 4, met: 3 }))).toBe('Tháng 3/2026: 87,5 % (7/8 xã-tuần); cùng kỳ năm trước 75 %');
  expect(said(month(3, 0, 0))).toBe('Tháng 3/2026: không có tuần được xét');
});
