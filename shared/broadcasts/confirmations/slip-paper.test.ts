import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../sheets/cells.ts';
import { day } from '../../kernel/dates.ts';
import { asOnPaper, matchSlip } from './slip-matching.ts';
import type { LoggedAiring } from './rules.ts';
import { slipHeadings, slipWholeMonth } from './slip.ts';
import { readTable } from './slip-reading.ts';

const airing: LoggedAiring = {
  id: 'a',
  version: 1,
  day: day('2026-03-06'),
  time: '05:00',
  station: null,
  programme: null,
  topics: 1,
  count: 1,
  status: 'aired',
  basis: 'phiếu xác nhận có dấu',
  note: null,
};
const line = { day: day('2026-03-06'), time: '05:00', note: null };

describe('the ground on which an airing is confirmed', () => {
  it('stays the sealed paper where a telephone call says the same', () => {
    expect(asOnPaper(airing, line, 1, 'điện thoại').basis).toBe('phiếu xác nhận có dấu');
  });
  it('becomes the sealed paper where there was only a telephone call, or nothing was aired yet', () => {
    expect(asOnPaper({ ...airing, basis: 'điện thoại' }, line, 1, 'phiếu xác nhận có dấu').basis).toBe('phiếu xác nhận có dấu');
    expect(asOnPaper({ ...airing, status: 'planned' }, line, 1, 'điện thoại').basis).toBe('điện thoại');
  });
  it.each([
    ['phiếu xác nhận có dấu', 'same'],
    ['nhật ký hệ thống', 'same'],
    ['điện thoại', 'basis'],
    [null, 'basis'],
  ])('stands already, or waits for the paper, where the log says as much as a sealed slip on the ground «%s»: %s', (basis, outcome) => {
    const [read] = slip('x').lines.map((one) => ({ ...one, day: airing.day, time: airing.time, aired: 1 }));
    const ground = { stored: [], today: day('2026-03-31'), basis: 'phiếu xác nhận có dấu' };
    const matches = matchSlip(read ? [read] : [], [], { ...ground, airings: [{ ...airing, basis }] });
    expect(matches.map((match) => match.outcome)).toEqual([outcome]);
  });
});

const slip = (wholeMonth: CellValue, told?: Record<string, string[]>) =>
  readTable(
    [
      {
        name: 'Phiếu xác nhận',
        rows: [
          { row: 1, cells: [slipWholeMonth, wholeMonth] },
          { row: 2, cells: [slipHeadings.day, slipHeadings.planned, slipHeadings.result, slipHeadings.id, 'Kết quả của xã'] },
          { row: 3, cells: ['06/03/2026', 2, undefined, 'a', 'không phát'] },
        ],
      },
    ],
    { period: { from: day('2026-03-01'), to: day('2026-03-31') }, today: day('2026-03-31'), ...(told ? { told } : {}) },
  );

describe('the box «cả tháng đã phát»', () => {
  it.each(['x', 'X', 'có', 'đã phát'])('says yes where «%s» stands in it', (said) => {
    expect(slip(said)).toMatchObject({ wholeMonth: true, lines: [{ aired: 2 }] });
  });
  it.each(['không', 'Không', ' KHÔNG ', '0', '-', ''])('says nothing where «%s» stands in it: empty rows stay open', (said) => {
    expect(slip(said)).toMatchObject({ wholeMonth: false, lines: [{ aired: null }] });
  });
});

it('a slip says from which column each field is read, and reads another one when told to', () => {
  const { read } = slip('không');
  const result = read.fields.find(({ field }) => field === 'result');
  expect([result?.columns, read.fields.some(({ field }) => field === 'id')]).toEqual([['C'], false]);
  expect(slip('không', { [result?.id ?? '']: ['E'] }).lines).toMatchObject([{ aired: 0 }]);
});
