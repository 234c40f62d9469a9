import { describe, expect, it } from 'vitest';
import { memoryStore, testActor } from '../../tests/support/store.ts';
import { query } from '../store/connection.ts';
import { listSettings, readSettings, setSetting, showSetting } from './settings.service.ts';
import { officeOn } from './versions.service.ts';

const opened = () => {
  const store = memoryStore();
  const set = (key: string, value: string, year: number | null = null) => setSetting(store, testActor, key, year, value);
  const perWeek = (year: number) => store.read((reader) => readSettings(reader, year))['R1.perWeek'];
  return { store, set, perWeek };
};

describe('settings', () => {
  it('stand at their defaults in a new store', () => {
    const { store } = opened();
    const settings = store.read((reader) => readSettings(reader, 2026));
    expect(settings['R1.perWeek']).toBe(2);
    expect(settings['period.cutoffDay']).toBeNull();
    expect(settings['R2.perYear']).toEqual({ low: 10, high: 12 });
    expect(listSettings(store, 2026).every((row) => row.isDefault)).toBe(true);
  });

  it('hold from the year they were set for until a later year says otherwise', () => {
    const { set, perWeek } = opened();
    set('R1.perWeek', '3', 2025);
    set('R1.perWeek', '4', 2027);
    expect([2024, 2025, 2026, 2027, 2030].map(perWeek)).toEqual([2, 3, 3, 4, 4]);
  });

  it('hold for every year without one of its own when set for always', () => {
    const { set, perWeek } = opened();
    set('R1.perWeek', '5');
    set('R1.perWeek', '3', 2026);
    expect([2020, 2025, 2026].map(perWeek)).toEqual([5, 5, 3]);
  });

  it.each(['0', 'Cuối tháng'])('end a period with the calendar month again from a later year on (%s)', (typed) => {
    const { store, set } = opened();
    set('period.cutoffDay', '25', 2025);
    set('period.cutoffDay', typed, 2026);
    const cutoff = (year: number) => store.read((reader) => readSettings(reader, year))['period.cutoffDay'];
    expect([2025, 2026, 2027].map(cutoff)).toEqual([25, null, null]);
    expect(set('period.cutoffDay', '', 2026).value).toBe('25');
  });

  it('go back to the default when emptied', () => {
    const { set, perWeek } = opened();
    set('R1.perWeek', '3', 2026);
    expect(set('R1.perWeek', ' ', 2026)).toMatchObject({ value: '2', isDefault: true });
    expect(perWeek(2026)).toBe(2);
  });

  it('keep one value for all years where it does not belong to a year', () => {
    const { store, set } = opened();
    expect(set('office.startDate', '1/3/2026', 2026)).toMatchObject({ value: '2026-03-01', isDefault: false });
    expect(store.read((reader) => readSettings(reader, 2020))['office.startDate']).toBe('2026-03-01');
  });

  it.each([
    ['R1.perWeek', 'hai'],
    ['R1.perWeek', '0'],
    ['period.cutoffDay', '29'],
    ['R2.perYear', '12-10'],
    ['R1.scope', 'tỉnh'],
  ])('refuse for %s the value %s and say what is right', (key, value) => {
    const { store, set } = opened();
    expect(() => set(key, value)).toThrow(
      expect.objectContaining({ code: 'INVALID', fields: [expect.objectContaining({ field: 'value' })] }),
    );
    expect(store.read((reader) => reader.all(query.selectFrom('setting').selectAll()))).toEqual([]);
  });

  it('refuse a year that is a slip of the hand', () => {
    const { set } = opened();
    expect(() => set('R1.perWeek', '3', 20_255)).toThrow(
      expect.objectContaining({ code: 'INVALID', fields: [expect.objectContaining({ field: 'year' })] }),
    );
  });

  it('refuse an unknown key and name those there are', () => {
    const { store, set } = opened();
    expect(() => set('R99', '1')).toThrow(/Không có thiết lập «R99».*R1.perWeek/);
    expect(() => store.read((reader) => showSetting(reader, 'toString', 2026, store.today()))).toThrow('Không có thiết lập');
  });

  it('leave one audit row for a change and none for the same value again', () => {
    const { store, set } = opened();
    set('R1.perWeek', '3', 2026);
    set('R1.perWeek', '3', 2026);
    const rows = store.read((reader) => reader.all(query.selectFrom('audit').select(['action', 'changes'])));
    expect(rows).toEqual([{ action: 'setting', changes: '{"key":"R1.perWeek","year":2026,"from":null,"to":"3"}' }]);
  });
});

describe("the office's own texts", () => {
  it('make a first version reaching back before any record, then change it', () => {
    const { store, set } = opened();
    set('office.superior', 'BHXH tỉnh Đồng Nai');
    expect(set('office.name', '  BHXH cơ sở   Long Thành ')).toMatchObject({ value: 'BHXH cơ sở Long Thành' });
    const version = store.read((reader) => officeOn(reader, store.today()));
    expect(version).toMatchObject({ validFrom: '1900-01-01', name: 'BHXH cơ sở Long Thành', superior: 'BHXH tỉnh Đồng Nai', version: 2 });
  });

  it('are emptied by an empty text', () => {
    const { store, set } = opened();
    set('office.director', 'Nguyễn Văn A');
    set('office.director', '');
    expect(store.read((reader) => officeOn(reader, store.today()))?.director).toBeNull();
    expect(store.read((reader) => showSetting(reader, 'office.director', 2026, store.today()))).toMatchObject({
      value: '',
      isDefault: true,
    });
  });

  it('are blank while no office was entered', () => {
    const { store, set } = opened();
    set('office.name', '');
    expect(store.read((reader) => officeOn(reader, store.today()))).toBeUndefined();
    expect(store.read((reader) => showSetting(reader, 'office.name', 2026, store.today())).value).toBe('');
  });
});
