import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openOffice } from '../../electron/rooms.ts';
import { cli, cliJson, ended, firstLine, newFolder, startCli } from '../support/cli.ts';

function emptyStore(): string {
  const file = join(newFolder(), 'sổ.sqlite');
  openOffice(file, { create: true }).close();
  return file;
}
interface Failure {
  error: { code: string; message: string };
}

describe('the command line', () => {
  it.each([
    ['no command', []],
    ['an unknown command', ['abc']],
    ['a name that every object has', ['toString']],
    ['an unknown option', ['doctor', '--abc']],
    ['a word too many', ['doctor', 'abc']],
    ['an option without its value', ['trace', 'HN.TT', '--period']],
    ['a missing option', ['compliance']],
    ['a month that does not exist', ['compliance', '--period', '2026-13']],
    ['a span that does not exist', ['trace', 'HN.TT', '--period', '2026-03', '--span', 'week']],
    ['an action that does not exist', ['backup', 'burn']],
    ['a port that is none', ['web', '--port', '99999']],
    ['an empty --db', ['doctor', '--db', '']],
  ])('answers wrong usage (%s) with exit 2 and how to write it', async (_, args) => {
    const { code, err, json } = await cliJson<Failure>(...args);
    expect([code, json.error.code]).toEqual([2, 'USAGE']);
    expect(err).toContain('Cách dùng:');
    const plain = await cli(...args);
    expect([plain.code, plain.out]).toEqual([2, '']);
  });

  it.each([
    ['doctor'],
    ['backup', 'create'],
    ['settings', 'get'],
    ['settings', 'set', 'R1.perWeek', '3'],
    ['trace', 'HN.TT', '--period', '2026-03'],
    ['compliance', '--period', '2026-03'],
  ])('refuses a missing store and makes none: %s', async (...args) => {
    const folder = newFolder();
    const { code, err, json } = await cliJson<Failure>(...args, '--db', join(folder, 'sổ.sqlite'));
    expect([code, json.error.code]).toEqual([1, 'REFUSED']);
    expect(err).toBe(`${json.error.message}\n`);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('takes options before the command too, and shows its usage when asked', async () => {
    expect((await cli('--db', emptyStore(), 'doctor')).code).toBe(0);
    const help = await cli('--help');
    expect([help.code, help.err]).toEqual([0, '']);
    expect(help.out).toContain('backup verify');
  });

  it('sets a value, gives it back, and unsets it with an empty one', async () => {
    const file = emptyStore();
    const { json } = await cliJson('settings', 'set', 'R1.perWeek', '3', '--db', file);
    expect((await cliJson('settings', 'get', 'R1.perWeek', '--db', file)).json).toEqual(json);
    expect(json).toMatchObject({
      value: '3',
      fallback: '2',
      isDefault: false,
    });
    await cli('settings', 'set', 'R1.perWeek', '', '--db', file);
    expect((await cli('settings', 'get', 'R1.perWeek', '--db', file)).out).toBe('2\n');
    await cli('settings', 'set', 'office.name', 'BHXH cơ sở Long Khánh', '--db', file);
    expect((await cli('settings', 'get', 'office.name', '--db', file)).out).toBe('BHXH cơ sở Long Khánh\n');
  });

  it('keeps a value of a year to that year and those after it', async () => {
    const file = emptyStore();
    await cli('settings', 'set', 'R1.perWeek', '4', '--year', '2026', '--db', file);
    const at = async (year: string) => (await cli('settings', 'get', 'R1.perWeek', '--year', year, '--db', file)).out.trim();
    expect([await at('2025'), await at('2026'), await at('2027')]).toEqual(['2', '4', '4']);
  });

  it('refuses a value that is none, with the reason', async () => {
    const { code, json } = await cliJson<Failure>('settings', 'set', 'R1.perWeek', 'nhiều', '--db', emptyStore());
    expect([code, json.error.code]).toEqual([1, 'INVALID']);
  });

  it('traces to a value and its records, and gives the weeks commune by commune', async () => {
    const file = emptyStore();
    expect((await cliJson('trace', 'hn.tt', '--period', '2026-03', '--db', file)).json).toEqual({ value: 0, records: [] });
    expect((await cliJson('compliance', '--period', '2026-03', '--db', file)).json).toEqual({ weeks: [], communes: [] });
    const unknown = await cliJson<Failure>('trace', 'KHÔNG', '--period', '2026-03', '--db', file);
    expect([unknown.code, unknown.json.error.message]).toEqual([1, 'Không có chỉ tiêu mã «KHÔNG».']);
  });

  it('shows a bug without its stack and keeps the stack in the log', async () => {
    const home = newFolder();
    process.env.XDG_DATA_HOME = home;
    try {
      const { code, json, err } = await cliJson<Failure>('backup', 'create', '--db', emptyStore(), '--out', join(newFolder(), 'a\0', 'b'));
      expect([code, json.error.code]).toEqual([1, 'BUG']);
      expect(err).not.toContain('at ');
      expect(readdirSync(home, { recursive: true }).some((name) => String(name).endsWith('nhat-ky.log'))).toBe(true);
    } finally {
      delete process.env.XDG_DATA_HOME;
    }
  });

  it('works as a process: one JSON object on standard output, the exit code, and its own store when none is named', async () => {
    const home = newFolder();
    const child = startCli(['doctor', '--json'], { XDG_DATA_HOME: home });
    const line = await firstLine(child);
    expect(await ended(child)).toBe(1);
    expect((JSON.parse(line) as Failure).error.message).toContain(home);
    expect(existsSync(join(home, 'bhxh-truyen-thong'))).toBe(false);
  });
});
