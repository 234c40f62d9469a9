import { describe, expect, it } from 'vitest';
import type { CellValue } from '../exchange/cells.ts';
import { day } from '../kernel/dates.ts';
import { readSlip } from './slip-reading.ts';

const members = [
  { id: 'a', name: 'Nguyễn Thị Đào', said: null, results: [] },
  { id: 'b', name: 'Trần Văn Ba', said: 'later', results: [{ kind: 'joinedSi' as const, joinedOn: day('2026-03-02') }] },
];
const head: CellValue[] = ['TT', 'Họ và tên', 'Kết quả', 'Ngày tham gia'];
const read = (...lines: (CellValue | undefined)[][]) => {
  const rows = [['Danh sách'], head, ...lines].map((cells, at) => ({ row: at + 1, cells }));
  return readSlip([{ name: 'Chuyển', rows }], members, day('2026-03-10'))?.map(({ state, reason, outcome, joinedOn }) =>
    [state, reason ?? outcome, joinedOn].filter(Boolean).join(' '),
  );
};

describe('a slip that came back', () => {
  it('brings results with their day and what was said, and knows what it has brought before', () => {
    expect(read([1, 'NGUYEN THI DAO', 'bhxh tn', '05/03/2026'], [2, 'Trần Văn Ba', 'BHXH TN', '02/03/2026'])).toEqual([
      'new joinedSi 2026-03-05',
      'same joinedSi 2026-03-02',
    ]);
    expect(read([1, 'Nguyễn Thị Đào'], [2, 'Trần Văn Ba', 'hẹn trả lời sau'])).toEqual(['blank', 'same later']);
  });
  it('says of every row it cannot take why', () => {
    expect(
      read(
        [1, 'Trần Văn Ba', 'BHXH TN', '05/03/2026'],
        [1, 'Nguyễn Thị Đào', 'BHXH TN'],
        [1, 'Nguyễn Thị Đào', 'BHXH TN', '05/03/2026'],
        [2, 'Trần Văn Ba', 'đồng ý'],
        [9, 'Lê Tám', 'BHXH TN', '05/03/2026'],
      ),
    ).toEqual([
      'error Họ và tên không khớp với số TT này trong danh sách đã chuyển.',
      'error Chưa ghi ngày tham gia.',
      'error Số TT này đã có ở dòng trên.',
      expect.stringContaining('error Giá trị không có trong danh sách'),
      'error Số TT không có trong danh sách đã chuyển.',
    ]);
    expect(read([1, 'Nguyễn Thị Đào', 'BHXH TN', '11/03/2026'])).toEqual(['error Ngày tham gia ở tương lai.']);
  });
  it('is none without its headings', () => {
    expect(readSlip([{ name: 'A', rows: [{ row: 1, cells: ['TT', 'Tên'] }] }], members, day('2026-03-10'))).toBeUndefined();
  });
});
