import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { day } from '../../shared/kernel/dates.ts';
import { openApi, refusal } from '../../tests/support/api.ts';
import { conferenceValues } from '../../tests/support/conferences.ts';
import { memoryStore, stillSurroundings, testActor } from '../../tests/support/store.ts';
import { asked, redo, rows, undo } from '../../tests/support/undo.ts';
import { openOffice } from '../rooms.ts';
import { insertMany, updateMany } from './bulk.ts';
import type { ChangeEvent } from './changes.ts';
import type { KindName } from './kinds.ts';
import { binRecord, createRecord, restoreRecord, updateRecord } from './records.ts';
import type { Store, Writer } from './store.ts';

const staff: KindName<'staff'> = { table: 'staff', area: 'office', word: 'cán bộ' };
const commune: KindName<'commune'> = { table: 'commune', area: 'office', word: 'xã' };
const hamlet: KindName<'hamlet'> = { table: 'hamlet', area: 'office', word: 'ấp' };
const named = (name: string) => ({ name, searchKey: name, sortKey: name });
const lan = { ...named('Lan'), title: null, phone: null };
const place = (code: string) => ({ ...named(code), code, codeKey: code, kind: 'xã', ethnicArea: 0 as const });

const names = (store: Store) => rows(store, 'staff').flatMap((row) => (row['deletedAt'] === null ? [row['name']] : []));
const lastOf = (store: Store) => {
  const [{ id, version } = { id: '', version: 0 }] = store.read((reader) =>
    reader.sql<{ id: string; version: number }>('SELECT id, version FROM commune ORDER BY rowid DESC'),
  );
  return { id, version };
};
const conflict = expect.objectContaining({ code: 'CONFLICT' });

