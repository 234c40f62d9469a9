import type { Reader } from '../../store/store.ts';

export const namesOf = (reader: Reader, conferenceId: string) =>
  reader.sql<{ sensitive: 0 | 1 | null; audience: string | null; reason: string | null }>(
    `SELECT a.sensitive, a.code || ' ' || a.name AS audience, c.names_reason AS reason
    FROM conference c LEFT JOIN audience a ON a.id = c.audience_id WHERE c.id = ? AND c.deleted_at IS NULL`,
    [conferenceId],
  )[0];
