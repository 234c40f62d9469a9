import { query } from '../store/connection.ts';
import type { Reader } from '../store/store.ts';

export const audienceRows = (reader: Reader) =>
  reader.all(query.selectFrom('audience').where('deletedAt', 'is', null).selectAll().orderBy('sortKey'));
export const formRows = (reader: Reader) =>
  reader.all(query.selectFrom('form').where('deletedAt', 'is', null).selectAll().orderBy('sortKey'));

/** Ids by code key, those in the bin too: what was removed on purpose does not come back by itself. */
export const audienceIds = (reader: Reader) => idsByKey(reader.all(query.selectFrom('audience').select(['id', 'codeKey'])));
export const formIds = (reader: Reader) => idsByKey(reader.all(query.selectFrom('form').select(['id', 'codeKey'])));

const idsByKey = (rows: readonly { id: string; codeKey: string }[]) => new Map(rows.map((row) => [row.codeKey, row.id]));
