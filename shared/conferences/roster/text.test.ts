import { expect, test } from 'vitest';
import { parseMark, roleOf } from './text.ts';

test('marks are read as people write them', () => {
  expect(['x', 'X', 'có', 'v', '1'].map(parseMark)).toEqual([true, true, true, true, true]);
  expect(['', '0', 'vắng', 'không'].map(parseMark)).toEqual([false, false, false, false]);
  for (const text of ['đến muộn', 'constructor', 'toString']) expect(parseMark(text), text).toBeUndefined();
  expect(parseMark('Có mặt')).toBe(true);
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
