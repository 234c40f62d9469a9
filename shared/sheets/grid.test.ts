import { expect, it } from 'vitest';
import type { MergedCells } from './cells.ts';
import { gridOf, isNumbering } from './grid.ts';

const merge = (top: number, left: number, bottom: number, right: number): MergedCells => ({ top, left, bottom, right });

it('a cell merged downwards is seen in each of its rows, and known as coming from above', () => {
  const rows = [
    { row: 1, cells: ['Ấp 1', 'A'] },
    { row: 2, cells: [undefined, 'B'] },
    { row: 3, cells: [undefined, 'C'] },
  ];
  const grid = gridOf({ name: 'DS', rows, merges: [merge(1, 0, 2, 0)] });
  expect(grid.map(({ cells }) => cells[0])).toEqual(['Ấp 1', 'Ấp 1', undefined]);
  expect(grid.map(({ fromAbove }) => fromAbove.has(0))).toEqual([false, true, false]);
});

it('a range that paints the whole sheet fills nothing', () => {
  const grid = gridOf({
    name: 'DS',
    rows: [
      { row: 1, cells: ['A'] },
      { row: 9, cells: [undefined, 'B'] },
    ],
    merges: [merge(1, 0, 1_048_576, 16_383)],
  });
  expect(grid[1]?.cells).toEqual([undefined, 'B']);
});

it('a line that numbers the columns is no row of the list', () => {
  for (const line of ['(1) (2) (3)', '1 2 3 4', 'A B 1 2']) expect(isNumbering(line.split(' ')), line).toBe(true);
  for (const line of ['1 2', '1 3 2', '1 2 Lê']) expect(isNumbering(line.split(' ')), line).toBe(false);
});
