import { describe, expect, it } from 'vitest';
import { reading, sheetOf } from '../../tests/support/lists.ts';
import { findRows } from '../conferences/roster-file/read.ts';
import { day } from '../kernel/dates.ts';
import { asTold, fieldNamed, headedColumns, type HeadingPattern } from './headings.ts';

const today = day('2026-03-10');
type Field = 'name' | 'year' | 'note';
const patterns: readonly HeadingPattern<Field>[] = [
  ['name', /^ten\b/],
  ['year', /^nam\b/, 2],
];
const fieldOf = (group: string, sub: string) => (sub ? fieldNamed(patterns, sub) : undefined) ?? fieldNamed(patterns, group);

describe('a heading', () => {
  it('is known by its words without accents, remarks in brackets and more than its words', () => {
    expect(fieldNamed(patterns, 'TÊN (ghi đủ)')).toBe('name');
    expect(fieldNamed(patterns, 'Năm sinh')).toBe('year');
    expect(fieldNamed(patterns, 'Năm sinh của hội viên')).toBeUndefined();
    expect(fieldNamed(patterns, 'Tên: Nguyễn Văn A')).toBeUndefined();
    expect(fieldNamed(patterns, `Tên ${'dài '.repeat(30)}`)).toBeUndefined();
  });
  it('of two rows reaches over the empty cells beside it as long as something stands below', () => {
    const columns = headedColumns(['STT', 'Người dự', undefined, 'Ghi chú'], [undefined, 'Tên', 'Năm'], fieldOf);
    expect(columns.map(({ letters, heading, field }) => [letters, heading, field])).toEqual([
      ['A', 'STT', undefined],
      ['B', 'Người dự / Tên', 'name'],
      ['C', 'Người dự / Năm', 'year'],
      ['D', 'Ghi chú', undefined],
    ]);
  });
  it('does not reach past a cell below which nothing stands', () => {
    const columns = headedColumns(['Tên', undefined, undefined], ['Đủ', undefined, 'Năm'], fieldOf);
    expect(columns.map(({ heading }) => heading)).toEqual(['Tên / Đủ', 'Năm']);
  });
  it('gives way to what the user tells: that column and no other', () => {
    const columns = headedColumns(['Tên', 'Tên gọi khác', 'Năm'], [], fieldOf);
    const fields: Field[] = ['name', 'year', 'note'];
    const read = (told: Record<string, string[]>) => asTold(columns, '1', fields, told).map(({ field }) => field);
    expect(read({})).toEqual(['name', 'name', 'year']);
    expect(read({ 'column:1:name': ['B'] })).toEqual([undefined, 'name', 'year']);
    expect(read({ 'column:1:year': ['none'] })).toEqual(['name', 'name', undefined]);
    expect(read({ 'column:1:note': ['A+C'] })).toEqual(['note', 'name', 'note']);
    expect(read({ 'column:2:name': ['B'] })).toEqual(['name', 'name', 'year']);
  });
});

const from = (tables: ReturnType<typeof findRows>['tables'], field: string) =>
  tables.map(({ sheet, row, fields }) => `${sheet} ${row}: ${fields.find((one) => one.field === field)?.columns.join('+') ?? ''}`);

describe('a messy file says from which column each field came', () => {
  const roster = sheetOf('DS', [
    ['DANH SÁCH'],
    ['STT', 'Họ và tên', 'Năm sinh', 'Liên lạc', 'Ghi chú'],
    [1, 'Nguyễn Thị Đào', 1980, '0912345678', 'Ấp 1'],
  ]);
  it('an attendee list, and reads it again from the columns it is told', () => {
    const found = findRows([roster], today);
    expect(from(found.tables, 'name')).toEqual(['DS 2: B']);
    expect(from(found.tables, 'phone')).toEqual(['DS 2: ']);
    expect(found.rows[0]).toMatchObject({ name: 'Nguyễn Thị Đào', birth: '1980', phone: null, unit: null });
    const told = findRows([roster], today, { 'column:1:phone': ['D'], 'column:1:unit': ['E'], 'column:1:birth': ['none'] });
    expect(['phone', 'unit', 'birth'].map((field) => from(told.tables, field)[0])).toEqual(['DS 2: D', 'DS 2: E', 'DS 2: ']);
    expect(told.rows[0]).toMatchObject({ name: 'Nguyễn Thị Đào', birth: null, phone: '0912345678', unit: 'Ấp 1' });
  });
  it('the same headings on two sheets are one table to tell of, a gap in the rows ends a heading', () => {
    const found = findRows([roster, { ...roster, name: 'DS 2' }], today, { 'column:1:phone': ['D'] });
    expect(from(found.tables, 'phone')).toEqual(['DS 2: D', 'DS 2 2: D']);
    expect(found.tables.map(({ fields }) => fields[0]?.id)).toEqual(['column:1:name', 'column:1:name']);
    const parted = sheetOf('DS', [['STT', 'Họ và tên', ''], [], ['', 'Họ và tên', 'Năm sinh'], [1, 'Lê A', 1980]]);
    expect(findRows([parted], today).tables.map(({ row, columns }) => [row, columns.length])).toEqual([
      [1, 2],
      [3, 2],
    ]);
  });
  it('a broadcast list, also where a heading is known to nobody', () => {
    const list = sheetOf('Xã Phú Sơn', [
      ['Ngày', 'Giờ', 'Nội dung', 'Kéo dài'],
      ['01/07/2026', '5h00', 'Tuyên truyền BHXH tự nguyện', 45],
    ]);
    const found = reading([list]);
    expect(['day', 'programme', 'minutes'].map((field) => from(found.tables, field)[0])).toEqual([
      'Xã Phú Sơn 1: A',
      'Xã Phú Sơn 1: C',
      'Xã Phú Sơn 1: ',
    ]);
    const answers = { 'column:1:minutes': ['D'], status: ['aired'] };
    const told = reading([list], { answers });
    expect(from(told.tables, 'minutes')).toEqual(['Xã Phú Sơn 1: D']);
    expect(told.lines[0]?.airings[0]?.minutes).toBe(45);
  });
});
