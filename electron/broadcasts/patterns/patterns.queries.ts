import type { PatternException } from '../../../shared/broadcasts/patterns/rules.ts';
import type { Day } from '../../../shared/kernel/dates.ts';
import type { Span } from '../../../shared/kernel/periods.ts';
import { query } from '../../store/connection.ts';
import { valuesOf } from '../../store/search.ts';
import type { Reader, Writer } from '../../store/store.ts';

/** The reason the store itself notes when a generated airing is taken out of the log (patterns.triggers.ts). */
export const removedReason = 'Đã xóa lượt phát';

const living = () =>
  query
    .selectFrom('pattern')
    .innerJoin('station', 'station.id', 'pattern.stationId')
    .leftJoin('commune', 'commune.id', 'station.communeId')
    .where('pattern.deletedAt', 'is', null);

/** Patterns with their station, communes in Vietnamese order; all, or those named. */
export const patternRows = (reader: Reader, ids: readonly string[] | null = null) =>
  reader.all(
    living()
      .$if(ids !== null, (builder) => builder.where('pattern.id', 'in', valuesOf(ids ?? [])))
      .selectAll('pattern')
      .select(['station.kind', 'station.communeId', 'station.name as station', 'station.validTo as stationValidTo'])
      .select(['commune.name as communeName'])
      .orderBy((eb) => eb('station.kind', '=', 'district'))
      .orderBy('commune.sortKey')
      .orderBy('station.nameKey')
      .orderBy('pattern.validFrom')
      .orderBy('pattern.id'),
  );
export type PatternRow = ReturnType<typeof patternRows>[number];

/** Airings planned from a day on, and the last day of any, by pattern. */
export function generatedAhead(reader: Reader, today: Day): Map<string, { ahead: number; lastDay: Day }> {
  const rows = reader.sql<{ patternId: string; ahead: number; lastDay: Day }>(
    `SELECT pattern_id, sum(CASE WHEN status = 'planned' AND day >= ? THEN count ELSE 0 END) AS ahead, max(day) AS last_day
     FROM airing WHERE pattern_id IS NOT NULL AND deleted_at IS NULL GROUP BY pattern_id`,
    [today],
  );
  return new Map(rows.map((row) => [row.patternId, row]));
}

/** Living airings of the patterns by the slot they were generated for. */
export const airingsOfSlots = (reader: Reader, patternIds: readonly string[], span: Span) =>
  reader.all(
    query
      .selectFrom('airing')
      .where('patternId', 'in', valuesOf(patternIds))
      .where('slot', '>=', span.from)
      .where('slot', '<', `${span.to}~`)
      .where('deletedAt', 'is', null)
      .selectAll(),
  );
export type SlotAiring = ReturnType<typeof airingsOfSlots>[number];

/** Places and times of the stations at which something stands that no pattern made. */
export const occupiedTimes = (reader: Reader, stationIds: readonly string[], span: Span) =>
  reader.all(
    query
      .selectFrom('airing')
      .where('stationId', 'in', valuesOf(stationIds))
      .where('day', '>=', span.from)
      .where('day', '<=', span.to)
      .where('deletedAt', 'is', null)
      .where('slot', 'is', null)
      .where('time', 'is not', null)
      .select(['stationId', 'day', 'time'])
      .distinct(),
  );

export interface KeptException extends PatternException {
  reason: string | null;
}
export const exceptionsIn = (reader: Reader, span: Span): KeptException[] =>
  reader.all(query.selectFrom('patternException').where('day', '>=', span.from).where('day', '<=', span.to).selectAll());

/** All that are known, newest first; those of removed patterns left out. */
export const allExceptions = (reader: Reader): KeptException[] =>
  reader.all(
    query
      .selectFrom('patternException as one')
      .leftJoin('pattern', 'pattern.id', 'one.patternId')
      .where((eb) => eb.or([eb('one.patternId', 'is', null), eb('pattern.deletedAt', 'is', null)]))
      .select(['one.patternId', 'one.day', 'one.time', 'one.reason'])
      .orderBy('one.day', 'desc')
      .orderBy('one.time'),
  );

/** False where it stood already; its reason is the new one either way. */
export function putException(writer: Writer, { patternId, day, time, reason }: KeptException): boolean {
  const changed = writer.exec('UPDATE pattern_exception SET reason = ? WHERE pattern_id IS ? AND day = ? AND time = ?', [
    reason,
    patternId,
    day,
    time,
  ]);
  if (changed > 0) return false;
  writer.exec('INSERT INTO pattern_exception (pattern_id, day, time, reason) VALUES (?, ?, ?, ?)', [patternId, day, time, reason]);
  return true;
}

/** The exception as it stood; undefined where there was none. */
export function dropException(writer: Writer, { patternId, day, time }: PatternException): KeptException | undefined {
  const [known] = writer.sql<KeptException>('SELECT * FROM pattern_exception WHERE pattern_id IS ? AND day = ? AND time = ?', [
    patternId,
    day,
    time,
  ]);
  writer.exec('DELETE FROM pattern_exception WHERE pattern_id IS ? AND day = ? AND time = ?', [patternId, day, time]);
  return known;
}

export const airingStates = (reader: Reader, ids: readonly string[]) =>
  reader.all(
    query
      .selectFrom('airing')
      .where('id', 'in', valuesOf(ids))
      .select(['id', 'version', 'slotVersion', 'status', 'deletedAt', 'slot', 'patternId']),
  );
