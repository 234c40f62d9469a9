import { describe, expect, it } from 'vitest';
import { askingActor, memoryStore, testActor } from '../../tests/support/store.ts';
import { asked, redo, rows, undo } from '../../tests/support/undo.ts';
import type { KindName } from './kinds.ts';
import { createRecord, updateRecord } from './records.ts';
import type { Store, Writer } from './store.ts';
import { takeBack } from './undo.ts';

const staff: KindName<'staff'> = { table: 'staff', area: 'office', word: 'cán bộ' };
const commune: KindName<'commune'> = { table: 'commune', area: 'office', word: 'xã' };
const named = (name: string) => ({ name, searchKey: name, sortKey: name });
const lan = { ...named('Lan'), title: null, phone: null };
const place = (code: string) => ({ ...named(code), code, codeKey: code, kind: 'xã', ethnicArea: 0 as const });

const names = (store: Store) => rows(store, 'staff').flatMap((row) => (row['deletedAt'] === null ? [row['name']] : []));
const refused = expect.objectContaining({ code: 'REFUSED' });

describe('the token', () => {
  it('is given for nothing where nothing was written, or what was written is again as it was', () => {
    const store = memoryStore();
    const first = store.write(testActor, (writer) => createRecord(writer, staff, lan));
    expect(asked(store, (writer) => updateRecord(writer, staff, first, { name: 'Lan' })).token).toBe('');
    const near = store.write(testActor, (writer) => createRecord(writer, commune, place('A')));
    const put = (writer: Writer) => {
      writer.exec('DELETE FROM commune_successor');
      writer.exec('INSERT INTO commune_successor (commune_id, successor_id, position) VALUES (?, ?, 0)', [near.id, near.id]);
    };
    store.write(testActor, put);
    expect(asked(store, put).token).toBe('');
    expect(testActor).not.toHaveProperty('answer');
  });

  it('serves once, for the window that has it alone', () => {
    const store = memoryStore();
    const { token } = asked(store, (writer) => createRecord(writer, staff, lan));
    expect(() => takeBack(store, { ...testActor, caller: 'other' }, { token, way: 'undo' })).toThrow(refused);
    expect(() => redo(store, token)).toThrow(refused);
    undo(store, token);
    expect(() => undo(store, token)).toThrow(refused);
    expect(() => undo(store, 'made up')).toThrow(refused);
  });

  it('is forgotten after a hundred more of the same window, those of another window are not', () => {
    const store = memoryStore();
    const other = asked(store, (writer) => createRecord(writer, staff, lan), 'other');
    const tokens = Array.from({ length: 101 }, () => asked(store, (writer) => createRecord(writer, staff, lan)).token);
    expect(() => undo(store, tokens[0] ?? '')).toThrow(refused);
    expect(undo(store, tokens[1] ?? '').changed).toBe(1);
    expect(takeBack(store, { ...testActor, caller: 'other' }, { token: other.token, way: 'undo' }).changed).toBe(1);
  });

  it('is not given for more rows than are kept, and rows beyond that put out the oldest', () => {
    const store = memoryStore();
    const many = (count: number) =>
      asked(store, (writer) =>
        writer.exec(
          `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${count})
           INSERT INTO setting (key, year, value, updated_at) SELECT hex(randomblob(8)), i, '', '' FROM n`,
        ),
      ).token;
    const first = many(60_000);
    expect(first).not.toBe('');
    expect(many(100_001)).toBe('');
    expect(many(60_000)).not.toBe('');
    expect(() => undo(store, first)).toThrow(refused);
  });

  it('and every other is gone once something was wiped out for good', () => {
    const store = memoryStore();
    const { token } = asked(store, (writer) => createRecord(writer, staff, lan));
    const wiping = asked(store, (writer) => {
      writer.exec("UPDATE staff SET name = 'đã xóa tên'");
      writer.forgetWaysBack();
    });
    expect(wiping.token).toBe('');
    expect(() => undo(store, token)).toThrow(refused);
  });

  it('stands for all writes of one request', () => {
    const store = memoryStore();
    const actor = askingActor();
    const first = store.write(actor, (writer) => createRecord(writer, staff, lan));
    store.write(actor, (writer) => updateRecord(writer, staff, first, { name: 'Lan Anh' }));
    store.write(actor, (writer) => createRecord(writer, commune, place('A')));
    expect(undo(store, actor.answer.token ?? '').changed).toBe(2);
    expect([names(store), rows(store, 'commune').filter((row) => row['deletedAt'] === null)]).toEqual([[], []]);
  });

  it('is not given where somebody else wrote between two writes of a request', () => {
    const store = memoryStore();
    const actor = askingActor();
    const first = store.write(actor, (writer) => createRecord(writer, staff, lan));
    const second = store.write(testActor, (writer) => updateRecord(writer, staff, first, { name: 'Lan Anh' }));
    store.write(actor, (writer) => updateRecord(writer, staff, second, { phone: '0912345678' }));
    expect(actor.answer.token).toBeNull();
    store.write(actor, (writer) => createRecord(writer, commune, place('A')));
    expect(actor.answer.token).toBeNull();
  });
});
