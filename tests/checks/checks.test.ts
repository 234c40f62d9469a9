import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { memoryStore } from '../support/store.ts';
import { checkHouse, ownersOf } from './checks.ts';
import { readSource } from './source.ts';

const root = resolve(import.meta.dirname, '../..');
const kinds = globSync('electron/**/*.kinds.ts', { cwd: root }).map((path) => readSource(path, readFileSync(resolve(root, path), 'utf8')));
/** What is found where this stands in that file, beside the kinds of the house. */
const found = (path: string, code: string): string[] =>
  checkHouse([...kinds, readSource(path, code)])
    .filter((problem) => problem.at.startsWith(path))
    .map(({ message }) => message);

describe('where a file may look', () => {
  it.each([
    ['shared/office/x.ts', "import { a } from '../reports/y.ts';"],
    ['shared/kernel/x.ts', "import type { A } from '../office/y.ts';"],
    ['shared/people/persons/x.ts', "export { a } from '../../conferences/roster/y.ts';"],
    ['shared/office/x.ts', "import { a } from '../../electron/store/y.ts';"],
    ['renderer/people/visits/x.tsx', "import { A } from '../../conferences/files/Y.tsx';"],
    ['renderer/components/x.tsx', "import { A } from '../office/Y.tsx';"],
    ['renderer/client/x.ts', "import type { A } from '../components/Y.tsx';"],
    ['renderer/office/x.tsx', "import { A } from '../app/Y.tsx';"],
    ['renderer/people/persons/deep/x.tsx', "import { a } from '../../../../shared/safety/bin/y.ts';"],
    ['renderer/office/x.tsx', "import { a } from '../../electron/office/y.service.ts';"],
    ['electron/people/persons/x.service.ts', "import { a } from '../../conferences/y.service.ts';"],
    ['electron/conferences/x.service.ts', "import { a } from '../people/persons/y.queries.ts';"],
    ['electron/conferences/roster/x.service.ts', "const a = await import('../../people/persons/y.kinds.ts');"],
    ['electron/people/x.service.ts', "import { a } from '../../shared/conferences/y.ts';"],
    ['electron/store/x.ts', "import { a } from '../office/y.service.ts';"],
    ['electron/documents/x.ts', "import { a } from '../store/y.ts';"],
    ['electron/host/cli/x.ts', "import { a } from '../../reports/y.service.ts';"],
    ['electron/conferences/x.service.ts', "import { a } from '../people/handovers/y.intake.ts';"],
    ['electron/api/x.ts', "import { a } from '../reports/y.queries.ts';"],
    ['electron/api/x.ts', "import { a } from '../host/y.ts';"],
    ['electron/office/x.ts', "import { a } from '../../tests/support/y.ts';"],
    ['electron/nowhere/x.ts', "import { a } from '../store/y.ts';"],
    ['migrations/x.ts', "import { a } from '../shared/kernel/y.ts';"],
  ])('%s refuses %s', (path, code) => {
    expect(found(path, code)).toHaveLength(1);
  });

  it.each([
    ['shared/reports/x.ts', "import { a } from '../office/y.ts';"],
    ['renderer/conferences/x.tsx', "import { A } from '../people/Y.tsx'; import { b } from '../components/y.ts';"],
    ['renderer/app/router.tsx', "import { A } from '../reports/Y.tsx';"],
    ['electron/conferences/x.service.ts', "import { a } from '../people/persons/y.service.ts'; import { b } from '../store/z.ts';"],
    ['electron/api/x.ts', "import { a } from '../people/handovers/y.intake.ts';"],
    ['electron/rooms.ts', "import { a } from './people/persons/y.kinds.ts';"],
    ['electron/documents/x.ts', "import { a } from '../../shared/reports/y.ts';"],
    ['electron/office/x.test.ts', "import { a } from '../../tests/support/y.ts'; import { b } from '../reports/z.ts';"],
  ])('%s allows %s', (path, code) => {
    expect(found(path, code)).toEqual([]);
  });
});

