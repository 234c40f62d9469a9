import type { DailyCount } from '../../../shared/broadcasts/compliance/weeks.ts';
import type { AiringMarks } from '../../../shared/broadcasts/compliance/history.ts';
import { type Topic, topicBit } from '../../../shared/broadcasts/topics.ts';
import type { Span } from '../../../shared/kernel/periods.ts';
import type { Reader } from '../../store/store.ts';

const sums = `sum(CASE a.status WHEN 'aired' THEN a.count ELSE 0 END) AS aired, sum(CASE a.status WHEN 'planned' THEN a.count ELSE 0 END) AS planned`;
const counted = `a.deleted_at IS NULL AND a.day BETWEEN :from AND :to AND a.topics & :topic AND a.status <> 'notAired'`;

/** Airings of the district that communes relay: just this one, or always because the station says so. */
const relays = (table: string, on: string) => `
  SELECT r.commune_id, s.kind, a.day, 1 AS relayed, a.id AS airing_id, ${sums}
  FROM airing a CROSS JOIN station s ON s.id = a.station_id AND s.kind = 'district' CROSS JOIN ${table} r ON ${on}
  WHERE ${counted} GROUP BY r.commune_id, a.id`;

/**
 * Airings a day on the topic (R1's: BHXH tự nguyện): of the stations of each commune by their kind, of the district station (commune null; those that some commune
 * relays apart), and of the communes that relay it. A zone's or mobile loudspeaker that stands in no commune is nobody's.
 */
export const dailyCounts = (reader: Reader, span: Span, topic: Topic = 'bhxhtn'): DailyCount[] =>
  reader.sql<DailyCount>(
    `SELECT s.commune_id, s.kind, a.day, s.kind = 'district' AND (EXISTS (SELECT 1 FROM airing_relay r WHERE r.airing_id = a.id)
         OR EXISTS (SELECT 1 FROM station_relay r WHERE r.station_id = s.id)) AS relayed, NULL AS airing_id, ${sums}
     FROM airing a CROSS JOIN station s ON s.id = a.station_id
     WHERE ${counted} AND (s.kind = 'district' OR s.commune_id IS NOT NULL)
     GROUP BY 1, 2, 3, 4
     UNION ALL ${relays('airing_relay', 'r.airing_id = a.id')}
     UNION ALL ${relays('station_relay', 'r.station_id = s.id')}`,
    { from: span.from, to: span.to, topic: topicBit(topic) },
  );

/** Confirmed airings of all topics by place and day, alike ones summed; those a commune relays stand apart, as heard there. */
export const airingMarks = (reader: Reader, span: Span): AiringMarks[] =>
  reader.sql<AiringMarks>(
    `SELECT f.commune_id, f.day, f.ethnic, f.own, 0 AS relayed, sum(f.amount) AS amount FROM fact f
     WHERE f.day BETWEEN :from AND :to AND f.measure = 'airing' GROUP BY 1, 2, 3, 4
     UNION ALL
     SELECT commune_id, day, ethnic, own, 1, sum(amount) FROM (
       SELECT r.commune_id, f.day, f.ethnic, f.own, f.amount, f.record_id FROM fact f CROSS JOIN airing_relay r ON r.airing_id = f.record_id
       WHERE f.day BETWEEN :from AND :to AND f.measure = 'airing'
       UNION
       SELECT r.commune_id, f.day, f.ethnic, f.own, f.amount, f.record_id
       FROM fact f CROSS JOIN airing a ON a.id = f.record_id CROSS JOIN station_relay r ON r.station_id = a.station_id
       WHERE f.day BETWEEN :from AND :to AND f.measure = 'airing')
     GROUP BY 1, 2, 3, 4`,
    { from: span.from, to: span.to },
  );
