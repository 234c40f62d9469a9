import { snake } from '../store/connection.ts';
import type { RecordTable, Schema } from '../store/schema.ts';
import type { Reader } from '../store/store.ts';

export type Picked<Table extends keyof Schema, Column extends keyof Schema[Table]> = Pick<Schema[Table], Column>;

/** For lists of any length in one statement: `IN (SELECT value FROM json_each(?))`. */
export const list = (values: Iterable<string | number>) => JSON.stringify([...new Set(values)]);
export const among = (column: string) => `${column} IN (SELECT value FROM json_each(?))`;

/** What the sheets do not hold of records about to change, so that it stays. */
export const notesOf = (reader: Reader, table: RecordTable, ids: readonly string[]) =>
  new Map(
    reader
      .sql<{ id: string; note: string | null }>(`SELECT id, note FROM ${snake(table)} WHERE ${among('id')}`, [list(ids)])
      .map((row) => [row.id, row.note]),
  );
