import type Database from 'better-sqlite3';
import { camel } from './connection.ts';

/** Tables and columns in camelCase, as everywhere above the SQL. */
export interface ForeignKey {
  table: string;
  column: string;
  /** The table it points at. */
  to: string;
}

/** Every foreign key of the schema. */
export const foreignKeysOf = (database: Database.Database): ForeignKey[] =>
  database
    .prepare<[], { table: string; column: string; to: string }>(
      `SELECT m.name AS "table", k."from" AS "column", k."table" AS "to"
      FROM sqlite_schema m JOIN pragma_foreign_key_list(m.name) k WHERE m.type = 'table' ORDER BY m.rowid, k.id`,
    )
    .all()
    .map((key) => ({ table: camel(key.table), column: camel(key.column), to: camel(key.to) }));
