import { expect, it } from 'vitest';
import { openApi } from '../../tests/support/api.ts';
import { day } from '../../shared/kernel/dates.ts';
import { cellText, openBook, rowOf, sheetOf } from '../../tests/support/workbook.ts';

const march = { year: 2026, month: 3 };
const blankAiring = {
  communeId: null,
  station: null,
  time: null,
  programme: null,
  minutes: null,
  language: null,
  source: null,
  basis: null,
  waveId: null,
  agreementNumber: null,
  relayCommuneIds: [],
  note: null,
};

it('gives the month’s workbook as a file named after the office, with the figures of the report', async () => {
  const { api, bugs } = openApi();
  await api.office.settings.set({ key: 'office.symbol', year: null, value: 'BHXH-XL' });
  await api.broadcasts.save({
    existing: null,
    values: { ...blankAiring, day: day('2026-03-02'), topics: ['bhxhtn'], count: 3, status: 'aired' },
  });
  const file = await api.papers.make({ paper: 'monthly', input: march, format: 'xlsx' });
  expect(file.name).toBe('BaoCao_BHXH-XL_2026-03.xlsx');
  const book = await openBook(new Uint8Array(await file.arrayBuffer()));
  const { rows } = await api.reports.monthly(march);
  expect(rows.find((row) => row.code === 'LOA.TONG')?.month).toBe(3);
  expect(rowOf(sheetOf(book, '_du_lieu'), 'LOA.TONG').getCell(4).value).toBe(3);
  expect(cellText(sheetOf(book, 'Truyền thanh'))).toContain('Đài cấp cơ quan');
  expect(bugs).toEqual([]);
});
