import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChildProcess } from 'node:child_process';
import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { officePage, realBrowser } from '../support/browser.ts';
import { ended, firstLine, newFolder, startCli } from '../support/cli.ts';
import { moveTo } from '../support/keyboard.ts';
import { openBook, rowOf, sheetOf } from '../support/workbook.ts';

let [door, browser, page, url]: [ChildProcess | undefined, Browser | undefined, Page | undefined, string] = [
  undefined,
  undefined,
  undefined,
  '',
];
const complaints: string[] = [];

beforeAll(async () => {
  door = startCli(['web', '--no-open', '--port', '0', '--db', join(newFolder(), 'sổ.sqlite')]);
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

/** Column letters of the sheet Tổng hợp (report-workbook §1). */
const summary = { code: 1, month: 7, ytd: 8 };

describe('the work of a month, by keyboard alone, in an empty office', () => {
  it('goes from a typed airing and a roster to the same figures in the workbook', async () => {
    if (!page) throw new Error('no browser');
    const keys = page.keyboard;
    await page.goto(url);
    await page.getByRole('navigation').first().waitFor();

    await keys.press('Alt+1');
    await moveTo(page, 'Thêm lượt phát');
    await keys.press('Enter');
    await moveTo(page, 'Giờ');
    await keys.type('7h30');
    await moveTo(page, 'Số lượt');
    await keys.press('Control+A');
    await keys.type('2');
    await keys.press('Enter');
    await page.getByText('Đã lưu lượt phát').waitFor();

    await keys.press('Alt+2');
    await moveTo(page, 'Thêm hội nghị');
    await keys.press('Enter');
    await moveTo(page, 'Tên hội nghị');
    await keys.type('Hội nghị khách hàng xã Tân Lập');
    await keys.press('Enter');
    await page.getByRole('button', { name: /Lưu danh sách/ }).waitFor();
    await moveTo(page, /Họ và tên/, 'Tab', 1);
    for (const name of ['Nguyễn Thị Đào', 'Lê Văn Tài', 'Điểu Bảo', 'Thị Brưm', 'Võ Ngọc Ẩn']) {
      await keys.type(name);
      await keys.press('Enter');
    }
    await moveTo(page, 'Vắng', 'Shift+Tab');
    await keys.type('2, 5');
    await keys.press('Enter');
    await page.getByText('Có mặt 3/5').waitFor();
    await keys.press('Control+S');
    await page.getByText(/Đã lưu danh sách/).waitFor();

    await keys.press('Alt+5');
    await page.getByRole('heading', { name: 'Báo cáo tháng' }).waitFor();
    await page.getByText('Người dự các hội nghị').waitFor();
    await moveTo(page, /trong kỳ/);
    await moveTo(page, /Người dự các hội nghị.*trong kỳ/, 'ArrowDown');
    await keys.press('Enter');
    const panel = page.getByRole('complementary');
    await panel.getByText('Nguyễn Thị Đào').waitFor();
    const opened = await panel.innerText();
    expect(['Nguyễn Thị Đào', 'Điểu Bảo', 'Thị Brưm'].map((name) => opened.includes(name))).toEqual([true, true, true]);
    expect(['Lê Văn Tài', 'Võ Ngọc Ẩn'].map((name) => opened.includes(name))).toEqual([false, false]);
    await keys.press('Escape');
    await moveTo(page, /Người dự các hội nghị.*trong kỳ/, 'Tab', 1);

    const download = page.waitForEvent('download');
    await keys.press('Control+E');
    const file = await (await download).path();
    const book = await openBook(readFileSync(file));
    const sheet = sheetOf(book, 'Tổng hợp');
    const figure = (code: string, column: number) => {
      const cell = rowOf(sheet, code).getCell(column);
      return cell.result ?? cell.value;
    };
    expect(
      ['HN.TT', 'HN.NGUOIDU', 'KQ.TIEPCAN', 'LOA.TONG', 'LOA.BHXHTN'].map((code) => [
        code,
        figure(code, summary.month),
        figure(code, summary.ytd),
      ]),
    ).toEqual([
      ['HN.TT', 1, 1],
      ['HN.NGUOIDU', 3, 3],
      ['KQ.TIEPCAN', 3, 3],
      ['LOA.TONG', 2, 2],
      ['LOA.BHXHTN', 2, 2],
    ]);
    expect(sheetOf(book, '_du_lieu').state).toBe('veryHidden');
    expect(complaints).toEqual([]);
  });
});
