import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { migrations } from '../../migrations/index.ts';
import { openOffice } from '../../electron/rooms.ts';
import { attach, keepFile } from '../../electron/store/attachments.ts';
import { createRecord } from '../../electron/store/records.ts';
import { cli, cliJson, newFolder } from '../support/cli.ts';
import { testActor } from '../support/store.ts';

const values = { title: null, phone: null, validFrom: null, validTo: null, searchKey: 'lan', sortKey: 'lan' };

function storeWith(...names: string[]): string {
  const file = join(newFolder(), 'sổ.sqlite');
  addStaff(file, ...names);
  return file;
}
function addStaff(file: string, ...names: string[]): void {
  const store = openOffice(file, { create: true });
  store.write(testActor, (writer) => {
    for (const name of names) createRecord(writer, { table: 'staff', area: 'office', word: 'cán bộ' }, { ...values, name });
  });
  store.close();
}
function staffIn(file: string): string[] {
  const database = new Database(file, { readonly: true });
  const names = database.prepare<[], string>('SELECT name FROM staff ORDER BY name').pluck().all();
  database.close();
  return names;
}
function spoil(file: string, at: number, bytes: Uint8Array): void {
  const all = readFileSync(file);
  all.set(bytes, at);
  writeFileSync(file, all);
}
interface Checkup {
  ok: boolean;
  checks: { name: string; ok: boolean; detail: string }[];
  error?: { code: string; message: string };
}
const failing = (checkup: Checkup) => checkup.checks.filter((check) => !check.ok).map((check) => check.name);

async function addPhoto(file: string, text: string): Promise<string> {
  const store = openOffice(file);
  const kept = await keepFile(store, new File([text], 'ảnh hội nghị.jpg', { type: 'image/jpeg' }));
  store.write(testActor, (writer) => attach(writer, kept, { area: 'conferences', recordId: writer.newId() }));
  store.close();
  return kept.sha256;
}

describe('backup of attachments', () => {
  it('takes photos along, once for all copies in a folder, and brings them back with the restored store', async () => {
    const file = storeWith('Lan');
    const [first, folder] = [await addPhoto(file, 'ảnh một'), newFolder()];
    const copies = [join(folder, '1.sqlite'), join(folder, '2.sqlite')] as const;
    await cli('backup', 'create', '--db', file, '--out', copies[0]);
    const second = await addPhoto(file, 'ảnh hai');
    const made = await cliJson<{ files: object }>('backup', 'create', '--db', file, '--out', copies[1]);
    expect(made.json.files).toEqual({ whole: 2, missing: 0 });
    expect(readdirSync(join(folder, 'files')).sort()).toEqual([first, second].sort());
    const elsewhere = join(newFolder(), 'sổ.sqlite');
    expect((await cli('backup', 'restore', copies[0], '--db', elsewhere)).code).toBe(0);
    expect(readFileSync(join(elsewhere, '..', 'files', first), 'utf8')).toBe('ảnh một');
    expect(existsSync(join(elsewhere, '..', 'files', second))).toBe(false);
  });

  it('says which copy lacks a photo or has a spoilt one, and still gives the records back', async () => {
    const file = storeWith('Lan');
    const photo = await addPhoto(file, 'ảnh một');
    const copy = join(newFolder(), 'copy.sqlite');
    await cli('backup', 'create', '--db', file, '--out', copy);
    rmSync(join(copy, '..', 'files', photo));
    writeFileSync(join(copy, '..', 'files', photo), 'ảnh khác');
    const verified = await cliJson<{ ok: boolean; files: object; error: { message: string } }>('backup', 'verify', copy);
    expect([verified.code, verified.json.ok, verified.json.files]).toEqual([1, false, { whole: 0, missing: 1 }]);
    expect(verified.json.error.message).toContain('thiếu 1 tệp đính kèm');
    const elsewhere = join(newFolder(), 'sổ.sqlite');
    const restored = await cli('backup', 'restore', copy, '--db', elsewhere);
    expect([restored.code, restored.out.includes('thiếu 1 tệp đính kèm')]).toEqual([0, true]);
    expect([staffIn(elsewhere), readFileSync(join(file, '..', 'files', photo), 'utf8')]).toEqual([['Lan'], 'ảnh một']);
  });
});

