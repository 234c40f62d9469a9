import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { migrations as released } from '../../migrations/index.ts';
import { openOffice } from '../rooms.ts';
import type { Migration } from './migrate.ts';
import { openStore } from './open.ts';
import type { Room } from './views.ts';

const one: Migration = { id: '2026-12-02-one', sql: 'CREATE TABLE one (a TEXT) STRICT; CREATE INDEX one_a ON one (a);' };
const two: Migration = { id: '2026-12-03-two', sql: 'CREATE TABLE two (b TEXT) STRICT;' };
const broken: Migration = { id: '2026-12-04-broken', sql: 'CREATE TABLE three (c TEXT) STRICT; SELECT no_such_function();' };

/** Opens the store with the released steps and these, and shuts it. */
const open = (path: string, ...steps: Migration[]) => openOffice(path, { create: true, migrations: [...released, ...steps] }).close();
function storeWith(...steps: Migration[]): string {
  const path = join(mkdtempSync(join(tmpdir(), 'so-')), 'sổ.sqlite');
  open(path, ...steps);
  return path;
}
function look<Result>(path: string, work: (database: Database.Database) => Result): Result {
  const database = new Database(path);
  try {
    return work(database);
  } finally {
    database.close();
  }
}
const objects = (path: string) =>
  look(path, (database) => database.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name').all());
const taken = (path: string) => look(path, (database) => database.prepare('SELECT id FROM migration ORDER BY position').pluck().all());
const copiesOf = (path: string) => readdirSync(dirname(path)).includes('backups') && readdirSync(join(dirname(path), 'backups'));
/** Word for word what lies in the file, whatever the journal did. */
const pages = (path: string) => {
  look(path, (database) => database.pragma('wal_checkpoint(TRUNCATE)'));
  return readFileSync(path);
};

describe('an upgrade', () => {
  it('takes all steps that are due, in one go, after a copy of what stood', () => {
    const path = storeWith();
    open(path, one, two);
    expect(taken(path)).toEqual([...released, one, two].map((step) => step.id));
    const copies = copiesOf(path) || [];
    expect(copies).toEqual([expect.stringMatching(/^truoc-nang-cap-2026-12-01-first-.*\.sqlite$/)]);
    expect(taken(join(dirname(path), 'backups', copies[0] ?? ''))).toEqual(released.map((step) => step.id));
  });

  it('that fails half-way leaves the store as it was, and the old program opens it', () => {
    const path = storeWith();
    const before = objects(path);
    expect(() => open(path, one, broken)).toThrow(/Không nâng cấp được sổ dữ liệu \(bước «2026-12-04-broken»\)/);
    expect(objects(path)).toEqual(before);
    open(path);
    open(path, one);
    expect(taken(path)).toEqual([...released, one].map((step) => step.id));
  });

  it('that would leave a record without what it names is refused', () => {
    const path = storeWith();
    const orphan = { id: '2026-12-05-orphan', sql: "INSERT INTO person_word (word, person_id) VALUES ('a', 'nobody');" };
    expect(() => open(path, orphan)).toThrow('Không nâng cấp được');
    expect(look(path, (database) => database.prepare('SELECT count(*) FROM person_word').pluck().get())).toBe(0);
  });

  it('may rebuild a table that others name and that views read', () => {
    const path = storeWith();
    const record = "(id, created_at, updated_at, code, code_key, name, sort_key) VALUES ('f', '', '', 'I.5', 'i.5', 'Tờ rơi', '')";
    look(path, (database) =>
      database.exec(`INSERT INTO form ${record};
        INSERT INTO output (id, created_at, updated_at, code, code_key, day, form_id, search_key) VALUES ('o', '', '', 'HD1', 'hd1', '2026-03-05', 'f', '');`),
    );
    const rebuild = {
      id: '2026-12-05-rebuild',
      sql: "CREATE TABLE new (id TEXT PRIMARY KEY, code TEXT, extra TEXT); INSERT INTO new SELECT id, code, 'x' FROM form; DROP TABLE form; ALTER TABLE new RENAME TO form;",
    };
    open(path, rebuild);
    expect(
      look(path, (database) => database.prepare('SELECT o.form_id, f.extra FROM output o JOIN form f ON f.id = o.form_id').raw().all()),
    ).toEqual([['f', 'x']]);
    expect(look(path, (database) => database.prepare('SELECT form FROM fact').pluck().all())).toEqual(['I.5']);
  });
});

describe('a store whose steps are not those of the program', () => {
  it.each<[string, Migration[], Migration[], RegExp]>([
    ['of a newer program', [one], [], /phiên bản mới hơn tạo ra \(có bước «2026-12-02-one»\). Hãy cài bản mới nhất/],
    ['of another branch', [two], [one], /bản khác của chương trình nâng cấp \(bước «2026-12-03-two» không có ở bản này\)/],
    ['that took the step of one branch before that of the other', [two], [one, two], /chưa qua bước «2026-12-02-one» đứng trước nó/],
    [
      'of a build whose step was edited afterwards',
      [one],
      [{ ...one, sql: `${one.sql} CREATE TABLE more (x TEXT) STRICT;` }, two],
      /bản thử chưa phát hành tạo ra \(bước «2026-12-02-one» khác/,
    ],
  ])('%s is refused and left as it is', (_, theirs, ours, sentence) => {
    const path = storeWith(...theirs);
    const before = pages(path);
    expect(() => open(path, ...ours)).toThrow(sentence);
    expect(pages(path).equals(before)).toBe(true);
    expect(copiesOf(path)).toBe(false);
  });

  it('takes the step of a branch that came later by name', () => {
    const path = storeWith(one);
    open(path, one, two);
    expect(taken(path).at(-1)).toBe(two.id);
  });

  it('is refused where another program has changed its tables', () => {
    const path = storeWith();
    look(path, (database) => database.exec('ALTER TABLE staff ADD COLUMN nickname TEXT'));
    expect(() => open(path)).toThrow('Cấu trúc của sổ dữ liệu này đã bị một chương trình khác sửa');
  });

  it('is refused where it is of a build from before the first release', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'so-')), 'cũ.sqlite');
    look(path, (database) => database.exec('CREATE TABLE audit (id INTEGER PRIMARY KEY); PRAGMA user_version = 4'));
    const before = pages(path);
    expect(() => open(path)).toThrow('bản thử trước bản phát hành đầu tiên');
    expect(pages(path).equals(before)).toBe(true);
  });

  it.each([
    ['twice the same', [one, one]],
    ['out of order', [two, one]],
    ['with a name of no day', [{ id: 'one', sql: '' }]],
  ])('meets a list of steps that is %s: refused before anything is written', (_, list) => {
    const path = storeWith();
    const before = pages(path);
    expect(() => open(path, ...list)).toThrow('các bước nâng cấp không đúng thứ tự');
    expect(pages(path).equals(before)).toBe(true);
  });
});

describe('views and triggers', () => {
  const rooms = (view: string): Room[] => [{ triggers: [view] }];
  const noted = 'CREATE TRIGGER noted AFTER INSERT ON staff BEGIN UPDATE staff SET title = NEW.name WHERE id = NEW.id; END';

  it('are made anew where the program has another text of them, and only then', () => {
    const path = storeWith();
    openStore(path, rooms(noted)).close();
    expect(objects(path).filter((row) => (row as { type: string }).type !== 'table' && (row as { type: string }).type !== 'index')).toEqual(
      [{ type: 'trigger', name: 'noted', sql: noted }],
    );
    const before = pages(path);
    openStore(path, rooms(noted)).close();
    expect(pages(path).equals(before)).toBe(true);
    openStore(path, rooms(noted.replace('NEW.name', "'abcdef'"))).close();
    expect(JSON.stringify(objects(path))).toContain("SET title = 'abcdef'");
    open(path);
    expect(JSON.stringify(objects(path))).not.toContain('noted');
  });

  it('beside those of the program are taken away', () => {
    const path = storeWith();
    const own = objects(path);
    look(path, (database) => database.exec(noted));
    open(path);
    expect(objects(path)).toEqual(own);
  });
});
