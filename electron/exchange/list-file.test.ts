import { expect, it } from 'vitest';
import { openApi } from '../../tests/support/api.ts';
import { openBook } from '../../tests/support/workbook.ts';

const list = {
  title: 'Lượt phát thanh: xã/phường [tháng 3] và các đài khác',
  columns: [
    { heading: 'Ngày', look: 'date' as const },
    { heading: 'Chương trình', look: 'text' as const },
    { heading: 'Số lượt', look: 'number' as const },
  ],
  rows: [
    ['2026-03-02', '=HYPERLINK("http://x")', 2],
    [null, '0912', 3],
  ],
};

it('becomes a workbook with real days and numbers, and texts that are never formulas', async () => {
  const { api } = openApi();
  const file = await api.exchange.listFile({ list });
  expect(file.name).toBe('Luot-phat-thanh-xa-phuong-thang-3-va-cac-dai-khac_2026-03-10.xlsx');
  const [sheet] = (await openBook(new Uint8Array(await file.arrayBuffer()))).worksheets;
  expect(sheet?.name).toBe('Lượt phát thanh  xã phường  thá');
  const values = (row: number) => [1, 2, 3].map((column) => sheet?.getRow(row).getCell(column).value);
  expect(values(1)).toEqual(['Ngày', 'Chương trình', 'Số lượt']);
  expect(values(2)).toEqual([new Date('2026-03-02T00:00:00Z'), '=HYPERLINK("http://x")', 2]);
  expect(values(3)).toEqual([null, '0912', 3]);
});

it('refuses more rows than a list may have, in plain words', async () => {
  const { api } = openApi();
  const rows = Array.from({ length: 100_001 }, () => [null, 'x', 1]);
  await expect(api.exchange.listFile({ list: { ...list, rows } })).rejects.toMatchObject({ code: 'INVALID' });
});
