import { Refusal, refuse } from '../../../shared/kernel/errors.ts';
import { insertMany } from '../../store/bulk.ts';
import type { Ref } from '../../store/records.ts';
import type { NewValues, Schema } from '../../store/schema.ts';
import type { Writer } from '../../store/store.ts';
import { putRelays } from './log.queries.ts';
import { airingsNamed } from '../week/week.queries.ts';

type Changeable = Pick<Schema['airing'], 'day' | 'time' | 'count' | 'status' | 'basis' | 'note'>;

/** What one action does to the log. */
export interface Batch {
  /** In words, for the audit. */
  what: string;
  create?: readonly { values: NewValues<'airing'> & { id?: string }; relayCommuneIds: readonly string[] }[];
  change?: readonly (Ref & { values: Partial<Changeable> })[];
  remove?: readonly Ref[];
  restore?: readonly Ref[];
}

const columns = ['day', 'time', 'count', 'status', 'basis', 'note'] as const;
const changeSql = `UPDATE airing SET ${columns.map((column) => `${column} = ?`).join(', ')}, version = version + 1, updated_at = ? WHERE id = ?`;

/** What takes a batch back, to be run as a batch itself. */
export interface BatchUndo {
  remove: Ref[];
  restore: Ref[];
  change: (Ref & { values: Changeable })[];
}

/**
 * Does it in the caller's transaction with one audit row, and gives what takes it back (null: there was nothing to do). CONFLICT where a
 * version has moved; REFUSED where an airing would come back to a station or commune that lies in the bin.
 */
export function runBatch(writer: Writer, { what, create = [], change = [], remove = [], restore = [] }: Batch): BatchUndo | null {
  const before = checked(writer, { change, remove, restore });
  const made = insertMany(
    writer,
    'airing',
    create.map((one) => one.values),
  );
  made.forEach((id, at) => {
    const relays = create[at]?.relayCommuneIds ?? [];
    if (relays.length > 0) putRelays(writer, id, relays);
  });
  for (const { id, values } of change) {
    const next = { ...before.get(id), ...values };
    writer.exec(changeSql, [...columns.map((column) => next[column]), writer.at, id]);
  }
  const setBin = 'UPDATE airing SET deleted_at = ?, version = version + 1, updated_at = ? WHERE id = ?';
  for (const { id } of remove) writer.exec(setBin, [writer.at, writer.at, id]);
  for (const { id } of restore) writer.exec(setBin, [null, writer.at, id]);

  const touched = [...made, ...[...change, ...remove, ...restore].map((one) => one.id)];
  if (touched.length === 0) return null;
  writer.audit({
    area: 'broadcasts',
    action: 'update',
    batch: writer.newId(),
    changes: {
      what,
      created: made,
      changed: change.map(({ id, values }) => ({ id, from: before.get(id), to: values })),
      removed: remove.map((one) => one.id),
      restored: restore.map((one) => one.id),
    },
  });
  writer.changed('broadcasts', touched);
  const next = ({ id, version }: Ref): Ref => ({ id, version: version + 1 });
  return {
    remove: [...made.map((id) => ({ id, version: 1 })), ...restore.map(next)],
    restore: remove.map(next),
    change: change.flatMap((one) => {
      const values = before.get(one.id);
      return values ? [{ ...next(one), values }] : [];
    }),
  };
}

/** The values the records have now, once it is sure that all of them are as the caller saw them. */
function checked(writer: Writer, { change, remove, restore }: Required<Pick<Batch, 'change' | 'remove' | 'restore'>>) {
  const rows = airingsNamed(
    writer,
    [...change, ...remove, ...restore].map((one) => one.id),
  );
  const known = new Map(rows.map((row) => [row.id, row]));
  const check = (refs: readonly Ref[], binned: boolean) => {
    for (const ref of refs) {
      const row = known.get(ref.id);
      if (!row || row.version !== ref.version || (row.deletedAt !== null) !== binned) throw moved(row, ref);
    }
  };
  check([...change, ...remove], false);
  check(restore, true);
  const homeless = restore.some(({ id }) => {
    const row = known.get(id);
    return row && (row.stationGone !== null || row.communeGone !== null);
  });
  if (homeless) throw refuse('Không khôi phục được: xã hoặc đài của một lượt phát đã bị xóa. Khôi phục xã, đài đó trước.');
  return new Map(rows.map(({ id, day, time, count, status, basis, note }) => [id, { day, time, count, status, basis, note }]));
}

const moved = (stored: unknown, sent: unknown) =>
  new Refusal('CONFLICT', 'Có lượt phát đã được sửa sau thao tác này nên không làm lại được. Dữ liệu giữ nguyên.', {
    versions: { stored: stored ?? null, sent },
  });
