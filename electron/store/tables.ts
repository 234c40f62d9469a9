import type Database from 'better-sqlite3';

/** A table as the schema of the open store has it. */
export interface TableShape {
  name: string;
  columns: readonly string[];
  /** Places of the columns that tell its rows apart. */
  key: readonly number[];
  /** Rows are records (id, version, bin), not parts of one. */
  isRecord: boolean;
  /** Another index than the key tells rows apart: two rows cannot change places one after the other. */
  crowded: boolean;
}

interface Column {
  name: string;
  pk: number;
}

export const tablesOf = (database: Database.Database): TableShape[] =>
  database
    .prepare<[], string>(`SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`)
    .pluck()
    .all()
    .map((name) => shapeOf(database, name));

function shapeOf(database: Database.Database, name: string): TableShape {
  const described = database.prepare<[string], Column>('SELECT name, pk FROM pragma_table_info(?)').all(name);
  const columns = described.map((column) => column.name);
  const primary = described
    .filter((column) => column.pk > 0)
    .sort((one, other) => one.pk - other.pk)
    .map((column) => columns.indexOf(column.name));
  const key = primary.length > 0 ? primary : columns.map((_, at) => at);
  const unique = database.prepare<[string], number>(`SELECT count(*) FROM pragma_index_list(?) WHERE "unique" = 1 AND origin <> 'pk'`);
  return {
    name,
    columns,
    key,
    isRecord: columns.includes('version') && columns.includes('deleted_at'),
    crowded: Number(unique.pluck().get(name)) > 0,
  };
}
