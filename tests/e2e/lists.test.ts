import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { twoDates, type UglyList } from '../fixtures/ugly-lists.ts';
import { officePage, realBrowser } from '../support/browser.ts';
import { cli, ended, firstLine, newFolder, startCli } from '../support/cli.ts';

let door: ChildProcess | undefined;
let browser: Browser | undefined;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  const file = join(newFolder(), 'sổ.sqlite');
  await cli('demo', '--db', file, '--year', '2026');
  door = startCli(['web', '--no-open', '--port', '0', '--db', file]);
  const { url } = JSON.parse(await firstLine(door)) as { url: string };
  browser = await realBrowser();
  page = await officePage(browser);
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(url);
});
afterAll(async () => {
  await browser?.close();
  if (door?.pid) {
    process.kill(-door.pid, 'SIGTERM');
    await ended(door);
  }
});

const give = async (made: Promise<UglyList>) => {
  const { fileName, bytes } = await made;
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: fileName, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  await page.getByText(fileName).waitFor();
};
const write = () => page.getByRole('button', { name: 'Nhập vào sổ' });
const button = (name: string) => page.getByRole('button', { name, exact: true });

describe('a list that a commune sent', () => {
  it('asks which column is the date, is written and stands in the log; the next one of the same sender asks nothing and is taken back', async () => {
    await page.getByRole('link', { name: /Phát thanh/ }).click();
    await page.getByRole('button', { name: 'Việc khác' }).click();
    await page.getByRole('menuitem', { name: 'Nhập danh sách của xã' }).click();

    await give(twoDates(3, 2025));
    await page.getByText('Còn 2 câu cần trả lời').waitFor();
    const question = page.getByRole('group', { name: 'Cột nào là ngày phát?' });
    expect(await question.getByRole('listitem').allInnerTexts()).toEqual([
      'Sheet1, ô B2\nNgày phát',
      'Sheet1, ô B3\n06/03/2025',
      'Sheet1, ô C2\nNgày gửi bài',
      'Sheet1, ô C3\n01/03/2025',
    ]);
    expect(await write().isDisabled()).toBe(true);
    await button('Cột B «Ngày phát»').click();
    await page.getByText('Còn 1 câu cần trả lời').waitFor();
    // The focus has gone on to the question that is left.
    await page.keyboard.press('Enter');
    await page.getByText('Mọi điều đã rõ').waitFor();
    await page.getByText('Sẽ ghi 2 lượt mới.').waitFor();
    await page.keyboard.press('Control+S');
    await page.getByText('Đã ghi 2 lượt mới.').waitFor();
    await button('Xem trong danh sách').click();
    const log = page.getByRole('grid', { name: 'Lượt phát thanh' });
    await log.getByText('08/03/2025').waitFor();
    expect(await log.getByText('06/03/2025').count()).toBe(1);
    expect(await log.getByText('01/03/2025').count()).toBe(0);

    await page.getByRole('link', { name: 'Nhập, xuất Excel' }).click();
    await page.getByRole('button', { name: 'Việc khác' }).click();
    await page.getByRole('menuitem', { name: 'Nhập danh sách của xã' }).click();
    await give(twoDates(4, 2025));
    await page.getByText('Mọi điều đã rõ').waitFor();
    await page.getByText('Đọc theo cách đã nhớ của Xã An Hòa.').waitFor();
    await write().click();
    await page.getByText('Đã ghi 2 lượt mới.').waitFor();
    await button('Hoàn tác').click();
    await page.getByText('Đã hoàn tác: 2 lượt trở lại như trước khi nhập.').waitFor();
    await page.getByRole('grid', { name: 'Cách đọc đã nhớ' }).getByText('Xã An Hòa').waitFor();
    expect(complaints).toEqual([]);
  });
});
