import { expect, test } from 'vitest';
import { periodOf } from '../kernel/periods.ts';
import { readPlaceDays } from './place-days.ts';

const november = periodOf({ year: 2026, month: 11 }, null);
const places = ['Tân Lập', 'Tân Lạp', 'Đồng Tâm'].map((name, at) => ({ communeId: `c${at}`, name }));
const read = (text: string) => readPlaceDays(text, places, november);

test('a line for each place names its days, by its name with or without accents', () => {
  expect(read('Tân Lập: 3, 4\n\n dong tam : 20-21')).toEqual({
    at: [
      { communeId: 'c0', days: ['2026-11-03', '2026-11-04'] },
      { communeId: 'c2', days: ['2026-11-20', '2026-11-21'] },
    ],
  });
  expect(read('')).toEqual({ at: [] });
});

test('a name stands for its place without its kind too, and never for one it only looks like', () => {
  const units = [{ communeId: 'x', name: 'Xã Phú Sơn' }];
  expect(readPlaceDays('Phú Sơn: 3', units, november)).toEqual({ at: [{ communeId: 'x', days: ['2026-11-03'] }] });
  for (const wrong of ['Phú Sơm', 'phường Phú Sơn', 'ấp 3 Phú Sơn'])
    expect(readPlaceDays(`${wrong}: 3`, units, november)).toEqual({ problem: `Không có nơi nào tên «${wrong}».` });
});

test('a name that fits two places is asked for, never guessed', () => {
  expect(read('tan lap: 3')).toEqual({ problem: '«tan lap» có thể là Tân Lập hoặc Tân Lạp. Ghi đủ dấu.' });
});

test('what cannot be read is quoted back', () => {
  expect(read('Tân Lập 3')).toMatchObject({ problem: expect.stringContaining('Dòng «Tân Lập 3» chưa đúng') });
  expect(read('Động Tâm: 3')).toEqual({ problem: 'Không có nơi nào tên «Động Tâm».' });
  expect(read('Đồng Tâm: 31')).toEqual({ problem: 'Đồng Tâm: Ngày 31 không nằm trong khoảng 01/11/2026 – 30/11/2026.' });
});
