import type { AttendeeValues } from '../../shared/conferences/contract.ts';
import { query } from '../store/connection.ts';
import type { Reader, Writer } from '../store/store.ts';

export const attendeeRows = (reader: Reader, conferenceId: string) =>
  reader.all(
    query
      .selectFrom('attendee')
      .where('conferenceId', '=', conferenceId)
      .where('deletedAt', 'is', null)
      .selectAll()
      .orderBy('position')
      .orderBy('id'),
  );

/** Attendees that went to the bin together with their conference. */
export const binnedWith = (reader: Reader, conferenceId: string, deletedAt: string) =>
  reader.all(
    query.selectFrom('attendee').where('conferenceId', '=', conferenceId).where('deletedAt', '=', deletedAt).select(['id', 'version']),
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
