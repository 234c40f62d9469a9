import type { z } from 'zod';
import type { zPersonFilter, zPersonRow } from '../../../shared/people/persons/contract.ts';
import type { Maybe, Schema } from '../../store/schema.ts';
import { isFolded, typedWords } from '../../store/search.ts';
import { searchKey, valueKey } from '../../../shared/kernel/text.ts';
import type { Day } from '../../../shared/kernel/dates.ts';
import type { ResultKind } from '../../../shared/people/results.ts';
import type { PersonState } from '../../../shared/people/persons/states.ts';
import type { Reader, Writer } from '../../store/store.ts';

export type PersonFilter = z.infer<typeof zPersonFilter>;
export type PersonRow = z.infer<typeof zPersonRow>;

const living = 'p.deleted_at IS NULL AND p.erased_at IS NULL';
/** What the rosters of conferences that stand say of a person. */
const met =
  'FROM attendee t JOIN conference c ON c.id = t.conference_id AND c.deleted_at IS NULL WHERE t.person_id = p.id AND t.deleted_at IS NULL';
const visited = 'FROM visit_person m JOIN visit v ON v.id = m.visit_id AND v.deleted_at IS NULL';
const visits = `${visited} WHERE m.person_id = p.id`;
/** What they said last, at whatever meeting. */
const saidLast = `(SELECT said FROM (SELECT t.said, c.day ${met} AND c.status = 'held' AND t.said IS NOT NULL
  UNION ALL SELECT m.said, v.day ${visits} AND m.said IS NOT NULL) ORDER BY day DESC LIMIT 1)`;
/** As stateOf (shared/people/states.ts) has it. */
const stateNow = `CASE
  WHEN EXISTS (SELECT 1 ${met} AND c.status = 'held' AND EXISTS (SELECT 1 FROM attendee_result r WHERE r.attendee_id = t.id)) THEN 'joined'
  WHEN EXISTS (SELECT 1 ${visited} JOIN visit_result r ON r.visit_id = m.visit_id AND r.person_position = m.position
    WHERE m.person_id = p.id) THEN 'joined'
  WHEN p.state <> 'potential' THEN p.state
  WHEN coalesce(${saidLast}, 'wantsToJoin') <> 'wantsToJoin' THEN 'notYet'
  WHEN EXISTS (SELECT 1 ${met} AND c.status = 'held' AND t.present = 1) OR EXISTS (SELECT 1 ${visits}) THEN 'approached'
  ELSE 'potential' END`;
const shown = `SELECT p.id, p.version, p.name, p.birth, p.phone, p.address, u.name AS commune_name, ${stateNow} AS state_now, (SELECT count(*) ${met}) + (SELECT count(*) ${visits}) AS meetings
  FROM person p LEFT JOIN commune u ON u.id = p.commune_id`;

function conditions({ state, communeId }: PersonFilter): { sql: string; values: unknown[] } {
  const parts = [living, ...(communeId ? ['p.commune_id = ?'] : []), ...(state ? [`${stateNow} = ?`] : [])];
  return { sql: parts.join(' AND '), values: [communeId, state].filter((value) => value !== undefined) };
}

/** A window of all people in Vietnamese order of names, and how many there are. */
export function personPage(reader: Reader, filter: PersonFilter, offset: number, limit: number): { rows: PersonRow[]; total: number } {
  const { sql, values } = conditions(filter);
  const [counted] = reader.sql<{ total: number }>(`SELECT count(*) AS total FROM person p WHERE ${sql}`, values);
  const rows = reader.sql<PersonRow>(`${shown} WHERE ${sql} ORDER BY p.sort_key, p.id LIMIT ? OFFSET ?`, [...values, limit, offset]);
  return { rows, total: counted?.total ?? 0 };
}

export type Found = Pick<Schema['person'], 'id' | 'name' | 'sortKey'>;
const mostCounted = 2000;

/**
 * People that hold every typed word, at most `most`: first those whose name begins as typed, then any. There the word that fewest bear
 * leads through person_word, so that the time does not grow with the register; a word typed with accents must stand with them.
 */
export function findPeople(reader: Reader, filter: PersonFilter, most: number): Found[] {
  const words = typedWords(filter.text ?? '').map((word) => ({ word, folded: searchKey(word) }));
  const { sql, values } = conditions(filter);
  const holds = words.map(({ word }) => (isFolded(word) ? 'instr(p.search_key, ?) > 0' : 'instr(p.exact_key, ?) > 0'));
  const bound = [...words.map(({ word, folded }) => (isFolded(word) ? folded : valueKey(word))), ...values, most];
  const where = [...holds, sql].join(' AND ');
  const beginning = words.map(({ folded }) => folded).join(' ');
  const begun = reader.sql<Found>(
    `SELECT p.id, p.name, p.sort_key FROM person p WHERE p.search_key >= ? AND p.search_key < ? AND ${where} LIMIT ?`,
    [beginning, `${beginning}\uffff`, ...bound],
  );
  if (begun.length === most) return begun;
  const counts = words.map(({ folded }) => countOf(reader, folded));
  const rarest = counts.indexOf(Math.min(...counts));
  const lead = words[rarest]?.folded ?? '';
  const any = reader.sql<Found>(
    `SELECT DISTINCT p.id, p.name, p.sort_key FROM person_word w CROSS JOIN person p ON p.id = w.person_id
    WHERE w.word >= ? AND w.word < ? AND ${where} LIMIT ?`,
    [lead, `${lead}\uffff`, ...bound],
  );
  const known = new Set(begun.map((row) => row.id));
  return [...begun, ...any.filter((row) => !known.has(row.id))].slice(0, most);
}

