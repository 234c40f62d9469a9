import { randomBytes } from 'node:crypto';
import type Database from 'better-sqlite3';
import type { Compilable } from 'kysely';
import { type Day, dayAt } from '../../shared/kernel/dates.ts';
import { uuidv7 } from '../../shared/kernel/ids.ts';
import { ChangeStream } from './changes.ts';
import { Collector } from './collector.ts';
import { type Bindings, Connection } from './connection.ts';
import type { RecordKinds } from './kinds.ts';
import { type Done, mostRows, together, type Way, WaysBack } from './ways-back.ts';

/** Time and chance come in from outside, so that tests and the demo office are the same on every run. */
export interface Surroundings {
  now: () => Date;
  random: (bytes: number) => Uint8Array;
}
export const realSurroundings: Surroundings = { now: () => new Date(), random: pooledRandom(8192) };

/** Chance fetched from the system in large pieces: an id each for thousands of rows would otherwise cost more than writing them. */
function pooledRandom(size: number): Surroundings['random'] {
  let pool = new Uint8Array();
  return (bytes) => {
    if (pool.length < bytes) pool = randomBytes(Math.max(size, bytes));
    const taken = pool.slice(0, bytes);
    pool = pool.subarray(bytes);
    return taken;
  };
}

/** Who does it and through which door: goes into every audit row. */
export interface Actor {
  who: string | null;
  door: 'window' | 'page' | 'cli' | 'test';
  /** Which window, tab or run of a command: nothing one of them has begun is carried on by another. */
  caller: string;
  /** Of a request whose answer can carry a way back: the token of what has been written for it. */
  answer?: Answer;
}
export interface Answer {
  token: string | null;
  /** Something was written for it: where the token is null all the same, there is no way back. */
  wrote: boolean;
  readonly way: Way;
}
export const newAnswer = (way: Way = 'undo'): Answer => ({ token: null, wrote: false, way });

export interface Reader {
  /** Every kind of record there is. */
  readonly kinds: RecordKinds;
  all<Row>(compilable: Compilable<Row>): Row[];
  first<Row>(compilable: Compilable<Row>): Row | undefined;
  sql<Row>(text: string, parameters?: Bindings): Row[];
}

export interface AuditEntry {
  area: string;
  action: 'create' | 'update' | 'remove' | 'restore' | 'import' | 'setting' | 'report' | 'print' | 'purge' | Way;
  recordId?: string;
  batch?: string;
  changes: unknown;
}

export interface Writer extends Reader {
  run(compilable: Compilable<unknown>): number;
  exec(text: string, parameters?: Bindings): number;
  newId(): string;
  /** ISO instant, the same for the whole transaction. */
  readonly at: string;
  audit(entry: AuditEntry): void;
  /** Tells the listeners, after the commit and once per area, which records of which area moved. */
  changed(area: string, ids: readonly string[]): void;
  /** What is written in `work` stays when the rest is taken back. */
  stays<Result>(work: () => Result): Result;
  /** Nothing done so far, nor this, can be taken back: what stood before must not survive anywhere. */
  forgetWaysBack(): void;
}

/** CCCD never reaches the audit in full: the last three digits only. */
const mask = (key: string, value: unknown) => (key === 'citizenId' && typeof value === 'string' ? `…${value.slice(-3)}` : value);

export class Store {
  readonly changes = new ChangeStream();
  readonly waysBack = new WaysBack();
  readonly collector: Collector;
  readonly file: string;
  readonly surroundings: Surroundings;
  readonly #writing: Connection;
  readonly #reading: Connection;

  constructor(
    file: string,
    writing: Database.Database,
    reading: Database.Database | undefined,
    kinds: RecordKinds,
    surroundings: Surroundings,
  ) {
    this.file = file;
    this.surroundings = surroundings;
    this.#writing = new Connection(writing, kinds);
    this.#reading = reading ? new Connection(reading, kinds) : this.#writing;
    this.collector = new Collector(writing);
  }

