import { Refusal } from '../../shared/kernel/errors.ts';
import { checkCodeStillFree } from './checks.ts';
import type { Row } from './collector.ts';
import { camel, snake } from './connection.ts';
import { checkNamedStand, checkNotHeld } from './holders.ts';
import type { Reader } from './store.ts';
import type { TableShape } from './tables.ts';

/** One row on its way back. */
export interface Change {
  table: TableShape;
  id: string;
  /** Null: a new record, which goes to the bin, or a new part, which goes for good. */
  before: Row | null;
  now: Row | null;
}

export const conflict = (message: string): Refusal => new Refusal('CONFLICT', message, { versions: { stored: null, sent: null } });

export const isUnique = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'SQLITE_CONSTRAINT_UNIQUE';

/** What a record must meet that leaves the bin by hand, it must meet here. REFUSED in the words of its kind. */
export function checkMayComeBack(reader: Reader, { table, id }: Change): void {
  const kind = reader.kinds.find(camel(table.name));
  if (kind?.coded) checkCodeStillFree(reader, kind.table, id, kind.word);
  kind?.beforeRestore?.(reader, id);
}

/** Once all is put back. REFUSED: what lives names something in the bin, or something that lives names what went there. */
export function checkStanding(reader: Reader, { table, id }: Change, living: boolean): void {
  const kind = reader.kinds.find(camel(table.name));
  if (!kind) return;
  if (living) return checkNamedStand(reader, kind, id);
  checkNotHeld(reader, kind, id);
  for (const { table: own, owner } of reader.kinds.owned(kind.table)) {
    const left = reader.sql(`SELECT 1 AS found FROM ${snake(own)} WHERE ${snake(owner?.column ?? '')} = ? AND deleted_at IS NULL LIMIT 1`, [
      id,
    ]);
    if (left.length > 0) throw conflict('Đã có bản ghi khác gắn vào đây sau thao tác này nên không hoàn tác được. Dữ liệu giữ nguyên.');
  }
}
