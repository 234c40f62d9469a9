import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChildProcess } from 'node:child_process';
import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { officePage, realBrowser } from '../support/browser.ts';
import { ended, firstLine, newFolder, startCli } from '../support/cli.ts';
import { moveTo } from '../support/keyboard.ts';
import { pagesOf } from '../support/pdf.ts';
import { messyRoster, workbookOf } from '../support/roster-books.ts';

let [door, browser, page, url]: [ChildProcess | undefined, Browser | undefined, Page | undefined, string] = [
  undefined,
  undefined,
  undefined,
  '',
];
const complaints: string[] = [];
const folder = newFolder();
const path = join(folder, 'Danh sách (bản cuối) .xlsx');

beforeAll(async () => {
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

/** A conference with an empty roster, by keyboard. */
async function newConference(at: Page, name: string): Promise<void> {
  await at.goto(url);
  await at.getByRole('navigation').first().waitFor();
  await at.keyboard.press('Alt+2');
  await moveTo(at, 'Thêm hội nghị');
  await at.keyboard.press('Enter');
  await moveTo(at, 'Tên hội nghị');
  await at.keyboard.type(name);
  await at.keyboard.press('Enter');
  await at.getByRole('button', { name: /Lưu danh sách/ }).waitFor();
}

/** The file dialog of the system: its «Open» is a click too. */
const dialogClicks = 1;

/** Counts from now on, as long as the page is not loaded anew. */
async function countClicks(shown: Page): Promise<() => Promise<number>> {
  await shown.evaluate("window.clicks = 0; addEventListener('pointerdown', () => { window.clicks += 1; }, true)");
  return () => shown.evaluate<number>('window.clicks');
}

it('a messy list of 300 becomes the roster in at most four clicks, and is taken back in one', async () => {
  if (!page) throw new Error('no browser');
  const list = messyRoster(300);
  list.rows.push([301, 'Phạm Ngày Sai', '31/02/1980'], [302, list.rows[5]?.[1] ?? null]);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, await workbookOf([list]));

  await newConference(page, 'Hội nghị nông dân xã Phú Lộc');

  const clicks = await countClicks(page);

  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Nhập từ Excel' }).click();
  await (await chooser).setFiles(path);
  await page.getByText('300 mới · 1 cần hỏi · 1 lỗi · 7 dòng bỏ qua').waitFor();
  expect(await page.getByText('Ngày sinh không đúng').first().isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Nhập danh sách (300)' }).click();
  await page.getByText('Đã thêm 300 người vào danh sách.').waitFor();
  await page.getByText('Có mặt 0/300').waitFor();
  expect((await clicks()) + dialogClicks).toBeLessThanOrEqual(4);

  const said = page.getByText('Đã thêm 300 người vào danh sách.').locator('..');
  await said.getByRole('button', { name: 'Hoàn tác' }).click();
  await page.getByText('Có mặt 0/0').waitFor();
  expect(complaints).toEqual([]);
});

/** Dark points of the page that is shown before printing. */
async function inkOf(shown: Page): Promise<number> {
  await expect.poll(() => shown.evaluate<number>(countInk), { timeout: 10_000 }).toBeGreaterThan(0);
  return shown.evaluate<number>(countInk);
}
const countInk = `(() => {
  const canvas = document.querySelector('canvas');
  const points = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
  let dark = 0;
  for (let at = 0; at < points.length; at += 4) if (points[at + 3] > 0 && points[at] < 90) dark += 1;
  return dark;
})()`;

it('from a messy file of 300 to the printed sign-in sheet takes at most eight clicks', async () => {
  if (!page) throw new Error('no browser');
  await newConference(page, 'Hội nghị nông dân xã Phú Lộc, đợt 2');
  const clicks = await countClicks(page);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Nhập từ Excel' }).click();
  await (await chooser).setFiles(path);
  await page.getByRole('button', { name: 'Nhập danh sách (300)' }).click();
  await page.getByText('Có mặt 0/300').waitFor();

  await page.getByRole('button', { name: 'In, xuất' }).click();
  await page.getByRole('menuitem', { name: 'Danh sách đại biểu, ký tên' }).click();
  // Says what stands in the dialog instead, should the preview not come.
  const dialog = page.getByRole('dialog');
  await expect.poll(() => dialog.innerText(), { timeout: 60_000 }).toMatch(/Trang 1\/1\d/);
  expect(await inkOf(page)).toBeGreaterThan(1000);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lưu PDF để in' }).click();
  const sheet = await pagesOf(readFileSync(await (await download).path()));
  expect(sheet.map(({ text }) => text).join(' ')).toContain('Danh sách này có 300 người.');
  expect((await clicks()) + dialogClicks).toBeLessThanOrEqual(8);
  expect(complaints).toEqual([]);
});
