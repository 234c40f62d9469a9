import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AiringValues } from '../../shared/broadcasts/contract.ts';
import { addDays, day, type Day } from '../../shared/kernel/dates.ts';
import { airingOf } from '../support/airings.ts';
import { countingHand, realOffice } from '../support/real-office.ts';

/** Sunday evening: the whole week from Monday 09/03/2026 has come. */
const now = '2026-03-15T12:00:00Z';
const monday = day('2026-03-09');
const names = ['An Bình', 'Bàu Cát', 'Cẩm Mỹ', 'Đắk Lua', 'Gia Tân', 'Lộc An', 'Phú Sơn', 'Tà Lài', 'Thanh Sơn', 'Trà Cổ'];

let office: Awaited<ReturnType<typeof realOffice>>;
let communes: string[] = [];

beforeAll(async () => {
  office = await realOffice(now);
  for (const [at, name] of names.entries()) {
    const values = { code: `X${at}`, name, kind: 'xã', validFrom: null, validTo: null, ethnicArea: false, successorIds: [] };
    communes.push((await office.api.office.communes.save({ existing: null, values })).id);
  }
});
afterAll(async () => {
  expect(office.complaints).toEqual([]);
  await office.close();
});
beforeEach(async () => {
  for (let rows = await airings(); rows.length > 0; rows = await airings())
    for (const { id, version } of rows) await office.api.records.remove({ id, version, kind: 'airing' });
  await office.page.goto('about:blank');
});

const airings = async () => (await office.api.broadcasts.list({ offset: 0, limit: 200, filter: {} })).rows;
const add = (more: Partial<AiringValues>) =>
  office.api.broadcasts.save({
    existing: null,
    values: airingOf({ communeId: communes[0] ?? null, day: monday, ...more }),
  });
/** Airings on BHXH tự nguyện a commune and day, as the store has them. */
async function kept(status: 'aired' | 'planned' | 'notAired' = 'aired'): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const row of await airings()) {
    if (row.status !== status || !row.topics.includes('bhxhtn')) continue;
    const key = `${names[communes.indexOf(row.communeId ?? '')] ?? 'đài'} ${row.day}`;
    counts[key] = (counts[key] ?? 0) + row.count;
  }
  return counts;
}
/** Ten communes, two airings a day from Monday to Saturday, but for what is said. */
const fullWeek = (but: Record<string, number>) => {
  const counts: Record<string, number> = {};
  for (const name of names)
    for (let at = 0; at < 6; at += 1) {
      const key = `${name} ${addDays(monday, at)}`;
      const count = but[key] ?? 2;
      if (count > 0) counts[key] = count;
    }
  return counts;
};
const exceptions = { 'Cẩm Mỹ 2026-03-11': 0, 'Tà Lài 2026-03-13': 1 };

const cell = (name: string, on: Day) => {
  const column = (Date.parse(on) - Date.parse(monday)) / 86_400_000;
  return office.page.locator(`[data-place="${names.indexOf(name)}-${column}"]`);
};
const total = (name: string) =>
  office.page
    .getByRole('row')
    .filter({ has: office.page.getByRole('rowheader', { name }) })
    .locator('td')
    .last();
const saved = () => office.page.getByText('Đã lưu', { exact: true }).waitFor();
async function openGrid() {
  await office.page.goto(office.url);
  await office.page.getByRole('navigation').first().waitFor();
  await office.page.keyboard.press('Alt+1');
  await office.page.getByRole('grid').waitFor();
  return countingHand(office.page);
}

