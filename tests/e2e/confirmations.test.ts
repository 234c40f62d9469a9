import { readFile } from 'node:fs/promises';
import type { Download } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { slipHeadings, slipSheet, slipWholeMonth } from '../../shared/broadcasts/confirmations/slip.ts';
import { day } from '../../shared/kernel/dates.ts';
import { moveTo } from '../support/keyboard.ts';
import { realOffice } from '../support/real-office.ts';
import { openBook, rowOf, sheetOf } from '../support/workbook.ts';

/** March 2026 is over; it is 3 April. */
const now = '2026-04-03T02:00:00Z';
const month = { year: 2026, month: 3 };
const days = ['2026-03-02', '2026-03-04', '2026-03-06', '2026-03-09'];

let office: Awaited<ReturnType<typeof realOffice>>;
const communes: Record<string, string> = {};
beforeAll(async () => {
  office = await realOffice(now);
  for (const [code, name] of Object.entries({ X1: 'An Bình', X2: 'Bàu Cát' })) {
    const values = { code, name, kind: 'xã', validFrom: null, validTo: null, ethnicArea: false, successorIds: [] };
    const { id } = await office.api.office.communes.save({ existing: null, values });
    communes[name] = id;
    for (const on of days) await office.api.broadcasts.save({ existing: null, values: { ...planned, communeId: id, day: day(on) } });
  }
});
afterAll(async () => {
  expect(office.complaints).toEqual([]);
  await office.close();
});
const planned = {
  station: null,
  time: '05:00',
  programme: 'Bản tin sáng',
  topics: ['bhxhtn' as const],
  count: 1,
  minutes: null,
  language: null,
  source: null,
  status: 'planned' as const,
  basis: null,
  waveId: null,
  agreementNumber: null,
  relayCommuneIds: [],
  note: null,
};

const stateOf = async (name: string) =>
  (await office.api.broadcasts.confirmations.overview(month)).communes.find((one) => one.id === communes[name]);
const logOf = async (name: string) =>
  (await office.api.broadcasts.list({ filter: { communeId: communes[name] }, sort: { by: 'day' } })).rows;
const bytesOf = async (download: Download) => new Uint8Array(await readFile(await download.path()));

/** As the commune fills it in: all of the month but the second, three times the third, and one that nobody planned. */
async function filledIn(slip: Uint8Array): Promise<Buffer> {
  const book = await openBook(slip);
  const sheet = sheetOf(book, slipSheet);
  const header = rowOf(sheet, slipHeadings.result);
  const put = (row: number, heading: keyof typeof slipHeadings, value: string | number) => {
    sheet.getRow(row).getCell((header.values as unknown[]).indexOf(slipHeadings[heading])).value = value;
  };
  put(rowOf(sheet, slipWholeMonth).number, 'result', 'x');
  put(header.number + 2, 'result', 'không phát');
  put(header.number + 2, 'note', 'mất điện');
  put(header.number + 3, 'count', 3);
  for (const [column, value] of Object.entries({ day: '7/3/2026', time: '17h', programme: 'Hỏi đáp', topics: 'BHTN', count: 1 }))
    put(header.number + 5, column as keyof typeof slipHeadings, value);
  return Buffer.from(await book.xlsx.writeBuffer());
}

