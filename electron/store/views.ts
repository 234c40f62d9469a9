import type Database from 'better-sqlite3';
import { type FactSelect, factView } from './fact-view.ts';
import type { AnyKind } from './kinds.ts';

/** What a room says of its tables and adds to them in the store. */
export interface Room {
  kinds?: readonly AnyKind[];
  facts?: readonly FactSelect[];
  /** `CREATE TRIGGER …` each. */
  triggers?: readonly string[];
}

interface Made {
  type: 'view' | 'trigger';
  name: string;
  sql: string;
}

/** The views and triggers of these rooms as the program says them, `CREATE …` each. */
export const viewsOf = (rooms: readonly Room[]): string[] => {
  const facts = rooms.flatMap((room) => room.facts ?? []);
  return [...(facts.length > 0 ? [factView(facts)] : []), ...rooms.flatMap((room) => room.triggers ?? [])];
};

const standing = (database: Database.Database): Made[] =>
  database.prepare<[], Made>("SELECT type, name, sql FROM sqlite_schema WHERE type IN ('view', 'trigger') ORDER BY rowid").all();

/** True where the store's views and triggers are word for word those of the program. */
export const viewsStand = (database: Database.Database, views: readonly string[]): boolean => {
  const found = standing(database).map((made) => made.sql);
  return found.length === views.length && views.every((sql, at) => sql === found[at]);
};

/** Puts these in the place of all that stand. They are outside the steps of an upgrade, so that a table may be rebuilt below them and an old text never lives on. */
export function makeViews(database: Database.Database, views: readonly string[]): void {
  for (const { type, name } of standing(database)) database.exec(`DROP ${type} "${name}"`);
  for (const sql of views) database.exec(sql);
}
