import { describe, expect, it } from 'vitest';
import { filled, laid, readBlock, spread, writeBlock } from './blocks.ts';
import { areaOf, at, moved, type Selection, type Size, tabbed } from './selection.ts';

const size: Size = { rows: 5, columns: 7, edges: [3], page: 3 };
const area = (fromRow: number, fromColumn: number, toRow: number, toColumn: number) => ({
  from: { row: fromRow, column: fromColumn },
  to: { row: toRow, column: toColumn },
});
const press = (start: Selection, ...keys: string[]) =>
  keys.reduce((selection, pressed) => {
    const parts = pressed.split('+');
    const next = moved(selection, parts.at(-1) ?? '', { shift: parts.includes('Shift'), ctrl: parts.includes('Ctrl') }, size);
    if (!next) throw new Error(`${pressed} leads nowhere`);
    return next;
  }, start);
const start = at({ row: 0, column: 0 });

describe('moving in a sheet', () => {
  it('goes by arrows and stops at the rim', () => {
    expect(press(start, 'ArrowRight', 'ArrowDown').anchor).toEqual({ row: 1, column: 1 });
    expect(press(start, 'ArrowLeft', 'ArrowUp').anchor).toEqual({ row: 0, column: 0 });
    expect(press(start, 'PageDown', 'PageDown', 'End').anchor).toEqual({ row: 4, column: 6 });
    expect(press(start, 'Ctrl+End').anchor).toEqual({ row: 4, column: 6 });
    expect(press(start, 'Ctrl+End', 'Home').anchor).toEqual({ row: 4, column: 0 });
    expect(press(start, 'Ctrl+End', 'Ctrl+Home').anchor).toEqual({ row: 0, column: 0 });
  });

  it('takes the head along with Shift and keeps the cell one is in', () => {
    const selection = press(start, 'Ctrl+Shift+ArrowRight', 'Shift+ArrowLeft', 'Shift+ArrowDown');
    expect(selection.anchor).toEqual({ row: 0, column: 0 });
    expect(areaOf(selection)).toEqual(area(0, 0, 1, 5));
    expect(areaOf(press(selection, 'ArrowDown'))).toEqual(area(1, 0, 1, 0));
  });

  it('halts with Ctrl at the end of a block of rows, then at the end of the sheet', () => {
    expect(press(start, 'Ctrl+ArrowDown').anchor.row).toBe(3);
    expect(press(start, 'Ctrl+ArrowDown', 'Ctrl+ArrowDown').anchor.row).toBe(4);
    expect(press(at({ row: 4, column: 0 }), 'Ctrl+ArrowUp').anchor.row).toBe(0);
    expect(press(at({ row: 2, column: 0 }), 'Ctrl+ArrowUp').anchor.row).toBe(0);
  });

  it('tabs through all cells and out at the ends', () => {
    expect(tabbed({ row: 0, column: 6 }, false, size)).toEqual({ row: 1, column: 0 });
    expect(tabbed({ row: 1, column: 0 }, true, size)).toEqual({ row: 0, column: 6 });
    expect([tabbed({ row: 4, column: 6 }, false, size), tabbed({ row: 0, column: 0 }, true, size)]).toEqual([undefined, undefined]);
  });
});

describe('filling', () => {
  const textOf = ({ row, column }: { row: number; column: number }) => `${row}${column}`;

  it('puts one text into every cell', () => expect(spread(area(0, 0, 1, 1), '2').map((one) => one.text)).toEqual(['2', '2', '2', '2']));

  it('goes right from the first column and down from the first row of the selection', () => {
    expect(filled(area(1, 1, 2, 3), 'right', textOf)).toEqual([
      { row: 1, column: 2, text: '11' },
      { row: 1, column: 3, text: '11' },
      { row: 2, column: 2, text: '21' },
      { row: 2, column: 3, text: '21' },
    ]);
    expect(filled(area(1, 1, 2, 1), 'down', textOf)).toEqual([{ row: 2, column: 1, text: '11' }]);
  });

  it('takes the neighbour where there is one line only, and nothing at the rim', () => {
    expect(filled(area(1, 1, 2, 1), 'right', textOf).map((one) => one.text)).toEqual(['10', '20']);
    expect(filled(area(0, 0, 0, 3), 'down', textOf)).toEqual([]);
  });
});

describe('blocks of the clipboard', () => {
  it('lie from the first cell on; what goes beyond the sheet is counted', () => {
    const { cells, cut } = laid([['1', '2'], ['3']], area(4, 6, 4, 6), size);
    expect(cells).toEqual([{ row: 4, column: 6, text: '1' }]);
    expect(cut).toBe(2);
  });

  it('are repeated over a selection they fit into', () => {
    expect(laid([['2']], area(0, 0, 1, 1), size).cells).toHaveLength(4);
    expect(laid([['1', '2']], area(0, 0, 1, 3), size).cells.map((one) => one.text)).toEqual(['1', '2', '1', '2', '1', '2', '1', '2']);
    expect(laid([['1', '2']], area(0, 0, 0, 2), size).cells).toHaveLength(2);
    expect(laid([], area(0, 0, 0, 0), size)).toEqual({ cells: [], cut: 0 });
  });

  it('come back as they were written', () => {
    const texts = [
      ['Nguyễn Thị Đào', '2'],
      ['hai\ndòng', 'có "ngoặc"'],
      ['', 'tab\tở giữa'],
    ];
    const written = writeBlock(area(0, 0, 2, 1), ({ row, column }) => texts[row]?.[column] ?? '');
    expect(readBlock(written)).toEqual(texts);
  });
});
