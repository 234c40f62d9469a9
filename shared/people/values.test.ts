import { describe, expect, it } from 'vitest';
import type { CellValue } from '../sheets/cells.ts';
import { day, serialOfDay } from '../kernel/dates.ts';
import { parseResults } from './results.ts';
import {
  birthOf,
  birthOfParts,
  birthText,
  idOf,
  inSexColumn,
  nameOf,
  parseBirth,
  parseCitizenId,
  parseSex,
  phoneOf,
  properCase,
  tidyPhone,
} from './values.ts';

const today = day('2026-03-10');
const birth = (cell: CellValue) => birthOf(cell, today).value;

describe('births', () => {
  it('as text, day first', () => {
    for (const text of [
      '1/5/1980',
      '01-05-80',
      '1.5.1980',
      '01 / 05 / 1980',
      '01051980',
      '1051980',
      '010580',
      'ngày 1 tháng 5 năm 1980',
      "'01/05/1980",
      '1980-05-01 00:00:00',
    ])
      expect(birth(text), text).toBe('1980-05-01');
  });
  it('only a year', () => {
    for (const cell of ['1980', 1980, ' 1980 ', 'SN 1980', '(1980)', 80, '80', { serial: 1980 }, 'NS: 1980', '1980.'])
      expect(birth(cell), String(cell)).toBe('1980');
    expect(birth('5')).toBeNull();
    expect(birth('05')).toBe('2005');
    expect(birth('26')).toBe('2026');
    expect(birth('27')).toBe('1927');
  });
  it('a month and a year, or unknown days, keep the year', () => {
    for (const text of ['05/1980', '00/00/1980', '?/?/1980', '../5/1980'])
      expect(birthOf(text, today), text).toEqual({ value: '1980', note: 'Chỉ biết năm sinh.' });
  });
  it('serials, dates and numbers without separators', () => {
    const serial = serialOfDay(day('1980-05-01'));
    for (const cell of [serial, { serial }, { serial: serial + 0.5 }, 1051980, 1_051_980, 19800501, String(serial)])
      expect(birth(cell), JSON.stringify(cell)).toBe('1980-05-01');
  });
  it('what never was is an error', () => {
    for (const cell of [
      '31/02/1980',
      '13/13/1980',
      '05/13/1980',
      'abc',
      1800,
      2027,
      '12/12/2026',
      '1800',
      true,
      { error: '#N/A' },
      500,
      '1/5/1850',
    ])
      expect(birthOf(cell, today).error, JSON.stringify(cell)).toBeTruthy();
  });
  it('nothing where there is nothing', () => {
    for (const cell of [undefined, '', '-', '…', '...', ' / ']) expect(birthOf(cell, today)).toEqual({ value: null });
  });
  it('in three columns', () => {
    expect(birthOfParts([1, 5, 1980], today).value).toBe('1980-05-01');
    expect(birthOfParts([undefined, undefined, 1980], today).value).toBe('1980');
    expect(birthOfParts(['01', '05', '80'], today).value).toBe('1980-05-01');
    expect(birthOfParts([31, 2, 1980], today).error).toBeTruthy();
    expect(birthOfParts([undefined, undefined, undefined], today)).toEqual({ value: null });
  });
});

it('telephones are digits with their 0', () => {
  const phones: [CellValue, string][] = [
    ['+84 912 345 678', '0912345678'],
    [84912345678, '0912345678'],
    [912345678, '0912345678'],
    ['912345678', '0912345678'],
    ['0912.345.678', '0912345678'],
    ['0084912345678', '0912345678'],
    ['(+84) 0912345678', '0912345678'],
    ["'0912345678", '0912345678'],
    [2513822999, '02513822999'],
    ['0251.3822.999', '02513822999'],
    ['912345678.0', '0912345678'],
  ];
  for (const [cell, digits] of phones) expect(phoneOf(cell).value, String(cell)).toBe(digits);
  expect(phoneOf('0912345678 / 0987654321')).toEqual({ value: '0912345678', note: 'Ô điện thoại có nhiều số, lấy số đầu.' });
  expect(phoneOf('không có').value).toBeNull();
});

