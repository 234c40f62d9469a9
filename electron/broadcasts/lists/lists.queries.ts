import type { LoggedAiring } from '../../../shared/broadcasts/lists/match.ts';
import type { Day } from '../../../shared/kernel/dates.ts';
import { query } from '../../store/connection.ts';
import type { Reader } from '../../store/store.ts';

/** Airings of the communes' and the office's own stations on these days: what a list is held against. */
export const airingsOn = (reader: Reader, days: readonly Day[]): LoggedAiring[] =>
  reader.sql<LoggedAiring>(
    `SELECT a.id, a.version, s.commune_id, a.day, a.time, a.topics, a.count, a.status, a.basis
     FROM airing a CROSS JOIN station s ON s.id = a.station_id
     WHERE a.deleted_at IS NULL AND a.day IN (SELECT value FROM json_each(?)) AND s.kind IN ('commune', 'district')
     ORDER BY a.day, a.time, a.id`,
    [JSON.stringify(days)],
  );

/** Titles of the programme library with their topics. */
export const programmeTopics = (reader: Reader) =>
  reader.all(query.selectFrom('programme').where('deletedAt', 'is', null).where('topics', '!=', 0).select(['title', 'topics']));
