import type { StationKind } from '../../../shared/broadcasts/stations/rules.ts';
import { type Topic, topicBit } from '../../../shared/broadcasts/topics.ts';
import type { Day } from '../../../shared/kernel/dates.ts';
import type { Span } from '../../../shared/kernel/periods.ts';
import { query } from '../../store/connection.ts';
import { valuesOf } from '../../store/search.ts';
import type { Reader } from '../../store/store.ts';

export interface PlaceCount {
  communeId: string | null;
  kind: StationKind;
  day: Day;
  status: 'planned' | 'aired' | 'notAired';
  count: number;
  /** 1 where the airings carry the topic. */
  onTopic: 0 | 1;
}

/** Airings a day of all stations that stand in a commune, by their kind, and of the district station (commune null), by status and topic. */
export const placeCounts = (reader: Reader, span: Span, topic: Topic): PlaceCount[] =>
  reader.sql<PlaceCount>(
    `SELECT s.commune_id, s.kind, a.day, a.status, (a.topics & :topic) <> 0 AS on_topic, sum(a.count) AS count
     FROM airing a CROSS JOIN station s ON s.id = a.station_id
     WHERE a.deleted_at IS NULL AND a.day BETWEEN :from AND :to AND (s.kind = 'district' OR s.commune_id IS NOT NULL)
     GROUP BY 1, 2, 3, 4, 5`,
    { from: span.from, to: span.to, topic: topicBit(topic) },
  );

/** Played airings on the topic that each commune relays, be it just these or always, a day. */
export const relayCounts = (reader: Reader, span: Span, topic: Topic): { communeId: string; day: Day; count: number }[] =>
  reader.sql(
    `SELECT c.id AS commune_id, a.day, sum(a.count) AS count
     FROM airing a CROSS JOIN station s ON s.id = a.station_id AND s.kind = 'district' CROSS JOIN commune c
     WHERE a.deleted_at IS NULL AND a.day BETWEEN :from AND :to AND a.topics & :topic AND a.status = 'aired' AND (
       EXISTS (SELECT 1 FROM airing_relay r WHERE r.airing_id = a.id AND r.commune_id = c.id)
       OR EXISTS (SELECT 1 FROM station_relay r WHERE r.station_id = s.id AND r.commune_id = c.id))
     GROUP BY 1, 2`,
    { from: span.from, to: span.to, topic: topicBit(topic) },
  );

/** Whole airings of all stations that stand in a commune and of the district station within the days. */
export const airingsBetween = (reader: Reader, span: Span) =>
  reader.all(
    query
      .selectFrom('airing')
      .innerJoin('station', 'station.id', 'airing.stationId')
      .where('airing.deletedAt', 'is', null)
      .where('airing.day', '>=', span.from)
      .where('airing.day', '<=', span.to)
      .where((eb) => eb.or([eb('station.kind', '=', 'district'), eb('station.communeId', 'is not', null)]))
      .selectAll('airing')
      .select(['station.communeId', 'station.kind as stationKind', 'station.name as station', 'station.validTo as stationEnd'])
      .orderBy('airing.day')
      .orderBy('airing.time')
      .orderBy('airing.id'),
  );
export type PlacedAiring = ReturnType<typeof airingsBetween>[number];

/** The airings named, in the bin or not, with what a batch may change in them. */
export const airingsNamed = (reader: Reader, ids: readonly string[]) =>
  reader.all(
    query
      .selectFrom('airing')
      .where('id', 'in', valuesOf(ids))
      .select(['id', 'version', 'deletedAt', 'day', 'time', 'count', 'status', 'basis', 'note']),
  );
