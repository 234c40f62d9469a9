import { expect, it, test } from 'vitest';
import { type ColumnKind, foldedKind, headingKind } from './headings.ts';

const known: [ColumnKind, string[]][] = [
  ['index', ['STT', 'TT', 'Số TT', 'Số thứ tự', 'stt.']],
  [
    'name',
    [
      'Họ và tên',
      'HỌ VÀ TÊN',
      'Họ tên',
      'Họ & tên',
      'Ho va ten',
      'Họ và tên đại biểu',
      'Họ, tên',
      'Họ tên người tham dự',
      'Họ, chữ đệm và tên',
      'Tên hội viên',
      'Tên người tham dự',
    ],
  ],
  ['surname', ['Họ', 'Họ đệm', 'Họ và chữ lót', 'Họ và tên đệm']],
  ['given', ['Tên']],
  ['birth', ['NS', 'SN', 'N.S', 'Năm sinh', 'Ngày sinh', 'Ngày, tháng, năm sinh', 'Sinh năm', 'Ngày tháng năm sinh', 'NTNS', 'Sinh ngày']],
  ['male', ['Nam']],
  ['female', ['Nữ', 'NỮ']],
  ['sex', ['GT', 'Giới tính', 'Nam/Nữ', 'Phái', 'Giới tính (Nam/Nữ)']],
  [
    'id',
    [
      'CCCD',
      'CMND',
      'Số CCCD',
      'CCCD/CMND',
      'Số định danh',
      'Số định danh cá nhân',
      'Căn cước công dân',
      'Số CMT',
      'Mã định danh',
      'Mã số định danh',
      'Số CCCD, ngày cấp',
    ],
  ],
  ['phone', ['SĐT', 'ĐT', 'Điện thoại', 'Số điện thoại', 'Đ/T', 'Số ĐT', 'ĐTDĐ', 'SĐT liên hệ', 'Điện thoại/Zalo']],
  [
    'unit',
    [
      'ĐC',
      'Địa chỉ',
      'Đơn vị',
      'Đơn vị công tác',
      'Đơn vị, địa chỉ',
      'Nơi ở',
      'Ấp',
      'Khu phố',
      'Chức vụ, đơn vị công tác',
      'Cơ quan/Đơn vị',
      'Ấp/Khu phố',
      'Tên đơn vị',
      'Chi hội',
      'KP',
    ],
  ],
  [
    'other',
    [
      'Ghi chú',
      'Ký tên',
      'Chức vụ',
      'Ngày cấp',
      'Nơi cấp',
      'Ngày cấp CCCD',
      'Ký nhận',
      'Số sổ BHXH',
      'Nơi sinh',
      'Mã số BHXH',
      'Địa chỉ email',
    ],
  ],
];
for (const [kind, headings] of known) test.each(headings)(`«%s» is ${kind}`, (heading) => expect(headingKind(heading)).toBe(kind));

it('titles and people are no headings', () => {
  for (const text of [
    'DANH SÁCH ĐẠI BIỂU THAM DỰ HỘI NGHỊ',
    'Nguyễn Văn Nam',
    'Xuân Lộc, ngày 5 tháng 3 năm 2026',
    'Địa điểm: nhà văn hóa ấp 1',
    '',
    '1980',
  ])
    expect(headingKind(text), text).toBeUndefined();
});

it('two rows of headings are one', () => {
  const kinds: [string, string, ColumnKind][] = [
    ['Năm sinh', 'Nam', 'male'],
    ['Năm sinh', 'Nữ', 'female'],
    ['Ngày, tháng, năm sinh', 'Ngày', 'birthDay'],
    ['Ngày sinh', 'Tháng', 'birthMonth'],
    ['Ngày sinh', 'Năm', 'birthYear'],
    ['Họ và tên', 'Họ', 'surname'],
    ['Họ và tên', 'Tên', 'given'],
    ['CCCD', 'Số', 'id'],
    ['CCCD', 'Ngày cấp', 'other'],
    ['Địa chỉ', 'Ấp', 'unit'],
    ['Giới tính', 'Nữ', 'female'],
    ['Họ và tên', '', 'name'],
  ];
  for (const [group, sub, kind] of kinds) expect(foldedKind(group, sub), `${group} / ${sub}`).toBe(kind);
});
