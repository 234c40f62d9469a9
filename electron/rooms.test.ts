import { describe, expect, it } from 'vitest';
import { anyRows } from '../tests/support/any-rows.ts';
import { memoryStore, testActor } from '../tests/support/store.ts';
import { binKinds } from '../shared/kernel/record-kinds.ts';
import { conferenceKind } from './conferences/conference.kinds.ts';
import { takeNamesOff } from './store/names-off.ts';
import { listBin } from './safety/bin/bin-groups.ts';
import { camel, snake } from './store/connection.ts';
import { restoreRecord } from './store/records.ts';
import { removeRecord } from './store/removal.ts';
import type { Store } from './store/store.ts';

/** Foreign keys whose record may go while it is still named; each says why beside its kind. */
const free = [
  'airing.pattern_id',
  'airing.programme_id',
  'attendee.handover_id',
  'confirmation_line.airing_id',
  'pattern.programme_id',
  'visit.slip_id',
];
/** Attachments hang on records of any kind, by the id alone. */
const without = ['attachment_link'];

interface Key {
  table: string;
  column: string;
  to: string;
}
const schemaOf = (store: Store) =>
  store.read((reader) => {
    const tables = reader.sql<{ name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`);
    const names = tables.map((row) => row.name);
    const records = names.filter((name) =>
      reader.sql<{ name: string }>(`SELECT name FROM pragma_table_info('${name}')`).some((column) => column.name === 'deleted_at'),
    );
    const keys = names.flatMap((table) =>
      reader
        .sql<{ from: string; table: string }>(`SELECT "from", "table" FROM pragma_foreign_key_list('${table}')`)
        .map((key): Key => ({ table, column: key.from, to: key.table })),
    );
    return { records, keys };
  });
const kindOf = (store: Store, table: string) => store.read((reader) => reader.kinds.find(camel(table)));
/** Removes it; what it was refused with, or nothing. */
const removal = (store: Store, table: string, id: string): string | undefined => {
  const kind = kindOf(store, table)?.table;
  if (!kind) throw new Error(`no kind of ${table}`);
  try {
    removeRecord(store, testActor, { kind, id, version: 1 });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

describe('the kinds of the rooms', () => {
  it('know every table of records, and whose part every other table is that names one', () => {
    const store = memoryStore();
    const { records, keys } = schemaOf(store);
    const kinds = store.read((reader) => reader.kinds.all);
    expect(records.filter((table) => !kindOf(store, table))).toEqual(without);
    const parts = new Set(kinds.flatMap((kind) => (kind.parts ?? []).map((part) => part.table as string)));
    const naming = keys.filter((key) => !records.includes(key.table) && kindOf(store, key.to)).map((key) => key.table);
    expect([...new Set(naming)].filter((table) => !parts.has(camel(table)))).toEqual([]);
  });

  it('read a label from any of their rows', () => {
    const store = memoryStore();
    const make = anyRows(store);
    for (const table of schemaOf(store).records.filter((one) => !without.includes(one))) {
      const id = make(table);
      const kind = kindOf(store, table);
      const rows = store.read((reader) => reader.sql(`SELECT ${kind?.label} AS label FROM ${table} r WHERE r.id = ?`, [id]));
      expect(rows).toHaveLength(1);
    }
  });

  it('answer for every kind that the screens offer in the bin', () => {
    const store = memoryStore();
    const make = anyRows(store);
    for (const kind of binKinds) make(snake(kind), { deleted_at: '2026-03-01T00:00:00.000Z' });
    expect(
      listBin(store)
        .map((group) => group.kind)
        .sort(),
    ).toEqual([...binKinds].sort());
  });

  it('say of everything that names a person what goes with the name when it is erased', () => {
    const store = memoryStore();
    const { records } = schemaOf(store);
    const { all, namingKeys } = store.read((reader) => reader.kinds);
    const silent = namingKeys
      .filter(({ to, kind, table }) => to === 'person' && !kind.person && !kind.parts?.some((part) => part.table === table && part.blanks))
      .map(({ table, column }) => `${table}.${column}`);
    expect(silent).toEqual([]);
    const numbered = records.filter((table) =>
      store
        .read((reader) => reader.sql<{ name: string }>(`SELECT name FROM pragma_table_info('${table}')`))
        .some((column) => column.name === 'citizen_id'),
    );
    const blanked = all
      .filter((kind) => (kind.person?.blanks as readonly string[] | undefined)?.includes('citizenId'))
      .map((kind) => snake(kind.table));
    expect(numbered).toEqual(['person', ...blanked]);
  });

  it('leave nothing of a person but the row and its marks', () => {
    const store = memoryStore();
    const make = anyRows(store);
    const texts = { birth: '1980', sex: 'Nam', citizen_id: '075180012345', phone: '0912', unit: 'Ấp 3', note: 'ốm', said: 'x', role: 'dự' };
    const id = make('attendee', { ...texts, present: 1, amount: 5 });
    const person = make('person');
    store.write(testActor, (writer) => takeNamesOff(writer, [id], '(đã xóa tên)', person));
    const [row] = store.read((reader) => reader.sql<Record<string, unknown>>('SELECT * FROM attendee WHERE id = ?', [id]));
    expect(row).toMatchObject({ name: '(đã xóa tên)', personId: person, present: 1, amount: 5, role: 'dự', version: 2 });
    for (const value of Object.values({ ...texts, role: 'none' })) expect(Object.values(row ?? {})).not.toContain(value);
  });

  it('go into the bin with what belongs to them, and come back with just that', () => {
    const store = memoryStore();
    const make = anyRows(store);
    const conference = make('conference');
    const [before, guest] = [make('attendee', { conference_id: conference }), make('attendee', { conference_id: conference })];
    expect(removal(store, 'attendee', before)).toBeUndefined();
    expect(removal(store, 'conference', conference)).toBeUndefined();
    const living = () => store.read((reader) => reader.sql<{ id: string }>('SELECT id FROM attendee WHERE deleted_at IS NULL'));
    expect(living()).toEqual([]);
    store.write(testActor, (writer) => restoreRecord(writer, conferenceKind, { id: conference, version: 2 }));
    expect(living()).toEqual([{ id: guest }]);
  });

  it('refuse to remove a record that another one names, by whatever foreign key of the schema, and tell by what it is held', () => {
    const store = memoryStore();
    const make = anyRows(store);
    const { keys, records } = schemaOf(store);
    const kinds = store.read((reader) => reader.kinds);
    const held: string[] = [];
    const letGo: string[] = [];
    for (const key of keys.filter(({ table, to }) => kindOf(store, to) && !without.includes(table) && records.includes(to))) {
      const target = make(key.to);
      make(key.table, { [key.column]: target });
      const owners = kinds.all.filter(
        (kind) =>
          (kind.table === camel(key.table) && kind.owner?.column === camel(key.column)) ||
          (kind.parts ?? []).some((part) => part.table === camel(key.table) && part.owner === camel(key.column)),
      );
      const said = removal(store, key.to, target);
      if (owners.length > 0) expect([key, said]).toEqual([key, undefined]);
      else if (said === undefined) letGo.push(`${key.table}.${key.column}`);
      else held.push(said);
    }
    const byNumber = keys
      .filter(({ table, to, column }) => to === 'agreement' && column === 'agreement_id' && table !== 'agreement_partner')
      .map(({ table }) => `${table}.agreement_id`);
    expect(letGo.sort()).toEqual([...free, ...byNumber, 'hamlet.commune_id'].sort());
    expect(held.every((said) => /^Không xóa được: .+ này còn trong 1 .+\. .+\.$/.test(said))).toBe(true);
    expect(held).toContain('Không xóa được: xã/phường này còn trong 1 phiếu gửi. Nếu xã đã hết hiệu lực, hãy ghi ngày hết hiệu lực.');
    expect(held).toContain('Không xóa được: đợt này còn trong 1 phiếu gửi. Bỏ đợt ở các mục đó trước.');
    expect(held.length).toBeGreaterThan(25);
  });

  it('hold a commune by what its own station plays and by what names its hamlets', () => {
    const store = memoryStore();
    const make = anyRows(store);
    const played = make('commune');
    make('airing', { station_id: make('station', { kind: 'commune', commune_id: played }) });
    expect(removal(store, 'commune', played)).toContain('còn trong 1 lượt phát thanh.');
    const visited = make('commune');
    make('visit', { hamlet_id: make('hamlet', { commune_id: visited }) });
    expect(removal(store, 'commune', visited)).toContain('còn trong 1 lần tiếp cận trực tiếp.');
    const quiet = make('commune');
    make('station', { kind: 'commune', commune_id: quiet });
    expect(removal(store, 'commune', quiet)).toBeUndefined();
  });

  it('hold a commune by a month of its confirmations once that was sent or has come back', () => {
    const store = memoryStore();
    const make = anyRows(store);
    const month = (more: object) => {
      const commune = make('commune');
      make('confirmation', { commune_id: commune, sent_on: null, ...more });
      return removal(store, 'commune', commune);
    };
    expect(month({})).toBeUndefined();
    for (const more of [{ sent_on: '2026-03-01' }, { received_on: '2026-03-31' }])
      expect(month(more)).toContain('còn trong 1 phiếu xác nhận phát thanh.');
  });

  it('count people of one roster as their conference, once', () => {
    const store = memoryStore();
    const make = anyRows(store);
    const person = make('person');
    const conference = make('conference');
    make('attendee', { conference_id: conference, person_id: person });
    make('attendee', { conference_id: conference, person_id: person });
    make('visit_person', { person_id: person });
    expect(removal(store, 'person', person)).toBe(
      'Không xóa được: người này còn trong 1 hội nghị, 1 lần tiếp cận trực tiếp. Dùng «Xóa tên theo yêu cầu» để bỏ thông tin cá nhân.',
    );
  });

  it('are not held by what lies in the bin, save people by the rounds there', () => {
    const store = memoryStore();
    const make = anyRows(store);
    const commune = make('commune');
    make('conference', { commune_id: commune, deleted_at: '2026-03-01' });
    make('airing_relay', { commune_id: commune, airing_id: make('airing', { deleted_at: '2026-03-01' }) });
    expect(removal(store, 'commune', commune)).toBeUndefined();
    const guest = make('person');
    make('attendee', { person_id: guest, conference_id: make('conference', { deleted_at: '2026-03-01' }) });
    expect(removal(store, 'person', guest)).toBeUndefined();
    const person = make('person');
    make('visit_person', { person_id: person, visit_id: make('visit', { deleted_at: '2026-03-01' }) });
    expect(removal(store, 'person', person)).toContain('còn trong 1 lần tiếp cận trực tiếp');
  });

  it('do not come back while a record lies in the bin that they, their parts or their station name', () => {
    const store = memoryStore();
    const make = anyRows(store);
    const back = (table: string, id: string) => {
      const kind = kindOf(store, table);
      return () => kind && store.write(testActor, (writer) => restoreRecord(writer, kind, { id, version: 1 }));
    };
    const gone = { deleted_at: '2026-03-01' };
    const commune = make('commune', gone);
    const slip = make('visit_slip', { ...gone, commune_id: commune });
    const refused = 'Không khôi phục được: xã/phường của bản ghi này đã bị xóa. Khôi phục xã/phường đó trước.';
    expect(back('visit_slip', slip)).toThrow(refused);
    const relayed = make('airing', gone);
    make('airing_relay', { airing_id: relayed, commune_id: commune });
    expect(back('airing', relayed)).toThrow(refused);
    const played = make('airing', { ...gone, station_id: make('station', { kind: 'commune', commune_id: commune }) });
    expect(back('airing', played)).toThrow(refused);
    back('commune', commune)();
    for (const [table, id] of [
      ['visit_slip', slip],
      ['airing', relayed],
      ['airing', played],
    ] as const)
      expect(back(table, id)).not.toThrow();
  });
});
