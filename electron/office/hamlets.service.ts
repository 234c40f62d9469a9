import { searchKey, sortKey, valueKey } from '../../shared/kernel/text.ts';
import { query } from '../store/connection.ts';
import { createRecord } from '../store/records.ts';
import type { Reader, Store, Writer } from '../store/store.ts';
import { hamletKind } from './office.kinds.ts';

const hamletsOf = (reader: Reader, communeId: string) =>
  reader.all(
    query
      .selectFrom('hamlet')
      .where('communeId', '=', communeId)
      .where('deletedAt', 'is', null)
      .select(['id', 'name'])
      .orderBy('sortKey')
      .orderBy('id'),
  );

/**
 * The hamlets of a commune that some conference or visit names, «ấp 2» before «ấp 10»: one that was mistyped is offered no more once it
 * is put right where it was typed.
 */
export const listHamlets = (store: Store, { communeId }: { communeId: string }): { id: string; name: string }[] =>
  store
    .read((reader) => hamletsOf(reader, communeId).filter(({ id }) => isNamed(reader, id)))
    .sort((one, other) => one.name.localeCompare(other.name, 'vi', { numeric: true, sensitivity: 'base' }));

const isNamed = (reader: Reader, id: string): boolean =>
  reader.sql(
    `SELECT 1 AS found FROM conference WHERE hamlet_id = ? AND deleted_at IS NULL
    UNION ALL SELECT 1 FROM visit WHERE hamlet_id = ? AND deleted_at IS NULL LIMIT 1`,
    [id, id],
  ).length > 0;

/** The hamlet of that name in the commune, made where there is none: the list grows as the office works. */
export function hamletNamed(writer: Writer, communeId: string, name: string): string {
  const known = hamletsOf(writer, communeId).find((one) => valueKey(one.name) === valueKey(name));
  const values = { communeId, name, searchKey: searchKey(name), sortKey: sortKey(name) };
  // Others may use it by the time the record it was made for is taken back.
  return known?.id ?? writer.stays(() => createRecord(writer, hamletKind, values).id);
}
