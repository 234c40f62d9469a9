import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChildProcess } from 'node:child_process';
import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { officePage, realBrowser } from '../support/browser.ts';
import { ended, firstLine, newFolder, startCli } from '../support/cli.ts';
import { moveTo } from '../support/keyboard.ts';
import { messyRoster, workbookOf } from '../support/ugly-rosters.ts';

let [door, browser, page, url]: [ChildProcess | undefined, Browser | undefined, Page | undefined, string] = [
  undefined,
  undefined,
  undefined,
  '',
];
const complaints: string[] = [];
const folder = newFolder();

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

/** The file dialog of the system: its «Open» is a click too. */
const dialogClicks = 1;

it('a messy list of 300 becomes the roster in at most four clicks, and is taken back in one', async () => {
  if (!page) throw new Error('no browser');
  const list = messyRoster(300);
  list.rows.push([301, 'Phạm Ngày Sai', '31/02/1980'], [302, list.rows[5]?.[1] ?? null]);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'Danh sách (bản cuối) .xlsx');
  writeFileSync(path, await workbookOf([list]));

  await page.goto(url);
  await page.getByRole('navigation').first().waitFor();
  await page.keyboard.press('Alt+2');
  await moveTo(page, 'Thêm hội nghị');
  await page.keyboard.press('Enter');
  await moveTo(page, 'Tên hội nghị');
  await page.keyboard.type('Hội nghị nông dân xã Phú Lộc');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /Lưu danh sách/ }).waitFor();

  let clicks = 0;
  await page.exposeFunction('oneClick', () => {
    clicks += 1;
  });
  await page.evaluate("addEventListener('pointerdown', () => oneClick(), true)");

  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Nhập từ Excel' }).click();
  await (await chooser).setFiles(path);
  await page.getByText('300 mới · 1 cần hỏi · 1 lỗi · 7 dòng bỏ qua').waitFor();
  expect(await page.getByText('Ngày sinh không đúng').first().isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Nhập danh sách (300)' }).click();
  await page.getByText('Đã thêm 300 người vào danh sách.').waitFor();
  await page.getByText('Có mặt 0/300').waitFor();
  expect(clicks + dialogClicks).toBeLessThanOrEqual(4);

  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await page.getByText('Có mặt 0/0').waitFor();
  expect(complaints).toEqual([]);
});
