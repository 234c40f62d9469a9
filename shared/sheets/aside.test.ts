import { describe, expect, it } from 'vitest';
import { reading, sheetOf } from '../../tests/support/lists.ts';
import { findRows } from '../conferences/roster-file/read.ts';
import { day } from '../kernel/dates.ts';
import { type Closing, closingOf } from './aside.ts';

const closing: [Closing, string[]][] = [
  ['signature', ['Kế toán trưởng', 'Nguyễn Văn A']],
  ['signature', ['Tổ trưởng', 'Trần E']],
  ['signature', ['Phụ trách truyền thanh', 'Lê Thị B']],
  ['signature', ['Trưởng đài', 'C D']],
  ['signature', ['Người duyệt', 'Nguyễn Văn A']],
  ['signature', ['NGƯỜI LẬP BIỂU', 'TM. ỦY BAN NHÂN DÂN']],
  ['signature', ['Nguoi lap', 'Chu tich']],
  ['signature', ['Cán bộ văn hóa - xã hội', 'Phạm F']],
  ['signature', ['T/M BAN CHẤP HÀNH', 'K/T CHỦ TỊCH']],
  ['signature', ['Phú Lộc, ngày 10 tháng 3 năm 2026']],
  ['signature', ['(Ký, ghi rõ họ tên)', '(Ký tên, đóng dấu)']],
  ['signature', ['Xác nhận của UBND xã']],
  ['total', ['Tổng cộng', '12']],
  ['total', ['Cộng:', '3']],
  ['total', ['TỔNG SỐ LƯỢT PHÁT', '25']],
  ['total', ['II', 'Tổng cộng', '12']],
  ['total', ['Ấn định danh sách gồm 12 dòng']],
  ['total', ['tong cong', '7']],
  ['note', ['Ghi chú: danh sách này thay danh sách cũ']],
  ['note', ['* Dòng in đậm là mới']],
  ['note', ['Nguồn: báo cáo của xã']],
];

describe('the closing rows of a list are put aside alike by every reader', () => {
  it.each(closing)('%s: %j', (kind, texts) => {
    expect(closingOf(texts)).toBe(kind);
    const people = findRows(
      [
        sheetOf('DS', [
          ['STT', 'Họ và tên', 'Năm sinh', 'Địa chỉ'],
          [1, 'Lê A', 1980, 'Ấp 1'],
          [null, ...texts],
        ]),
      ],
      day('2026-03-10'),
    );
    expect(people.rows.map(({ row }) => row)).toEqual([2]);
    expect(people.ignored.map(({ row }) => row)).toContain(3);
    const list = reading([
      sheetOf('Xã Phú Sơn', [
        ['STT', 'Ngày', 'Giờ', 'Nội dung'],
        [1, '01/07/2026', '5h00', 'BHXH tự nguyện'],
        [null, ...texts],
      ]),
    ]);
    expect(list.lines.map(({ row }) => row)).toEqual([2]);
    expect(list.ignored.map(({ row }) => row)).toContain(3);
  });

  it('nobody of the list is taken for one of them', () => {
    for (const texts of [
      ['Tống Văn Ba', '1980'],
      ['Công Thành', 'Ấp 2'],
      ['Truong Phong', '1980'],
      ['Cộng tác viên'],
      ['Tổng kết phong trào BHXH'],
      ['Kỷ niệm ngày 3 tháng 2 năm 2026'],
      ['Lưu Thị Hoa', 'Ấp 1'],
      ['Nguyễn Kế Toàn'],
    ])
      expect(closingOf(texts), texts.join()).toBeUndefined();
    expect(closingOf(['1', 'Tổ Trưởng'], ['Tổ Trưởng'], true)).toBeUndefined();
    expect(closingOf(['Võ Chín', 'Giám đốc'], ['Võ Chín'])).toBeUndefined();
    expect(closingOf(['Chủ tịch', 'b', 'c', 'd', 'e'])).toBeUndefined();
  });
});
