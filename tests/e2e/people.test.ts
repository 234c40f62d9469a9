import { join } from 'node:path';
import type { ChildProcess } from 'node:child_process';
import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { officePage, realBrowser } from '../support/browser.ts';
import { ended, firstLine, newFolder, startCli } from '../support/cli.ts';

const folder = newFolder();
const store = join(folder, 'sổ.sqlite');
let door: ChildProcess | undefined;
let browser: Browser | undefined;
let url = '';
const complaints: string[] = [];

beforeAll(async () => {
  door = startCli(['web', '--no-open', '--port', '0', '--db', store]);
  url = (JSON.parse(await firstLine(door)) as { url: string }).url;
  browser = await realBrowser();
});
afterAll(async () => {
  await browser?.close();
  if (door?.pid) {
    process.kill(-door.pid, 'SIGTERM');
    await ended(door);
  }
});

async function opened(): Promise<Page> {
  if (!browser) throw new Error('no browser');
  const page = await officePage(browser);
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(url);
  await page.getByRole('navigation').first().waitFor();
  return page;
}
const figureIs = async (page: Page, value: string): Promise<void> => {
  await page.keyboard.press('Alt+5');
  await expect.poll(async () => (await page.locator('[id="so-KQ.BHYTHGD-month"]').innerText()).trim()).toBe(value);
};

it('a round with the people it met: by keyboard into the figures, traced back to the person, erased without a figure moving', async () => {
  const page = await opened();
  await page.keyboard.press('Alt+4');
  await page.getByRole('button', { name: 'Thêm lần tiếp cận' }).first().waitFor();
  await page.keyboard.press('Control+n');
  const find = page.getByRole('combobox', { name: /Gõ tên hoặc điện thoại/ });
  await find.focus();
  await page.keyboard.type('Nguyễn Thị Thử Nghiệm');
  await page.getByRole('option', { name: 'Người mới: Nguyễn Thị Thử Nghiệm' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'Kết quả: Nguyễn Thị Thử Nghiệm' }).focus();
  await page.keyboard.type('BHYT');
  await page.getByRole('option', { name: 'BHYT HGĐ', exact: true }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+s');
  await page.getByText('Đã lưu lần tiếp cận.').waitFor();

  await figureIs(page, '1');
  await page.locator('[id="so-KQ.BHYTHGD-month"]').click();
  await page.getByText('Nguyễn Thị Thử Nghiệm (tiếp cận)').dblclick();
  await page.getByRole('heading', { name: 'Sửa lần tiếp cận' }).waitFor();
  await page.keyboard.press('Escape');

  await page.getByText('Sổ người', { exact: true }).click();
  await page.getByText('Nguyễn Thị Thử Nghiệm').dblclick();
  await page.getByText(/^BHYT HGĐ \(/).waitFor();
  await page.getByRole('button', { name: 'Việc khác' }).click();
  await page.getByRole('menuitem', { name: 'Xóa tên theo yêu cầu…' }).click();
  await page.getByText(/1 lần tiếp cận.*sao lưu.*vẫn còn tên/).waitFor();
  await page.getByRole('button', { name: 'Xóa tên', exact: true }).click();
  await page.getByText('Đã xóa tên.').waitFor();
  await expect.poll(() => page.getByText('Nguyễn Thị Thử Nghiệm').count()).toBe(0);
  await figureIs(page, '1');
  expect(complaints).toEqual([]);
});
