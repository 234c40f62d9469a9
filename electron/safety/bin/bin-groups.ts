import { type Day, formatDay } from '../../../shared/kernel/dates.ts';
import { notFound, Refusal } from '../../../shared/kernel/errors.ts';
import { type BinKind, binKinds } from '../../../shared/kernel/record-kinds.ts';
import { type BinGroup, daysInBin } from '../../../shared/safety/bin/contract.ts';
import { snake } from '../../store/connection.ts';
import type { AnyKind } from '../../store/kinds.ts';
import { labelSql } from '../../store/labels.ts';
import { type Ref, restoreRecord } from '../../store/records.ts';
import type { Actor, Reader, Store } from '../../store/store.ts';

interface Row {
  deletedAt: string;
  count: number;
  id: string;
  name: string | null;
  day: Day | null;
}

function kindOf(reader: Reader, name: BinKind): AnyKind {
  const kind = reader.kinds.find(name);
  if (!kind) throw new Error(`no kind of record ${name}`);
  return kind;
}

/** What lies in the bin, newest first, one line for each action that put it there. */
export const listBin = (store: Store): BinGroup[] =>
  store.read((reader) =>
    binKinds
      .flatMap((kind) => rowsOf(reader, kind).map((row) => groupOf(reader, kind, row, store.surroundings.now())))
      .sort((a, b) => (a.deletedAt < b.deletedAt ? 1 : -1)),
  );

/** SQLite takes the bare columns from the row that holds min(id). */
const rowsOf = (reader: Reader, name: BinKind): Row[] => {
  const kind = kindOf(reader, name);
  return reader.sql<Row>(
    `SELECT r.deleted_at AS deleted_at, count(*) AS count, min(r.id) AS id, ${labelSql(kind)} AS name, ${kind.day ? `r.${snake(kind.day)}` : 'NULL'} AS day
     FROM ${snake(kind.table)} r WHERE r.deleted_at IS NOT NULL GROUP BY r.deleted_at`,
  );
};

function groupOf(reader: Reader, kind: BinKind, row: Row, now: Date): BinGroup {
  const [audit] = reader.sql<{ who: string | null }>('SELECT who FROM audit WHERE record_id = ? AND at = ?', [row.id, row.deletedAt]);
  const daysThere = Math.floor((now.getTime() - Date.parse(row.deletedAt)) / 86_400_000);
  const label = [row.day ? formatDay(row.day) : '', row.name ?? ''].filter(Boolean).join(' · ');
  return {
    id: `${kind} ${row.deletedAt}`,
    kind,
    deletedAt: row.deletedAt,
    who: audit?.who ?? null,
    count: row.count,
    label,
    daysLeft: Math.max(0, daysInBin - daysThere),
  };
}

/** Brings a group back, each record by itself: what cannot stand any more stays in the bin and says why. NOT_FOUND: the group is gone. */
export function restoreFromBin(
  store: Store,
  actor: Actor,
  { kind: name, deletedAt }: { kind: BinKind; deletedAt: string },
): { restored: number; refused: string[] } {
  const { kind, refs } = store.read((reader) => {
    const one = kindOf(reader, name);
    return {
      kind: one,
      refs: reader.sql<Ref>(`SELECT id, version FROM ${snake(one.table)} WHERE deleted_at = ? ORDER BY id`, [deletedAt]),
    };
  });
  if (refs.length === 0) throw notFound('bản ghi trong thùng rác');
  const refused = new Set<string>();
  let restored = 0;
  for (const ref of refs) {
    try {
      store.write(actor, (writer) => restoreRecord(writer, kind, ref));
      restored += 1;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.add(error.message);
    }
  }
  return { restored, refused: [...refused] };
}
