import type { Reader } from '../store/store.ts';

/** Keys by which attendees are sorted as their rosters list them: the conference in its order, then the number. */
export const rosterPlaces = (reader: Reader, ids: readonly string[]): Map<string, string> =>
  new Map(
    reader
      .sql<{ id: string; place: string }>(
        `SELECT t.id, c.code_key || printf('/%06d', t.position) AS place FROM attendee t JOIN conference c ON c.id = t.conference_id
        WHERE t.id IN (SELECT value FROM json_each(?))`,
        [JSON.stringify(ids)],
      )
      .map((row) => [row.id, row.place]),
  );
