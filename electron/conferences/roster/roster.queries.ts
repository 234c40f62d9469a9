import type { AttendeeValues } from '../../../shared/conferences/contract.ts';
import { query } from '../../store/connection.ts';
import { valuesOf } from '../../store/search.ts';
import type { Reader, Writer } from '../../store/store.ts';

/** The living rows of a conference by their number, or those named by their ids. */
export const attendeeRows = (reader: Reader, of: string | { ids: readonly string[] }) =>
  reader.all(
    query
      .selectFrom('attendee')
      .where((eb) => (typeof of === 'string' ? eb('conferenceId', '=', of) : eb('id', 'in', valuesOf(of.ids))))
      .where('deletedAt', 'is', null)
      .selectAll()
      .orderBy('position')
      .orderBy('id'),
  );

/** Results by attendee, each list in its order. */
export function resultsOf(reader: Reader, conferenceId: string): Map<string, AttendeeValues['results']> {
  const rows = reader.all(
    query
      .selectFrom('attendeeResult')
      .innerJoin('attendee', 'attendee.id', 'attendeeResult.attendeeId')
      .where('attendee.conferenceId', '=', conferenceId)
      .select(['attendeeResult.attendeeId', 'attendeeResult.kind', 'attendeeResult.joinedOn'])
      .orderBy('attendeeResult.position'),
  );
  const lists = [...Map.groupBy(rows, (row) => row.attendeeId)];
  return new Map(lists.map(([id, list]) => [id, list.map(({ kind, joinedOn }) => ({ kind, joinedOn }))]));
}

/** Those of a conference who have a result, there or, where they are known persons, at any conference that stands. */
export const joinedOf = (reader: Reader, conferenceId: string): Set<string> =>
  new Set(
    reader
      .sql<{ id: string }>(
        `SELECT t.id FROM attendee t WHERE t.conference_id = ? AND t.deleted_at IS NULL AND (
          EXISTS (SELECT 1 FROM attendee_result r WHERE r.attendee_id = t.id)
          OR EXISTS (SELECT 1 FROM attendee o JOIN conference c ON c.id = o.conference_id AND c.deleted_at IS NULL
            JOIN attendee_result r ON r.attendee_id = o.id WHERE o.person_id = t.person_id AND o.deleted_at IS NULL))`,
        [conferenceId],
      )
      .map((row) => row.id),
  );

export function putResults(writer: Writer, attendeeId: string, results: AttendeeValues['results']): void {
  writer.exec('DELETE FROM attendee_result WHERE attendee_id = ?', [attendeeId]);
  results.forEach(({ kind, joinedOn }, at) =>
    writer.exec('INSERT INTO attendee_result (attendee_id, position, kind, joined_on) VALUES (?, ?, ?, ?)', [
      attendeeId,
      at + 1,
      kind,
      joinedOn,
    ]),
  );
}

export const conferenceOf = (reader: Reader, attendeeId: string) =>
  reader.first(
    query
      .selectFrom('attendee')
      .innerJoin('conference', 'conference.id', 'attendee.conferenceId')
      .where('attendee.id', '=', attendeeId)
      .where('attendee.deletedAt', 'is', null)
      .where('conference.deletedAt', 'is', null)
      .select('attendee.conferenceId'),
  );
