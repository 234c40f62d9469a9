import { type ExpressionBuilder, sql } from 'kysely';
import type { z } from 'zod';
import type { airingSortColumns, zAiringFilter } from '../../../shared/broadcasts/contract.ts';
import { topicBit } from '../../../shared/broadcasts/topics.ts';
import { valueKey } from '../../../shared/kernel/text.ts';
import { query } from '../../store/connection.ts';
import type { Schema } from '../../store/schema.ts';
import { type Asked, countOf, idsMatching, ranked, rankTable, typedWords, valuesOf } from '../../store/search.ts';
import type { Reader, Writer } from '../../store/store.ts';

export type AiringFilter = z.infer<typeof zAiringFilter>;
export type AiringSort = { by: (typeof airingSortColumns)[number]; descending: boolean };

type Table = ExpressionBuilder<Schema, 'airing'>;
const living = () => query.selectFrom('airing').where('airing.deletedAt', 'is', null);

/** Stations with the names they are found by: some dozens, so a place is looked up here and airings are asked for by their station. */
const places = (reader: Reader) =>
  reader.all(
    query
      .selectFrom('station')
      .leftJoin('commune', 'commune.id', 'station.communeId')
      .select(['station.id', 'station.kind', 'station.communeId', 'station.name', 'commune.name as communeName'])
      .select('commune.code as communeCode'),
  );
type Place = ReturnType<typeof places>[number];

const isAt = (place: Place, communeId: AiringFilter['communeId']) =>
  communeId === 'district' ? place.kind === 'district' : place.communeId === communeId || place.id === communeId;

/** Airings that name a programme of the library, by its id or by its title alone. */
function ofProgramme(reader: Reader, filter: AiringFilter, stations: readonly Place[]) {
  const { programmeId } = filter;
  if (programmeId === undefined) return (eb: Table) => eb.and([]);
  const title = valueKey(reader.first(query.selectFrom('programme').where('id', '=', programmeId).select('title'))?.title ?? '');
  const spellings = programmes(reader, filter, stations).filter((text) => valueKey(text) === title);
  return (eb: Table) =>
    eb.or([
      eb('airing.programmeId', '=', programmeId),
      eb.and([eb('airing.programmeId', 'is', null), eb('airing.programme', 'in', valuesOf(spellings))]),
    ]);
}

/** The filter without its text and programme. */
const where = (filter: AiringFilter, stations: readonly Place[]) => (eb: Table) =>
  eb.and([
    ...(filter.from ? [eb('airing.day', '>=', filter.from)] : []),
    ...(filter.to ? [eb('airing.day', '<=', filter.to)] : []),
    ...(filter.status ? [eb('airing.status', '=', filter.status)] : []),
    ...(filter.topic ? [eb(eb('airing.topics', '&', topicBit(filter.topic)), '!=', 0)] : []),
    ...(filter.communeId
      ? [eb('airing.stationId', 'in', valuesOf(stations.filter((one) => isAt(one, filter.communeId)).map((one) => one.id)))]
      : []),
  ]);

/** Programmes met within the filter: few beside the airings, so they are searched and ordered by themselves. */
const programmes = (reader: Reader, filter: AiringFilter, stations: readonly Place[]): string[] =>
  reader
    .all(living().where(where(filter, stations)).where('airing.programme', 'is not', null).select('airing.programme').distinct())
    .flatMap((row) => row.programme ?? []);

/** Every word typed stands in the programme, or in the name or code of the place; typed accents narrow. */
function withText(reader: Reader, filter: AiringFilter, stations: readonly Place[]) {
  const words = typedWords(filter.text ?? '');
  const titles = words.length > 0 ? programmes(reader, filter, stations).map((programme) => ({ id: programme })) : [];
  return (eb: Table) =>
    eb.and(
      words.map((word) => {
        const inTitle = idsMatching(titles, word, (row) => row.id);
        const inPlace = idsMatching(stations, word, (row) => [row.communeName, row.communeCode, row.name].filter(Boolean).join(' '));
        return eb.or([eb('airing.programme', 'in', valuesOf(inTitle)), eb('airing.stationId', 'in', valuesOf(inPlace))]);
      }),
    );
}

const airingsById = (ids: readonly string[]) =>
  living()
    .innerJoin('station', 'station.id', 'airing.stationId')
    .leftJoin('commune', 'commune.id', 'station.communeId')
    .leftJoin('wave', 'wave.id', 'airing.waveId')
    .where('airing.id', 'in', valuesOf(ids))
    .selectAll('airing')
    .select(['station.communeId', 'station.kind as stationKind', 'station.name as station', 'commune.name as communeName'])
    .select('wave.code as waveCode');

export const airingById = (reader: Reader, id: string) => reader.first(airingsById([id]));

const order = {
  day: ['airing.day'],
  commune: ['commune.sortKey', 'station.nameKey'],
  programme: ['rank.key'],
  status: ['airing.status'],
  count: ['airing.count'],
} as const;

/**
 * A window of the airings, newest first unless sorted otherwise, and how many there are in all. The window is first found by ids
 * alone: sorting whole rows of many years takes several times as long.
 */
export function airingPage(reader: Reader, { filter, sort, offset, limit }: Asked<AiringFilter, AiringSort>) {
  const stations = places(reader);
  const found = living()
    .where(where(filter, stations))
    .where(withText(reader, filter, stations))
    .where(ofProgramme(reader, filter, stations));
  const total = countOf(reader, found);
  const { by, descending } = sort ?? { by: 'day', descending: true };
  const way = descending ? 'desc' : 'asc';
  const titles = ranked(by === 'programme' ? programmes(reader, filter, stations) : []);
  const window = found
    .leftJoin('station', 'station.id', 'airing.stationId')
    .leftJoin('commune', 'commune.id', 'station.communeId')
    .leftJoin(rankTable(titles), 'rank.value', 'airing.programme')
    .select('airing.id')
    .$call((builder) => order[by].reduce((sorted, column) => sorted.orderBy(sql.ref(column), way), builder))
    .orderBy('airing.day', way)
    .orderBy('airing.time')
    .orderBy('airing.id')
    .limit(limit)
    .offset(offset);
  const ids = reader.all(window).map((row) => row.id);
  const rows = new Map(reader.all(airingsById(ids)).map((row) => [row.id, row]));
  return { rows: ids.flatMap((id) => rows.get(id) ?? []), total };
}

/** The relays of the airings named, by airing. */
export function relaysOf(reader: Reader, airingIds: readonly string[]): Map<string, string[]> {
  const rows = reader.all(
    query.selectFrom('airingRelay').where('airingId', 'in', valuesOf(airingIds)).select(['airingId', 'communeId']).orderBy('communeId'),
  );
  const lists = [...Map.groupBy(rows, (row) => row.airingId)];
  return new Map(lists.map(([id, list]) => [id, list.map((row) => row.communeId)]));
}

export function putRelays(writer: Writer, airingId: string, communeIds: readonly string[]): void {
  writer.exec('DELETE FROM airing_relay WHERE airing_id = ?', [airingId]);
  for (const communeId of communeIds) writer.exec('INSERT INTO airing_relay (airing_id, commune_id) VALUES (?, ?)', [airingId, communeId]);
}
