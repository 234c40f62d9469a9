import { searchKey } from '../../../shared/kernel/text.ts';
import type { Traits } from '../../../shared/people/persons/who-is.ts';
import type { Day } from '../../../shared/kernel/dates.ts';
import type { Schema } from '../../store/schema.ts';
import type { Reader, Writer } from '../../store/store.ts';

export const conferenceFacts = (reader: Reader, id: string) =>
  reader.sql<{ communeId: string | null; audience: string | null; sensitive: 0 | 1 | null }>(
    `SELECT c.commune_id, a.code || ' ' || a.name AS audience, a.sensitive FROM conference c LEFT JOIN audience a ON a.id = c.audience_id
    WHERE c.id = ? AND c.deleted_at IS NULL`,
    [id],
  )[0];

type RosterColumn = 'id' | 'version' | 'name' | 'birth' | 'sex' | 'citizenId' | 'phone' | 'unit';
export type RosterRow = Pick<Schema['attendee'], RosterColumn>;
const rosterColumns = 't.id, t.version, t.name, t.birth, t.sex, t.citizen_id, t.phone, t.unit';

/** Rows of a roster that stand for nobody of the register and are not asked about yet. */
export const unknownRows = (reader: Reader, conferenceId: string): RosterRow[] =>
  reader.sql<RosterRow>(
    `SELECT ${rosterColumns} FROM attendee t WHERE t.conference_id = ? AND t.deleted_at IS NULL AND t.person_id IS NULL
      AND NOT EXISTS (SELECT 1 FROM person_question q WHERE q.attendee_id = t.id) ORDER BY t.position`,
    [conferenceId],
  );
export const rosterRow = (reader: Reader, id: string) =>
  reader.sql<RosterRow & { personId: string | null; communeId: string | null }>(
    `SELECT ${rosterColumns}, t.person_id, c.commune_id FROM attendee t JOIN conference c ON c.id = t.conference_id AND c.deleted_at IS NULL
    WHERE t.id = ? AND t.deleted_at IS NULL`,
    [id],
  )[0];

/** People with the same citizen id or the same folded name. */
export const peopleLike = (reader: Reader, row: Pick<RosterRow, 'name' | 'citizenId'>): (Traits & { id: string })[] => {
  const name = searchKey(row.name);
  const columns = 'id, name, birth, citizen_id, phone, address AS place, commune_id';
  const living = 'deleted_at IS NULL AND erased_at IS NULL';
  return reader.sql<Traits & { id: string }>(
    `SELECT ${columns} FROM person WHERE citizen_id = ? AND ${living}
    UNION SELECT ${columns} FROM person WHERE search_key >= ? AND search_key < ? AND ${living}`,
    [row.citizenId, name, `${name}\uffff`],
  );
};

/** Living people by their ids, in that order, with what a row of a roster says of somebody. */
export function identities(reader: Reader, ids: readonly string[]) {
  const rows = reader.sql<Omit<RosterRow, 'id' | 'version'> & { personId: string }>(
    `SELECT id AS person_id, name, birth, sex, citizen_id, phone, address AS unit FROM person
    WHERE deleted_at IS NULL AND erased_at IS NULL AND id IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(ids)],
  );
  const byId = new Map(rows.map((row) => [row.personId, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** People with one of these numbers. */
export const peopleWithNumbers = (reader: Reader, numbers: readonly string[]) =>
  reader.sql<{ id: string; name: string; citizenId: string | null }>(
    'SELECT id, name, citizen_id FROM person WHERE citizen_id IN (SELECT value FROM json_each(?)) AND deleted_at IS NULL AND erased_at IS NULL',
    [JSON.stringify(numbers)],
  );

export function ask(writer: Writer, attendeeId: string, personIds: readonly string[]): void {
  for (const personId of personIds)
    writer.exec('INSERT INTO person_question (attendee_id, person_id) VALUES (?, ?)', [attendeeId, personId]);
}
export const candidatesOf = (reader: Reader, attendeeId: string): string[] =>
  reader
    .sql<{ personId: string }>('SELECT person_id FROM person_question WHERE attendee_id = ? ORDER BY person_id', [attendeeId])
    .map((row) => row.personId);
export const forget = (writer: Writer, attendeeId: string): void => {
  writer.exec('DELETE FROM person_question WHERE attendee_id = ?', [attendeeId]);
};

/** Questions whose attendee still stands on a roster and that still have someone to choose. */
export const openQuestions = (reader: Reader) =>
  reader.sql<Pick<RosterRow, 'id' | 'name' | 'birth' | 'phone' | 'unit'> & { conference: string; day: Day; personId: string }>(
    `SELECT t.id, t.name, t.birth, t.phone, t.unit, c.name AS conference, c.day, q.person_id
    FROM person_question q JOIN attendee t ON t.id = q.attendee_id AND t.deleted_at IS NULL AND t.person_id IS NULL
      JOIN conference c ON c.id = t.conference_id AND c.deleted_at IS NULL
      JOIN person p ON p.id = q.person_id AND p.deleted_at IS NULL AND p.erased_at IS NULL
    ORDER BY c.day DESC, t.position, q.person_id`,
  );

/** Whoever was asked whether they are the gone one is asked whether they are the kept one. */
export function repointQuestions(writer: Writer, goneId: string, keptId: string): void {
  writer.exec(
    'INSERT OR IGNORE INTO person_question (attendee_id, person_id) SELECT attendee_id, ? FROM person_question WHERE person_id = ?',
    [keptId, goneId],
  );
}
