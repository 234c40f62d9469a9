import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { cli, cliJson, newFolder } from '../support/cli.ts';

type Sheets = Record<string, (string | number)[][]>;

const communes = [
  ['Mã xã', 'Tên xã'],
  ['XA01', 'Xã Bình Lộc'],
];
const airings = [
  ['Ngày', 'Mã xã', 'Chủ đề phát', 'Trạng thái'],
  ['03/03/2025', 'XA01', 'BHXH tự nguyện', 'đã phát'],
  ['05/03/2025', 'xa01', 'BHYT hộ gia đình; BHXH tự nguyện', 'đã phát'],
];
const good: Sheets = { Xã: communes, 'Phát thanh': airings };
const bad: Sheets = {
  Xã: communes,
  'Phát thanh': [...airings, ['31/02/2025', 'XA01', 'BHTN', 'đã phát'], ['07/03/2025', 'XA99', 'BHTN', 'đã phát']],
};

async function workbook(sheets: Sheets): Promise<string> {
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) book.addWorksheet(name).addRows(rows);
  const file = join(newFolder(), 'Tháng 3.xlsx');
  await book.xlsx.writeFile(file);
  return file;
}
const newStore = () => join(newFolder(), 'sổ.sqlite');

interface Result {
  sheets: Record<string, { new: number; changed: number; same: number; errors: number }>;
  errors: { sheet: string; row: number; column: string | null; reason: string }[];
  warnings: unknown[];
  error?: { code: string; message: string };
}
const count = (counts: Partial<Result['sheets'][string]>) => ({ new: 0, changed: 0, same: 0, errors: 0, ...counts });

describe('import', () => {
  it('makes the store, writes all rows, and finds them the same the second time', async () => {
    const [file, store] = [await workbook(good), newStore()];
    const first = await cliJson<Result>('import', file, '--db', store);
    expect([first.code, first.err, first.json]).toEqual([
      0,
      '',
      { sheets: { Xã: count({ new: 1 }), 'Phát thanh': count({ new: 2 }) }, errors: [], warnings: expect.any(Array) },
    ]);
    const second = await cliJson<Result>('import', file, '--db', store);
    expect(second.json.sheets).toEqual({ Xã: count({ same: 1 }), 'Phát thanh': count({ same: 2 }) });
    expect((await cliJson('trace', 'LOA.BHXHTN', '--period', '2025-03', '--db', store)).json.value).toBe(2);
  });

  it('writes nothing at all when one row is in error, and says sheet, row and column', async () => {
    const store = newStore();
    const { code, json, err } = await cliJson<Result>('import', await workbook(bad), '--db', store);
    expect([code, json.error?.code, err]).toEqual([1, 'INVALID', `${json.error?.message}\n`]);
    expect(json.sheets['Phát thanh']).toEqual(count({ new: 2, errors: 2 }));
    expect(json.errors.map(({ sheet, row, column }) => [sheet, row, column])).toEqual([
      ['Phát thanh', 4, 'Ngày'],
      ['Phát thanh', 5, 'Mã xã'],
    ]);
    expect((await cliJson('trace', 'LOA.TONG', '--period', '2025-03', '--db', store)).json.value).toBe(0);
  });

  it('gives the rows in error back as a workbook that says why', async () => {
    const errors = join(newFolder(), 'lỗi.xlsx');
    const { code } = await cli('import', await workbook(bad), '--db', newStore(), '--errors', errors);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(errors);
    const sheet = book.getWorksheet('Phát thanh');
    expect([code, sheet?.rowCount]).toEqual([1, 3]);
    expect(String(sheet?.getCell('A2').value)).toContain('Ngày');
    expect(sheet?.getCell('B2').value).toBe('31/02/2025');
  });

  it('writes no --errors file when there is none to write', async () => {
    const errors = join(newFolder(), 'lỗi.xlsx');
    await cli('import', await workbook(good), '--db', newStore(), '--errors', errors);
    expect(existsSync(errors)).toBe(false);
  });

  it.each([
    ['good', good],
    ['bad', bad],
  ])('a dry run of a %s file exits 0 and makes no store', async (_, sheets) => {
    const store = newStore();
    const { code, json } = await cliJson<Result>('import', await workbook(sheets), '--dry-run', '--db', store);
    expect([code, json.sheets['Phát thanh']?.new, json.error]).toEqual([0, 2, undefined]);
    expect(readdirSync(join(store, '..'))).toEqual([]);
  });

  it('a dry run changes nothing in a store that is there', async () => {
    const store = newStore();
    await cli('import', await workbook({ Xã: communes }), '--db', store);
    const { json } = await cliJson<Result>('import', await workbook(good), '--dry-run', '--db', store);
    expect(json.sheets).toEqual({ Xã: count({ same: 1 }), 'Phát thanh': count({ new: 2 }) });
    expect((await cliJson('trace', 'LOA.TONG', '--period', '2025-03', '--db', store)).json.value).toBe(0);
  });

  it('refuses what is no workbook, or not there', async () => {
    const text = join(newFolder(), 'a.xlsx');
    writeFileSync(text, 'not a workbook');
    for (const file of [text, join(newFolder(), 'none.xlsx'), newFolder()]) {
      const { code, json } = await cliJson<Result>('import', file, '--db', newStore());
      expect([code, json.error?.code]).toEqual([1, 'REFUSED']);
    }
    expect((await cli('import', '--db', newStore())).code).toBe(2);
  });
});

describe('export and template', () => {
  it('exports what an empty store takes in again with the same figures, over an older file', async () => {
    const [store, copy, out] = [newStore(), newStore(), join(newFolder(), 'xuất.xlsx')];
    await cli('import', await workbook(good), '--db', store);
    writeFileSync(out, 'old');
    expect((await cliJson('export', out, '--db', store)).json).toEqual({ file: out });
    expect((await cliJson<Result>('import', out, '--db', copy)).json.sheets).toMatchObject({
      Xã: count({ new: 1 }),
      'Phát thanh': count({ new: 2 }),
    });
    const figure = async (db: string) => (await cliJson('trace', 'LOA.TONG', '--period', '2025-03', '--db', db)).json.value;
    expect([await figure(store), await figure(copy)]).toEqual([2, 2]);
    expect(readdirSync(join(out, '..'))).toEqual(['xuất.xlsx']);
  });

  it('writes a template that imports as nothing, without any store', async () => {
    const file = join(newFolder(), 'mẫu.xlsx');
    expect((await cliJson('import-template', file, '--db', join(newFolder(), 'none.sqlite'))).json).toEqual({ file });
    const { code, json } = await cliJson<Result>('import', file, '--db', newStore());
    expect([code, Object.values(json.sheets).every((one) => one.new + one.errors === 0)]).toEqual([0, true]);
  });

  it('refuses to export a store that is not there, and wants a file name', async () => {
    const out = join(newFolder(), 'a.xlsx');
    expect([(await cli('export', out, '--db', newStore())).code, existsSync(out)]).toEqual([1, false]);
    expect((await cli('export', '--db', newStore())).code).toBe(2);
    expect((await cli('import-template')).code).toBe(2);
  });
});
