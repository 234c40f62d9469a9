import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { officePage, realBrowser } from '../support/browser.ts';
import { cli, ended, firstLine, newFolder, startCli } from '../support/cli.ts';

let [door, browser, page, url]: [ChildProcess | undefined, Browser | undefined, Page | undefined, string] = [
  undefined,
  undefined,
  undefined,
  '',
];
const complaints: string[] = [];
const file = join(newFolder(), 'sổ.sqlite');

beforeAll(async () => {
  await cli('demo', '--db', file, '--year', '2026');
  door = startCli(['web', '--no-open', '--port', '0', '--db', file]);
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

/** The smallest picture there is. */
const dot = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==', 'base64');

it('one line becomes a conference with what was said and shown at it, without the mouse', async () => {
  if (!page) throw new Error('no page');
  await page.goto(url);
  await page.getByRole('navigation').first().waitFor();
  await page.keyboard.press('Alt+2');
  await page.getByRole('textbox', { name: 'Ghi nhanh một hội nghị' }).waitFor();
  await page.keyboard.press('Alt+g');
  await page.keyboard.type('hôm qua 2h chiều tư vấn tiểu thương xã Đắk Lua tại chợ trung tâm, mời 50, dự 40');
  await page.getByTitle('Xã Đắk Lua', { exact: true }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Danh sách người dự' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Tư vấn tiểu thương xã Đắk Lua' }).waitFor();

  await page.getByRole('tab', { name: 'Danh sách người dự' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: 'Sửa báo cáo viên' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Thêm báo cáo viên' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page?.evaluate('document.activeElement?.getAttribute("aria-label")')).toBe('Họ tên báo cáo viên 1');
  await page.keyboard.type('Điểu Sơn');
  await page
    .getByText(/chưa có báo cáo viên nói tiếng dân tộc/)
    .first()
    .waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Xtiêng;');
  await page.getByLabel('Phát tờ rơi, tờ gấp').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Điểu Sơn', { exact: false }).first().waitFor();
  expect(await page.getByRole('region', { name: 'Báo cáo viên' }).innerText()).toContain('Xtiêng');
  expect(await page.getByRole('region', { name: 'Trong hội nghị có' }).getByRole('img', { name: 'Có' }).count()).toBe(1);

  await page.getByRole('tab', { name: 'Nội dung, kết quả' }).focus();
  await page.keyboard.press('ArrowRight');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Chọn tệp' }).press('Enter')]);
  await chooser.setFiles([
    { name: 'Toàn cảnh.png', mimeType: 'image/png', buffer: dot },
    { name: 'Công văn MẬT.pdf', mimeType: 'application/pdf', buffer: dot },
  ]);
  await page.getByText(/Tên tệp có chữ «mật»/).waitFor();
  const picture = page.getByRole('button', { name: 'Xem ảnh «Toàn cảnh.png»' });
  await picture.press('Enter');
  await expect
    .poll(() => page?.getByRole('img', { name: 'Toàn cảnh.png' }).evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBe(1);
  await page.keyboard.press('Escape');
  await picture.press('Delete');
  await picture.waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await picture.waitFor();
  expect(complaints).toEqual([]);
});
