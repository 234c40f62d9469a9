import { expect, test } from 'vitest';
import { communes, counts, office, rowsOf } from '../../tests/support/exchange.ts';

const visits = (...rows: Parameters<typeof rowsOf>[2][]) =>
  rowsOf('Tiếp cận', { Ngày: '14/03/2025', 'Mã xã': null, Tổ: 'tổ tư vấn', 'Số người tiếp cận': 12 }, ...rows);

test('rounds are brought in once; two of one team on one day are two, and the second can be mended', async () => {
  const { bring, all } = office();
  const first = { 'Mã xã': '26001', 'Người đi': 'Lê Thị Hoa; Trần Văn Bình', 'BHXH TN mới': 2 };
  const second = { 'Mã xã': '26001', 'Chủ thể': '3.2.1', 'BHXH TN mới': 0 };
  expect((await bring(communes({}), visits(first, second))).sheets['Tiếp cận']).toEqual(counts({ new: 2 }));
  expect((await bring(visits(first, second))).sheets['Tiếp cận']).toEqual(counts({ same: 2 }));
  expect((await bring(visits(first, { ...second, 'Số người tiếp cận': 7 }))).sheets['Tiếp cận']).toEqual(counts({ same: 1, changed: 1 }));
  expect(all('SELECT team, members, approached, joined_si FROM visit ORDER BY rowid')).toEqual([
    { team: 'advisory', members: 'Lê Thị Hoa; Trần Văn Bình', approached: 12, joinedSi: 2 },
    { team: 'advisory', members: null, approached: 7, joinedSi: 0 },
  ]);
});

test('a round without a figure, of an unknown team or commune comes back with its reason', async () => {
  const { errorsOf } = office();
  expect(await errorsOf(visits({ 'Số người tiếp cận': null }, { Tổ: 'tổ ba' }, { 'Mã xã': '1' }))).toEqual([
    expect.stringContaining('Tiếp cận 2 Số người tiếp cận'),
    expect.stringContaining('Tiếp cận 3 Tổ'),
    expect.stringContaining('Tiếp cận 4 Mã xã'),
  ]);
});
