import { snake } from './connection.ts';
import type { AnyKind, KindName } from './kinds.ts';
import { type Ref, updateRecord } from './records.ts';
import type { NewValues, RecordTable, Schema } from './schema.ts';
import type { Writer } from './store.ts';

/**
 * What a room may write of the records of a room that rests on it: just what the kind of these records offers (`offers`). The owner’s
 * service is out of its reach, and the owner says once, beside its kind, what others may do. Anything else is a bug.
 */
function offeredBy(writer: Writer, table: RecordTable, columns: readonly string[]): AnyKind {
  const kind = writer.kinds.find(table);
  const offered: readonly string[] = kind?.offers ?? [];
  const other = columns.find((column) => !offered.includes(column));
  if (!kind || other !== undefined) throw new Error(`${table}.${other ?? ''} is not offered to other rooms`);
  return kind;
}

/** One record, with all that a record is kept by: version, audit, event. */
export function markRecord<Table extends RecordTable>(
  writer: Writer,
  table: Table,
  ref: Ref,
  values: Partial<NewValues<Table>>,
  touched = false,
): Ref {
  const kind = offeredBy(writer, table, Object.keys(values));
  return updateRecord(writer, kind as AnyKind & KindName<Table>, ref, values, touched);
}

/** The same of many, in the bin or not: version + 1, without audit rows or events, for whoever leaves one of each for all (see insertMany). */
export function markMany<Table extends RecordTable>(
  writer: Writer,
  table: Table,
  ids: readonly string[],
  values: Partial<NewValues<Table>>,
): void {
  const columns = Object.keys(values);
  offeredBy(writer, table, columns);
  const sets = ['version = version + 1', 'updated_at = ?', ...columns.map((column) => `${snake(column)} = ?`)];
  writer.exec(`UPDATE ${snake(table)} SET ${sets.join(', ')} WHERE id IN (SELECT value FROM json_each(?))`, [
    writer.at,
    ...Object.values(values),
    JSON.stringify(ids),
  ]);
}

/** The parts of one record anew, in the order given; rows come without their place and their owner. */
export function markParts<Table extends keyof Schema>(
  writer: Writer,
  table: RecordTable,
  part: Table,
  ownerId: string,
  rows: readonly Partial<Schema[Table]>[],
): void {
  const known = offeredBy(writer, table, []).parts?.find((one) => one.table === part);
  if (!known?.offered) throw new Error(`${part} is not offered to other rooms`);
  const owner = snake(known.owner);
  writer.exec(`DELETE FROM ${snake(part)} WHERE ${owner} = ?`, [ownerId]);
  rows.forEach((row, at) => {
    const columns = Object.keys(row);
    const names = [owner, 'position', ...columns.map(snake)];
    writer.exec(`INSERT INTO ${snake(part)} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`, [
      ownerId,
      at + 1,
      ...Object.values(row),
    ]);
  });
}
