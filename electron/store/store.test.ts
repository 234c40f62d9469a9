import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { memoryStore, stillSurroundings, testActor } from '../../tests/support/store.ts';
import type { ChangeEvent } from './changes.ts';
import { query } from './connection.ts';
import { openStore } from './open.ts';
import type { KindName } from './kinds.ts';
import { binRecord, createRecord, restoreRecord, updateRecord } from './records.ts';

const staff: KindName<'staff'> = { table: 'staff', area: 'office', word: 'cán bộ' };
const lan = { name: 'Lan', title: null, phone: null, validFrom: null, validTo: null, searchKey: 'lan', sortKey: 'lan' };
const file = () => join(mkdtempSync(join(tmpdir(), 'so-')), 'sổ dữ liệu.sqlite');

describe('store', () => {
  it('keeps nothing of a write that throws', () => {
    const store = memoryStore();
    expect(() =>
      store.write(testActor, (writer) => {
        createRecord(writer, staff, lan);
        throw new Error('cut off');
      }),
    ).toThrow('cut off');
    expect(store.read((reader) => reader.all(query.selectFrom('staff').selectAll()))).toEqual([]);
    expect(store.read((reader) => reader.all(query.selectFrom('audit').selectAll()))).toEqual([]);
  });

  it('refuses a save that names an older version and shows both', () => {
    const store = memoryStore();
    const first = store.write(testActor, (writer) => createRecord(writer, staff, lan));
    store.write(testActor, (writer) => updateRecord(writer, staff, first, { name: 'Lan Anh' }));
    expect(() => store.write(testActor, (writer) => updateRecord(writer, staff, first, { name: 'Lan Chi' }))).toThrow(
      expect.objectContaining({
        code: 'CONFLICT',
        versions: { stored: expect.objectContaining({ name: 'Lan Anh' }), sent: { name: 'Lan Chi' } },
      }),
    );
  });

  it('takes a record out of the bin as it was, but not twice', () => {
    const store = memoryStore();
    const first = store.write(testActor, (writer) => createRecord(writer, staff, lan));
    const binned = store.write(testActor, (writer) => binRecord(writer, staff, first));
    expect(() => store.write(testActor, (writer) => updateRecord(writer, staff, binned, { name: 'x' }))).toThrow(
      expect.objectContaining({ code: 'NOT_FOUND' }),
    );
    store.write(testActor, (writer) => restoreRecord(writer, staff, binned));
    expect(() => store.write(testActor, (writer) => restoreRecord(writer, staff, binned))).toThrow(
      expect.objectContaining({ code: 'CONFLICT' }),
    );
  });

  it('writes what changed into the audit, and of a citizen id only that it did', () => {
    const store = memoryStore();
    store.write(testActor, (writer) =>
      writer.audit({ area: 'people', action: 'create', changes: { citizenId: '075033873368', name: 'Lan' } }),
    );
    const [row] = store.read((reader) => reader.all(query.selectFrom('audit').select('changes')));
    expect(row?.changes).toBe('{"citizenId":"…368","name":"Lan"}');
  });

  it('tells listeners once per area, and only after the commit', () => {
    const store = memoryStore();
    const heard: ChangeEvent[] = [];
    store.changes.listen((event) => heard.push(event));
    expect(() =>
      store.write(testActor, (writer) => {
        writer.changed('office', ['a']);
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(heard).toEqual([]);
    const ids = store.write(testActor, (writer) => [createRecord(writer, staff, lan).id, createRecord(writer, staff, lan).id]);
    expect(heard).toEqual([{ area: 'office', ids }]);
  });
});

describe('opening the store', () => {
  it('opens with WAL, full sync and foreign keys, under a Vietnamese path', () => {
    const store = openStore(file(), [], { create: true, surroundings: stillSurroundings() });
    expect(store.database.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(store.database.pragma('synchronous', { simple: true })).toBe(2);
    expect(store.database.pragma('foreign_keys', { simple: true })).toBe(1);
    store.close();
  });

  it('refuses a missing file unless it may make one', () => {
    expect(() => openStore(file())).toThrow('Không thấy sổ dữ liệu');
  });

  it.each(['\\\\may-chu\\chung\\so.sqlite', '//may-chu/chung/so.sqlite', '\\\\?\\UNC\\may-chu\\chung\\so.sqlite'])(
    'refuses the network path %s',
    (path) => {
      expect(() => openStore(path, [], { create: true })).toThrow('thư mục mạng');
    },
  );

  it.each([
    ['text', Buffer.from('not a database at all, but long enough to look at')],
    ['half a store', undefined],
  ])('refuses %s with a message instead of a crash', (_, bytes) => {
    const path = file();
    if (bytes) writeFileSync(path, bytes);
    else {
      const other = new Database(path);
      other.exec('CREATE TABLE a (b)');
      other.close();
    }
    expect(() => openStore(path)).toThrow(/không phải sổ dữ liệu/);
  });
});
