import { keyOf, type Row, sameRow, type Touch, type Touched } from './collector.ts';
import type { AuditEntry } from './store.ts';
import type { TableShape } from './tables.ts';

export type Way = 'undo' | 'redo';

/** One answered action, as far as it takes to reverse it. */
export interface Done {
  way: Way;
  /** The window or tab that may reverse it. */
  caller: string;
  at: string;
  touched: Touched;
  audits: readonly Pick<AuditEntry, 'area' | 'recordId' | 'batch'>[];
  moved: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The grid of a week lets the user go back a hundred steps; nobody else asks for more than the last few. */
const mostOfCaller = 100;
/** Rows of all that is kept: beyond them the oldest go, and an action that alone is larger cannot be taken back. */
export const mostRows = 100_000;

const sizeOf = (touched: Touched): number => [...touched.values()].reduce((sum, rows) => sum + rows.size, 0);

/** The ways back that are still open, in memory only and for as long as the program runs: what stood before holds names. */
export class WaysBack {
  readonly #kept = new Map<string, Done>();
  /** A record put back gets a new version, so that other windows notice; it stands for the one it had, by which earlier actions know it. */
  readonly #standsFor = new Map<string, Map<number, number>>();

  keep(token: string, done: Done): boolean {
    const fits = sizeOf(done.touched) <= mostRows;
    if (fits) this.#kept.set(token, done);
    const own = [...this.#kept].filter(([, one]) => one.caller === done.caller).map(([known]) => known);
    for (const old of own.slice(0, -mostOfCaller)) this.#kept.delete(old);
    let rows = [...this.#kept.values()].reduce((sum, one) => sum + sizeOf(one.touched), 0);
    for (const [old, { touched }] of this.#kept) {
      if (rows <= mostRows) break;
      rows -= sizeOf(touched);
      this.#kept.delete(old);
    }
    return fits;
  }

  find(token: string): Done | undefined {
    return this.#kept.get(token);
  }

  forget(token: string): void {
    this.#kept.delete(token);
  }

  forgetAll(): void {
    this.#kept.clear();
    this.#standsFor.clear();
  }

  standFor(table: TableShape, id: string, now: number, before: number): void {
    const name = `${table.name} ${id}`;
    const known = this.#standsFor.get(name) ?? new Map<number, number>();
    known.set(now, known.get(before) ?? before);
    this.#standsFor.set(name, known);
  }

  isSameVersion(table: TableShape, id: string, one: number, other: number): boolean {
    const known = this.#standsFor.get(`${table.name} ${id}`);
    return (known?.get(one) ?? one) === (known?.get(other) ?? other);
  }
}

/** Two writes of one request as one; undefined where somebody else wrote one of the rows in between. */
export function together(first: Done, second: Done): Done | undefined {
  const touched = new Map([...first.touched].map(([table, rows]) => [table, new Map(rows)]));
  for (const [table, rows] of second.touched) {
    const known = touched.get(table) ?? new Map<string, Touch>();
    for (const [key, { before, after }] of rows) {
      const earlier = known.get(key);
      if (earlier && !meets(table, earlier.after, before)) return undefined;
      known.set(key, { before: earlier ? earlier.before : before, after });
    }
    touched.set(table, known);
  }
  const moved = new Map(first.moved);
  for (const [area, ids] of second.moved) moved.set(area, new Set([...(moved.get(area) ?? []), ...ids]));
  return { ...second, touched, moved, audits: [...first.audits, ...second.audits] };
}

const meets = (table: TableShape, after: Touch['after'], before: Row | null): boolean =>
  after === null || before === null
    ? after === before
    : typeof after === 'number'
      ? before[table.columns.indexOf('version')] === after
      : keyOf(table, before) === keyOf(table, after) && sameRow(before, after);
