import { expect, test } from 'vitest';
import { day } from '../../kernel/dates.ts';
import { birthText, parseBirth, parseCitizenId, parseMark, parseResults, parseSex, roleOf, tidyPhone } from './text.ts';

const today = day('2026-11-20');

test('a birth is a year or a whole day that has been', () => {
  expect(parseBirth('1980', today)).toBe('1980');
  expect(parseBirth('5/3/1980', today)).toBe('1980-03-05');
  expect(parseBirth('05031980', today)).toBe('1980-03-05');
  expect(parseBirth('01-05-80', today)).toBe('1980-05-01');
  expect(parseBirth('01-05-26', today)).toBe('2026-05-01');
  for (const wrong of ['1899', '2027', '31/02/1980', '21/11/2026', '5/3', '80', 'không rõ'])
    expect(parseBirth(wrong, today), wrong).toBeUndefined();
});

test('a birth is shown as it is typed', () => {
  expect([birthText('1980'), birthText('1980-03-05')]).toEqual(['1980', '05/03/1980']);
});

test('sex is understood from its first letters, with and without marks', () => {
  expect(['Nam', 'nam', 'NAM', 'na'].map(parseSex)).toEqual(['Nam', 'Nam', 'Nam', 'Nam']);
  expect(['Nữ', 'nữ', 'nu', 'NỮ'].map(parseSex)).toEqual(['Nữ', 'Nữ', 'Nữ', 'Nữ']);
  expect(['n', 'x', '1'].map(parseSex)).toEqual([undefined, undefined, undefined]);
});

test('a telephone that lost its 0 gets it back, other texts stay as written', () => {
  expect(tidyPhone('912345678')).toBe('0912345678');
  expect(tidyPhone('+84 912 345 678')).toBe('0912345678');
  expect(tidyPhone(' 0912 345 678 ')).toBe('0912 345 678');
  expect(tidyPhone('0251.3822.999 (bàn)')).toBe('0251.3822.999 (bàn)');
  expect(tidyPhone('23822999')).toBe('23822999');
});

test('a citizen number has 12 or 9 digits', () => {
  expect(parseCitizenId('075 080 001 234')).toBe('075080001234');
  expect(parseCitizenId('271234567')).toBe('271234567');
  expect(parseCitizenId('75080001234')).toBeUndefined();
});

test('marks are read as people write them', () => {
  expect(['x', 'X', 'có', 'v', '1'].map(parseMark)).toEqual([true, true, true, true, true]);
  expect(['', '0', 'vắng', 'không'].map(parseMark)).toEqual([false, false, false, false]);
  expect(parseMark('đến muộn')).toBeUndefined();
});

test('results are read by the names of the exchange workbook, repeats kept', () => {
  expect(parseResults('BHXH TN; tái tục bhyt hgđ;')).toEqual(['joinedSi', 'renewedHi']);
  expect(parseResults('BHXH TN, BHXH TN')).toEqual(['joinedSi', 'joinedSi']);
  expect(parseResults('đã mua')).toBeUndefined();
});

test('a role is known by its first letters and without accents; any other text stays', () => {
  expect(['bcv', 'Báo Cáo Viên', 'chu tri', 'ct', 'tk', 'nvđ', 'btc'].map(roleOf)).toEqual([
    'báo cáo viên',
    'báo cáo viên',
    'chủ trì',
    'chủ trì',
    'thư ký',
    'người vận động',
    'ban tổ chức',
  ]);
  expect(roleOf('  Trưởng ấp ')).toBe('Trưởng ấp');
});