it('a month of two communes: a slip goes out, comes back filled in, is confirmed, differs, is settled; the other is chased and phones', async () => {
  const { page, url, api } = office;
  const keys = page.keyboard;
  const row = (name: string) => page.getByRole('grid', { name: 'Xác nhận phát thanh của từng xã' }).getByRole('row', { name });
  const says = (name: string, words: string) => row(name).getByText(words).waitFor();
  await page.goto(`${url}#/broadcasts?tab=confirmations&month=2026-03`);
  await says('An Bình', 'chưa gửi');

  await row('An Bình').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('complementary').getByRole('button', { name: 'Phiếu Excel' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('phieu-xac-nhan_2026-03_x1_xa-an-binh.xlsx');
  await page.getByText('Phiếu vừa xuất sẽ được gửi cho xã hôm nay?').waitFor();
  await page.getByRole('button', { name: 'Đánh dấu đã gửi' }).click();
  await says('An Bình', 'đã gửi');
  await keys.press('Escape');

  const slip = await bytesOf(download);
  const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), keys.press('Control+O')]);
  await chooser.setFiles([
    { name: 'an binh.xlsx', mimeType: excel, buffer: await filledIn(slip) },
    { name: 'hỏng.xlsx', mimeType: excel, buffer: Buffer.from(slip.slice(0, 2000)) },
  ]);
  await page.getByText('hỏng.xlsx: Tệp Excel bị hỏng').waitFor();
  await page.getByText('Còn 1 dòng phải chọn cách xử lý.').waitFor();
  await moveTo(page, 'Từng dòng của phiếu');
  await keys.press('Home');
  await keys.press('Enter');
  await page.getByText('6 lượt ghi đã phát · 1 lượt ghi không phát').waitFor();
  await keys.press('Control+S');
  await says('An Bình', 'đã xác nhận');
  expect((await logOf('An Bình')).map((one) => `${one.day} ${one.status} ${one.count} ${one.basis}`)).toEqual([
    '2026-03-02 aired 1 phiếu xác nhận có dấu',
    '2026-03-04 notAired 1 phiếu xác nhận có dấu',
    '2026-03-06 aired 3 phiếu xác nhận có dấu',
    '2026-03-07 aired 1 phiếu xác nhận có dấu',
    '2026-03-09 aired 1 phiếu xác nhận có dấu',
  ]);

  const third = (await logOf('An Bình'))[2];
  if (!third) throw new Error('the third airing is gone');
  const { id, version, ...values } = await api.broadcasts.get({ id: third.id });
  await api.broadcasts.save({ existing: { id, version }, values: { ...values, count: 2 } });
  await says('An Bình', 'có chênh lệch');
  await row('An Bình').click();
  const differs = page.getByRole('grid', { name: /Từng lượt/ }).getByRole('row', { name: '06/03' });
  await differs.getByText('khác số lượt').waitFor();
  expect((await differs.getByRole('gridcell').allInnerTexts()).slice(2, 5)).toEqual(['1', '3', '2']);
  await page.getByRole('button', { name: 'Tất cả theo phiếu' }).click();
  await says('An Bình', 'đã xác nhận');
  expect((await logOf('An Bình'))[2]?.count).toBe(3);
  await keys.press('Escape');

  await page.getByRole('button', { name: 'Nhắc qua Zalo' }).click();
  await page.getByRole('button', { name: 'Chép lời nhắn' }).click();
  await page.getByText('Đã chép lời nhắn.').waitFor();
  const chased = await page.evaluate(() => navigator.clipboard.readText());
  expect(chased).toContain('tháng 3/2026 của 1 đơn vị:\n- Xã Bàu Cát\n');
  expect(chased).toContain('trước ngày 06/04/2026');
  await keys.press('Escape');

  await row('Bàu Cát').getByRole('button', { name: 'Việc với dòng này' }).click();
  await page.getByText('Cả tháng đã phát, trừ ngày …').last().click();
  await moveTo(page, 'Trừ các ngày');
  await keys.type('4');
  await page.getByRole('combobox', { name: 'Căn cứ' }).click();
  await page.getByRole('option', { name: 'điện thoại' }).click();
  await keys.press('Control+S');
  await says('Bàu Cát', 'đã xác nhận');
  expect(await stateOf('Bàu Cát')).toMatchObject({ state: 'confirmed', planned: 4, aired: 3, notAired: 1, payable: 0 });
  expect(await stateOf('An Bình')).toMatchObject({ state: 'confirmed', planned: 4, aired: 6, notAired: 1, payable: 6, open: 0 });
});
