import { describe, expect, it } from 'vitest';
import { day } from '../kernel/dates.ts';
import type { CellValue } from './cells.ts';
import * as read from './read-cell.ts';

const today = day('2026-03-10');
/** The value, or «!» and the reason. */
const shown =
  <Value>(reader: read.CellReader<Value>) =>
  (cell: CellValue): Value | string => {
    const value = reader(cell, today);
    return value instanceof read.Problem ? `! ${value.reason}` : value;
  };
const refused = expect.stringMatching(/^! /);

describe('days of events', () => {
  const of = shown(read.eventDay);
  it.each<[CellValue, string]>([
    [{ serial: 45_721 }, '2025-03-05'],
    [45_721, '2025-03-05'],
    [{ serial: 45_721.75 }, '2025-03-05'],
    ['45721', '2025-03-05'],
    ['05/03/2025', '2025-03-05'],
    ['5/3/25', '2025-03-05'],
    [' 5-3-2025 ', '2025-03-05'],
    ['05.03.2025', '2025-03-05'],
    ['05/03/2025 07:30:00', '2025-03-05'],
    ['2025-03-05', '2025-03-05'],
    ['12/03/2025', '2025-03-12'],
    ['01/01/1990', '1990-01-01'],
    ['31/12/2031', '2031-12-31'],
  ])('%j is %s, day first', (cell, expected) => expect(of(cell)).toBe(expected));
  it.each<[CellValue]>([
    ['31/02/2025'],
    ['13/13/2025'],
    ['03/2025'],
    ['5/3'],
    ['hôm qua'],
    [20_250_305],
    [true],
    [-3],
    [{ error: '#N/A' }],
  ])('%j is no day', (cell) => expect(of(cell)).toEqual(refused));
  it.each<[CellValue]>([['05/03/3025'], ['31/12/1989'], ['01/01/2032'], [2025]])('%j lies outside 1990 to five years ahead', (cell) =>
    expect(of(cell)).toMatch(/nằm ngoài khoảng 1990–2031/),
  );
  it('lets validity reach back to 1900', () => {
    expect(shown(read.validityDay)('01/01/1900')).toBe('1900-01-01');
    expect(shown(read.validityDay)('31/12/1899')).toMatch(/1900–2031/);
  });
});

describe('births', () => {
  const of = shown(read.birth);
  it.each<[CellValue, string]>([
    [1980, '1980'],
    ['1980', '1980'],
    [2026, '2026'],
    [1900, '1900'],
    [{ serial: 29_323 }, '1980-04-12'],
    [29_323, '1980-04-12'],
    ['12/04/1980', '1980-04-12'],
    ['01-05-80', '1980-05-01'],
    ['1/5/26', '1926-05-01'],
    ['1/3/26', '2026-03-01'],
    ['1/5/25', '2025-05-01'],
  ])('%j is %s', (cell, expected) => expect(of(cell)).toBe(expected));
  it.each<[CellValue]>([['1899'], ['30/02/1980'], ['tuổi Thìn'], ['05/1980']])('%j is no birth', (cell) =>
    expect(of(cell)).toEqual(refused),
  );
  it.each<[CellValue]>([[2027], ['2027'], ['11/03/2026']])('%j lies in the future', (cell) =>
    expect(of(cell)).toBe('! Ngày sinh ở tương lai.'),
  );
});

describe('hours', () => {
  const of = shown(read.time);
  it.each<[CellValue, string]>([
    ['7h', '07:00'],
    ['7h30', '07:30'],
    ['7:00', '07:00'],
    ['07:00', '07:00'],
    ['07:00:00', '07:00'],
    [0.291_666_666, '07:00'],
    [{ serial: 0.708_333_333 }, '17:00'],
    [{ serial: 45_721.25 }, '06:00'],
    [7, '07:00'],
    [0, '00:00'],
  ])('%j is %s', (cell, expected) => expect(of(cell)).toBe(expected));
  it.each<[CellValue]>([['25:00'], ['7h75'], ['sáng'], [1.5], [-0.2], [true], [24]])('%j is no hour', (cell) =>
    expect(of(cell)).toEqual(refused),
  );
});

