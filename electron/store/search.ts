import { type SelectQueryBuilder, sql } from 'kysely';
import { matchesTyped, searchKey, sortKey, tidy, valueKey } from '../../shared/kernel/text.ts';
import type { Schema } from './schema.ts';
import type { Reader } from './store.ts';

/** A window of a list: which rows, in which order, from where and how many. */
export interface Asked<Filter, Sort> {
  filter: Filter;
  sort?: Sort | undefined;
  offset: number;
  limit: number;
}

/** How many rows a query finds. */
export const countOf = <Tables extends keyof Schema, Row>(reader: Reader, found: SelectQueryBuilder<Schema, Tables, Row>): number =>
  reader.first(found.select((eb) => eb.fn.countAll<number>().as('count')))?.count ?? 0;

/** The words of a search, each of which must be found somewhere in the record. */
export const typedWords = (typed: string): string[] => tidy(typed).split(' ').filter(Boolean);

/** True where the word carries no accents, so that the folded column alone decides (house rule 7). */
export const isFolded = (word: string): boolean => valueKey(word) === searchKey(word);

/** Those of the rows whose text holds the word; typed accents narrow. */
export const idsMatching = <Row extends { id: string }>(rows: readonly Row[], word: string, text: (row: Row) => string): string[] =>
  rows.filter((row) => matchesTyped(text(row), word)).map((row) => row.id);

/** A list of any length for `in (…)`: one bound value instead of thousands. */
export const valuesOf = (list: readonly string[]) => sql<string>`(select value from json_each(${JSON.stringify(list)}))`;

/** Texts in Vietnamese order, for `rankTable`. */
export const ranked = (texts: readonly string[]): string[] =>
  texts
    .map((text) => ({ text, key: sortKey(text) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map((one) => one.text);

/**
 * Texts and their place in the order, to join where a column that keeps no sort key is sorted by. The limit keeps SQLite from
 * folding the list into the query, where it would be read anew for every row.
 */
export const rankTable = (texts: readonly string[]) =>
  sql<{ key: number; value: string }>`(select key, value from json_each(${JSON.stringify(texts)}) limit -1)`.as<'rank'>('rank');
