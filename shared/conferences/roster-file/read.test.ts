import { describe, expect, it } from 'vitest';
import { header, type Line, merge, readLines } from '../../../tests/support/roster-lines.ts';
import type { Standing } from '../../people/persons/repeats.ts';

describe('finding the list', () => {
  it('titles, blank rows, headings, numbering, totals and signatures are put aside with the reason', () => {
    const { people, why } = readLines([
      ['UBND XÃ PHÚ LỘC', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      [],
      ['DANH SÁCH THAM DỰ HỘI NGHỊ'],
      header,
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
      [1, 'NGUYỄN THỊ ĐÀO', 1980, 75180001234, 912345678, 'Ấp 1'],
      [2, 'lê văn tài', '1/5/1975', null, '+84 987 654 321', 'Ấp 2'],
      [],
      ['Tổng cộng', 2],
      [null, null, null, null, 'Phú Lộc, ngày 10 tháng 3 năm 2026'],
      [null, 'Người lập biểu', null, null, 'CHỦ TỊCH'],
      [null, 'Trần Văn Bé', null, null, null, 'Hồ Thị Lan'],
    ]);
    expect(people).toMatchObject([
      { row: 6, state: 'new', name: 'Nguyễn Thị Đào', birth: '1980', sex: null, id: '075180001234', phone: '0912345678', unit: 'Ấp 1' },
      { row: 7, state: 'new', name: 'Lê Văn Tài', birth: '1975-05-01', sex: null, id: null, phone: '0987654321', unit: 'Ấp 2' },
    ]);
    expect(why).toEqual({
      1: 'dòng tiêu đề của danh sách',
      2: 'dòng trống',
      3: 'dòng tiêu đề của danh sách',
      4: 'dòng tiêu đề cột',
      5: 'dòng đánh số cột',
      8: 'dòng trống',
      9: 'dòng cộng',
      10: 'phần ký tên cuối danh sách',
      11: 'phần ký tên cuối danh sách',
      12: 'phần ký tên cuối danh sách',
    });
  });

  it('headings of two rows, merged: births in columns Nam and Nữ tell the sex', () => {
    const { people, why } = readLines(
      [
        ['TT', 'Họ và tên', 'Năm sinh', null, 'Đơn vị công tác', 'Ghi chú'],
        [null, null, 'Nam', 'Nữ'],
        [1, 'Điểu Bảo', 1970, null, 'Ấp 3', null],
        [2, 'Thị Brưm', null, '12/08/1982', 'Ấp 3', null],
        ['Cộng', null, 1, 1],
      ],
      { merges: [merge(1, 0, 2, 0), merge(1, 1, 2, 1), merge(1, 2, 1, 3), merge(1, 4, 2, 4), merge(1, 5, 2, 5)] },
    );
    expect(people.map(({ name, sex, birth, unit }) => [name, sex, birth, unit])).toEqual([
      ['Điểu Bảo', 'Nam', '1970', 'Ấp 3'],
      ['Thị Brưm', 'Nữ', '1982-08-12', 'Ấp 3'],
    ]);
    expect(why).toEqual({ 1: 'dòng tiêu đề cột', 2: 'dòng tiêu đề cột', 5: 'dòng cộng' });
  });

  it('a heading row above whose own words say little', () => {
    const { people } = readLines([
      ['STT', 'THÔNG TIN CÁ NHÂN', null, null, 'LIÊN HỆ', null],
      [null, 'Họ tên', 'NS', 'GT', 'ĐT', 'ĐC'],
      [1, 'Lê A', 1990, 'nam', '0912345678', 'Tổ 1'],
    ]);
    expect(people).toMatchObject([{ row: 3, name: 'Lê A', birth: '1990', sex: 'Nam', phone: '0912345678', unit: 'Tổ 1' }]);
  });

  it('headings of three rows', () => {
    const { people, why } = readLines([
      ['STT', 'THÔNG TIN ĐẠI BIỂU', null, null, null],
      [null, 'Họ và tên', 'Năm sinh', null, 'SĐT'],
      [null, null, 'Nam', 'Nữ', null],
      [1, 'LÊ A', 1980, null, 912345678],
      [2, 'LÊ B', null, 1981, 912345679],
    ]);
    expect(people.map(({ name, sex, birth, unit }) => [name, sex, birth, unit])).toEqual([
      ['Lê A', 'Nam', '1980', null],
      ['Lê B', 'Nữ', '1981', null],
    ]);
    expect(why).toEqual({ 1: 'dòng tiêu đề cột', 2: 'dòng tiêu đề cột', 3: 'dòng tiêu đề cột' });
  });

  it('family and given name in two columns, with and without a heading for the second', () => {
    expect(
      readLines([
        ['TT', 'Họ', 'Tên', 'NS'],
        [1, 'Nguyễn Văn', 'An', 1990],
      ]).names,
    ).toEqual(['Nguyễn Văn An']);
    expect(
      readLines([
        ['TT', 'Họ và tên', null, 'NS'],
        [1, 'NGUYỄN VĂN', 'AN', 1990],
        [2, 'LÊ THỊ', 'BA', 1991],
      ]).names,
    ).toEqual(['Nguyễn Văn An', 'Lê Thị Ba']);
    expect(
      readLines([
        ['TT', 'Tên', 'NS'],
        [1, 'Nguyễn Văn An', 1990],
      ]).names,
    ).toEqual(['Nguyễn Văn An']);
  });

  it('day, month and year in three columns', () => {
    const { people } = readLines([
      ['TT', 'Họ tên', 'Ngày sinh', null, null, 'Đơn vị'],
      [null, null, 'Ngày', 'Tháng', 'Năm'],
      [1, 'Lê A', 1, 5, 1980, 'X'],
      [2, 'Lê B', null, null, 1981, 'X'],
    ]);
    expect(people.map(({ birth }) => birth)).toEqual(['1980-05-01', '1981']);
  });

  it('headings that come again on each page, groups between the people, a second list below', () => {
    const { names, why, people } = readLines([
      ['STT', 'Họ tên', 'Năm sinh'],
      ['I', 'ẤP 1'],
      [1, 'Lê A', 1980],
      ['STT', 'Họ tên', 'Năm sinh'],
      ['II', 'Ấp 2'],
      [1, 'Lê B', 1981],
      [2, 'Tổ Trưởng'],
      ['Họ và tên', 'SĐT'],
      ['Lê C', '0912345678'],
    ]);
    expect(names).toEqual(['Lê A', 'Lê B', 'Tổ Trưởng', 'Lê C']);
    expect(people.map(({ unit }) => unit).slice(0, 2)).toEqual(['ẤP 1', 'Ấp 2']);
    expect(why).toMatchObject({ 2: 'dòng tên nhóm', 4: 'dòng tiêu đề cột lặp lại', 5: 'dòng tên nhóm', 8: 'dòng tiêu đề cột' });
  });

  it('people whose family names look like words of a list stay people', () => {
    const people = [
      'Tống Văn Cộng',
      'Công Tằng Tôn Nữ',
      'Đoàn Thị Lan',
      'Trương Văn Ban',
      'Tô Văn Tổ',
      'Bàn Văn Khu',
      'Ngô Tổng',
      'Chu Tịch Dương',
    ];
    expect(readLines([['TT', 'Họ và tên'], ...people.map((name, at): Line => [at + 1, name])]).names).toEqual(people);
    expect(readLines([['Họ và tên'], ...people.map((name): Line => [name])]).names).toEqual(people);
  });

  it('a chairman on the list is a person, not a signature', () => {
    const { names } = readLines([
      ['Họ và tên', 'Chức vụ, đơn vị'],
      ['Lê Văn Tám', 'Chủ tịch UBND xã'],
      ['Võ Chín', 'Giám đốc'],
    ]);
    expect(names).toEqual(['Lê Văn Tám', 'Võ Chín']);
  });

  it('two lists side by side give two people a row', () => {
    const { names } = readLines([
      ['STT', 'Họ tên', 'NS', 'STT', 'Họ tên', 'NS'],
      [1, 'Lê A', 1980, 3, 'Lê C', 1982],
      [2, 'Lê B', 1981],
    ]);
    expect(names).toEqual(['Lê A', 'Lê C', 'Lê B']);
  });

  it('a unit merged over several people belongs to each of them', () => {
    const { people } = readLines([header, [1, 'Lê A', 1980, null, null, 'Ấp 1'], [2, 'Lê B', 1981], [3, 'Lê C', 1982]], {
      merges: [merge(2, 5, 3, 5)],
    });
    expect(people.map(({ unit }) => unit)).toEqual(['Ấp 1', 'Ấp 1', null]);
  });

  it('a sheet without a list is put aside row by row', () => {
    const { people, why } = readLines([['Chương trình hội nghị'], ['8h00', 'Đón tiếp']]);
    expect([people, why]).toEqual([[], { 1: 'trang này không có cột Họ và tên', 2: 'trang này không có cột Họ và tên' }]);
  });
});

describe('errors', () => {
  it('no name, an impossible date, an id that is not 9 or 12 digits', () => {
    const { people } = readLines([
      header,
      [1, null, 1980, null, '0912345678'],
      [2, 'Lê B', '31/02/1980'],
      [3, 'Lê C', null, '12345678'],
      [4, 'Lê D', null, 12345],
    ]);
    expect(people.map(({ state }) => state)).toEqual(['error', 'error', 'error', 'error']);
    expect(people.map(({ reason }) => reason)).toEqual([
      'Không có họ tên.',
      'Ngày sinh không đúng: ghi năm (1980) hoặc ngày/tháng/năm có thật.',
      'Số CCCD phải có 12 chữ số, CMND 9 chữ số.',
      'Số CCCD phải có 12 chữ số, CMND 9 chữ số.',
    ]);
  });
  it('a numbered row whose name is an error of Excel comes back as an error', () => {
    expect(
      readLines([
        [...header, 'Email'],
        [1, { error: '#REF!' }, null, null, null, null, 'a@b.vn'],
      ]).people,
    ).toMatchObject([{ state: 'error', reason: 'Không có họ tên.' }]);
  });
  it('a number alone is a blank row of a prepared sheet', () => {
    expect(readLines([header, [1, 'Lê A'], [2], [3]]).why).toMatchObject({
      3: 'dòng trống, chỉ có số thứ tự',
      4: 'dòng trống, chỉ có số thứ tự',
    });
  });
});

describe('those who came before', () => {
  const standing: Standing[] = [
    {
      name: 'Lê Văn Tài',
      birth: '1975-05-01',
      citizenId: '075075001234',
      phone: '0912345678',
      place: 'Ấp 2',
      stands: 'số 4 của danh sách',
    },
    { name: 'Võ Hoa', birth: null, citizenId: null, phone: null, place: null, stands: 'số 5 của danh sách' },
  ];
  const states = (...lines: Line[]) => readLines([header, ...lines], { roster: standing }).people.map(({ state }) => state);

  it('exact id is the same, whatever else; another name under it is asked', () => {
    expect(states([1, 'LE VAN TAI', null, '075075001234'], [2, 'Trần Văn Khác', null, '075075001234'])).toEqual(['same', 'ask']);
  });
  it('same name and birth year with the same unit or phone is asked', () => {
    expect(states([1, 'Lê Văn Tài', 1975, null, null, 'ấp 2'])).toEqual(['ask']);
    expect(states([1, 'Lê Văn Tài', 1975, null, 912345678, 'Ấp 9'])).toEqual(['ask']);
    expect(states([1, 'Lê Văn Tài'])).toEqual(['ask']);
  });
  it('another birth year, another unit and phone, or another id is someone else', () => {
    expect(states([1, 'Lê Văn Tài', 1976, null, 912345678, 'Ấp 2'])).toEqual(['new']);
    expect(states([1, 'Lê Văn Tài', 1975, null, '0999999999', 'Ấp 9'])).toEqual(['new']);
    expect(states([1, 'Lê Văn Tài', 1975, '075075009999', null, 'Ấp 2'])).toEqual(['new']);
  });
  it('a repeat within the file is same or asked, and says with which row', () => {
    const { people } = readLines([
      header,
      [1, 'Lê A', 1980, '075080001111'],
      [2, 'LÊ A', 1980, '075080001111'],
      [3, 'Lê B', 1981, null, null, 'Ấp 1'],
      [4, 'Lê B', 1981, null, null, 'Ấp 1'],
    ]);
    expect(people.map(({ state }) => state)).toEqual(['new', 'same', 'new', 'ask']);
    expect(people[1]?.reason).toBe('Trùng số định danh với dòng 2 của tệp.');
    expect(people[3]?.reason).toBe('Có thể là dòng 4 của tệp: cùng tên, năm sinh, đơn vị.');
  });
});