describe('numbers', () => {
  const count = shown(read.count);
  it.each<[CellValue, number]>([
    [3, 3],
    ['3', 3],
    ['1.234', 1234],
    ['1,234', 1234],
    [' 1 234 ', 1234],
    ['1.234.567', 1_234_567],
  ])('%j is %d', (cell, expected) => expect(count(cell)).toBe(expected));
  it.each<[CellValue]>([[1.5], ['1,5'], ['1.5'], ['1.23'], ['ba'], [true], [{ serial: 3 }], ['3 lượt']])('%j is not whole', (cell) =>
    expect(count(cell)).toMatch(/số nguyên/),
  );
  it.each<[CellValue]>([[-1], ['-1'], [0]])('%j is no count', (cell) => expect(count(cell)).toBe('! Phải từ 1 trở lên.'));
  it('lets people and money be nothing, never less', () => {
    expect(shown(read.people)(0)).toBe(0);
    expect(shown(read.people)(-1)).toBe('! Không được âm.');
    expect(shown(read.money)('1.500.000 đồng')).toBe(1_500_000);
    expect(shown(read.money)('1,5 tr')).toMatch(/số nguyên/);
  });
});

describe('texts and fixed values', () => {
  it('gives any cell as text where text is due', () => {
    expect(shown(read.text(500))(26_001)).toBe('26001');
    expect(shown(read.text(500))(3.1)).toBe('3.1');
    expect(shown(read.text(500))({ serial: 45_721 })).toBe('05/03/2025');
    expect(shown(read.text(500))('  Ấp\u00a03 \n xã  Tân Lập ')).toBe('Ấp 3 xã Tân Lập');
    expect(shown(read.text(500))('=HYPERLINK("http://x","y")')).toBe('=HYPERLINK("http://x","y")');
  });
  it('counts what is too long and never quotes it', () => {
    expect(shown(read.text(500))('a'.repeat(32_767))).toBe('! Dài 32.767 ký tự, tối đa 500.');
  });
  it('matches whatever the case, the blanks and the place of the tone mark', () => {
    const of = shown(read.oneOf({ held: 'tọa đàm', cancelled: 'hủy' }));
    expect([of(' Toạ  Đàm '), of('TỌA ĐÀM'), of('huỷ')]).toEqual(['held', 'held', 'cancelled']);
    expect(of('họp')).toMatch(/tọa đàm, hủy/);
  });
  it('writes a known spelling where there is one and keeps any other text', () => {
    const of = shown(read.suggested(500, ['Tự sản xuất']));
    expect([of('TỰ SẢN XUẤT '), of('Đài xã')]).toEqual(['Tự sản xuất', 'Đài xã']);
  });
  it('takes several with ; between them', () => {
    const of = shown(read.severalOf(read.oneOf({ a: 'BHTN', b: 'Khác' })));
    expect(of('bhtn ;Khác;')).toEqual(['a', 'b']);
    expect(of('BHTN; Hai')).toEqual(refused);
  });
  it.each<[CellValue, boolean]>([
    ['x', true],
    [' X ', true],
    [true, true],
    [1, true],
    ['có', true],
    ['không', false],
    [false, false],
    [0, false],
  ])('a mark %j is %s', (cell, expected) => expect(shown(read.mark)(cell)).toBe(expected));
  it('refuses a mark that says neither', () => expect(shown(read.mark)('vắng')).toEqual(refused));
});

describe('numbers of persons', () => {
  const id = shown(read.citizenId);
  it('give a numeric cell its lost zeros back', () => {
    expect([id(75_033_873_368), id(1_085_012_345), id(12_345_678), id('075033873368'), id('271 234 567')]).toEqual([
      '075033873368',
      '001085012345',
      '012345678',
      '075033873368',
      '271234567',
    ]);
    expect(shown(read.phone)(912_345_678)).toBe('0912345678');
    expect(shown(read.phone)('0912 345 678')).toBe('0912 345 678');
  });
  it.each<[CellValue]>([['75033873368'], ['07503387336A'], [1234], ['12345678']])(
    '%j is no id, and the message does not repeat it',
    (cell) => {
      expect(id(cell)).toBe('! Số CCCD phải có 12 chữ số, CMND 9 chữ số.');
    },
  );
});

describe('cells that show no value', () => {
  it('say what to do', () => {
    expect(shown(read.text(500))({ error: 'chưa tính' })).toMatch(/công thức chưa có kết quả/);
    expect(shown(read.count)({ error: '#DIV/0!' })).toMatch(/đang báo lỗi #DIV\/0!/);
  });
});