describe('backup', () => {
  it('copies what is only in the WAL yet, as one file that verifies', async () => {
    const file = join(newFolder(), 'sổ.sqlite');
    const living = openOffice(file, { create: true });
    living.write(testActor, (writer) =>
      createRecord(writer, { table: 'staff', area: 'office', word: 'cán bộ' }, { ...values, name: 'Lan' }),
    );
    const target = join(newFolder(), 'bản sao.sqlite');
    const made = await cliJson<{ file: string; bytes: number; version: number; rows: Record<string, number> }>(
      'backup',
      'create',
      '--db',
      file,
      '--out',
      target,
    );
    living.close();
    expect([made.code, made.json.file, made.json.bytes]).toEqual([0, target, statSync(target).size]);
    expect(made.json.rows).toMatchObject({ staff: 1, audit: 1, airing: 0 });
    const verified = await cliJson('backup', 'verify', target);
    expect([verified.code, verified.json.ok, verified.json.rows]).toEqual([0, true, made.json.rows]);
    expect(readdirSync(join(target, '..'))).toEqual(['bản sao.sqlite']);
    expect(staffIn(target)).toEqual(['Lan']);
  });

  it('goes into «backups» beside the store when no name is given', async () => {
    const file = storeWith('Lan');
    const made = await cliJson<{ file: string }>('backup', 'create', '--db', file);
    expect(made.json.file.startsWith(join(file, '..', 'backups', 'sao-luu-'))).toBe(true);
  });

  it.each<[string, (file: string) => void]>([
    ['cut short', (file) => writeFileSync(file, readFileSync(file).subarray(0, 40_000))],
    ['with a page overwritten', (file) => spoil(file, 8192, new Uint8Array(4096).fill(7))],
    ['with one letter of a name changed', (file) => spoil(file, readFileSync(file).indexOf('Người Thứ Nhất'), Buffer.from('X'))],
    ['empty', (file) => writeFileSync(file, '')],
    ['that is text', (file) => writeFileSync(file, 'not a store')],
  ])('refuses to verify or restore a copy %s, and leaves the store alone', async (_, harm) => {
    const file = storeWith('Người Thứ Nhất');
    const copy = join(newFolder(), 'copy.sqlite');
    await cli('backup', 'create', '--db', file, '--out', copy);
    harm(copy);
    const verified = await cliJson<{ error: { code: string; message: string } }>('backup', 'verify', copy);
    expect([verified.code, verified.json.error.code]).toEqual([1, 'REFUSED']);
    expect(verified.err).toContain(verified.json.error.message);
    expect((await cli('backup', 'restore', copy, '--db', file)).code).toBe(1);
    expect(staffIn(file)).toEqual(['Người Thứ Nhất']);
    expect(existsSync(join(file, '..', 'backups'))).toBe(false);
  });

  it('restores, and keeps what it replaces', async () => {
    const file = storeWith('Lan');
    const copy = join(newFolder(), 'copy.sqlite');
    await cli('backup', 'create', '--db', file, '--out', copy);
    addStaff(file, 'Minh');
    const { code, json } = await cliJson<{ kept: string }>('backup', 'restore', copy, '--db', file);
    expect([code, staffIn(file), staffIn(json.kept)]).toEqual([0, ['Lan'], ['Lan', 'Minh']]);
    addStaff(file, 'Hòa');
    expect(staffIn(file)).toEqual(['Hòa', 'Lan']);
    expect((await cli('backup', 'verify', copy)).code).toBe(0);
  });

  it('restores in the place of a damaged store and keeps that too', async () => {
    const file = storeWith('Lan');
    const copy = join(newFolder(), 'copy.sqlite');
    await cli('backup', 'create', '--db', file, '--out', copy);
    spoil(file, 0, Buffer.from('broken'));
    const { code, json } = await cliJson<{ kept: string }>('backup', 'restore', copy, '--db', file);
    expect([code, staffIn(file), readFileSync(json.kept).subarray(0, 6).toString()]).toEqual([0, ['Lan'], 'broken']);
  });

  it('restores where there is no store yet', async () => {
    const copy = join(newFolder(), 'copy.sqlite');
    await cli('backup', 'create', '--db', storeWith('Lan'), '--out', copy);
    const file = join(newFolder(), 'mới', 'sổ.sqlite');
    expect((await cli('backup', 'restore', copy, '--db', file)).code).toBe(0);
    expect(staffIn(file)).toEqual(['Lan']);
  });

  it('does not restore under an open window', async () => {
    const file = storeWith('Lan');
    const copy = join(newFolder(), 'copy.sqlite');
    await cli('backup', 'create', '--db', file, '--out', copy);
    const window = openOffice(file);
    const { code, err } = await cli('backup', 'restore', copy, '--db', file);
    expect([code, err]).toEqual([1, expect.stringContaining('đang mở')]);
    window.write(testActor, (writer) =>
      createRecord(writer, { table: 'staff', area: 'office', word: 'cán bộ' }, { ...values, name: 'Minh' }),
    );
    window.close();
    expect(staffIn(file)).toEqual(['Lan', 'Minh']);
  });

  it('refuses a copy of a newer version', async () => {
    const copy = join(newFolder(), 'newer.sqlite');
    const newer = { id: '2999-01-01-newer', sql: 'CREATE TABLE newer (a TEXT) STRICT' };
    openOffice(copy, { create: true, migrations: [...migrations, newer] }).close();
    const file = storeWith('Lan');
    const { code, err } = await cli('backup', 'restore', copy, '--db', file);
    expect([code, err]).toEqual([1, expect.stringContaining('phiên bản mới hơn')]);
    expect(staffIn(file)).toEqual(['Lan']);
  });

  it('a copy that is opened as a store is still judged fairly afterwards', async () => {
    const copy = join(newFolder(), 'copy.sqlite');
    await cli('backup', 'create', '--db', storeWith('Lan'), '--out', copy);
    addStaff(copy, 'Minh');
    expect((await cli('backup', 'verify', copy)).code).toBe(0);
  });

  it('never writes over the store itself', async () => {
    const file = storeWith('Lan');
    expect((await cli('backup', 'create', '--db', file, '--out', file)).code).toBe(1);
    expect(staffIn(file)).toEqual(['Lan']);
  });
});

