import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { officePage, realBrowser } from '../support/browser.ts';
import { cli, ended, firstLine, newFolder, startCli } from '../support/cli.ts';
import { moveTo } from '../support/keyboard.ts';
import { nameAt, workbookOf } from '../support/roster-books.ts';

let [door, browser, url]: [ChildProcess | undefined, Browser | undefined, string] = [undefined, undefined, ''];
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  const file = join(newFolder(), 'sổ.sqlite');
  await cli('demo', '--db', file, '--year', '2026');
  door = startCli(['web', '--no-open', '--port', '0', '--db', file]);
  url = (JSON.parse(await firstLine(door)) as { url: string }).url;
  browser = await realBrowser();
  page = await officePage(browser);
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(url);
  await page.getByRole('navigation').first().waitFor();
});
afterAll(async () => {
  await browser?.close();
  if (door?.pid) {
    process.kill(-door.pid, 'SIGTERM');
    await ended(door);
  }
});

/** A conference with an empty roster, by keyboard. */
async function newConference(name: string): Promise<void> {
  await page.keyboard.press('Alt+2');
  await page.getByRole('heading', { name: 'Hội nghị', exact: true }).waitFor();
  await moveTo(page, 'Thêm hội nghị');
  await page.keyboard.press('Enter');
  await moveTo(page, 'Tên hội nghị');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /Lưu danh sách/ }).waitFor();
  await moveTo(page, /Họ và tên, số 1/);
}
/** As if it had been copied in Excel. */
const paste = (text: string) =>
  page.evaluate((block) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', block);
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
const counter = (text: string) => page.getByText(text, { exact: true }).waitFor();
const cell = (column: string, number: number) => page.getByLabel(new RegExp(`^${column}, số ${number}(:|$)`));
const save = async () => {
  await page.keyboard.press('Control+S');
  await page.getByText('Đã lưu danh sách người dự.').waitFor();
};

it('a roster is pasted from Excel, written with a Vietnamese input method, filled, put in order, and the absentees are one step', async () => {
  await newConference('Hội nghị dán từ Excel');
  await paste(
    Array.from({ length: 60 }, (_, at) => `${at + 1}\t${nameAt(at)}\t${1960 + (at % 40)}\t${at % 2 ? 'nữ' : 'nam'}`).join('\r\n'),
  );
  await counter('Có mặt 0/60');

  await page.keyboard.press('Insert');
  const keyboard = await page.context().newCDPSession(page);
  for (const text of ['D', 'Đ', 'Đa', 'Đà', 'Đào'])
    await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await keyboard.send('Input.insertText', { text: 'Đào Thị Ngọc Ẩn' });
  await page.keyboard.press('Enter');
  await counter('Có mặt 0/61');
  expect(await page.getByRole('gridcell', { name: 'Đào Thị Ngọc Ẩn' }).count()).toBe(1);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Alt+ArrowDown');
  await cell('Họ và tên', 2).and(page.locator('input')).waitFor();
  expect(await cell('Họ và tên', 2).and(page.locator('input')).getAttribute('aria-label')).toBe('Họ và tên, số 2: Đào Thị Ngọc Ẩn');

  for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.type('Ấp 3');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+D');
  expect(await page.getByRole('gridcell', { name: 'Ấp 3' }).count()).toBe(3);
  await page.keyboard.press('Control+Z');
  expect(await page.getByRole('gridcell', { name: 'Ấp 3' }).count()).toBe(1);
  await page.keyboard.press('Control+Y');
  expect(await page.getByRole('gridcell', { name: 'Ấp 3' }).count()).toBe(3);

  await page.keyboard.press('Alt+V');
  await page.keyboard.type('3, 17, 41–45');
  await page.keyboard.press('Enter');
  await counter('Có mặt 54/61');
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await counter('Có mặt 0/61');
  await page.getByRole('button', { name: 'Có mặt tất cả' }).click();
  await counter('Có mặt 61/61');
  for (const number of [2, 5]) await page.getByRole('checkbox', { name: `Có mặt, số ${number}`, exact: true }).click();
  await counter('Có mặt 59/61');

  await page.keyboard.press('Alt+T');
  await page.keyboard.type('Chị Ba đến thêm');
  await page.keyboard.press('Enter');
  await counter('Có mặt 60/62');
  await save();
  await page.reload();
  await counter('Có mặt 60/62');
  expect(await page.getByRole('checkbox', { name: 'Có mặt, số 5', exact: true }).isChecked()).toBe(false);
  expect(complaints).toEqual([]);
});

it('people are copied from the conference before, those there already are marked, and it is taken back in one; a list is asked about who is known', async () => {
  await page.getByRole('button', { name: 'Việc khác' }).click();
  await page.getByRole('menuitem', { name: 'Đưa vào sổ người' }).click();
  await page.getByText(/Sổ người: thêm 62 người/).waitFor();
  await newConference('Hội nghị chép người');
  await page.getByRole('button', { name: 'Chép người' }).click();
  await page.keyboard.type('dan tu excel');
  await page.getByRole('option', { name: /Hội nghị dán từ Excel \(62 người\)/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByText('Người có mặt').click();
  await page.getByRole('button', { name: 'Chọn tất cả' }).click();
  await page.getByRole('button', { name: 'Chép vào danh sách (60)' }).click();
  await page.getByText('Đã chép 60 người vào danh sách.').waitFor();
  await counter('Có mặt 0/60');
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await counter('Có mặt 0/0');

  await page.getByRole('button', { name: 'Chép người' }).click();
  await page.getByRole('tab', { name: 'Từ sổ người' }).click();
  await page.getByPlaceholder('Tìm tên, điện thoại, địa chỉ').fill('dao thi ngoc an');
  await page.getByRole('checkbox', { name: 'Chọn Đào Thị Ngọc Ẩn' }).click();
  await page.keyboard.press('Control+S');
  await page.getByText('Đã chép 1 người vào danh sách.').waitFor();
  await counter('Có mặt 0/1');

  const list = [
    ['STT', 'Họ và tên', 'Năm sinh', 'Địa chỉ'],
    [1, 'Đào Thị Ngọc Ẩn', null, 'Ấp 3'],
    [2, nameAt(1), 1961, 'Ấp 3'],
    [3, 'Người Hoàn Toàn Mới', 1990, 'Ấp 9'],
  ];
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Nhập từ Excel' }).click();
  await (await chooser).setFiles({
    name: 'moi.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(await workbookOf([{ rows: list }])),
  });
  await page.getByText('1 mới · 2 cần hỏi · 1 dòng bỏ qua').waitFor();
  const question = page.getByRole('combobox', { name: /Thêm Trần/ });
  await question.selectOption({ index: 2 });
  await page.getByRole('button', { name: 'Nhập danh sách (2)' }).click();
  await counter('Có mặt 0/3');
  expect(complaints).toEqual([]);
});

it('of a sensitive audience there is a number and no sheet of names, until the user says why', async () => {
  // The month of the made-up office that has such a conference, whatever day it is today.
  await page.evaluate(() => {
    location.hash = '#/conferences?month=2026-11';
  });
  await page.getByRole('heading', { name: 'Hội nghị', exact: true }).waitFor();
  await page
    .getByRole('grid')
    .getByText(/đồng bào/)
    .first()
    .click();
  await page.getByText('Chủ thể này chỉ nên ghi số người').waitFor();
  await page.getByRole('button', { name: 'Vẫn lập danh sách tên…' }).click();
  await page.getByRole('textbox', { name: /Lý do/ }).fill('Chi tiền đi lại, phải có ký nhận');
  await page.keyboard.press('Enter');
  await page.getByText(/theo lý do: «Chi tiền đi lại, phải có ký nhận»/).waitFor();
  await page.getByRole('grid', { name: 'Danh sách người dự' }).waitFor();
  await page.getByRole('button', { name: 'Thôi, chỉ ghi số người' }).click();
  await page.getByText('Chủ thể này chỉ nên ghi số người').waitFor();
  expect(complaints).toEqual([]);
});