describe('what was written', () => {
  it('is taken back and done again: a new record goes to the bin and out of it, each time under a new version', () => {
    const store = memoryStore();
    const { made, token } = asked(store, (writer) => createRecord(writer, staff, lan));
    const turned = undo(store, token);
    expect(turned).toMatchObject({ changed: 1 });
    expect(rows(store, 'staff')).toMatchObject([{ id: made.id, version: 2, deletedAt: expect.any(String) }]);
    redo(store, turned.token);
    expect(rows(store, 'staff')).toMatchObject([{ id: made.id, version: 3, name: 'Lan', deletedAt: null }]);
  });

  it('gives a changed record its former values under a new version, so that a window that saw the old one notices', () => {
    const store = memoryStore();
    const first = store.write(testActor, (writer) => createRecord(writer, staff, lan));
    const { token } = asked(store, (writer) => updateRecord(writer, staff, first, { name: 'Lan Anh', phone: '0912345678' }));
    undo(store, token);
    expect(rows(store, 'staff')).toMatchObject([{ version: 3, name: 'Lan', phone: null, createdAt: expect.any(String) }]);
    expect(() => store.write(testActor, (writer) => updateRecord(writer, staff, first, { name: 'x' }))).toThrow(conflict);
  });

  it('brings back what was removed, and a record taken out of the bin lies there again since the same day', () => {
    const store = memoryStore();
    const first = store.write(testActor, (writer) => createRecord(writer, staff, lan));
    const removed = asked(store, (writer) => binRecord(writer, staff, first));
    const since = rows(store, 'staff')[0]?.['deletedAt'];
    const turned = undo(store, removed.token);
    expect(names(store)).toEqual(['Lan']);
    redo(store, turned.token);
    expect(rows(store, 'staff')[0]?.['deletedAt']).toBe(since);
    const restored = asked(store, (writer) => restoreRecord(writer, staff, { id: first.id, version: 4 }));
    undo(store, restored.token);
    expect(rows(store, 'staff')[0]?.['deletedAt']).toBe(since);
  });

  it('is taken back step by step to the beginning and done again to the end', () => {
    const store = memoryStore();
    const { made, token } = asked(store, (writer) => createRecord(writer, staff, lan));
    const steps = [token];
    ['A', 'B', 'C'].forEach((name, at) =>
      steps.push(asked(store, (writer) => updateRecord(writer, staff, { id: made.id, version: at + 1 }, { name })).token),
    );
    const seen: unknown[] = [];
    const back: (string | null)[] = [];
    for (const step of steps.toReversed()) {
      back.push(undo(store, step).token);
      seen.push(names(store)[0]);
    }
    expect(seen).toEqual(['B', 'A', 'Lan', undefined]);
    for (const step of back.toReversed()) {
      redo(store, step);
      seen.push(names(store)[0]);
    }
    expect(seen.slice(4)).toEqual(['Lan', 'A', 'B', 'C']);
  });

  it('is seen whoever wrote it: batches, plain SQL, parts and settings', () => {
    const store = memoryStore();
    const [old] = store.write(testActor, (writer) => insertMany(writer, 'staff', [{ ...lan }]));
    const near = store.write(testActor, (writer) => createRecord(writer, commune, place('A')));
    const before = ['staff', 'commune_successor', 'setting'].map((table) => rows(store, table));
    const { token } = asked(store, (writer) => {
      insertMany(writer, 'staff', [{ ...named('Mới'), title: null, phone: null }]);
      updateMany(writer, 'staff', [{ id: old ?? '', name: 'Khác' }]);
      writer.exec('INSERT INTO commune_successor (commune_id, successor_id, position) VALUES (?, ?, 0)', [near.id, near.id]);
      writer.exec("INSERT INTO setting (key, year, value, updated_at) VALUES ('a', 0, '1', '')");
    });
    const turned = undo(store, token);
    expect(names(store)).toEqual(['Lan']);
    expect(['commune_successor', 'setting'].map((table) => rows(store, table))).toEqual(before.slice(1));
    redo(store, turned.token);
    expect(names(store)).toEqual(['Khác', 'Mới']);
    expect(rows(store, 'setting')).toMatchObject([{ key: 'a', value: '1' }]);
  });

  it('of a setting gives the value that stood before, not the default', () => {
    const store = memoryStore();
    const set = (value: string) => (writer: Writer) =>
      writer.exec(
        "INSERT INTO setting (key, year, value, updated_at) VALUES ('a', 2026, ?, ?) ON CONFLICT (key, year) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at",
        [value, writer.at],
      );
    store.write(testActor, set('7'));
    const before = rows(store, 'setting');
    const { token } = asked(store, set('8'));
    undo(store, token);
    expect(rows(store, 'setting')).toEqual(before);
  });

  it('is taken back without what was learnt on the way', () => {
    const store = memoryStore();
    const { token } = asked(store, (writer) => {
      writer.stays(() => createRecord(writer, commune, place('A')));
      createRecord(writer, staff, lan);
    });
    expect(undo(store, token).changed).toBe(1);
    expect([names(store), rows(store, 'commune')]).toMatchObject([[], [{ deletedAt: null }]]);
    expect(rows(store, 'audit').map((row) => row['action'])).toEqual(['create', 'create', 'undo']);
  });

  it('is given what a row held that another one was put in the place of', () => {
    const store = memoryStore();
    const put = (value: string) => (writer: Writer) =>
      writer.exec("INSERT OR REPLACE INTO setting (key, year, value, updated_at) VALUES ('a', 0, ?, '')", [value]);
    store.write(testActor, put('1'));
    undo(store, asked(store, put('2')).token);
    expect(rows(store, 'setting')).toMatchObject([{ value: '1' }]);
  });

  it('gives records their places back that changed them among themselves', () => {
    const store = memoryStore();
    const [one, two] = store.write(testActor, (writer) => [
      createRecord(writer, commune, place('A')),
      createRecord(writer, commune, place('B')),
    ]);
    if (!one || !two) throw new Error('no communes');
    const { token } = asked(store, (writer) => {
      const away = updateRecord(writer, commune, one, { codeKey: '?' });
      updateRecord(writer, commune, two, { codeKey: 'A' });
      updateRecord(writer, commune, away, { codeKey: 'B' });
    });
    undo(store, token);
    expect(rows(store, 'commune')).toMatchObject([{ codeKey: 'A' }, { codeKey: 'B' }]);
  });

  it('is told to the listeners and the audit, a line for each line that the action left, and no citizen id in it', () => {
    const store = memoryStore();
    const { made, token } = asked(store, (writer) => createRecord(writer, staff, lan));
    const events: ChangeEvent[] = [];
    store.changes.listen((event) => events.push(event));
    const turned = undo(store, token);
    redo(store, turned.token);
    expect(events).toEqual(Array.from({ length: 2 }, () => ({ area: 'office', ids: [made.id] })));
    expect(rows(store, 'audit').map(({ action, recordId }) => [action, recordId])).toEqual([
      ['create', made.id],
      ['undo', made.id],
      ['redo', made.id],
    ]);
  });
});

