import { snake } from './connection.ts';
import type { NewValues, RecordTable, Values } from './schema.ts';
import type { Writer } from './store.ts';

/**
 * Many new records through one prepared statement, without audit rows or change events: whoever calls it leaves one audit row for
 * the whole batch. All rows name the same columns. Gives the new ids in the order of the rows; a row that brings its id keeps it.
 */
export function insertMany<Table extends RecordTable>(
  writer: Writer,
  table: Table,
  rows: readonly (NewValues<Table> & { id?: string })[],
): string[] {
  const columns = columnsOf(rows);
  const names = ['id', 'version', 'created_at', 'updated_at', ...columns.map(snake)];
  const sql = `INSERT INTO ${snake(table)} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`;
  return rows.map((row) => {
    const id = row.id ?? writer.newId();
    writer.exec(sql, [id, 1, writer.at, writer.at, ...pick(row, columns)]);
    return id;
  });
}

/** Many living records changed through one prepared statement, version + 1, without audit rows or change events (see insertMany). */
export function updateMany<Table extends RecordTable>(
  writer: Writer,
  table: Table,
  rows: readonly (Partial<Values<Table>> & { id: string })[],
): void {
  const columns = columnsOf(rows);
  const sets = ['version = version + 1', 'updated_at = ?', ...columns.map((column) => `${snake(column)} = ?`)];
  const sql = `UPDATE ${snake(table)} SET ${sets.join(', ')} WHERE id = ? AND deleted_at IS NULL`;
  for (const row of rows) {
    const changed = writer.exec(sql, [writer.at, ...pick(row, columns), row.id]);
    if (changed !== 1) throw new Error(`no living ${table} ${row.id}`);
  }
}

const columnsOf = (rows: readonly object[]) => Object.keys(rows[0] ?? {}).filter((column) => column !== 'id');

function pick(row: object, columns: readonly string[]): unknown[] {
  const values = row as Record<string, unknown>;
  return columns.map((column) => {
    const value = values[column];
    if (value === undefined) throw new Error(`a row of the batch lacks ${column}`);
    return value;
  });
}