/** How many bear a word that begins so, as far as it matters. */
const countOf = (reader: Reader, folded: string): number =>
  reader.sql<{ count: number }>(
    `SELECT count(*) AS count FROM (SELECT 1 FROM person_word WHERE word >= ? AND word < ? LIMIT ${mostCounted})`,
    [folded, `${folded}\uffff`],
  )[0]?.count ?? 0;

/** These people, in the order they are named. */
export function peopleByIds(reader: Reader, ids: readonly string[]): PersonRow[] {
  const rows = reader.sql<PersonRow>(`${shown} WHERE ${living} AND p.id IN (SELECT value FROM json_each(?))`, [JSON.stringify(ids)]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

type PersonColumn = 'id' | 'version' | 'name' | 'birth' | 'sex' | 'phone' | 'address' | 'communeId' | 'citizenId' | 'state' | 'reason';
type OnePerson = Pick<Schema['person'], PersonColumn> & { stateNow: PersonState } & Maybe<string, 'communeName' | 'saidLast'>;
export const personById = (reader: Reader, id: string): OnePerson | undefined =>
  reader.sql<OnePerson>(
    `SELECT p.id, p.version, p.name, p.birth, p.sex, p.phone, p.address, p.commune_id, u.name AS commune_name, p.citizen_id, p.state,
      ${stateNow} AS state_now, p.reason, ${saidLast} AS said_last
    FROM person p LEFT JOIN commune u ON u.id = p.commune_id WHERE ${living} AND p.id = ?`,
    [id],
  )[0];

type MeetingRow = Pick<Schema['attendee'], 'id' | 'version' | 'conferenceId' | 'present' | 'said' | 'handedOver'> &
  Pick<Schema['conference'], 'code' | 'day'> & { conference: string };
/** Latest first. */
export const meetingsOf = (reader: Reader, personId: string): MeetingRow[] =>
  reader.sql<MeetingRow>(
    `SELECT t.id, t.version, t.conference_id, c.code, c.name AS conference, c.day, t.present, t.said, t.handed_over
    FROM attendee t JOIN conference c ON c.id = t.conference_id AND c.deleted_at IS NULL
    WHERE t.person_id = ? AND t.deleted_at IS NULL ORDER BY c.day DESC, t.id`,
    [personId],
  );
export const resultsOfPerson = (reader: Reader, personId: string) =>
  reader.sql<{ attendeeId: string; kind: ResultKind; joinedOn: Day | null }>(
    `SELECT r.attendee_id, r.kind, r.joined_on FROM attendee t JOIN attendee_result r ON r.attendee_id = t.id
    WHERE t.person_id = ? AND t.deleted_at IS NULL ORDER BY r.attendee_id, r.position`,
    [personId],
  );

/** Rounds of teams that met the person, latest first. */
export const visitsOf = (reader: Reader, personId: string) =>
  reader.sql<{ visitId: string; position: number; day: Day; communeName: string | null; team: string | null; said: string | null }>(
    `SELECT m.visit_id, m.position, v.day, u.name AS commune_name, v.team, m.said ${visited} LEFT JOIN commune u ON u.id = v.commune_id
    WHERE m.person_id = ? ORDER BY v.day DESC, v.id`,
    [personId],
  );
export const visitResultsOf = (reader: Reader, personId: string) =>
  reader.sql<{ visitId: string; personPosition: number; kind: ResultKind; joinedOn: Day | null }>(
    `SELECT r.visit_id, r.person_position, r.kind, r.joined_on FROM visit_person m
      JOIN visit_result r ON r.visit_id = m.visit_id AND r.person_position = m.position
    WHERE m.person_id = ? ORDER BY r.visit_id, r.person_position, r.position`,
    [personId],
  );

/** Writes anew by which words a person is found. */
export function putWords(writer: Writer, personId: string, searched: string): void {
  writer.exec('DELETE FROM person_word WHERE person_id = ?', [personId]);
  for (const word of new Set(searched.split(' ').filter(Boolean)))
    writer.exec('INSERT INTO person_word (word, person_id) VALUES (?, ?)', [word, personId]);
}