describe('the week of ten communes', () => {
  it('is entered, with two exceptions, by keys alone and in far fewer than 25 of them', async () => {
    const hand = await openGrid();
    await hand.press('Control+Shift+ArrowRight', 'Shift+ArrowLeft', 'Control+Shift+ArrowDown');
    await hand.type('2');
    await hand.press('Control+Enter');
    await hand.press('ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'Delete');
    await hand.press('ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown');
    await hand.type('1');
    await hand.press('Enter');
    await saved();
    expect(await kept()).toEqual(fullWeek(exceptions));
    expect(hand.count.presses).toBeLessThanOrEqual(25);
    expect(hand.count.keys).toBeLessThanOrEqual(25);
    expect((await airings()).every((row) => row.topics.length === 1 && row.station === null && row.basis === null)).toBe(true);
  });

  it('is entered with a mouse in fewer still', async () => {
    const hand = await openGrid();
    await hand.press('Control+Shift+ArrowRight', 'Shift+ArrowLeft', 'Control+Shift+ArrowDown');
    await hand.type('2');
    await hand.press('Control+Enter');
    await hand.click(cell('Cẩm Mỹ', day('2026-03-11')));
    await hand.type('0');
    await hand.click(cell('Tà Lài', day('2026-03-13')));
    await hand.type('1');
    await hand.press('Enter');
    await saved();
    expect(await kept()).toEqual(fullWeek(exceptions));
    expect(hand.count.presses).toBeLessThanOrEqual(12);
  });

  it('takes at most 8 with the last week copied, whose airings have their times', async () => {
    for (const [at] of names.entries())
      for (let offset = -7; offset < -1; offset += 1)
        for (const time of ['05:00', '17:00'])
          await add({ communeId: communes[at] ?? null, day: addDays(monday, offset), time, programme: 'Sống khỏe', basis: 'điện thoại' });
    const hand = await openGrid();
    await hand.click(office.page.getByRole('button', { name: 'Chép tuần trước' }));
    await cell('Trà Cổ', day('2026-03-14')).getByText('2').waitFor();
    await hand.click(cell('Cẩm Mỹ', day('2026-03-11')));
    await hand.type('0');
    await hand.click(cell('Tà Lài', day('2026-03-13')));
    await hand.type('1');
    await hand.press('Enter');
    await saved();
    const week = await office.api.broadcasts.list({ offset: 0, limit: 200, filter: { from: monday } });
    expect(week.total).toBe(117);
    expect(new Set(week.rows.map((row) => [row.time, row.programme, row.basis].join()))).toEqual(
      new Set(['05:00,Sống khỏe,', '17:00,Sống khỏe,']),
    );
    expect(week.rows.filter((row) => row.communeId === communes[7] && row.day === '2026-03-13').map((row) => row.time)).toEqual(['05:00']);
    expect(hand.count.presses).toBeLessThanOrEqual(8);
  });
});

describe('as in a spreadsheet', () => {
  it('a block pasted from Excel lands, a block is copied, and what cannot be read is said at its cell', async () => {
    const hand = await openGrid();
    await office.page.evaluate(() => navigator.clipboard.writeText('1\t2\t\r\n3\tx\t4\r\n'));
    await hand.press('Control+V');
    await office.page.getByText('Một ô chưa đổi được.').waitFor();
    await saved();
    expect(await kept()).toEqual({ 'An Bình 2026-03-09': 1, 'An Bình 2026-03-10': 2, 'Bàu Cát 2026-03-09': 3, 'Bàu Cát 2026-03-11': 4 });
    expect(await cell('Bàu Cát', day('2026-03-10')).getAttribute('aria-invalid')).toBe('true');
    await hand.press('Control+Home', 'Shift+ArrowRight', 'Shift+ArrowDown', 'Control+C');
    expect((await office.page.evaluate(() => navigator.clipboard.readText())).replaceAll('\r', '')).toBe('1\t2\n3\t');
  });

  it('filling right and down, undo and redo go back and forth through all of it', async () => {
    const hand = await openGrid();
    await hand.type('3');
    await hand.press('Enter', 'ArrowUp', 'Shift+ArrowRight', 'Control+R', 'ArrowLeft', 'Shift+ArrowDown', 'Control+D');
    await saved();
    const filled = { 'An Bình 2026-03-09': 3, 'An Bình 2026-03-10': 3, 'Bàu Cát 2026-03-09': 3 };
    await expect.poll(() => kept()).toEqual(filled);
    for (let step = 0; step < 3; step += 1) await hand.press('Control+Z');
    await expect.poll(() => kept()).toEqual({});
    for (let step = 0; step < 3; step += 1) await hand.press('Control+Y');
    await expect.poll(() => kept()).toEqual(filled);
  });

  it('Esc drops what is being typed, F2 goes on with it, Delete empties the selection', async () => {
    const hand = await openGrid();
    await hand.type('7');
    await hand.press('Escape');
    await hand.type('1');
    await hand.press('F2');
    await hand.type('2');
    await hand.press('Tab');
    await expect.poll(() => kept()).toEqual({ 'An Bình 2026-03-09': 12 });
    await hand.press('Shift+Tab', 'Delete');
    await expect.poll(() => kept()).toEqual({});
  });
});

describe('what the grid does not own', () => {
  it('an airing with several topics is counted and refused below its count, with the reason at the cell', async () => {
    await add({ topics: ['bhxhtn', 'bhythgd'], count: 2, programme: 'Hỏi đáp' });
    const hand = await openGrid();
    await cell('An Bình', monday).getByText('2').waitFor();
    await hand.type('1');
    await hand.press('Enter', 'ArrowUp');
    await office.page.getByText(/2 lượt «Hỏi đáp» \(nhiều chủ đề\)/).waitFor();
    expect(await kept()).toEqual({ 'An Bình 2026-03-09': 2 });
    await hand.type('3');
    await hand.press('Enter');
    await expect.poll(() => kept()).toEqual({ 'An Bình 2026-03-09': 3 });
    expect(await airings()).toHaveLength(2);
  });

  it('airings with a time of their own go only when the user insists', async () => {
    await add({ time: '05:00' });
    await add({ time: '17:00' });
    const hand = await openGrid();
    await cell('An Bình', monday).getByText('2').waitFor();
    await hand.type('1');
    await hand.press('Enter');
    await hand.click(office.page.getByRole('button', { name: 'Vẫn ghi, bỏ bớt lượt nhập riêng' }));
    await expect.poll(async () => (await airings()).map((row) => row.time)).toEqual(['05:00']);
  });
});

describe('R1 and confirming', () => {
  it('the sign of a commune changes as its airings come in', async () => {
    const hand = await openGrid();
    expect(await total('An Bình').innerText()).toMatch(/0\/2\s*thiếu 2/);
    await hand.type('1');
    await hand.press('Tab');
    await total('An Bình').getByText('thiếu 1').waitFor();
    await hand.type('1');
    await hand.press('Tab');
    await total('An Bình').getByText('2/2').waitFor();
    expect(await total('An Bình').innerText()).toMatch(/đạt/);
  });

  it('the month is confirmed in one action but for some days, with its basis, and taken back in one', async () => {
    for (const on of ['2026-03-02', '2026-03-03', '2026-03-09', '2026-03-20'])
      for (const at of [0, 1]) await add({ communeId: communes[at] ?? null, day: day(on), status: 'planned', count: 2 });
    const hand = await openGrid();
    await hand.press('Alt+x');
    await hand.click(office.page.getByText('Tháng 3/2026', { exact: true }).last());
    await office.page.getByLabel('Trừ ngày (mọi nơi đã chọn)').fill('31-32');
    await office.page.getByRole('button', { name: 'Xác nhận', exact: true }).click();
    await office.page.getByText('Ngày 32 không nằm trong khoảng').waitFor();
    await office.page.getByLabel('Trừ ngày (mọi nơi đã chọn)').fill('3');
    await office.page.getByLabel('Trừ riêng từng xã').fill('bau cat: 2');
    await office.page.getByRole('combobox', { name: 'Lý do không phát' }).fill('mất điện');
    await office.page.getByRole('combobox', { name: 'Lý do không phát' }).press('Enter');
    await office.page.getByText('Đã xác nhận 6 lượt đã phát, 6 lượt không phát, đến ngày 15/03/2026.').waitFor();
    expect(await kept()).toEqual({ 'An Bình 2026-03-02': 2, 'An Bình 2026-03-09': 2, 'Bàu Cát 2026-03-09': 2 });
    expect(await kept('notAired')).toEqual({ 'An Bình 2026-03-03': 2, 'Bàu Cát 2026-03-02': 2, 'Bàu Cát 2026-03-03': 2 });
    expect(await kept('planned')).toEqual({ 'An Bình 2026-03-20': 2, 'Bàu Cát 2026-03-20': 2 });
    const off = (await airings()).filter((row) => row.status === 'notAired');
    expect(new Set(off.map((row) => `${row.basis}; ${row.note}`))).toEqual(new Set(['phiếu xác nhận có dấu; Không phát: mất điện']));
    await office.page.getByRole('button', { name: 'Hoàn tác' }).click();
    await expect.poll(() => kept()).toEqual({});
    expect((await airings()).every((row) => row.status === 'planned' && row.basis === null)).toBe(true);
  });

  it('a cell of the month leads to its week', async () => {
    const hand = await openGrid();
    await office.page.getByRole('tab', { name: 'Xã × tuần' }).click();
    await office.page.locator('[data-place="1-0"]').focus();
    await hand.press('Enter');
    await office.page.getByText('23/02 – 01/03/2026').waitFor();
    expect(await office.page.locator('td[data-active]').getAttribute('data-place')).toBe('1-0');
  });
});
