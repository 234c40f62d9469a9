import type { Reader } from '../../store/store.ts';

/** Instant at which a row was last marked present, whichever way; rows that came with a file have none. */
export const presentSince = (reader: Reader, attendeeId: string): string | null =>
  reader.sql<{ at: string }>(
    `SELECT at FROM audit WHERE record_id = ? AND (
      (action = 'update' AND json_extract(changes, '$.present.to') = 1) OR (action = 'create' AND json_extract(changes, '$.present') = 1))
    ORDER BY id DESC LIMIT 1`,
    [attendeeId],
  )[0]?.at ?? null;
