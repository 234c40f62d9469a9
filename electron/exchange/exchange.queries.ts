import { query } from '../store/connection.ts';
import type { Schema } from '../store/schema.ts';
import type { Reader } from '../store/store.ts';

const alive = 'deleted_at IS NULL';
/** For lists of any length in one statement: `IN (SELECT value FROM json_each(?))`. */
const list = (values: Iterable<string | number>) => JSON.stringify([...new Set(values)]);
const among = (column: string) => `${column} IN (SELECT value FROM json_each(?))`;

export const communeRefs = (reader: Reader) =>
  reader.all(query.selectFrom('commune').where('deletedAt', 'is', null).select(['id', 'code', 'validFrom', 'validTo']));
export const waveRefs = (reader: Reader) =>
  reader.all(query.selectFrom('wave').where('deletedAt', 'is', null).select(['id', 'code', 'startsOn', 'endsOn']));
export const conferenceRefs = (reader: Reader, keys: readonly string[]) =>
  reader.sql<{ id: string; code: string; status: string }>(
    `SELECT id, code, status FROM conference WHERE ${alive} AND ${among('code_key')}`,
    [list(keys)],
  );
export const formRefs = (reader: Reader) => reader.all(query.selectFrom('form').where('deletedAt', 'is', null).select(['id', 'code']));
export const audienceCodes = (reader: Reader) =>
  reader.all(query.selectFrom('audience').where('deletedAt', 'is', null).select('code')).map((row) => row.code);

/** In the order they were written: the n-th airing of a slot is the n-th such row of a file. */
const asWritten = 'ORDER BY rowid';

type Picked<Table extends keyof Schema, Column extends keyof Schema[Table]> = Pick<Schema[Table], Column>;

export const communes = (reader: Reader) =>
  reader.sql<Picked<'commune', 'id' | 'code' | 'name' | 'kind' | 'validFrom' | 'validTo' | 'ethnicArea'>>(
    `SELECT id, code, name, kind, valid_from, valid_to, ethnic_area FROM commune WHERE ${alive} ${asWritten}`,
  );
export const successorCodes = (reader: Reader) =>
  reader.sql<{ communeId: string; code: string }>(
    `SELECT s.commune_id, c.code FROM commune_successor s JOIN commune c ON c.id = s.successor_id WHERE c.${alive} ORDER BY s.position`,
  );
export const waves = (reader: Reader) =>
  reader.sql<Picked<'wave', 'id' | 'code' | 'name' | 'kind' | 'campaign' | 'startsOn' | 'endsOn' | 'contents'>>(
    `SELECT id, code, name, kind, campaign, starts_on, ends_on, contents FROM wave WHERE ${alive} ${asWritten}`,
  );
export const targets = (reader: Reader) =>
  reader.sql<Picked<'target', 'id' | 'year' | 'indicator' | 'amount'>>(
    `SELECT id, year, indicator, amount FROM target WHERE ${alive} ${asWritten}`,
  );
export const openings = (reader: Reader) =>
  reader.sql<Picked<'openingFigure', 'id' | 'year' | 'indicator' | 'until' | 'amount'>>(
    `SELECT id, year, indicator, until, amount FROM opening_figure WHERE ${alive} ${asWritten}`,
  );

type AiringRow = Picked<
  'airing',
  'id' | 'day' | 'time' | 'programme' | 'topics' | 'count' | 'minutes' | 'language' | 'source' | 'status' | 'basis' | 'agreementNumber'
> & { commune: string | null; station: string | null; wave: string | null };
export const airings = (reader: Reader, span?: { from: string; to: string }) =>
  reader.sql<AiringRow>(
    `SELECT a.id, a.day, a.time, c.code AS commune, s.name AS station, a.programme, a.topics, a.count, a.minutes, a.language, a.source,
      a.status, a.basis, w.code AS wave, a.agreement_number
    FROM airing a JOIN station s ON s.id = a.station_id LEFT JOIN commune c ON c.id = s.commune_id LEFT JOIN wave w ON w.id = a.wave_id
    WHERE a.${alive} ${span ? 'AND a.day BETWEEN ? AND ?' : ''} ORDER BY a.rowid`,
    span ? [span.from, span.to] : [],
  );

type ConferenceRow = Picked<
  'conference',
  | 'id'
  | 'code'
  | 'name'
  | 'kind'
  | 'day'
  | 'time'
  | 'venue'
  | 'lead'
  | 'atEnterprise'
  | 'online'
  | 'status'
  | 'invited'
  | 'attended'
  | 'joinedSi'
  | 'joinedHi'
  | 'renewed'
  | 'cost'
  | 'costSource'
  | 'agreementNumber'
