import { formatNumber } from '../../kernel/numbers.ts';
import type { MonthShare } from './history.ts';

/** A line chart of shares by month, as points and texts: the same drawing on the screen and in print. */
export interface TrendDrawing {
  left: number;
  right: number;
  /** Level lines with what they stand for. */
  levels: { y: number; label: string }[];
  /** Below the lines; years where one begins. */
  months: { x: number; label: string; year: string }[];
  /** Points of polylines; a month without judged weeks breaks the line. */
  now: string[];
  lastYear: string[];
  dots: { x: number; y: number; label: string }[];
  foot: number;
}

const edge = { left: 46, right: 14, top: 10, bottom: 34 };
const mostLabels = 14;

/** Percentages 0–100; null where no week was judged. */
const shareOf = ({ judged, met }: { judged: number; met: number }): number | null => (judged === 0 ? null : (met / judged) * 100);

export function drawTrend(trend: readonly MonthShare[], width: number, height: number): TrendDrawing {
  const [right, bottom] = [width - edge.right, height - edge.bottom];
  const x = (at: number) => Math.round((edge.left + ((right - edge.left) * (at + 0.5)) / Math.max(1, trend.length)) * 10) / 10;
  const lowest = lowestLevel(trend);
  const y = (share: number) => Math.round((edge.top + ((bottom - edge.top) * (100 - share)) / (100 - lowest)) * 10) / 10;
  const every = Math.ceil(trend.length / mostLabels);
  return {
    left: edge.left,
    right,
    foot: bottom,
    levels: [lowest, (lowest + 100) / 2, 100].map((share) => ({ y: y(share), label: `${share} %` })),
    months: trend.flatMap(({ year, month }, at) => {
      const newYear = at === 0 || month <= every;
      return at % every === 0
        ? [{ x: x(at), label: `T${month}`, year: newYear && firstOfYearHere(trend, at, every) ? String(year) : '' }]
        : [];
    }),
    now: lines(trend.map(shareOf), x, y),
    lastYear: lines(
      trend.map((month) => shareOf(month.lastYear)),
      x,
      y,
    ),
    dots: trend.flatMap((month, at) => {
      const share = shareOf(month);
      return share === null ? [] : [{ x: x(at), y: y(share), label: said(month) }];
    }),
  };
}

/** Where all is well above the half, the lower half would only flatten the lines. */
const lowestLevel = (trend: readonly MonthShare[]): 0 | 50 =>
  trend.flatMap((month) => [shareOf(month), shareOf(month.lastYear)]).every((share) => share === null || share >= 55) ? 50 : 0;

/** True where no earlier label stands for the same year. */
const firstOfYearHere = (trend: readonly MonthShare[], at: number, every: number) =>
  at === 0 || trend[at - every]?.year !== trend[at]?.year;

function lines(shares: readonly (number | null)[], x: (at: number) => number, y: (share: number) => number): string[] {
  const parts: string[][] = [[]];
  shares.forEach((share, at) => {
    if (share === null) parts.push([]);
    else parts.at(-1)?.push(`${x(at)},${y(share)}`);
  });
  return parts.filter((part) => part.length > 0).map((part) => part.join(' '));
}

/** «Tháng 3/2026: 87,5 % (42/48 xã-tuần); cùng kỳ năm trước 75 %». */
export function said({ year, month, lastYear, ...now }: MonthShare): string {
  const percent = (share: number | null) => (share === null ? 'không có tuần được xét' : `${formatNumber(share, 1)} %`);
  const before = shareOf(lastYear);
  return [
    `Tháng ${month}/${year}: ${percent(shareOf(now))}${now.judged ? ` (${now.met}/${now.judged} xã-tuần)` : ''}`,
    ...(before === null ? [] : [`cùng kỳ năm trước ${percent(before)}`]),
  ].join('; ');
}
