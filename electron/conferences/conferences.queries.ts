import { type ExpressionBuilder, sql } from 'kysely';
import type { z } from 'zod';
import type { conferenceSortColumns } from '../../shared/conferences/contract.ts';
import type { zConferenceFilter } from '../../shared/conferences/filter.ts';
import { searchKey } from '../../shared/kernel/text.ts';
import { query } from '../store/connection.ts';
import type { Schema } from '../store/schema.ts';
import { type Asked, countOf, idsMatching, isFolded, ranked, rankTable, typedWords, valuesOf } from '../store/search.ts';
import type { Reader, Writer } from '../store/store.ts';
import { searchedText } from './columns.ts';

export type ConferenceFilter = z.infer<typeof zConferenceFilter>;
export type ConferenceSort = { by: (typeof conferenceSortColumns)[number]; descending: boolean };
type Table = ExpressionBuilder<Schema, 'conference'>;

const living = () => query.selectFrom('conference').where('conference.deletedAt', 'is', null);

const where = (filter: ConferenceFilter) => (eb: Table) =>
  eb.and([
    ...(filter.from ? [eb('conference.day', '>=', filter.from)] : []),
    ...(filter.to ? [eb('conference.day', '<=', filter.to)] : []),
    ...(filter.communeId ? [eb('conference.communeId', '=', filter.communeId)] : []),
    ...(filter.status ? [eb('conference.status', '=', filter.status)] : []),
    ...(filter.kind ? [eb('conference.kind', '=', filter.kind)] : []),
  ]);

/** Every word typed stands in the conference's own texts or in the name of its commune; typed accents narrow. */
function withText(reader: Reader, filter: ConferenceFilter) {
  const words = typedWords(filter.text ?? '');
  const exact = words.some((word) => !isFolded(word)) ? reader.all(living().where(where(filter)).selectAll('conference')) : [];
  const communes = words.length > 0 ? reader.all(query.selectFrom('commune').select(['id', 'name'])) : [];
  return (eb: Table) =>
    eb.and(
      words.map((word) =>
        eb.or([
          isFolded(word)
            ? sql<boolean>`instr(conference.search_key, ${searchKey(word)}) > 0`
            : eb('conference.id', 'in', valuesOf(idsMatching(exact, word, searchedText))),
          eb('conference.communeId', 'in', valuesOf(idsMatching(communes, word, (row) => row.name))),
        ]),
      ),
    );
}

/** People on the roster, marked present, and the attendance that counts (domain §3 «Attendance»): as the fact view has it, of those held. */
const onRoster = sql<number>`(select count(*) from attendee t where t.conference_id = conference.id and t.deleted_at is null)`;
const present = sql<number>`(select count(*) from attendee t where t.conference_id = conference.id and t.deleted_at is null and t.present = 1)`;
const attendance = sql<number>`case when conference.status = 'held' then coalesce(nullif(${present}, 0), conference.attended, 0) else 0 end`;

const order = {
  day: [sql`conference.day`],
  name: [sql`rank.key`],
  code: [sql`conference.code_key`],
  kind: [sql`conference.kind`],
  commune: [sql`commune.sort_key`],
  status: [sql`conference.status`],
  attendance: [attendance],
};

/** A window of the conferences, newest first unless sorted otherwise, and how many there are in all. */
export function conferencePage(reader: Reader, { filter, sort, offset, limit }: Asked<ConferenceFilter, ConferenceSort>) {
  const found = living().where(where(filter)).where(withText(reader, filter));
  const total = countOf(reader, found);
  const { by, descending } = sort ?? { by: 'day', descending: true };
  const way = descending ? 'desc' : 'asc';
  const names = by === 'name' ? reader.all(found.select('conference.name').distinct()).map((row) => row.name) : [];
  const rows = found
    .leftJoin('commune', 'commune.id', 'conference.communeId')
    .leftJoin(rankTable(ranked(names)), 'rank.value', 'conference.name')
    .select(['conference.id', 'conference.version', 'conference.code', 'conference.name', 'conference.kind', 'conference.day'])
    .select(['conference.time', 'conference.venue', 'conference.communeId', 'commune.name as communeName', 'conference.status'])
    .select([onRoster.as('onRoster'), present.as('present'), attendance.as('attendance')])
    .$call((builder) => order[by].reduce((sorted, column) => sorted.orderBy(column, way), builder))
    .orderBy('conference.day', way)
    .orderBy('conference.time')
    .orderBy('conference.codeKey')
    .limit(limit)
    .offset(offset);
  return { rows: reader.all(rows), total };
}

export const conferenceById = (reader: Reader, id: string) =>
  reader.first(
    living()
      .leftJoin('commune', 'commune.id', 'conference.communeId')
      .leftJoin('hamlet', 'hamlet.id', 'conference.hamletId')
      .where('conference.id', '=', id)
      .selectAll('conference')
      .select(['commune.name as communeName', 'hamlet.name as hamletName']),
  );

/** Codes of all conferences, those in the bin too. */
export const conferenceCodes = (reader: Reader): string[] =>
  reader.all(query.selectFrom('conference').select('code')).map((row) => row.code);

export const partnerRows = (reader: Reader, conferenceId: string) =>
  reader.all(query.selectFrom('conferencePartner').where('conferenceId', '=', conferenceId).selectAll().orderBy('position'));

/** Writes the partners anew; one that was there keeps its link to the register of partners. */
export function putPartners(writer: Writer, conferenceId: string, names: readonly string[]): void {
  const links = new Map(partnerRows(writer, conferenceId).map((row) => [row.name, row.partnerId]));
  writer.exec('DELETE FROM conference_partner WHERE conference_id = ?', [conferenceId]);
  names.forEach((name, at) =>
    writer.exec('INSERT INTO conference_partner (conference_id, position, name, partner_id) VALUES (?, ?, ?, ?)', [
      conferenceId,
      at + 1,
      name,
      links.get(name) ?? null,
    ]),
  );
}