  today(): Day {
    return dayAt(this.surroundings.now());
  }

  /** One consistent picture of the store: everything `work` reads is of the same moment. */
  read<Result>(work: (reader: Reader) => Result): Result {
    const connection = this.#reading;
    if (connection.raw.inTransaction) return work(connection);
    connection.exec('BEGIN');
    try {
      return work(connection);
    } finally {
      connection.exec('COMMIT');
    }
  }

  /** All of it or nothing: an error thrown by `work` rolls back. Only the handle given may be used inside. */
  write<Result>(actor: Actor, work: (writer: Writer) => Result): Result {
    const connection = this.#writing;
    const at = this.surroundings.now().toISOString();
    const moved = new Map<string, Set<string>>();
    const audits: AuditEntry[] = [];
    let forgets = false;
    const writer: Writer = {
      kinds: connection.kinds,
      all: (compilable) => connection.all(compilable),
      first: (compilable) => connection.first(compilable),
      sql: (text, parameters) => connection.sql(text, parameters),
      run: (compilable) => connection.run(compilable),
      exec: (text, parameters) => connection.exec(text, parameters),
      newId: () => uuidv7(this.surroundings.now().getTime(), this.surroundings.random(10)),
      at,
      audit: (entry) => {
        const changes = JSON.stringify(entry.changes, mask);
        connection.exec('INSERT INTO audit (at, who, door, batch, area, record_id, action, changes) VALUES (?, ?, ?, ?, ?, ?, ?, ?)', [
          at,
          actor.who,
          actor.door,
          entry.batch ?? null,
          entry.area,
          entry.recordId ?? null,
          entry.action,
          changes,
        ]);
        audits.push(entry);
      },
      changed: (area, ids) => {
        const known = moved.get(area) ?? new Set();
        for (const id of ids) known.add(id);
        moved.set(area, known);
      },
      stays: (inner) => {
        const before = audits.length;
        const result = this.collector.without(inner);
        audits.splice(before);
        return result;
      },
      forgetWaysBack: () => {
        forgets = true;
      },
    };
    const { answer } = actor;
    if (answer) this.collector.begin(answer.way === 'undo' ? mostRows : Number.POSITIVE_INFINITY);
    connection.exec('BEGIN IMMEDIATE');
    let result: Result;
    try {
      result = work(writer);
      connection.exec('COMMIT');
    } catch (error) {
      if (connection.raw.inTransaction) connection.exec('ROLLBACK');
      this.collector.end();
      throw error;
    }
    const touched = this.collector.end();
    if (forgets) this.waysBack.forgetAll();
    if (answer && (touched === null || touched.size > 0))
      this.#keep(actor, answer, touched && !forgets ? { way: answer.way, at, touched, audits, moved } : null);
    for (const [area, ids] of moved) this.changes.publish({ area, ids: [...ids] });
    return result;
  }

  /** Several writes of one request are taken back as one, or not at all. */
  #keep({ caller }: Actor, answer: Answer, written: Omit<Done, 'caller'> | null): void {
    const earlier = answer.token === null ? undefined : this.waysBack.find(answer.token);
    if (answer.token !== null) this.waysBack.forget(answer.token);
    const own = written && { ...written, caller };
    const done = answer.wrote ? earlier && own && together(earlier, own) : own;
    const token = Buffer.from(this.surroundings.random(16)).toString('hex');
    answer.token = done && this.waysBack.keep(token, done) ? token : null;
    answer.wrote = true;
  }

  /** Moves whenever another process has written (PRAGMA data_version). */
  dataVersion(): number {
    return Number(this.#reading.raw.pragma('data_version', { simple: true }));
  }

  /** For backup and the health check, which speak to SQLite itself. */
  get database(): Database.Database {
    return this.#writing.raw;
  }

  close(): void {
    if (this.#reading !== this.#writing) this.#reading.raw.close();
    this.#writing.raw.close();
  }
}
