import { snake } from './connection.ts';
import type { AnyKind, RecordKinds } from './kinds.ts';
import type { Actor, Store, Writer } from './store.ts';

/** Records and attachments of a kind, with the foreign keys of other rows that keep one of them. */
interface Shelf {
  table: string;
  parts: AnyKind['parts'];
  keepers: { table: string; column: string }[];
}

/** Tables with a bin, those that are named after those that name. */
function shelvesOf(kinds: RecordKinds): Shelf[] {
  const ordered: AnyKind[] = [];
  const namers = (kind: AnyKind) => [
    ...kinds.owned(kind.table),
    ...kinds.namingKeys.filter(({ to }) => to === kind.table).map((key) => key.kind),
  ];
  const seen = new Set<AnyKind>();
  const visit = (kind: AnyKind) => {
    if (seen.has(kind)) return;
    seen.add(kind);
    for (const namer of namers(kind)) visit(namer);
    ordered.push(kind);
  };
  for (const kind of kinds.all) visit(kind);
  return [
    { table: 'attachmentLink', parts: [], keepers: [] },
    ...ordered.map(({ table, parts }) => ({
      table,
      parts,
      keepers: [
        ...kinds.owned(table).map((own) => ({ table: own.table, column: own.owner?.column ?? '' })),
        ...kinds.namingKeys.filter(({ to }) => to === table),
      ],
    })),
  ];
}

/**
 * Takes for good what has lain in the bin since before that moment, with its parts and its attachments. A record that another one still
 * names stays, bin or not. Gives how many went, by table; leaves one audit row where any did.
 */
export function purgeBinned(store: Store, actor: Actor, before: string): Record<string, number> {
  const shelves = store.read((reader) => shelvesOf(reader.kinds));
  const waiting = store.read((reader) =>
    shelves.some(({ table }) => reader.sql(`SELECT 1 FROM ${snake(table)} WHERE deleted_at < ? LIMIT 1`, [before]).length > 0),
  );
  return waiting ? store.write(actor, (writer) => purge(writer, shelves, before)) : {};
}

function purge(writer: Writer, shelves: readonly Shelf[], before: string): Record<string, number> {
  const gone: Record<string, number> = {};
  for (const { table, parts = [], keepers } of shelves) {
    const named = keepers.map((key) => `AND NOT EXISTS (SELECT 1 FROM ${snake(key.table)} k WHERE k.${snake(key.column)} = r.id)`);
    const due = writer.sql<{ id: string }>(`SELECT r.id FROM ${snake(table)} r WHERE r.deleted_at < ? ${named.join(' ')}`, [before]);
    for (const { id } of due) {
      for (const part of parts) writer.exec(`DELETE FROM ${snake(part.table)} WHERE ${snake(part.owner)} = ?`, [id]);
      writer.exec(`DELETE FROM ${snake(table)} WHERE id = ?`, [id]);
      writer.exec('DELETE FROM attachment_link WHERE record_id = ?', [id]);
    }
    if (due.length > 0) gone[table] = due.length;
  }
  writer.forgetWaysBack();
  if (Object.keys(gone).length > 0) writer.audit({ area: 'safety', action: 'purge', changes: gone });
  return gone;
}
