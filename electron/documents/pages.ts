import type { Sheet } from './sheet.ts';

const points = (millimetres: number) => (millimetres / 25.4) * 72;
export const A4 = { code: 9, short: 210, long: 297 } as const;
/** Nghị định 30/2020/NĐ-CP, Phụ lục I, in millimetres: top and bottom 20–25, left 30–35, right 15–20. The page number stands in the top margin. */
export const margins = { top: 20, bottom: 20, left: 30, right: 15, header: 10 } as const;
const usualRow = 15;
/** Rows of the table that go along with the signatures. */
const company = 2;
/** Programs and printers differ by a few hundredths in what they get on a page. */
const nearly = 0.95;

/** First rows of the pages the sheet takes when it is fitted one page across, as far as heights known beforehand tell; one may be forced. */
export function pageStarts(sheet: Sheet, { forcedAt, fullness = 1 }: { forcedAt?: number | undefined; fullness?: number } = {}): number[] {
  const [across, down] = sheet.landscape ? [A4.long, A4.short] : [A4.short, A4.long];
  const scale = Math.min(1, points(across - margins.left - margins.right) / sheet.pointsOf(1, sheet.width));
  const capacity = (points(down - margins.top - margins.bottom) / scale) * fullness;
  const heights = sheet.rows.map((row) => row.height ?? usualRow);
  const { first, last } = sheet.titleRows ?? { first: 0, last: -1 };
  const repeated = heights.slice(first - 1, last).reduce((sum, height) => sum + height, 0);
  const starts = [1];
  let used = 0;
  heights.forEach((height, at) => {
    if ((used + height > capacity && used > 0) || at + 1 === forcedAt) {
      starts.push(at + 1);
      used = at + 1 > last ? repeated : 0;
    }
    used += height;
  });
  return starts;
}

/** Where a page must begin earlier than it would, so that signatures never stand on a page without a row of the table; undefined = nowhere. */
export function pageBreakBefore(sheet: Sheet): number | undefined {
  const { closing, titleRows } = sheet;
  if (closing === undefined || !titleRows) return undefined;
  const lonely = [1, nearly].some((fullness) => pageStarts(sheet, { fullness }).some((start) => start >= closing - 1));
  const before = closing - company;
  return lonely && before > titleRows.last + 1 ? before : undefined;
}