> & { audience: string | null; commune: string | null; wave: string | null };
export const conferences = (reader: Reader, codeKeys?: readonly string[]) =>
  reader.sql<ConferenceRow>(
    `SELECT f.id, f.code, f.name, f.kind, a.code AS audience, f.day, f.time, f.venue, c.code AS commune, f.lead, f.at_enterprise, f.online,
      f.status, f.invited, f.attended, f.joined_si, f.joined_hi, f.renewed, f.cost, f.cost_source, w.code AS wave, f.agreement_number
    FROM conference f LEFT JOIN audience a ON a.id = f.audience_id LEFT JOIN commune c ON c.id = f.commune_id LEFT JOIN wave w ON w.id = f.wave_id
    WHERE f.${alive} ${codeKeys ? `AND ${among('f.code_key')}` : ''} ORDER BY f.rowid`,
    codeKeys ? [list(codeKeys)] : [],
  );
export const partners = (reader: Reader, conferenceIds: readonly string[]) =>
  reader.sql<{ conferenceId: string; name: string }>(
    `SELECT conference_id, name FROM conference_partner WHERE ${among('conference_id')} ORDER BY conference_id, position`,
    [list(conferenceIds)],
  );

type AttendeeRow = Picked<
  'attendee',
  'id' | 'position' | 'name' | 'birth' | 'sex' | 'citizenId' | 'phone' | 'unit' | 'present' | 'handedOver'
> & { conference: string };
export const attendees = (reader: Reader, codeKeys?: readonly string[]) =>
  reader.sql<AttendeeRow>(
    `SELECT t.id, f.code AS conference, t.position, t.name, t.birth, t.sex, t.citizen_id, t.phone, t.unit, t.present, t.handed_over
    FROM conference f CROSS JOIN attendee t ON t.conference_id = f.id AND t.${alive}
    WHERE f.${alive} ${codeKeys ? `AND ${among('f.code_key')}` : ''} ORDER BY f.rowid, t.position`,
    codeKeys ? [list(codeKeys)] : [],
  );
export const attendeeResults = (reader: Reader, codeKeys?: readonly string[]) =>
  reader.sql<Schema['attendeeResult']>(
    `SELECT r.attendee_id, r.kind, r.joined_on
    FROM conference f CROSS JOIN attendee t ON t.conference_id = f.id AND t.${alive} CROSS JOIN attendee_result r ON r.attendee_id = t.id
    WHERE f.${alive} ${codeKeys ? `AND ${among('f.code_key')}` : ''} ORDER BY r.attendee_id, r.position`,
    codeKeys ? [list(codeKeys)] : [],
  );

type OutputRow = Picked<
  'output',
  'id' | 'code' | 'day' | 'type' | 'channel' | 'title' | 'quantity' | 'reach' | 'link' | 'cost' | 'costSource' | 'handled'
> & { form: string; wave: string | null };
export const outputs = (reader: Reader, codeKeys?: readonly string[]) =>
  reader.sql<OutputRow>(
    `SELECT o.id, o.code, o.day, f.code AS form, o.type, o.channel, o.title, o.quantity, o.reach, o.link, w.code AS wave, o.cost, o.cost_source, o.handled
    FROM output o JOIN form f ON f.id = o.form_id LEFT JOIN wave w ON w.id = o.wave_id
    WHERE o.${alive} ${codeKeys ? `AND ${among('o.code_key')}` : ''} ORDER BY o.rowid`,
    codeKeys ? [list(codeKeys)] : [],
  );

type VisitRow = Picked<
  'visit',
  'id' | 'day' | 'team' | 'members' | 'approached' | 'joinedSi' | 'joinedHi' | 'renewed' | 'agreementNumber'
> & {
  commune: string | null;
  audience: string | null;
  wave: string | null;
};
export const visits = (reader: Reader) =>
  reader.sql<VisitRow>(
    `SELECT v.id, v.day, c.code AS commune, a.code AS audience, v.team, v.members, v.approached, v.joined_si, v.joined_hi, v.renewed,
      w.code AS wave, v.agreement_number
    FROM visit v LEFT JOIN commune c ON c.id = v.commune_id LEFT JOIN audience a ON a.id = v.audience_id LEFT JOIN wave w ON w.id = v.wave_id
    WHERE v.${alive} ORDER BY v.rowid`,
  );

/** Visits whose people are entered by name: their figures are counted from them. */
export const visitsWithPeople = (reader: Reader): Set<string> =>
  new Set(reader.sql<{ visitId: string }>('SELECT DISTINCT visit_id FROM visit_person').map((row) => row.visitId));

/** What the sheets do not hold of records about to change, so that it stays. */
export const notesOf = (reader: Reader, table: 'airing' | 'output' | 'visit', ids: readonly string[]) =>
  new Map(
    reader
      .sql<{ id: string; note: string | null }>(`SELECT id, note FROM ${table} WHERE ${among('id')}`, [list(ids)])
      .map((row) => [row.id, row.note]),
  );
export const conferenceRests = (reader: Reader, ids: readonly string[]) =>
  new Map(
    reader
      .sql<Picked<'conference', 'id' | 'enterprise' | 'communeId' | 'hamletId' | 'purpose' | 'checklist' | 'note'>>(
        `SELECT id, enterprise, commune_id, hamlet_id, purpose, checklist, note FROM conference WHERE ${among('id')}`,
        [list(ids)],
      )
      .map((row) => [row.id, row]),
  );
