import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { header, merge, readLines, today } from '../../../tests/support/roster-lines.ts';
import { findRows, judgeRows } from './read.ts';

describe('old fonts', () => {
  it('a sheet in TCVN3, its headings too', () => {
    const { people } = readLines([
      ['STT', 'Hä vµ tªn', 'N¨m sinh', '§Þa chØ'],
      [1, 'NguyÔn V¨n Dòng', 1980, 'Êp 1'],
      [2, 'TRÇN THÞ H\u00ad¬NG', 1981, 'x· Xu©n Léc'],
    ]);
    expect(people.map(({ name, unit }) => [name, unit])).toEqual([
      ['Nguyễn Văn Dũng', 'ấp 1'],
      ['Trần Thị Hương', 'xã Xuân Lộc'],
    ]);
  });
  it('a sheet in VNI beside one in Unicode', () => {
    const { people } = readLines([
      ['STT', 'Hoï vaø teân', 'Naêm sinh', 'Ñòa chæ'],
      [1, 'Ñöôøng Thò Hoàng', 1980, 'AÁp 1'],
      [2, 'Leâ Vaên Toán', 1981, 'xaõ Phuù Loäc'],
    ]);
    expect(people.map(({ name, unit }) => [name, unit])).toEqual([
      ['Đường Thị Hồng', 'Ấp 1'],
      ['Lê Văn Tốn', 'xã Phú Lộc'],
    ]);
    expect(
      readLines([
        ['Họ và tên', 'NS'],
        ['Lê Hoàng Minh Toán', 1980],
        ['Hoàng Tú', 1981],
      ]).names,
    ).toEqual(['Lê Hoàng Minh Toán', 'Hoàng Tú']);
  });
});

it('hostile input: formulas as text, a gap of a million rows, a very long name', () => {
  const { people } = readLines([header, [1, '=HYPERLINK("http://x","y")', 1980], [2, 'A'.repeat(600), 1980]]);
  expect(people.map(({ state }) => state)).toEqual(['new', 'error']);
  const far = findRows(
    [
      {
        name: 'DS',
        rows: [
          { row: 1, cells: ['Họ và tên', 'NS'] },
          { row: 1_048_576, cells: ['Lê A', 1980] },
        ],
      },
    ],
    today,
  );
  expect(far.ignored.map(({ why }) => why)).toEqual(['dòng tiêu đề cột', 'dòng trống (đến dòng 1048575)']);
  expect(far.rows.map(({ row }) => row)).toEqual([1_048_576]);
});

it('whatever the cells hold, every row is a person or put aside, and nothing throws', () => {
  const cell = fc.oneof(
    fc.constant(null),
    fc.constantFrom(
      'STT',
      'Họ và tên',
      'Năm sinh',
      'Nam',
      'Nữ',
      'Tổng cộng',
      'Lê A',
      'I',
      'x',
      'ẤP 1',
      'Người lập',
      '31/02/1980',
      'SĐT',
      'Hä vµ tªn',
    ),
    fc.string({ maxLength: 12, unit: 'grapheme' }),
    fc.double(),
    fc.record({ serial: fc.double({ noNaN: true }) }),
    fc.constant({ error: '#N/A' }),
  );
  const line = fc.array(cell, { maxLength: 8 });
  const range = fc
    .tuple(fc.nat(9), fc.nat(7), fc.nat(9), fc.nat(7))
    .map(([top, left, down, right]) => merge(top + 1, left, top + 1 + down, left + right));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 10 }), fc.array(range, { maxLength: 3 }), (lines, merges) => {
      const rows = lines.flatMap((cells, at) =>
        cells.some((one) => one !== null) ? [{ row: at + 1, cells: cells.map((one) => one ?? undefined) }] : [],
      );
      const { rows: people, ignored } = judgeRows(findRows([{ name: 'DS', rows, merges }], today), []);
      const told = [...new Set([...people, ...ignored].map(({ row }) => row))].sort((a, b) => a - b);
      expect(told).toEqual(Array.from({ length: rows.at(-1)?.row ?? 0 }, (_, at) => at + 1));
      expect(people.every(({ state, name }) => state === 'error' || name !== null)).toBe(true);
    }),
    { numRuns: 400 },
  );
});