describe('doctor', () => {
  it('finds nothing wrong with a healthy store', async () => {
    const { code, json } = await cliJson<Checkup>('doctor', '--db', storeWith('Lan'));
    expect([code, json.ok, failing(json)]).toEqual([0, true, []]);
    expect(json.checks.map((check) => check.name)).toEqual(['integrity', 'foreignKeys', 'schema', 'files', 'clock', 'disk']);
  });

  it('reports a damaged store instead of failing on it', async () => {
    const file = storeWith('Lan');
    spoil(file, 4096, new Uint8Array(12_288).fill(1));
    const { code, json } = await cliJson<Checkup>('doctor', '--db', file);
    expect([code, json.ok]).toEqual([1, false]);
    expect(failing(json)).toContain('integrity');
    expect(json.error?.message).toContain('vấn đề');
  });

  it.each([
    ['a text file', 'this is not a database, though it is long enough to be looked at'],
    ['an empty file', ''],
  ])('calls %s no store', async (_, text) => {
    const file = join(newFolder(), 'sổ.sqlite');
    writeFileSync(file, text);
    const { code, json } = await cliJson<Checkup>('doctor', '--db', file);
    expect([code, json.ok]).toEqual([1, false]);
  });

  it('finds records that point nowhere', async () => {
    const file = storeWith('Lan');
    const database = new Database(file);
    database.pragma('foreign_keys = OFF');
    database.exec("INSERT INTO airing_relay VALUES ('a', 'b')");
    database.close();
    expect(failing((await cliJson<Checkup>('doctor', '--db', file)).json)).toEqual(['foreignKeys']);
  });

  it('finds files that belong to no record, and records whose file is gone', async () => {
    const file = storeWith('Lan');
    mkdirSync(join(file, '..', 'files'));
    writeFileSync(join(file, '..', 'files', 'a'.repeat(64)), 'x');
    expect(failing((await cliJson<Checkup>('doctor', '--db', file)).json)).toEqual(['files']);
    const database = new Database(file);
    database.prepare('INSERT INTO attachment VALUES (?, 1, NULL, ?)').run('a'.repeat(64), '2026-01-01');
    expect(failing((await cliJson<Checkup>('doctor', '--db', file)).json)).toEqual([]);
    database.prepare('INSERT INTO attachment VALUES (?, 1, NULL, ?)').run('b'.repeat(64), '2026-01-01');
    database.close();
    const { json } = await cliJson<Checkup>('doctor', '--db', file);
    expect(json.checks.find((check) => check.name === 'files')?.detail).toContain('Mất 1 tệp');
  });

  it('notices a clock that runs behind the last entry', async () => {
    const file = storeWith('Lan');
    const database = new Database(file);
    database.exec("UPDATE audit SET at = '2999-01-01T00:00:00.000Z'");
    database.close();
    expect(failing((await cliJson<Checkup>('doctor', '--db', file)).json)).toEqual(['clock']);
  });

  it('refuses a missing store and makes none', async () => {
    const file = join(newFolder(), 'sổ.sqlite');
    const { code, json } = await cliJson<Checkup>('doctor', '--db', file);
    expect([code, json.error?.code, existsSync(file)]).toEqual([1, 'REFUSED', false]);
  });

  it('changes nothing in what it looks at', async () => {
    const file = storeWith('Lan');
    const before = join(newFolder(), 'before');
    copyFileSync(file, before);
    await cli('doctor', '--db', file);
    expect(readFileSync(file).equals(readFileSync(before))).toBe(true);
  });

  it('says what is wrong with a store whose steps or tables are not those of this program', async () => {
    const newer = join(newFolder(), 'newer.sqlite');
    openOffice(newer, {
      create: true,
      migrations: [...migrations, { id: '2999-01-01-newer', sql: 'CREATE TABLE a (b TEXT) STRICT' }],
    }).close();
    const changed = storeWith('Lan');
    const database = new Database(changed);
    database.exec('ALTER TABLE staff ADD COLUMN nickname TEXT');
    database.close();
    for (const [file, sentence] of [
      [newer, 'phiên bản mới hơn'],
      [changed, 'đã bị một chương trình khác sửa'],
    ] as const) {
      const { code, json } = await cliJson<Checkup>('doctor', '--db', file);
      expect([code, failing(json)]).toEqual([1, ['schema']]);
      expect(json.checks.find((check) => check.name === 'schema')?.detail).toContain(sentence);
    }
  });
});
