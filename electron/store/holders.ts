import { refuse } from '../../shared/kernel/errors.ts';
import { snake } from './connection.ts';
import type { AnyKind, NamingKey } from './kinds.ts';
import type { Reader } from './store.ts';

/** REFUSED while other living records name this one, told in the words of their kinds. */
export function checkNotHeld(reader: Reader, kind: AnyKind, id: string): void {
  const held = [...holdersOf(reader, kind.table, id)].map(([word, count]) => `${count} ${word}`).join(', ');
  if (held) throw refuse(`Không xóa được: ${kind.word} này còn trong ${held}. ${kind.ifHeld ?? `Bỏ ${kind.word} này ở các mục đó trước.`}`);
}

/** How many living records name one, by their word; parts count as their owner. */
function holdersOf(reader: Reader, table: string, id: string, found = new Map<string, number>()): Map<string, number> {
  for (const key of reader.kinds.namingKeys) {
    if (key.to !== table || key.naming.free) continue;
    if (key.naming.passes) for (const step of namersOf(reader, key, id, key.naming.passes)) holdersOf(reader, key.kind.table, step, found);
    const count = namersOf(reader, key, id, key.naming.passes ? `NOT (${key.naming.passes})` : 'true').length;
    const word = wordOf(reader, key);
    if (count > 0) found.set(word, (found.get(word) ?? 0) + count);
  }
  return found;
}

function wordOf(reader: Reader, { kind, naming }: NamingKey): string {
  const whole = kind.owner ? (reader.kinds.find(kind.owner.table) ?? kind) : kind;
  return naming.uses ?? whole.uses ?? whole.word;
}

/** Ids of the records that name this one through a foreign key and hold it; those that belong to another give the id of that one. */
function namersOf(reader: Reader, { kind, table, column, naming, partOwner }: NamingKey, id: string, condition: string): string[] {
  const { owner } = kind;
  const from = partOwner ? `${snake(table)} n JOIN ${snake(kind.table)} r ON r.id = n.${snake(partOwner)}` : `${snake(kind.table)} r`;
  const top = owner ? 'o' : 'r';
  const whole = owner ? `JOIN ${snake(owner.table)} o ON o.id = r.${snake(owner.column)}` : '';
  const living = naming.inBin ? 'true' : `r.deleted_at IS NULL AND ${top}.deleted_at IS NULL`;
  return reader
    .sql<{ id: string }>(
      `SELECT DISTINCT ${top}.id FROM ${from} ${whole}
      WHERE ${partOwner ? 'n' : 'r'}.${snake(column)} = ? AND ${top}.id <> ? AND ${living} AND (${naming.when ?? 'true'}) AND (${condition})`,
      [id, id],
    )
    .map((row) => row.id);
}

/** REFUSED before a record leaves the bin while one that it belongs to, or that it or its parts name, lies there itself. */
export function checkNamedStand(reader: Reader, kind: AnyKind, id: string): void {
  const lost = lostOwner(reader, kind, id) ?? lostOf(reader, kind, id, () => true);
  if (lost) throw refuse(`Không khôi phục được: ${lost} của bản ghi này đã bị xóa. Khôi phục ${lost} đó trước.`);
}

function lostOwner(reader: Reader, { table, owner }: AnyKind, id: string): string | undefined {
  if (!owner) return undefined;
  const gone = reader.sql(
    `SELECT 1 AS found FROM ${snake(table)} r JOIN ${snake(owner.table)} o ON o.id = r.${snake(owner.column)} AND o.deleted_at IS NOT NULL WHERE r.id = ?`,
    [id],
  );
  return gone.length > 0 ? reader.kinds.find(owner.table)?.word : undefined;
}

/** The word of a record named that lies in the bin; a station of a commune that lies there will not do either. */
function lostOf(reader: Reader, kind: AnyKind, id: string, counts: (key: NamingKey) => boolean): string | undefined {
  for (const key of reader.kinds.namingKeys) {
    const named = reader.kinds.find(key.to);
    if (key.kind !== kind || !named || key.naming.free || !counts(key)) continue;
    const row = key.partOwner ? `${snake(key.table)} n WHERE n.${snake(key.partOwner)} = ?` : `${snake(kind.table)} n WHERE n.id = ?`;
    const targets = reader.sql<{ id: string; deletedAt: string | null }>(
      `SELECT id, deleted_at FROM ${snake(key.to)} WHERE id IN (SELECT n.${snake(key.column)} FROM ${row})`,
      [id],
    );
    for (const target of targets) {
      const lost = target.deletedAt === null ? lostOf(reader, named, target.id, ({ naming }) => naming.passes !== undefined) : named.word;
      if (lost) return lost;
    }
  }
  return undefined;
}
