import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openOffice } from '../../electron/rooms.ts';
import { bareWorkbook, zipOf } from '../support/zip.ts';
import { cli, cliJson, newFolder } from '../support/cli.ts';
import { smallOffice } from '../support/small-office.ts';
import { workbookOf } from '../support/roster-books.ts';
import { uglyRosters } from '../support/ugly-rosters.ts';
import { testActor } from '../support/store.ts';

const folder = newFolder();
const db = join(folder, 'sổ.sqlite');
const file = join(folder, 'danh sách.xlsx');
interface Json {
  rows: { row: number; state: string; id: string | null }[];
  ignored: { row: number; why: string }[];
}

beforeAll(async () => {
  const store = openOffice(db, { create: true });
  smallOffice(store, (fill) => {
    for (const code of ['HN001', 'HN002']) fill.conference('2026-03-12', { code, codeKey: code.toLowerCase() });
    fill.conference('2026-03-12', { code: 'HN003', codeKey: 'hn003', audience: '3.9' });
  });
  store.write(testActor, (writer) => writer.exec("UPDATE audience SET sensitive = 1 WHERE code = '3.9'", []));
  store.close();
  writeFileSync(file, await workbookOf(uglyRosters[0]?.sheets ?? []));
});
const importRoster = (...more: string[]) => cliJson<Json>('import-roster', file, '--conference', 'hn001', '--db', db, ...more);

describe('import-roster', () => {
  it('says what would happen, writes the new rows, and the second time nobody', async () => {
    const dry = await importRoster('--dry-run');
    expect(dry.code).toBe(0);
    expect(Object.keys(dry.json)).toEqual(['rows', 'ignored']);
    expect(dry.json.rows[0]).toEqual({
      sheet: 'Sheet1',
      row: 7,
      state: 'new',
      reason: null,
      name: 'Nguyễn Thị Đào',
      birth: '1980',
      sex: null,
      id: '075180001234',
      phone: '0912345678',
      unit: 'Ấp 1',
    });
    expect((await importRoster()).json.rows.map(({ state }) => state)).toEqual(['new', 'new', 'new']);
    expect((await importRoster()).json.rows.map(({ state }) => state)).toEqual(['same', 'same', 'ask']);
  });

  it('of a sensitive audience writes no names without a reason, and says so', async () => {
    const dry = await cliJson<Json>('import-roster', file, '--conference', 'HN003', '--db', db, '--dry-run');
    expect([dry.code, dry.json.rows.length]).toEqual([0, 3]);
    const refused = await cliJson<{ error: { message: string } }>('import-roster', file, '--conference', 'HN003', '--db', db);
    expect(refused.code).toBe(1);
    expect(refused.json.error.message).toContain('chỉ ghi số người');
    const blank = await cli('import-roster', file, '--conference', 'HN003', '--db', db, '--reason', ' ');
    expect(blank.code).toBe(1);
    const { code, out } = await cli('import-roster', file, '--conference', 'HN003', '--db', db, '--reason', 'Chi tiền đi lại');
    expect([code, out.includes('Đã thêm 3 người')]).toEqual([0, true]);
  });

  it('for people, prints no number of a card', async () => {
    const { code, out } = await cli('import-roster', file, '--conference', 'HN002', '--db', db);
    expect(code).toBe(0);
    expect(out).toContain('Đã thêm 3 người');
    expect(out).not.toMatch(/075180001234|075075001234/);
  });

  it('refuses what it cannot do, with the store as it was', async () => {
    const refused = async (...args: string[]) =>
      (await cliJson<{ error: { code: string; message: string } }>('import-roster', ...args)).json.error.message;
    expect(await refused(file, '--conference', 'HN999', '--db', db)).toContain('HN999');
    expect(await refused(join(folder, 'không có.xlsx'), '--conference', 'HN001', '--db', db)).toContain('Không thấy tệp');
    const other = join(folder, 'chưa có.sqlite');
    await refused(file, '--conference', 'HN001', '--db', other);
    expect(existsSync(other)).toBe(false);
    writeFileSync(join(folder, 'hỏng.xlsx'), 'không phải Excel');
    expect(await refused(join(folder, 'hỏng.xlsx'), '--conference', 'HN001', '--db', db)).toContain('không phải tệp Excel');
    expect((await cli('import-roster', file, '--db', db)).code).toBe(2);
  });

  it('hostile sheets: merges of the whole sheet, thousands of headings, a bomb of cells far away', async () => {
    const cells = Array.from(
      { length: 3_000 },
      (_, at) => `<c t="inlineStr"><is><t>${at === 1 ? 'Họ và tên' : 'Họ và tên đệm'}</t></is></c>`,
    ).join('');
    const inside = `<sheetData><row r="1">${cells}</row><row r="1048576"><c r="B1048576" t="inlineStr"><is><t>=1+1</t></is></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="A2:XFD1048576"/></mergeCells>`;
    const hostile = join(folder, 'ác ý.xlsx');
    writeFileSync(hostile, zipOf(...bareWorkbook(inside)));
    const { code, json } = await cliJson<Json>('import-roster', hostile, '--conference', 'HN001', '--db', db, '--dry-run');
    expect([code, json.rows.length + json.ignored.length]).toEqual([0, 3]);
  });
});
