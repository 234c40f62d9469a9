import { snake } from './connection.ts';
import type { AnyKind, Part } from './kinds.ts';
import type { Reader } from './store.ts';

/** How a record of the kind reads, from its row `r` (SQL). */
export const labelSql = ({ coded, label }: AnyKind): string => (coded ? `coalesce(${label}, r.code)` : label);
/** The same with its code before it. */
const fullLabelSql = ({ coded, label }: AnyKind): string => (coded ? `r.code || coalesce(' – ' || ${label}, '')` : label);

/** Labels of records of one kind, or of parts that are shown by themselves («owner/key»), by id. */
export function labelsOf(reader: Reader, name: string, ids: readonly string[]): Map<string, string> {
  const kind = reader.kinds.find(name);
  if (kind) return textsById(reader, kind.table, 'r.id', fullLabelSql(kind), ids);
  const part = reader.kinds.all.flatMap(({ parts = [] }): readonly Part[] => parts).find(({ table }) => table === name);
  if (!part?.traced) return new Map();
  return textsById(reader, part.table, `r.${snake(part.owner)} || '/' || r.${snake(part.traced.key)}`, part.traced.label, ids);
}

const slice = 500;
function textsById(reader: Reader, table: string, id: string, label: string, ids: readonly string[]): Map<string, string> {
  const labels = new Map<string, string>();
  for (let at = 0; at < ids.length; at += slice) {
    const rows = reader.sql<{ id: string; label: string }>(
      `SELECT ${id} AS id, ${label} AS label FROM ${snake(table)} r WHERE ${id} IN (SELECT value FROM json_each(?))`,
      [JSON.stringify(ids.slice(at, at + slice))],
    );
    for (const row of rows) labels.set(row.id, row.label);
  }
  return labels;
}
