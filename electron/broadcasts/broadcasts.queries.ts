import { type ExpressionBuilder, sql } from 'kysely';
import type { z } from 'zod';
import type { airingSortColumns, zAiringFilter } from '../../shared/broadcasts/contract.ts';
import { topicBit } from '../../shared/broadcasts/topics.ts';
import { query } from '../store/connection.ts';
import type { Schema } from '../store/schema.ts';
import { idsMatching, ranked, rankTable, typedWords, valuesOf } from '../store/search.ts';
import type { Reader, Writer } from '../store/store.ts';

export type AiringFilter = z.infer<typeof zAiringFilter>;
export type AiringSort = { by: (typeof airingSortColumns)[number]; descending: boolean };

const joined = () =>
  query
    .selectFrom('airing')
    .innerJoin('station', 'station.id', 'airing.stationId')
    .leftJoin('commune', 'commune.id', 'station.communeId')
    .leftJoin('wave', 'wave.id', 'airing.waveId')
    .where('airing.deletedAt', 'is', null);

type Joined = ExpressionBuilder<Schema, 'airing' | 'station'>;

/** The filter without its text: what may be said of an airing by its columns. */
function where(filter: AiringFilter) {
  return (eb: Joined) =>
    eb.and([
      ...(filter.from ? [eb('airing.day', '>=', filter.from)] : []),
      ...(filter.to ? [eb('airing.day', '<=', filter.to)] : []),
      ...(filter.status ? [eb('airing.status', '=', filter.status)] : []),
      ...(filter.topic ? [eb(eb('airing.topics', '&', topicBit(filter.topic)), '!=', 0)] : []),
      ...(filter.communeId === 'district' ? [eb('station.kind', '=', 'district')] : []),
      ...(filter.communeId && filter.communeId !== 'district' ? [eb('station.communeId', '=', filter.communeId)] : []),
    ]);
}

/** Programmes met within the filter: few beside the airings, so they are searched and ordered by themselves. */
const programmes = (reader: Reader, filter: AiringFilter): string[] =>
  reader
    .all(joined().where(where(filter)).where('airing.programme', 'is not', null).select('airing.programme').distinct())
    .flatMap((row) => row.programme ?? []);

const places = (reader: Reader) =>
  reader.all(
    query
      .selectFrom('station')
      .leftJoin('commune', 'commune.id', 'station.communeId')
      .select(['station.id', 'station.name', 'commune.name as communeName', 'commune.code as communeCode']),
  );

/** Every word typed stands in the programme, or in the name or code of the place. */
function withText(reader: Reader, filter: AiringFilter) {
  const words = typedWords(filter.text ?? '');
  const titles = words.length > 0 ? programmes(reader, filter).map((programme) => ({ id: programme })) : [];
  const stations = words.length > 0 ? places(reader) : [];
  return (eb: Joined) =>
    eb.and(
      words.map((word) => {
        const inTitle = idsMatching(titles, word, (row) => row.id);
        const inPlace = idsMatching(stations, word, (row) => [row.communeName, row.communeCode, row.name].filter(Boolean).join(' '));
        return eb.or([eb('airing.programme', 'in', valuesOf(inTitle)), eb('airing.stationId', 'in', valuesOf(inPlace))]);
      }),
    );
}

const columns = [
  'airing.id',
  'airing.version',
  'airing.day',
  'airing.time',
  'airing.programme',
  'airing.topics',
  'airing.count',
  'airing.minutes',
  'airing.language',
  'airing.source',
  'airing.status',
  'airing.basis',
  'airing.waveId',
  'airing.agreementNumber',
  'airing.note',
  'station.communeId',
  'station.name as station',
  'commune.name as communeName',
  'wave.code as waveCode',
] as const;

export const airingById = (reader: Reader, id: string) => reader.first(joined().where('airing.id', '=', id).select(columns));

const order = {
  day: ['airing.day'],
  commune: ['commune.sortKey', 'station.nameKey'],
  programme: ['rank.key'],
  status: ['airing.status'],
  count: ['airing.count'],
} as const;

/** A window of the airings, newest first unless sorted otherwise, and how many there are in all. */
export function airingPage(reader: Reader, filter: AiringFilter, sort: AiringSort | undefined, offset: number, limit: number) {
  const text = withText(reader, filter);
  const found = joined().where(where(filter)).where(text);
  const total = reader.first(found.select((eb) => eb.fn.countAll<number>().as('count')))?.count ?? 0;
  const { by, descending } = sort ?? { by: 'day', descending: true };
  const titles = ranked(by === 'programme' ? programmes(reader, filter) : []);
  const rows = found
    .leftJoin(rankTable(titles), 'rank.value', 'airing.programme')
    .select(columns)
    .$call((builder) => order[by].reduce((sorted, column) => sorted.orderBy(sql.ref(column), descending ? 'desc' : 'asc'), builder))
    .orderBy('airing.day', descending ? 'desc' : 'asc')
    .orderBy('airing.time')
    .orderBy('airing.id')
    .limit(limit)
    .offset(offset);
  return { rows: reader.all(rows), total };
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
