import { notFound, Refusal } from '../../shared/kernel/errors.ts';
import { checkCodeStillFree } from './checks.ts';
import { snake } from './connection.ts';
import { checkNamedStand, checkNotHeld } from './holders.ts';
import type { AnyKind, KindName } from './kinds.ts';
import type { NewValues, RecordColumns, RecordTable, Schema } from './schema.ts';
import type { Reader, Writer } from './store.ts';

export interface Ref {
  id: string;
  version: number;
}

const recordColumns = new Set<string>(['id', 'version', 'createdAt', 'updatedAt', 'deletedAt']);

export function createRecord<Table extends RecordTable>(writer: Writer, kind: KindName<Table>, values: NewValues<Table>): Ref {
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
  kind: KindName<Table>,
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
  Object.fromEntries(Object.entries(changes).map(([column, pair]) => (column === 'citizenId' ? [column, 'đã đổi'] : [column, pair])));

/** Saves as new when `ref` is null, else updates. */
export function saveRecord<Table extends RecordTable>(
  writer: Writer,
  kind: KindName<Table>,
  ref: Ref | null,
  values: NewValues<Table>,
  touched: Touched = false,
): Ref {
  return ref ? updateRecord(writer, kind, ref, values, touched) : createRecord(writer, kind, values);
}

/** As it was left, and how many other records went with it. */
export type Binned = Ref & { along: number };

/**
 * Into the bin with what belongs to it: reads, facts and unique indexes leave it out; purged after 30 days. REFUSED while other records
 * name it.
 */
export function binRecord<Table extends RecordTable>(writer: Writer, kind: KindName<Table>, ref: Ref): Binned {
  const stored = currentRecord(writer, kind, ref, null);
  const known = writer.kinds.find(kind.table);
  const taken = known?.beforeRemove?.(writer, ref.id) ?? 0;
  if (known) checkNotHeld(writer, known, ref.id);
  writer.exec(`UPDATE ${snake(kind.table)} SET deleted_at = ?, version = version + 1, updated_at = ? WHERE id = ?`, [
    writer.at,
    writer.at,
    ref.id,
  ]);
  writer.audit({ area: kind.area, action: 'remove', recordId: ref.id, changes: stored });
  writer.changed(kind.area, [ref.id]);
  const own = belongings(writer, kind.table, ref.id, null);
  for (const one of own) binRecord(writer, one.kind, one.ref);
  return { id: ref.id, version: stored.version + 1, along: taken + own.length };
}

/**
 * Out of the bin: the inverse of binRecord; what belongs to it comes back where it went in the same moment. CONFLICT: the version moved.
 * REFUSED: its code was taken, or a record that it names lies in the bin, or what its kind says.
 */
export function restoreRecord<Table extends RecordTable>(writer: Writer, kind: KindName<Table>, ref: Ref): Ref {
  const [stored] = writer.sql<RecordColumns>(`SELECT * FROM ${snake(kind.table)} WHERE id = ?`, [ref.id]);
  if (!stored) throw notFound(kind.word);
  const { deletedAt } = stored;
  if (stored.version !== ref.version || deletedAt === null) throw conflict(kind.word, stored, ref);
  const known = writer.kinds.find(kind.table);
  if (known?.coded) checkCodeStillFree(writer, kind.table, ref.id, kind.word);
  known?.beforeRestore?.(writer, ref.id);
  writer.exec(`UPDATE ${snake(kind.table)} SET deleted_at = NULL, version = version + 1, updated_at = ? WHERE id = ?`, [writer.at, ref.id]);
  writer.audit({ area: kind.area, action: 'restore', recordId: ref.id, changes: {} });
  writer.changed(kind.area, [ref.id]);
  if (known && !known.owner) checkNamedStand(writer, known, ref.id);
  for (const { kind: own, ref: one } of belongings(writer, kind.table, ref.id, deletedAt)) restoreRecord(writer, own, one);
  known?.afterRestore?.(writer, ref.id, deletedAt);
  return { id: ref.id, version: stored.version + 1 };
}

/** Records that belong to this one: the living ones, or those that went into the bin at that moment. */
const belongings = (reader: Reader, table: string, id: string, binnedAt: string | null): { kind: AnyKind; ref: Ref }[] =>
  reader.kinds
    .owned(table)
    .flatMap((kind) =>
      reader
        .sql<Ref>(
          `SELECT id, version FROM ${snake(kind.table)} WHERE ${snake(kind.owner?.column ?? '')} = ? AND deleted_at IS ? ORDER BY rowid`,
          [id, binnedAt],
        )
        .map((ref) => ({ kind, ref })),
    );

/** The living record, its version checked. */
function currentRecord<Table extends RecordTable>(
  writer: Writer,
  kind: KindName<Table>,
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
