import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { moveTo } from '../support/keyboard.ts';
import { realOffice } from '../support/real-office.ts';

/** Tuesday 10/03/2026; in April 2026 there are 13 Mondays, Wednesdays and Fridays. */
const now = '2026-03-10T02:00:00Z';
const names = ['An Bình', 'Bàu Cát', 'Cẩm Mỹ', 'Đắk Lua', 'Gia Tân', 'Lộc An', 'Phú Sơn', 'Tà Lài', 'Thanh Sơn', 'Trà Cổ', 'Xuân Bắc'];
const typed = ['an binh', 'bau cat', 'cam my', 'dak lua', 'gia tan', 'loc an', 'phu son', 'ta lai', 'thanh son', 'tra co'];
const inApril = 10 * 13 * 2;

let office: Awaited<ReturnType<typeof realOffice>>;
beforeAll(async () => {
  office = await realOffice(now);
  for (const [at, name] of names.entries())
    await office.api.office.communes.save({
      existing: null,
      values: { code: `X${at}`, name, kind: 'xã', validFrom: null, validTo: null, ethnicArea: false, successorIds: [] },
    });
});
afterAll(async () => {
  expect(office.complaints).toEqual([]);
  await office.close();
});

const inList = async () =>
  (await office.api.broadcasts.list({ filter: { from: '2026-04-01' as never, to: '2026-04-30' as never }, offset: 0, limit: 1 })).total;

describe('a weekly pattern, by keyboard alone', () => {
  it('for ten communes: a month is generated, one day made an exception, generated again nothing is doubled and the exception stays', async () => {
    const { page, url } = office;
    const keys = page.keyboard;
    const said = (text: string | RegExp) => page.getByText(text).first().waitFor();
    await page.goto(`${url}#/broadcasts?tab=patterns`);
    await said('Chưa có lịch phát mẫu nào');

    await keys.press('Insert');
    await page.getByRole('button', { name: 'Chọn cả 11 xã, phường' }).waitFor();
    for (const name of typed) {
      await keys.type(name);
      await keys.press('Enter');
    }
    await moveTo(page, 'Giờ phát');
    await keys.type('5h 17h');
    await moveTo(page, 'Chương trình');
    await keys.type('Bản tin hằng tuần');
    await keys.press('Control+Enter');
    await said('Đã lưu 10 lịch phát mẫu.');

    await keys.press('Alt+PageDown');
    const generate = async () => {
      await moveTo(page, /^Sinh lịch tháng 4\/2026/);
      await keys.press('Enter');
      await moveTo(page, 'Từ ngày', 'Tab', 1);
    };
    await generate();
    await page.getByRole('button', { name: `Thêm ${inApril} lượt kế hoạch` }).waitFor();
    await keys.press('Enter');
    await said(`Đã sinh ${inApril} lượt kế hoạch.`);
    expect(await inList()).toBe(inApril);

    await moveTo(page, /^Lịch mẫu/);
    await keys.press('ArrowRight');
    await said('Chưa ghi ngày không phát nào');
    await keys.press('Insert');
    await moveTo(page, 'Từ ngày');
    await keys.press('Control+A');
    await keys.type('29/4');
    await moveTo(page, 'Lý do');
    await keys.type('Nghỉ lễ');
    await keys.press('Control+Enter');
    await said('bỏ 20 lượt kế hoạch');
    expect(await inList()).toBe(inApril - 20);

    await moveTo(page, /^Ngày không phát/);
    await keys.press('ArrowLeft');
    await page.getByRole('grid', { name: 'Lịch phát mẫu' }).waitFor();
    await generate();
    await said('Các lượt của khoảng này đã đủ');
    await keys.press('Enter');
    await keys.press('Escape');
    expect(await inList()).toBe(inApril - 20);
    expect(await office.api.broadcasts.patterns.exceptions.list()).toMatchObject([{ day: '2026-04-29', time: '', reason: 'Nghỉ lễ' }]);

    await moveTo(page, /^Lịch mẫu/);
    await keys.press('ArrowRight');
    await page.getByRole('grid', { name: 'Ngày không phát' }).getByText('Nghỉ lễ').waitFor();
  });
});
