import { searchKey, sortKey, valueKey } from '../../shared/kernel/text.ts';
import { query } from '../store/connection.ts';
import { createRecord, type Kind } from '../store/records.ts';
import type { Reader, Store, Writer } from '../store/store.ts';

const hamletKind: Kind<'hamlet'> = { table: 'hamlet', area: 'office', word: 'khu, ấp' };

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

/** Names of the hamlets of a commune, «ấp 2» before «ấp 10». */
export const listHamlets = (store: Store, { communeId }: { communeId: string }): { id: string; name: string }[] =>
  store
    .read((reader) => hamletsOf(reader, communeId))
    .sort((one, other) => one.name.localeCompare(other.name, 'vi', { numeric: true, sensitivity: 'base' }));

/** The hamlet of that name in the commune, made where there is none: the list grows as the office works. */
export function hamletNamed(writer: Writer, communeId: string, name: string): string {
  const known = hamletsOf(writer, communeId).find((one) => valueKey(one.name) === valueKey(name));
  return known?.id ?? createRecord(writer, hamletKind, { communeId, name, searchKey: searchKey(name), sortKey: sortKey(name) }).id;
}