it('citizen numbers: a number gets its zeros back, text must have 9 or 12 digits', () => {
  expect(idOf(75080001234).value).toBe('075080001234');
  expect(idOf(1080001234).value).toBe('001080001234');
  expect(idOf(71234567).value).toBe('071234567');
  expect(idOf(271234567).value).toBe('271234567');
  expect(idOf('075 080 001 234').value).toBe('075080001234');
  for (const wrong of ['75080001234', '12345', 'chưa có', 12345]) expect(idOf(wrong).error, String(wrong)).toBeTruthy();
  for (const blank of [undefined, '', '-', '……']) expect(idOf(blank)).toEqual({ value: null });
});

it('names all in capitals or all in small letters get proper case, others stay', () => {
  expect(properCase('NGUYỄN THỊ ĐÀO')).toBe('Nguyễn Thị Đào');
  expect(properCase('nguyễn thị đào')).toBe('Nguyễn Thị Đào');
  expect(properCase("K'BẢO H'LĂN")).toBe("K'Bảo H'Lăn");
  expect(properCase('Nguyễn thị Đào')).toBe('Nguyễn thị Đào');
  expect(nameOf(['  NGUYỄN  VĂN ', 'AN'])).toBe('Nguyễn Văn An');
  expect(nameOf(['12. Lê Văn Tám'])).toBe('Lê Văn Tám');
});

it('columns Nam and Nữ hold marks or births', () => {
  expect(inSexColumn('x', today)).toEqual({ marked: true, birth: { value: null } });
  expect(inSexColumn(1975, today)).toEqual({ marked: true, birth: { value: '1975' } });
  expect(inSexColumn('', today).marked).toBe(false);
});

const typedOn = day('2026-11-20');

it('a birth is a year or a whole day that has been', () => {
  expect(parseBirth('1980', typedOn)).toBe('1980');
  expect(parseBirth('5/3/1980', typedOn)).toBe('1980-03-05');
  expect(parseBirth('05031980', typedOn)).toBe('1980-03-05');
  expect(parseBirth('01-05-80', typedOn)).toBe('1980-05-01');
  expect(parseBirth('01-05-26', typedOn)).toBe('2026-05-01');
  for (const wrong of ['1899', '2027', '31/02/1980', '21/11/2026', '5/3', '80', '05/1980', 'không rõ'])
    expect(parseBirth(wrong, typedOn), wrong).toBeUndefined();
});

it('a birth is shown as it is typed', () => {
  expect([birthText('1980'), birthText('1980-03-05')]).toEqual(['1980', '05/03/1980']);
});

it('sex is understood from its first letters, with and without marks', () => {
  expect(['Nam', 'nam', 'NAM', 'na'].map(parseSex)).toEqual(['Nam', 'Nam', 'Nam', 'Nam']);
  expect(['Nữ', 'nữ', 'nu', 'NỮ'].map(parseSex)).toEqual(['Nữ', 'Nữ', 'Nữ', 'Nữ']);
  expect(['n', 'x', '1'].map(parseSex)).toEqual([undefined, undefined, undefined]);
});

it('a telephone that lost its 0 gets it back, other texts stay as written', () => {
  expect(tidyPhone('912345678')).toBe('0912345678');
  expect(tidyPhone('+84 912 345 678')).toBe('0912345678');
  expect(tidyPhone(' 0912 345 678 ')).toBe('0912 345 678');
  expect(tidyPhone('0251.3822.999 (bàn)')).toBe('0251.3822.999 (bàn)');
  expect(tidyPhone('23822999')).toBe('23822999');
});

it('a citizen number has 12 or 9 digits', () => {
  expect(parseCitizenId('075 080 001 234')).toBe('075080001234');
  expect(parseCitizenId('271234567')).toBe('271234567');
  expect(parseCitizenId('75080001234')).toBeUndefined();
});

it('results are read by the names of the exchange workbook, repeats kept', () => {
  expect(parseResults('BHXH TN; tái tục bhyt hgđ;')).toEqual(['joinedSi', 'renewedHi']);
  expect(parseResults('BHXH TN, BHXH TN')).toEqual(['joinedSi', 'joinedSi']);
  expect(parseResults('đã mua')).toBeUndefined();
});