describe('nothing is taken back', () => {
  it('where one of the records was changed since, and the others stay as they are too', () => {
    const store = memoryStore();
    const { made, token } = asked(store, (writer) => [createRecord(writer, staff, lan), createRecord(writer, staff, named('Mai'))]);
    const [, second] = made;
    if (!second) throw new Error('no record');
    store.write(testActor, (writer) => updateRecord(writer, staff, second, { name: 'Mai Anh' }));
    expect(() => undo(store, token)).toThrow(conflict);
    expect(names(store)).toEqual(['Lan', 'Mai Anh']);
  });

  it('where another process wrote in between', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'so-')), 'sổ dữ liệu.sqlite');
    const store = openOffice(file, { create: true, surroundings: stillSurroundings() });
    const { made, token } = asked(store, (writer) => createRecord(writer, staff, lan));
    const other = openOffice(file, { surroundings: stillSurroundings('2026-03-11T02:00:00Z', 2) });
    other.write(testActor, (writer) => updateRecord(writer, staff, made, { name: 'Lan Anh' }));
    other.close();
    expect(() => undo(store, token)).toThrow(conflict);
    expect(names(store)).toEqual(['Lan Anh']);
    store.close();
  });

  it('where a row was changed since without a new version, or a part of it', () => {
    const store = memoryStore();
    const near = store.write(testActor, (writer) => createRecord(writer, commune, place('A')));
    const changed = asked(store, (writer) => updateRecord(writer, commune, near, { name: 'B' }));
    store.write(testActor, (writer) => writer.exec("UPDATE commune SET name = 'C'"));
    expect(() => undo(store, changed.token)).toThrow(conflict);
    const added = asked(store, (writer) =>
      writer.exec('INSERT INTO commune_successor (commune_id, successor_id, position) VALUES (?, ?, 0)', [near.id, near.id]),
    );
    store.write(testActor, (writer) => writer.exec('DELETE FROM commune_successor'));
    expect(() => undo(store, added.token)).toThrow(conflict);
  });

  it('where the code of a record has been given to another one', () => {
    const store = memoryStore();
    const first = store.write(testActor, (writer) => createRecord(writer, commune, place('A')));
    const { token } = asked(store, (writer) => binRecord(writer, commune, first));
    store.write(testActor, (writer) => createRecord(writer, commune, place('A')));
    expect(() => undo(store, token)).toThrow('mã «A» nay đã dùng cho một xã/phường khác');
    const renamed = asked(store, (writer) => updateRecord(writer, commune, lastOf(store), { code: 'B', codeKey: 'B' }));
    store.write(testActor, (writer) => createRecord(writer, commune, place('A')));
    expect(() => undo(store, renamed.token)).toThrow(conflict);
  });

  it('where it would come back to something that lies in the bin', () => {
    const store = memoryStore();
    const near = store.write(testActor, (writer) => createRecord(writer, commune, place('A')));
    const first = store.write(testActor, (writer) => createRecord(writer, hamlet, { ...named('Ấp 1'), communeId: near.id }));
    const { token } = asked(store, (writer) => binRecord(writer, hamlet, first));
    store.write(testActor, (writer) => binRecord(writer, commune, near));
    expect(() => undo(store, token)).toThrow('xã/phường của bản ghi này đã bị xóa');
  });

  it('where somebody stands by now on the roster of a meeting that would go', async () => {
    const { api, store } = openApi();
    const { id, undo: token } = await api.conferences.save({ existing: null, values: conferenceValues() });
    store.write(testActor, (writer) =>
      writer.exec(
        `INSERT INTO attendee (id, version, created_at, updated_at, conference_id, position, name, search_key, sort_key)
         VALUES (?, 1, ?, ?, ?, 1, 'Lan', 'lan', 'lan')`,
        [writer.newId(), writer.at, writer.at, id],
      ),
    );
    expect(await refusal(api.app.undo({ undo: token ?? '' }))).toMatchObject({ code: 'CONFLICT' });
  });

  it('where a record names by now what would go', () => {
    const store = memoryStore();
    const { made, token } = asked(store, (writer) => createRecord(writer, commune, place('A')));
    store.write(testActor, (writer) =>
      createRecord(
        writer,
        { table: 'visit', area: 'people', word: 'lần tiếp cận' },
        { day: day('2026-03-05'), approached: 1, communeId: made.id },
      ),
    );
    expect(() => undo(store, token)).toThrow('còn trong 1 ');
    const other = asked(store, (writer) => createRecord(writer, commune, place('B')));
    store.write(testActor, (writer) =>
      writer.exec('INSERT INTO commune_successor (commune_id, successor_id, position) VALUES (?, ?, 0)', [made.id, other.made.id]),
    );
    expect(() => undo(store, other.token)).toThrow('còn trong 1 ');
  });
});
