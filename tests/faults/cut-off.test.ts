import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeDemo } from '../../electron/exchange/demo/demo.service.ts';
import { exportWorkbook } from '../../electron/exchange/exchange.service.ts';
import { examine } from '../../electron/safety/safety.service.ts';
import { openOffice } from '../../electron/rooms.ts';
import { ended, newFolder, startCli } from '../support/cli.ts';
import { memoryStore, testActor } from '../support/store.ts';

const folder = newFolder();
const workbook = join(folder, 'cả năm.xlsx');
let whole = 0;

const airingsIn = (file: string): number => {
  expect(examine(file, new Date()).checks.filter((check) => !check.ok)).toEqual([]);
  const store = openOffice(file);
  try {
    return store.read((reader) => reader.sql('SELECT 1 FROM airing')).length;
  } finally {
    store.close();
  }
};

beforeAll(async () => {
  const demo = memoryStore();
  await makeDemo(demo, testActor, { year: 2025, scale: 1 });
  whole = demo.read((reader) => reader.sql('SELECT 1 FROM airing')).length;
  writeFileSync(workbook, await exportWorkbook(demo));
});

describe('an import whose process is killed', () => {
  it('leaves the store sound, with all of the file or nothing of it, and can be done again', async () => {
    const file = join(folder, 'sổ.sqlite');
    openOffice(file, { create: true }).close();
    for (const wait of [350, 500, 650, 800, 1000]) {
      const child = startCli(['import', workbook, '--db', file]);
      await new Promise((resolve) => setTimeout(resolve, wait));
      child.kill('SIGKILL');
      await ended(child);
      expect([0, whole]).toContain(airingsIn(file));
    }
    expect(await ended(startCli(['import', workbook, '--db', file]))).toBe(0);
    expect(airingsIn(file)).toBe(whole);
  });
});

describe('a store whose process is killed in the middle of a write', () => {
  it('holds every record that was said to be saved', async () => {
    const file = join(folder, 'sổ khác.sqlite');
    const script = `
      const { openOffice } = await import(${JSON.stringify(join(import.meta.dirname, '../../electron/rooms.ts'))});
      const { createRecord } = await import(${JSON.stringify(join(import.meta.dirname, '../../electron/store/records.ts'))});
      const store = openOffice(process.argv[1], { create: true });
      for (let n = 1; ; n += 1) {
        store.write({ who: null, door: 'test', caller: 'test' }, (w) => createRecord(w, { table: 'staff', area: 'office', word: 'cán bộ' },
          { name: 'Cán bộ ' + n, title: null, phone: null, validFrom: null, validTo: null, searchKey: 'x', sortKey: 'x' }));
        process.stdout.write(n + '\\n');
      }`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script, file], { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += String(chunk);
    });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    child.kill('SIGKILL');
    await ended(child);
    const lines = said.split('\n').slice(0, -1);
    const last = Number(lines.at(-1) ?? 0);
    expect(last).toBeGreaterThan(0);
    const store = openOffice(file);
    const names = store.read((reader) => reader.sql<{ name: string }>('SELECT name FROM staff ORDER BY id')).map((row) => row.name);
    store.close();
    expect(names.length).toBeGreaterThanOrEqual(last);
    expect(new Set(names)).toEqual(new Set(names.map((_, at) => `Cán bộ ${at + 1}`)));
  });
});
