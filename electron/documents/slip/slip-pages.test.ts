import fc from 'fast-check';
import { expect, it } from 'vitest';
import { slipPages } from './slip-pages.ts';

const room = { first: 300, other: 450, closing: 200 };
const rows = (count: number) => Array.from({ length: count }, () => 15);

it('leaves a short slip on one page, and fills the first page of a longer one', () => {
  expect(slipPages(rows(6), room, 5)).toEqual([6]);
  expect(slipPages(rows(7), room, 5)).toEqual([2, 5]);
  expect(slipPages(rows(30), room, 5)).toEqual([20, 10]);
  expect(slipPages(rows(36), room, 5)).toEqual([20, 16]);
  expect(slipPages(rows(37), room, 5)).toEqual([20, 12, 5]);
  expect(slipPages(rows(0), room, 5)).toEqual([0]);
});

it('keeps every row, overfills no page, and never leaves the signatures without rows', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 15, max: 45 }), { minLength: 5, maxLength: 120 }), (heights) => {
      const pages = slipPages(heights, room, 5);
      expect(pages.reduce((sum, count) => sum + count, 0)).toBe(heights.length);
      expect(pages.at(-1)).toBeGreaterThanOrEqual(5);
      let at = 0;
      pages.forEach((count, page) => {
        const used = heights.slice(at, at + count).reduce((sum, height) => sum + height, 0);
        const last = page === pages.length - 1;
        // five rows of three lines are more than fits the first page with the signatures; then nothing can be done
        if (heights.length > 5) expect(used + (last ? room.closing : 0)).toBeLessThanOrEqual(page === 0 ? room.first : room.other);
        at += count;
      });
    }),
  );
});