describe('whose tables a room writes', () => {
  const store = 'import { createRecord, insertMany, query } from "../store/x.ts"; ';
  it.each([
    ['raw SQL', "writer.exec('DELETE FROM airing WHERE id = ?', [id]);"],
    ['a template string', 'writer.exec(`UPDATE airing\n  SET count = ${count} WHERE id = ?`, [id]);'],
    ['an upsert', "writer.exec('INSERT OR IGNORE INTO airing (id) VALUES (?)', [id]);"],
    ['a part of another’s record', "writer.exec('DELETE FROM airing_relay WHERE airing_id = ?', [id]);"],
    ['Kysely', "writer.run(query.updateTable('airing').set({ count: 2 }));"],
    ['Kysely on a part', "writer.run(query.deleteFrom('airingRelay'));"],
    ['many rows at once', "insertMany(writer, 'airing', rows);"],
    ['a table that is put in', 'writer.exec(`DELETE FROM ${table}`);'],
    ['a table that is put in by Kysely', 'writer.run(query.deleteFrom(table));'],
    ['a table that is put in behind', "writer.exec('DELETE FROM ' + table);"],
    ['many rows changed at once', "updateMany(writer, 'airing', rows);"],
    ['a kind of one’s own making', "const kind = { table: 'airing', area: 'office', word: 'x' };"],
    ['what belongs to the store', "writer.exec('UPDATE audit SET changes = NULL');"],
  ])('finds another room’s table in %s', (_, code) => {
    expect(found('electron/office/x.service.ts', store + code)).toHaveLength(1);
  });

  it('finds another room’s record kind', () => {
    const code = "import { airingKind } from '../broadcasts/y.service.ts'; createRecord(writer, airingKind, {});";
    expect(found('electron/conferences/x.service.ts', code)).toEqual(['Không rõ ghi vào bảng nào của phòng nào (airingKind).']);
  });

  it('leaves a room its own, and the store what it is told', () => {
    const own = "writer.exec('DELETE FROM airing'); writer.run(query.insertInto('airingRelay')); insertMany(writer, 'airing', rows);";
    expect(found('electron/broadcasts/week/x.service.ts', own)).toEqual([]);
    expect(found('electron/store/x.ts', 'writer.exec(`DELETE FROM ${table}`);')).toEqual([]);
  });

  it('is not led astray by reading, by words, or by ON CONFLICT', () => {
    const reading = "reader.sql('SELECT updated_at FROM airing'); say('Please update airing'); reader.all(query.selectFrom('airing'));";
    expect(found('electron/office/x.service.ts', reading)).toEqual([]);
    const upsert = "writer.exec('INSERT INTO commune (id) VALUES (?) ON CONFLICT DO UPDATE SET name = excluded.name');";
    expect(found('electron/office/x.service.ts', upsert)).toEqual([]);
  });

  it('knows the room of every table', () => {
    const schema = memoryStore().database;
    const tables = schema.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all();
    const owners = ownersOf(kinds);
    const storesOwn = ['migration', 'audit', 'attachment', 'attachment_link'];
    expect(tables.filter((name) => !owners.has(name) && !storesOwn.includes(name))).toEqual([]);
    expect([...owners.keys()].filter((name) => !tables.includes(name))).toEqual([]);
  });
});

describe('a file', () => {
  it('has 300 lines at most, a test too', () => {
    const lines = (count: number) => 'const a = 1;\n'.repeat(count);
    expect(found('shared/office/x.ts', lines(300))).toEqual([]);
    expect(found('shared/office/x.ts', lines(301))).toHaveLength(1);
    expect(found('renderer/office/x.test.tsx', lines(301))).toHaveLength(1);
  });

  it.each([
    'try { work(); } catch { return undefined; }',
    'try { work(); } catch (error) { return; }',
    'try { work(); } catch { }',
    'work().catch(() => undefined);',
    'work().catch(() => {});',
  ])('passes over no error in silence: %s', (code) => {
    expect(found('renderer/office/x.ts', `function f() { ${code} }`)).toHaveLength(1);
  });

  it.each([
    'try { work(); } catch {\n // No JSON: nothing was remembered.\n return undefined; }',
    'try { work(); } catch (error) { log(error); }',
    'try { work(); } catch { setLost(true); }',
    'work().catch((error) => log(error));',
  ])('may answer an error, or say why it does not: %s', (code) => {
    expect(found('renderer/office/x.ts', `function f() { ${code} }`)).toEqual([]);
  });
});
