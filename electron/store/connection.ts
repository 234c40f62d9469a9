import type Database from 'better-sqlite3';
import { CamelCasePlugin, type Compilable, DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import type { RecordKinds } from './kinds.ts';
import type { Schema } from './schema.ts';

/** Builds and types queries; never runs one. They run on the handle that a transaction gives (house rule 5). */
export const query = new Kysely<Schema>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (database) => new SqliteIntrospector(database),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
  plugins: [new CamelCasePlugin()],
});

export const camel = (name: string) => name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
export const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Values in the order of the `?`, or by the names of `:name`. */
export type Bindings = readonly unknown[] | Record<string, unknown>;
const bound = (parameters: Bindings): readonly unknown[] => (Array.isArray(parameters) ? parameters : [parameters]);

interface Prepared {
  statement: Database.Statement<unknown[], unknown[]>;
  columns: string[] | undefined;
}
const longestCache = 300;

/** One SQLite connection with its prepared statements; column names come back in camelCase. */
export class Connection {
  readonly raw: Database.Database;
  readonly kinds: RecordKinds;
  readonly #prepared = new Map<string, Prepared>();

  constructor(raw: Database.Database, kinds: RecordKinds) {
    this.raw = raw;
    this.kinds = kinds;
  }

  all<Row>(compilable: Compilable<Row>): Row[] {
    const { sql, parameters } = compilable.compile();
    return this.sql<Row>(sql, parameters);
  }

  first<Row>(compilable: Compilable<Row>): Row | undefined {
    return this.all(compilable)[0];
  }

  /** Number of rows changed. */
  run(compilable: Compilable<unknown>): number {
    const { sql, parameters } = compilable.compile();
    return this.exec(sql, parameters);
  }

  sql<Row>(text: string, parameters: Bindings = []): Row[] {
    const { statement, columns } = this.#prepare(text);
    if (!columns) throw new Error(`not a query: ${text.slice(0, 80)}`);
    return statement.all(...bound(parameters)).map((values) => {
      const row: Record<string, unknown> = {};
      columns.forEach((name, at) => {
        row[name] = values[at];
      });
      return row as Row;
    });
  }

  exec(text: string, parameters: Bindings = []): number {
    return this.#prepare(text).statement.run(...bound(parameters)).changes;
  }

  #prepare(text: string): Prepared {
    const known = this.#prepared.get(text);
    if (known) return known;
    if (this.#prepared.size >= longestCache) this.#prepared.clear();
    const statement = this.raw.prepare<unknown[], unknown[]>(text);
    const made: Prepared = { statement, columns: undefined };
    if (statement.reader) {
      statement.raw(true);
      made.columns = statement.columns().map((column) => camel(column.name));
    }
    this.#prepared.set(text, made);
    return made;
  }
}
