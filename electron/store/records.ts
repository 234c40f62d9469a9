import { notFound, Refusal } from '../../shared/kernel/errors.ts';
import { snake } from './connection.ts';
import type { NewValues, RecordColumns, RecordTable, Schema } from './schema.ts';
import type { Writer } from './store.ts';

/** What a service says of its table once: the area its events go to and the word the user knows the record by. */
export interface Kind<Table extends RecordTable> {
  table: Table;
  area: string;
  word: string;
}
export interface Ref {
  id: string;
  version: number;
}

const recordColumns = new Set<string>(['id', 'version', 'createdAt', 'updatedAt', 'deletedAt']);

export function createRecord<Table extends RecordTable>(writer: Writer, kind: Kind<Table>, values: NewValues<Table>): Ref {
  const id = writer.newId();
  const columns = Object.keys(values);
  const names = ['id', 'version', 'created_at', 'updated_at', ...columns.map(snake)];
  writer.exec(`INSERT INTO ${snake(kind.table)} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`, [
    id,
    1,
    writer.at,
    writer.at,
    ...Object.values(values),
  ]);
  writer.audit({ area: kind.area, action: 'create', recordId: id, changes: values });
  writer.changed(kind.area, [id]);
  return { id, version: 1 };
}

/** Whether parts of the record that stand in tables of their own have changed; where it is said, from what to what goes into the audit. */
type Touched = boolean | Record<string, { from: unknown; to: unknown }>;

/** Writes only what differs; the audit row holds old and new of just those columns. A stale version is a CONFLICT with both versions. */
export function updateRecord<Table extends RecordTable>(
  writer: Writer,
  kind: Kind<Table>,
  ref: Ref,
  values: Partial<NewValues<Table>>,
  touched: Touched = false,
): Ref {
  const stored = currentRecord(writer, kind, ref, values);
  const before: Record<string, unknown> = { ...stored };
  const changed = Object.entries(values).filter(([column, value]) => before[column] !== value);
  if (changed.length === 0 && !touched) return { id: ref.id, version: stored.version };
  const sets = ['version = version + 1', 'updated_at = ?', ...changed.map(([column]) => `${snake(column)} = ?`)];
  writer.exec(`UPDATE ${snake(kind.table)} SET ${sets.join(', ')} WHERE id = ?`, [writer.at, ...changed.map(([, value]) => value), ref.id]);
  const changes = Object.fromEntries(
    changed.filter(([column]) => !recordColumns.has(column)).map(([column, value]) => [column, { from: before[column], to: value }]),
  );
  writer.audit({
    area: kind.area,
    action: 'update',
    recordId: ref.id,
    changes: { ...maskPairs(changes), ...(typeof touched === 'object' ? touched : {}) },
  });
  writer.changed(kind.area, [ref.id]);
  return { id: ref.id, version: stored.version + 1 };
}

const maskPairs = (changes: Record<string, { from: unknown; to: unknown }>) =>
  Object.fromEntries(
    Object.entries(changes).map(([column, pair]) => (column === 'citizenId' || column === 'oldId' ? [column, 'đã đổi'] : [column, pair])),
  );

/** Saves as new when `ref` is null, else updates. */
export function saveRecord<Table extends RecordTable>(
  writer: Writer,
  kind: Kind<Table>,
  ref: Ref | null,
  values: NewValues<Table>,
  touched: Touched = false,
): Ref {
  return ref ? updateRecord(writer, kind, ref, values, touched) : createRecord(writer, kind, values);
}

/** Into the bin: reads, facts and unique indexes leave it out; purged after 30 days. */
export function binRecord<Table extends RecordTable>(writer: Writer, kind: Kind<Table>, ref: Ref): Ref {
  const stored = currentRecord(writer, kind, ref, null);
  writer.exec(`UPDATE ${snake(kind.table)} SET deleted_at = ?, version = version + 1, updated_at = ? WHERE id = ?`, [
    writer.at,
    writer.at,
    ref.id,
  ]);
  writer.audit({ area: kind.area, action: 'remove', recordId: ref.id, changes: stored });
  writer.changed(kind.area, [ref.id]);
  return { id: ref.id, version: stored.version + 1 };
}

/** Out of the bin: the inverse of binRecord, refused when the version moved. */
export function restoreRecord<Table extends RecordTable>(writer: Writer, kind: Kind<Table>, ref: Ref): Ref {
  const [stored] = writer.sql<RecordColumns>(`SELECT * FROM ${snake(kind.table)} WHERE id = ?`, [ref.id]);
  if (!stored) throw notFound(kind.word);
  if (stored.version !== ref.version || stored.deletedAt === null) throw conflict(kind.word, stored, ref);
  writer.exec(`UPDATE ${snake(kind.table)} SET deleted_at = NULL, version = version + 1, updated_at = ? WHERE id = ?`, [writer.at, ref.id]);
  writer.audit({ area: kind.area, action: 'restore', recordId: ref.id, changes: {} });
  writer.changed(kind.area, [ref.id]);
  return { id: ref.id, version: stored.version + 1 };
}

/** The living record, its version checked. */
function currentRecord<Table extends RecordTable>(
  writer: Writer,
  kind: Kind<Table>,
  ref: Ref,
  sent: unknown,
): Schema[Table] & RecordColumns {
  const [stored] = writer.sql<Schema[Table] & RecordColumns>(`SELECT * FROM ${snake(kind.table)} WHERE id = ? AND deleted_at IS NULL`, [
    ref.id,
  ]);
  if (!stored) throw notFound(kind.word);
  if (stored.version !== ref.version) throw conflict(kind.word, stored, sent);
  return stored;
}

const conflict = (word: string, stored: unknown, sent: unknown) =>
  new Refusal('CONFLICT', `Có người vừa sửa ${word} này. Hãy xem bản mới rồi lưu lại phần của mình.`, { versions: { stored, sent } });
