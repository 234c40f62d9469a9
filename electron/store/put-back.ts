import { type Row, sameRow, type Touch, type Touched } from './collector.ts';
import { type Change, checkMayComeBack, checkStanding, conflict } from './put-back-checks.ts';
import type { Store, Writer } from './store.ts';
import type { TableShape } from './tables.ts';
import type { Done, WaysBack } from './ways-back.ts';

interface NewVersion {
  table: TableShape;
  id: string;
  now: number;
  /** The one that it stands for. */
  before: number;
}

const movedSince = () => conflict('Có bản ghi đã được sửa sau thao tác này nên không hoàn tác được. Dữ liệu giữ nguyên.');

/** Puts back every row that the action touched, as it stood before, or throws CONFLICT; gives the new versions of the records. */
export function putBack(writer: Writer, { collector, waysBack }: Store, { touched }: Done): NewVersion[] {
  writer.exec('PRAGMA defer_foreign_keys = ON');
  const changes = [...touched].flatMap(([table, rows]) =>
    [...rows].map(([id, touch]): Change => {
      const now = storedRow(writer, table, touch, id);
      if (!isAsLeft(table, id, touch, now, waysBack)) throw movedSince();
      return { table, id, before: touch.before, now };
    }),
  );
  const [records, parts] = [changes.filter(({ table }) => table.isRecord), changes.filter(({ table }) => !table.isRecord)];
  const [living, going] = [records.filter(willLive), records.filter((change) => !willLive(change))];
  const coming = living.filter(({ table, now }) => !isLiving(table, now));
  for (const change of living) park(writer, change);
  const versions = going.map((change) => putRecord(writer, change));
  for (const change of coming) checkMayComeBack(writer, change);
  versions.push(...living.map((change) => putRecord(writer, change)));
  undoTriggers(writer, touched, collector.soFar());
  for (const { table, now } of parts) replace(writer, table, now, null);
  // what a trigger has written by now in its place goes
  for (const { table, before } of parts) replace(writer, table, before, before);
  for (const change of living) checkStanding(writer, change, true);
  for (const change of going) if (isLiving(change.table, change.now)) checkStanding(writer, change, false);
  return versions;
}

/** What the store's own triggers have written while records were put back; rows that the action itself wrote are put back after this. */
function undoTriggers(writer: Writer, touched: Touched, soFar: Touched): void {
  const strays = [...soFar].flatMap(([table, rows]) =>
    [...rows].flatMap(([id, touch]) => (touched.get(table)?.has(id) ? [] : [{ table, id, touch: { ...touch } }])),
  );
  for (const { table, id, touch } of strays) replace(writer, table, storedRow(writer, table, touch, id), touch.before);
}

const isLiving = (table: TableShape, row: Row | null) => row !== null && row[place(table, 'deleted_at')] === null;
const willLive = ({ table, before }: Change) => isLiving(table, before);
const place = (table: TableShape, column: string) => table.columns.indexOf(column);
const list = (table: TableShape) => table.columns.map((column) => `"${column}"`).join(', ');
const where = (table: TableShape) => table.key.map((at) => `"${table.columns[at]}" IS ?`).join(' AND ');
const keyValues = (table: TableShape, row: Row) => table.key.map((at) => row[at]);

const rowsWhere = (writer: Writer, table: TableShape, values: readonly unknown[]): Row | null => {
  const [row] = writer.sql<Record<string, unknown>>(`SELECT ${list(table)} FROM "${table.name}" WHERE ${where(table)}`, values);
  return row ? Object.values(row) : null;
};
const storedById = (writer: Writer, table: TableShape, id: string) => rowsWhere(writer, table, [id]);
const storedRow = (writer: Writer, table: TableShape, { before, after }: Touch, id: string): Row | null => {
  const known = typeof after === 'object' && after !== null ? after : before;
  return known ? rowsWhere(writer, table, keyValues(table, known)) : storedById(writer, table, id);
};

function isAsLeft(table: TableShape, id: string, { after }: Touch, now: Row | null, ways: WaysBack): boolean {
  if (after === null || now === null) return after === now;
  if (!table.isRecord) return typeof after === 'object' && sameRow(after, now);
  const version = Number(now[place(table, 'version')]);
  if (typeof after === 'number') return ways.isSameVersion(table, id, version, after);
  if (!ways.isSameVersion(table, id, version, Number(after[place(table, 'version')]))) return false;
  const isBinned = (row: Row) => row[place(table, 'deleted_at')] !== null;
  return isBinned(after) === isBinned(now) && table.columns.every((column, at) => isKeeping(column) || after[at] === now[at]);
}

/** Columns that tell when and how often a record was written, not what it says. */
const isKeeping = (column: string) => column === 'updated_at' || column === 'deleted_at' || /(^|_)version$/.test(column);

/** Out of the indexes that leave the bin out, so that records can change places. */
function park(writer: Writer, { table, now, id }: Change): void {
  if (table.crowded && isLiving(table, now)) writer.exec(`UPDATE "${table.name}" SET deleted_at = ? WHERE id = ?`, [writer.at, id]);
}

/** The record as it was, under a version of its own. */
function putRecord(writer: Writer, { table, id, before, now }: Change): NewVersion {
  const row = before ?? now ?? [];
  const [known, stands] = [now ?? row, row].map((one) => Number(one[place(table, 'version')]));
  const version = Number(known) + 1;
  const values = table.columns.map((column, at) => {
    if (column === 'version') return version;
    if (column === 'updated_at') return writer.at;
    if (column === 'deleted_at') return before ? before[at] : writer.at;
    // A version remembered beside the own one (an airing nobody has touched since it was generated) goes on meaning the same.
    return column.endsWith('_version') && row[at] === stands ? version : row[at];
  });
  if (now) {
    const sets = table.columns.map((column) => `"${column}" = ?`).join(', ');
    writer.exec(`UPDATE "${table.name}" SET ${sets} WHERE id = ?`, [...values, id]);
  } else insert(writer, table, values);
  return { table, id, now: version, before: Number(before ? stands : version) };
}

function replace(writer: Writer, table: TableShape, now: Row | null, row: Row | null): void {
  if (now) writer.exec(`DELETE FROM "${table.name}" WHERE ${where(table)}`, keyValues(table, now));
  if (row) insert(writer, table, row);
}

const insert = (writer: Writer, table: TableShape, row: Row) =>
  writer.exec(`INSERT INTO "${table.name}" (${list(table)}) VALUES (${table.columns.map(() => '?').join(', ')})`, row);
