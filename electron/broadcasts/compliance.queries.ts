import type { DailyCount } from '../../shared/broadcasts/compliance.ts';
import type { AiringMarks } from '../../shared/broadcasts/compliance-history.ts';
import { topicBit } from '../../shared/broadcasts/topics.ts';
import type { Span } from '../../shared/kernel/periods.ts';
import type { Reader } from '../store/store.ts';

const topic = topicBit('bhxhtn');

/**
 * BHXH tự nguyện airings a day: of communes' stations, of the district station (commune null; those that some commune relays apart), and
 * of the communes that relay it. Industrial zones and mobile loudspeakers are no commune's.
 */
export const dailyCounts = (reader: Reader, span: Span): DailyCount[] =>
  reader.sql<DailyCount>(
    `SELECT s.commune_id, a.day, s.commune_id IS NULL AND EXISTS (SELECT 1 FROM airing_relay r WHERE r.airing_id = a.id) AS relayed,
       sum(CASE a.status WHEN 'aired' THEN a.count ELSE 0 END) AS aired, sum(CASE a.status WHEN 'planned' THEN a.count ELSE 0 END) AS planned
     FROM airing a CROSS JOIN station s ON s.id = a.station_id
     WHERE a.deleted_at IS NULL AND a.day BETWEEN :from AND :to AND a.topics & :topic AND a.status <> 'notAired' AND s.kind IN ('commune', 'district')
     GROUP BY 1, 2, 3
     UNION ALL
     SELECT r.commune_id, a.day, 1, sum(CASE a.status WHEN 'aired' THEN a.count ELSE 0 END), sum(CASE a.status WHEN 'planned' THEN a.count ELSE 0 END)
     FROM airing a CROSS JOIN airing_relay r ON r.airing_id = a.id
     WHERE a.deleted_at IS NULL AND a.day BETWEEN :from AND :to AND a.topics & :topic AND a.status <> 'notAired'
     GROUP BY 1, 2`,
    { from: span.from, to: span.to, topic },
  );

/** Confirmed airings of all topics by place and day, alike ones summed; those a commune relays stand apart, as heard there. */
export const airingMarks = (reader: Reader, span: Span): AiringMarks[] =>
  reader.sql<AiringMarks>(
    `SELECT f.commune_id, f.day, f.ethnic, f.own, 0 AS relayed, sum(f.amount) AS amount FROM fact f
     WHERE f.day BETWEEN :from AND :to AND f.measure = 'airing' GROUP BY 1, 2, 3, 4
     UNION ALL
     SELECT r.commune_id, f.day, f.ethnic, f.own, 1, sum(f.amount) FROM fact f CROSS JOIN airing_relay r ON r.airing_id = f.record_id
     WHERE f.day BETWEEN :from AND :to AND f.measure = 'airing' GROUP BY 1, 2, 3, 4`,
    { from: span.from, to: span.to },
  );
