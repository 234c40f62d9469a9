import type { Day } from '../../../shared/kernel/dates.ts';
import { blankParts, takeNamesOff } from '../../store/names-off.ts';
import type { Reader, Writer } from '../../store/store.ts';

export const nameless = '(đã xóa tên)';
const among = 'IN (SELECT value FROM json_each(?))';

export interface Entry {
  id: string;
  code: string;
  signed: 0 | 1;
}
/**
 * Every row of a roster that stands for one of these, in the bin or not, linked or with the same citizen id. Who signed for money is on a
 * voucher (domain §6).
 */
export const entriesOf = (reader: Reader, personIds: readonly string[]): Entry[] => {
  const ids = JSON.stringify(personIds);
  return reader.sql<Entry>(
    `WITH own AS (SELECT id FROM attendee WHERE person_id ${among}
      UNION SELECT t.id FROM person p CROSS JOIN attendee t ON t.citizen_id = p.citizen_id AND t.person_id IS NULL WHERE p.id ${among})
    SELECT t.id, c.code, coalesce(t.amount, 0) > 0 AS signed
    FROM own CROSS JOIN attendee t ON t.id = own.id CROSS JOIN conference c ON c.id = t.conference_id ORDER BY c.day, t.id`,
    [ids, ids],
  );
};
export const countVisits = (reader: Reader, personIds: readonly string[]): number =>
  reader.sql<{ count: number }>(`SELECT count(DISTINCT visit_id) AS count FROM visit_person WHERE person_id ${among}`, [
    JSON.stringify(personIds),
  ])[0]?.count ?? 0;

/** Everything personal of them in the register and on rounds; rows stay, so that no count moves. */
export function erasePersonRows(writer: Writer, ids: readonly string[]): void {
  const list = [JSON.stringify(ids)];
  writer.exec(`DELETE FROM person_word WHERE person_id ${among}`, list);
  writer.exec(`DELETE FROM person_question WHERE person_id ${among}`, list);
  blankParts(writer, ids);
  writer.exec(
    `UPDATE person SET name = ?, birth = NULL, sex = NULL, citizen_id = NULL, phone = NULL, address = NULL, reason = NULL,
      search_key = '', exact_key = '', sort_key = '', erased_at = ?, updated_at = ?, version = version + 1 WHERE id ${among}`,
    [nameless, writer.at, writer.at, ...list],
  );
}

/** `personId`: whose rows they are, so that whatever leaves out erased people leaves them out. */
export function eraseEntries(writer: Writer, ids: readonly string[], personId: string | null): void {
  writer.exec(`DELETE FROM person_question WHERE attendee_id ${among}`, [JSON.stringify(ids)]);
  takeNamesOff(writer, ids, nameless, personId);
}

/** Rows of conferences before that day which stand for nobody of the register, in the bin or not. */
export const rosterEntriesBefore = (reader: Reader, before: Day): (Entry & { conferenceId: string })[] =>
  reader.sql<Entry & { conferenceId: string }>(
    `SELECT t.id, c.code, c.id AS conference_id, coalesce(t.amount, 0) > 0 AS signed
    FROM conference c CROSS JOIN attendee t ON t.conference_id = c.id AND t.person_id IS NULL AND t.name <> ?
    WHERE c.day < ? AND NOT EXISTS (SELECT 1 FROM attendee_result r WHERE r.attendee_id = t.id AND r.joined_on >= ?) ORDER BY c.day, t.id`,
    [nameless, before, before],
  );

/** Rows of rosters that have left the bin long ago and of which only the log still knows whose they were. */
export const purgedEntriesOf = (reader: Reader, personIds: readonly string[]): string[] =>
  reader
    .sql<{ id: string }>(
      `SELECT DISTINCT a.record_id AS id FROM audit a
      WHERE a.area = 'conferences' AND NOT EXISTS (SELECT 1 FROM attendee t WHERE t.id = a.record_id)
        AND (json_extract(a.changes, '$.personId') ${among} OR json_extract(a.changes, '$.personId.to') ${among})`,
      [JSON.stringify(personIds), JSON.stringify(personIds)],
    )
    .map((row) => row.id);

/** Rows of rosters and people that left the bin: the log of what was done with them before that day still has their names. */
export const purgedBefore = (reader: Reader, before: Day): string[] =>
  reader
    .sql<{ id: string }>(
      `SELECT DISTINCT a.record_id AS id FROM audit a
      WHERE a.at < ? AND a.action IN ('create', 'remove')
        AND (json_type(a.changes, '$.walkIn') IS NOT NULL OR json_type(a.changes, '$.exactKey') IS NOT NULL)
        AND NOT EXISTS (SELECT 1 FROM attendee t WHERE t.id = a.record_id) AND NOT EXISTS (SELECT 1 FROM person p WHERE p.id = a.record_id)`,
      [before],
    )
    .map((row) => row.id);
