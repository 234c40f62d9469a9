import type { Reader } from '../store/store.ts';

/** What decides whether cards may be scanned here. */
export const scannedAt = (reader: Reader, id: string) =>
  reader.sql<{ year: number; audience: string | null; sensitive: 0 | 1 | null }>(
    `SELECT CAST(substr(c.day, 1, 4) AS INTEGER) AS year, a.code || ' ' || a.name AS audience, a.sensitive
    FROM conference c LEFT JOIN audience a ON a.id = c.audience_id WHERE c.id = ? AND c.deleted_at IS NULL`,
    [id],
  )[0];

/** Instant at which a row was last marked present, whichever way; rows that came with a file have none. */
export const presentSince = (reader: Reader, attendeeId: string): string | null =>
  reader.sql<{ at: string }>(
    `SELECT at FROM audit WHERE record_id = ? AND (
      (action = 'update' AND json_extract(changes, '$.present.to') = 1) OR (action = 'create' AND json_extract(changes, '$.present') = 1))
    ORDER BY id DESC LIMIT 1`,
    [attendeeId],
  )[0]?.at ?? null;
