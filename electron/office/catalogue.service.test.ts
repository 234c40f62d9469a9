import { describe, expect, it } from 'vitest';
import { memoryStore, testActor } from '../../tests/support/store.ts';
import { query } from '../store/connection.ts';
import { audienceFinder, listAudiences, listForms, prepareCatalogue } from './catalogue.service.ts';

const prepared = () => {
  const store = memoryStore();
  prepareCatalogue(store, testActor);
  return store;
};

describe('the built-in catalogue', () => {
  it('brings the audience groups in the order of their codes, each with its source, sensitive ones marked', () => {
    const rows = listAudiences(prepared());
    const leaves = ['1', '2', '3', '3.1', '3.2', '3.3', '3.4', '3.5', '3.6', '3.7', '3.8', '3.9', '4', '4.1', '4.2', '5', '6'];
    expect(rows.map((row) => row.code)).toEqual(leaves);
    expect(rows.filter((row) => row.sensitive).map((row) => row.code)).toEqual(['3.4', '3.9', '4.1']);
    expect(rows.every((row) => row.source && row.section)).toBe(true);
  });

  it('brings every form that an output may have, with its unit, each with its source', () => {
    const rows = listForms(prepared());
    const unit = (code: string) => rows.find((row) => row.code === code)?.unit;
    expect(rows.every((row) => row.source && row.section)).toBe(true);
    for (const code of [
      'I.2.1',
      'I.2.2',
      'I.2.3',
      'I.3.1',
      'I.3.5',
      'I.5.1',
      'I.5.3',
      'I.6',
      'TQ',
      'NT',
      'KS',
      'TM',
      'VB',
      'CC',
      'BD',
      'CK',
      'DL',
    ])
      expect(unit(code), code).toBeTruthy();
    expect([unit('TANGSO'), unit('TANGTHE'), unit('I.5.1'), unit('I.2')]).toEqual(['Sổ', 'Thẻ', 'Tờ', null]);
  });

  it('hangs every branch under its parent', () => {
    const store = prepared();
    const rows = store.read((reader) => reader.all(query.selectFrom('form').select(['id', 'code', 'parentId'])));
    const parent = (code: string) => rows.find((row) => row.id === rows.find((one) => one.code === code)?.parentId)?.code;
    expect([parent('I.2.1'), parent('I.2'), parent('I'), parent('TQ')]).toEqual(['I.2', 'I', undefined, undefined]);
  });

  it('adds only what is missing and writes nothing the second time', () => {
    const store = prepared();
    const count = () => store.read((reader) => reader.sql<{ n: number }>('SELECT total_changes() AS n'))[0]?.n;
    const before = count();
    prepareCatalogue(store, testActor);
    expect(count()).toBe(before);
    store.write(testActor, (writer) => {
      writer.exec("DELETE FROM form WHERE code = 'TQ'");
      writer.exec("UPDATE form SET deleted_at = 'x' WHERE code = 'NT'");
    });
    prepareCatalogue(store, testActor);
    const codes = listForms(store).map((row) => row.code);
    expect(codes).toContain('TQ');
    expect(codes).not.toContain('NT');
  });
});

describe('audience codes', () => {
  it('are found whatever their blanks, and a branch below a known one is made once', () => {
    const store = prepared();
    store.write(testActor, (writer) => {
      const find = audienceFinder(writer);
      expect(find(' 3.4 ')).toBe(writer.first(query.selectFrom('audience').where('code', '=', '3.4').select('id'))?.id);
      expect(find('6.1')).toBe(find('6.1'));
      expect(find('3.4.2')).toBeDefined();
    });
    const rows = listAudiences(store);
    expect(rows.find((row) => row.code === '6.1')).toMatchObject({ name: expect.stringContaining('6.1'), sensitive: false });
    expect(rows.find((row) => row.code === '3.4.2')?.sensitive).toBe(true);
  });

  it.each(['7', '7.1', '', '.', '3.', 'x'])('are unknown where nothing above «%s» is known', (code) => {
    const store = prepared();
    expect(store.write(testActor, (writer) => audienceFinder(writer)(code))).toBeUndefined();
  });
});
