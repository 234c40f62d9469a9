import type Database from 'better-sqlite3';
import { type TableShape, tablesOf } from './tables.ts';

/** Values in the order of the table's columns. */
export type Row = readonly unknown[];
/** A row before a write and after it: null where it was not there. Of a new record only its version is kept: it goes to the bin as it is. */
export interface Touch {
  before: Row | null;
  after: Row | number | null;
}
export type Touched = ReadonlyMap<TableShape, ReadonlyMap<string, Touch>>;

/** Written by the store itself, or no rows of the user's: files are taken out by the sweep, never by an undo. */
const apart = new Set(['audit', 'attachment']);

export const keyOf = (table: TableShape, row: Row): string => {
  const [first = 0, ...more] = table.key;
  return more.length === 0 ? String(row[first]) : JSON.stringify(table.key.map((at) => row[at]));
};
export const sameRow = (one: Row, other: Row): boolean => one.every((value, at) => value === other[at]);

/**
 * Sees every row that is written, whoever writes it: records, batches, plain SQL and the store's own triggers. TEMP triggers of the
 * writing connection hand the row to a function of this process, so that nothing of it (names!) ever reaches the disk.
 */
export class Collector {
  /** Undefined while nobody will ask for the way back. */
  #touched: Map<TableShape, Map<string, Touch>> | undefined;
  #left = 0;

  constructor(database: Database.Database) {
    database.pragma('temp_store = MEMORY');
    // what REPLACE puts out is told like any other row
    database.pragma('recursive_triggers = ON');
    const triggers = tablesOf(database)
      .filter((table) => !apart.has(table.name))
      .flatMap((table) => this.#watch(database, table));
    database.exec(`BEGIN; ${triggers.join('\n')} COMMIT;`);
  }

  /** From here on every row is kept, unless more than `most` of them are touched. */
  begin(most: number): void {
    this.#touched = new Map();
    this.#left = most;
  }

  /** What is written in `work` is not kept. */
  without<Result>(work: () => Result): Result {
    const touched = this.#touched;
    this.#touched = undefined;
    const result = work();
    this.#touched = touched;
    return result;
  }

  /** What has been written since `begin`. */
  soFar(): Touched {
    return this.#touched ?? new Map();
  }

  /** What was written, without the rows that are again as they were; null where it is too much. */
  end(): Touched | null {
    const touched = this.soFar();
    this.#touched = undefined;
    if (this.#left < 0) return null;
    const moved = new Map<TableShape, Map<string, Touch>>();
    for (const [table, rows] of touched) {
      const differing = [...rows].filter(([, touch]) => hasMoved(touch));
      if (differing.length > 0) moved.set(table, new Map(differing));
    }
    return moved;
  }

  #watch(database: Database.Database, table: TableShape): string[] {
    const { name, columns, isRecord } = table;
    const place = columns.indexOf('version');
    const of = (version: string) => columns.map((column) => `${version}."${column}"`).join(', ');
    const listen = (event: string, hear: (values: unknown[]) => void) => {
      database.function(`undo_${name}_${event}`, { varargs: true }, (...values: unknown[]) => {
        if (this.#touched) hear(values);
        return null;
      });
      return (values: string) =>
        `CREATE TEMP TRIGGER undo_${name}_${event} AFTER ${event} ON main."${name}" BEGIN SELECT undo_${name}_${event}(${values}); END;`;
    };
    const inserted = isRecord
      ? listen('insert', ([id, version]) => this.#note(table, String(id), null, Number(version)))
      : listen('insert', (row) => this.#note(table, keyOf(table, row), null, row));
    const updated = listen('update', (both) => {
      const [before, after] = [both.slice(0, columns.length), both.slice(columns.length)];
      const [from, to] = [keyOf(table, before), keyOf(table, after)];
      if (from === to) this.#note(table, from, before, after, place);
      else {
        this.#note(table, from, before, null);
        this.#note(table, to, null, after);
      }
    });
    const deleted = listen('delete', (row) => this.#note(table, keyOf(table, row), row, null));
    return [inserted(isRecord ? 'NEW.id, NEW.version' : of('NEW')), updated(`${of('OLD')}, ${of('NEW')}`), deleted(of('OLD'))];
  }

  #note(table: TableShape, key: string, before: Row | null, after: Touch['after'], version = -1): void {
    if (this.#left < 0 || !this.#touched) return;
    const rows = this.#touched.get(table) ?? new Map<string, Touch>();
    const known = rows.get(key);
    if (known) {
      const isNew = table.isRecord && known.before === null && typeof after === 'object' && after !== null;
      known.after = isNew ? Number(after[version]) : after;
      return;
    }
    this.#left -= 1;
    if (this.#left < 0) {
      this.#touched.clear();
      return;
    }
    rows.set(key, { before, after });
    this.#touched.set(table, rows);
  }
}

const hasMoved = ({ before, after }: Touch): boolean =>
  before === null || typeof after !== 'object' || after === null ? before !== after : !sameRow(before, after);
