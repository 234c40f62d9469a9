import { daysInBin } from '../../../shared/safety/bin/contract.ts';
import type { Actor, Reader, Store, Writer } from '../../store/store.ts';

interface Reference {
  table: string;
  column: string;
  /** The table it points at. */
  to: string;
}
interface Tables {
  /** Tables with a bin, those that are pointed at after those that point. */
  records: string[];
  /** References from rows that are part of a record (results of an attendee, relays of an airing …): they go with it. */
  parts: Reference[];
  /** References from records of their own: they keep what they point at. */
  keepers: Reference[];
}

function tablesOf(reader: Reader): Tables {
  const names = reader
    .sql<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .map((row) => row.name);
  const withBin = new Set(
    names.filter((name) =>
      reader.sql<{ name: string }>(`SELECT name FROM pragma_table_info('${name}')`).some((column) => column.name === 'deleted_at'),
    ),
  );
  const references = names.flatMap((table) =>
    reader
      .sql<{ table: string; from: string }>(`SELECT "table", "from" FROM pragma_foreign_key_list('${table}')`)
      .map((key): Reference => ({ table, column: key.from, to: key.table })),
  );
  const ordered: string[] = [];
  const visit = (table: string) => {
    if (ordered.includes(table) || !withBin.has(table)) return;
    for (const reference of references) if (reference.to === table && reference.table !== table) visit(reference.table);
    ordered.push(table);
  };
  for (const table of withBin) visit(table);
  return {
    records: ordered,
    parts: references.filter(({ table }) => !withBin.has(table)),
    keepers: references.filter(({ table }) => withBin.has(table)),
  };
}

/**
 * Takes for good what has lain in the bin for 30 days, with its parts. A record that another one still points at stays, bin or not.
 * Gives how many went, by table; leaves one audit row where any did.
 */
export function purgeBin(store: Store, actor: Actor): Record<string, number> {
  const before = new Date(store.surroundings.now().getTime() - daysInBin * 86_400_000).toISOString();
  const tables = store.read(tablesOf);
  const waiting = store.read((reader) =>
    tables.records.some((table) => reader.sql(`SELECT 1 FROM ${table} WHERE deleted_at < ? LIMIT 1`, [before]).length > 0),
  );
  return waiting ? store.write(actor, (writer) => purge(writer, tables, before)) : {};
}

function purge(writer: Writer, tables: Tables, before: string): Record<string, number> {
  const gone: Record<string, number> = {};
  for (const table of tables.records) {
    const pointedAt = tables.keepers
      .filter(({ to }) => to === table)
      .map((keeper) => `AND NOT EXISTS (SELECT 1 FROM ${keeper.table} k WHERE k.${keeper.column} = r.id)`);
    const due = writer.sql<{ id: string }>(`SELECT r.id FROM ${table} r WHERE r.deleted_at < ? ${pointedAt.join(' ')}`, [before]);
    for (const { id } of due) {
      for (const part of tables.parts) if (part.to === table) writer.exec(`DELETE FROM ${part.table} WHERE ${part.column} = ?`, [id]);
      writer.exec(`DELETE FROM ${table} WHERE id = ?`, [id]);
      writer.exec('DELETE FROM attachment_link WHERE record_id = ?', [id]);
    }
    if (due.length > 0) gone[table] = due.length;
  }
  if (Object.keys(gone).length > 0) writer.audit({ area: 'safety', action: 'purge', changes: gone });
  return gone;
}
