import { Refusal } from '../../../shared/kernel/errors.ts';
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
}

const columns = ['day', 'time', 'count', 'status', 'basis', 'note'] as const;
const changeSql = `UPDATE airing SET ${columns.map((column) => `${column} = ?`).join(', ')}, version = version + 1, updated_at = ? WHERE id = ?`;

/** Does it in the caller's transaction with one audit row; gives how many airings it touched. CONFLICT where a version has moved. */
export function runBatch(writer: Writer, { what, create = [], change = [], remove = [] }: Batch): number {
  const before = checked(writer, [...change, ...remove]);
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

  const touched = [...made, ...[...change, ...remove].map((one) => one.id)];
  if (touched.length === 0) return 0;
  writer.audit({
    area: 'broadcasts',
    action: 'update',
    batch: writer.newId(),
    changes: {
      what,
      created: made,
      changed: change.map(({ id, values }) => ({ id, from: before.get(id), to: values })),
      removed: remove.map((one) => one.id),
    },
  });
  writer.changed('broadcasts', touched);
  return touched.length;
}

/** The values the records have now, once it is sure that all of them are as the caller saw them. */
function checked(writer: Writer, refs: readonly Ref[]) {
  const rows = airingsNamed(
    writer,
    refs.map((one) => one.id),
  );
  const known = new Map(rows.map((row) => [row.id, row]));
  for (const ref of refs) {
    const row = known.get(ref.id);
    if (row?.version !== ref.version || row.deletedAt !== null) throw moved(row, ref);
  }
  return new Map(rows.map(({ id, day, time, count, status, basis, note }) => [id, { day, time, count, status, basis, note }]));
}

const moved = (stored: unknown, sent: unknown) =>
  new Refusal('CONFLICT', 'Có lượt phát vừa được sửa ở nơi khác. Dữ liệu giữ nguyên; hãy xem lại rồi làm lại.', {
    versions: { stored: stored ?? null, sent },
  });
