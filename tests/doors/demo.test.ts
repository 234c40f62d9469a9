import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { cli, cliJson, ended, firstLine, newFolder } from '../support/cli.ts';

const root = join(import.meta.dirname, '../..');
const out = join(root, 'out');

/** `npm run demo` on a machine without a screen. */
const start = (...args: string[]) =>
  spawn(process.execPath, [join(root, 'electron/host/run.mjs'), 'electron/host/try.ts', ...args], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '' },
  });

describe('npm run demo', () => {
  it('writes the workbook of the latest full month, with the figures of its store, twice in a row', async () => {
    for (const _ of ['once', 'again']) {
      const child = start('--no-open');
      await firstLine(child);
      expect(await ended(child)).toBe(0);
    }
    const now = new Date(Date.now() + 7 * 3_600_000);
    const last = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1)).toISOString().slice(0, 7);
    const [name] = readdirSync(out).filter((file) => file.endsWith(`_${last}.xlsx`));
    const store = join(out, 'bhxh-truyen-thong', 'so-truyen-thong.sqlite');
    const { json } = await cliJson<{ indicators: Record<string, { month: number; ytd: number }> }>(
      'report',
      'monthly',
      '--period',
      last,
      '--out',
      join(newFolder(), 'a.xlsx'),
      '--db',
      store,
    );
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(join(out, name ?? ''));
    const figures = new Map<string, unknown>();
    book.getWorksheet('Tổng hợp')?.eachRow((row) => figures.set(String(row.getCell(1).value), row.getCell(7).value));
    for (const code of ['HN.TT', 'HN.NGUOIDU', 'LOA.TONG', 'LOA.BHXHTN', 'MXH.DANG']) {
      expect(figures.get(code), code).toBe(json.indicators[code]?.month);
      expect(json.indicators[code]?.month, code).toBeGreaterThan(0);
    }
    expect(readdirSync(join(store, '..')).filter((file) => file.endsWith('.tmp'))).toEqual([]);
  }, 120_000);

  it('says in one line that there is no Electron, serves the same app as a page, and ends with its group', async () => {
    const child = start();
    let said = '';
    child.stdout?.on('data', (chunk) => {
      said += String(chunk);
    });
    await firstLine(child);
    for (let tries = 0; !said.includes('token=') && tries < 600; tries += 1) await new Promise((resolve) => setTimeout(resolve, 100));
    const url = /http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]+/.exec(said)?.[0] ?? '';
    expect(said.split('\n').filter((line) => line.includes('Electron'))).toHaveLength(1);
    expect((await fetch(url)).status).toBe(200);
    process.kill(-(child.pid ?? 0), 'SIGTERM');
    expect(await ended(child)).toBe(0);
  }, 120_000);
});

describe('the demo command', () => {
  it('fills a store of its own; again with the same arguments changes nothing', async () => {
    const store = join(newFolder(), 'thử.sqlite');
    const first = await cliJson<{ sheets: Record<string, { new: number; same: number }> }>('demo', '--db', store, '--year', '2025');
    expect(first.code).toBe(0);
    expect(first.json.sheets['Phát thanh']?.new).toBeGreaterThan(2900);
    const again = await cliJson<{ sheets: Record<string, { new: number; changed: number }> }>('demo', '--db', store, '--year', '2025');
    expect(Object.values(again.json.sheets).every((count) => count.new + count.changed === 0)).toBe(true);
  });

  it("never goes into one's own store by default, nor into one that holds records", async () => {
    expect((await cli('demo', '--year', '2025')).code).toBe(2);
    const [file, store] = [join(newFolder(), 'a.xlsx'), join(newFolder(), 'sổ.sqlite')];
    const book = new ExcelJS.Workbook();
    book.addWorksheet('Xã').addRows([
      ['Mã xã', 'Tên xã'],
      ['XA01', 'Xã Bình Lộc'],
    ]);
    await book.xlsx.writeFile(file);
    expect((await cli('import', file, '--db', store)).code).toBe(0);
    const { code, err } = await cli('demo', '--db', store, '--year', '2025');
    expect([code, err]).toEqual([1, expect.stringContaining('đang giữ số liệu')]);
  });

  it.each([
    ['no year', []],
    ['a year that is none', ['--year', 'nay']],
    ['a scale of nothing', ['--year', '2025', '--scale', '0']],
  ])('takes %s for wrong usage and makes no store', async (_, args) => {
    const store = join(newFolder(), 'thử.sqlite');
    expect([(await cli('demo', '--db', store, ...args)).code, existsSync(store)]).toEqual([2, false]);
  });
});
