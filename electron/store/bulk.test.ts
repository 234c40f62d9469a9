import { describe, expect, it } from 'vitest';
import { memoryStore, testActor } from '../../tests/support/store.ts';
import { insertMany, updateMany } from './bulk.ts';
import { query } from './connection.ts';

const staff = (name: string) => ({ name, phone: null, searchKey: name, sortKey: name });

describe('many records at once', () => {
  it('are written with ids of their own, at version 1 and then 2, without audit rows', () => {
    const store = memoryStore();
    const ids = store.write(testActor, (writer) => insertMany(writer, 'staff', [staff('lan'), staff('mai')]));
    store.write(testActor, (writer) => updateMany(writer, 'staff', [{ id: ids[1] ?? '', phone: '0912' }]));
    const rows = store.read((reader) => reader.all(query.selectFrom('staff').select(['id', 'version', 'name', 'phone']).orderBy('name')));
    expect(rows).toEqual([
      { id: ids[0], version: 1, name: 'lan', phone: null },
      { id: ids[1], version: 2, name: 'mai', phone: '0912' },
    ]);
    expect(store.read((reader) => reader.all(query.selectFrom('audit').selectAll()))).toEqual([]);
  });

  it('are all refused when one names other columns or is no longer there', () => {
    const store = memoryStore();
    const { phone: _, ...short } = staff('mai');
    expect(() => store.write(testActor, (writer) => insertMany(writer, 'staff', [staff('lan'), short]))).toThrow('lacks phone');
    expect(() => store.write(testActor, (writer) => updateMany(writer, 'staff', [{ id: 'x', phone: null }]))).toThrow('no living staff');
    expect(store.read((reader) => reader.all(query.selectFrom('staff').selectAll()))).toEqual([]);
  });

  it('may be none', () => expect(memoryStore().write(testActor, (writer) => insertMany(writer, 'staff', []))).toEqual([]));
});
