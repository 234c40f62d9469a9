import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ChildProcess } from 'node:child_process';
import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { officePage, realBrowser } from '../support/browser.ts';
import { ended, firstLine, newFolder, startCli } from '../support/cli.ts';
import { moveTo } from '../support/keyboard.ts';

let [door, browser, page, url]: [ChildProcess | undefined, Browser | undefined, Page | undefined, string] = [
  undefined,
  undefined,
  undefined,
  '',
];
const complaints: string[] = [];
const folder = newFolder();

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  door = startCli(['web', '--no-open', '--port', '0', '--db', join(folder, 'sổ.sqlite')]);
  url = (JSON.parse(await firstLine(door)) as { url: string }).url;
  browser = await realBrowser();
  page = await officePage(browser);
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
});
afterAll(async () => {
  await browser?.close();
  if (door?.pid) {
    process.kill(-door.pid, 'SIGTERM');
    await ended(door);
  }
});

/** A letter every few milliseconds, as a scanner types, and Enter behind the last. */
async function scan(at: Page, code: string): Promise<void> {
  await at.keyboard.type(code, { delay: 4 });
  await at.keyboard.press('Enter');
}
const dao = '075180012345|271234567|Nguyễn Thị Đào|12041980|Nữ|Ấp 3, Phú Lộc, Đồng Nai|01052021';
/** The same kind of card from a scanner set to Telex on a computer whose input method is off. */
const telex = '075080054321||Traanf Vawn Huwngf|01021980|Nam|Aaps 4, Phus Loocj|02052021';
const stranger = '075075011111||Lê Văn Bảy|20051975|Nam|Khu 2, Tân Phú|01072024||Lê Văn Sáu|Trần Thị Bảy|';

it('a queue of cards is marked off by keyboard and scanner alone', async () => {
  if (!page) throw new Error('no browser');
  await page.goto(url);
  await page.getByRole('navigation').first().waitFor();

  // Off by default: no way to scan until Settings say so.
  await page.keyboard.press('Alt+2');
  await moveTo(page, 'Thêm hội nghị');
  await page.keyboard.press('Enter');
  await moveTo(page, 'Tên hội nghị');
  await page.keyboard.type('Hội nghị nông dân xã Phú Lộc');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /Lưu danh sách/ }).waitFor();
  for (const [name, birth] of [
    ['Nguyễn Thị Đào', '1980'],
    ['Trần Văn Hừng', '1/2/1980'],
    ['Phạm Văn Chín', '1970'],
  ] as const) {
    await page.keyboard.type(name);
    await page.keyboard.press('Tab');
    await page.keyboard.type(birth);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Control+s');
  await page.getByText('Đã lưu danh sách người dự.').waitFor();
  expect(await page.getByRole('button', { name: 'Quét thẻ' }).count()).toBe(0);
  const here = page.url();

  await page.goto(`${url.split('#')[0]}#/office?tab=settings`);
  await moveTo(page, 'Điểm danh bằng quét mã QR', 'Tab', 200);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.getByText(/^Đã lưu: Điểm danh/).waitFor();

  await page.goto(here);
  await page.getByRole('button', { name: 'Quét thẻ' }).waitFor();
  await page.keyboard.press('Alt+q');
  await page.getByText('Sẵn sàng quét').waitFor();
  const panel = page.getByRole('complementary', { name: 'Quét thẻ căn cước' });

  await scan(page, dao);
  await panel.getByText('Có mặt. Đã ghi số CCCD vào dòng này.').first().waitFor();
  await panel.getByText('Có mặt 1/3').waitFor();
  await scan(page, telex);
  await panel.getByText('Có mặt 2/3').waitFor();
  await panel.getByText(/Chuyển bộ gõ sang chữ E/).waitFor();
  await scan(page, dao);
  await panel
    .getByText(/^Đã có mặt từ \d\d:\d\d\.$/)
    .first()
    .waitFor();
  await scan(page, stranger);
  await panel.getByText('Ngoài danh sách, đã thêm vào cuối.').first().waitFor();
  await panel.getByText('Có mặt 3/4').waitFor();
  await scan(page, '8934563138165');
  await panel
    .getByText(/^Đây là mã vạch của một món hàng/)
    .first()
    .waitFor();

  // The walk-in is taken back, and the mode is left, without the mouse.
  await page.keyboard.press('Control+z');
  await panel.getByText('Có mặt 2/3').waitFor();
  const shown = await page.locator('body').innerText();
  expect(shown).not.toMatch(/075180012345|075080054321|075075011111/);
  await page.keyboard.press('Escape');
  await expect.poll(() => panel.count()).toBe(0);
  await page.getByText('Có mặt 2/3').waitFor();
  expect(complaints).toEqual([]);
});
