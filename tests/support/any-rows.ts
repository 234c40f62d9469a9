import type { Store, Writer } from '../../electron/store/store.ts';
import { testActor } from './store.ts';

/** Values that the checks of the schema ask for, or without which a row says nothing. */
const fitting: Record<string, unknown> = {
  'wave.kind': 'theme',
  'agreement.kind': 'contract',
  'station.kind': 'zone',
  'airing.status': 'aired',
  'conference.status': 'held',
  'attendee_result.kind': 'joinedSi',
  'visit_result.kind': 'joinedSi',
  'confirmation.sent_on': '2026-03-01',
};
interface ColumnInfo {
  name: string;
  type: string;
  notnull: 0 | 1;
  dfltValue: string | null;
  pk: number;
}

/** Rows of any table, straight from the schema: what a column must hold is made up, what it must name is made as well. */
export function anyRows(store: Store) {
  let serial = 0;
  const keysOf = (writer: Writer, table: string) =>
    new Map(
      writer
        .sql<{ from: string; table: string }>(`SELECT "from", "table" FROM pragma_foreign_key_list('${table}')`)
        .map((key) => [key.from, key.table]),
    );
  const make = (writer: Writer, table: string, given: Record<string, unknown>): string => {
    const id = writer.newId();
    serial += 1;
    const keys = keysOf(writer, table);
    const row: Record<string, unknown> = {};
    for (const column of writer.sql<ColumnInfo>(`SELECT * FROM pragma_table_info('${table}')`)) {
      const { name, type, notnull, dfltValue } = column;
      const target = keys.get(name);
      if (name in given) row[name] = given[name];
      else if (`${table}.${name}` in fitting) row[name] = fitting[`${table}.${name}`];
      else if (name === 'id' && type === 'TEXT') row[name] = id;
      else if (notnull === 0 || (dfltValue !== null && target === undefined && !name.endsWith('_key'))) continue;
      else if (target !== undefined) row[name] = make(writer, target, {});
      else row[name] = type === 'INTEGER' ? serial : `x${serial}`;
    }
    const names = Object.keys(row);
    for (const name of Object.keys(given)) if (!names.includes(name)) throw new Error(`${table} has no ${name}`);
    writer.exec(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`, Object.values(row));
    return id;
  };
  return (table: string, given: Record<string, unknown> = {}): string => store.write(testActor, (writer) => make(writer, table, given));
}
