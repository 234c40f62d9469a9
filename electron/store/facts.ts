import type { Day } from '../../shared/kernel/dates.ts';
import type { Reader } from './store.ts';

/** Day of the earliest airing, conference or output of any status; null in an empty store (domain §3: default start date). */
export function firstRecordedDay(reader: Reader): Day | null {
  const [row] = reader.sql<{ day: Day | null }>(`
    SELECT min(day) AS day FROM (
      SELECT min(day) AS day FROM airing WHERE deleted_at IS NULL
      UNION ALL SELECT min(day) FROM conference WHERE deleted_at IS NULL
      UNION ALL SELECT min(day) FROM output WHERE deleted_at IS NULL)`);
  return row?.day ?? null;
}

/** True when the store knows anything of that year: an airing, conference or output of any status, or an opening figure (domain §3 «Last year»). */
export function knowsYear(reader: Reader, year: number): boolean {
  const [from, to] = [`${year}-01-01`, `${year}-12-31`];
  const [row] = reader.sql<{ known: number }>(
    `SELECT EXISTS (SELECT 1 FROM airing WHERE deleted_at IS NULL AND day BETWEEN ? AND ?)
      OR EXISTS (SELECT 1 FROM conference WHERE deleted_at IS NULL AND day BETWEEN ? AND ?)
      OR EXISTS (SELECT 1 FROM output WHERE deleted_at IS NULL AND day BETWEEN ? AND ?)
      OR EXISTS (SELECT 1 FROM opening_figure WHERE deleted_at IS NULL AND year = ?) AS known`,
    [from, to, from, to, from, to, year],
  );
  return row?.known === 1;
}
