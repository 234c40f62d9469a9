import { topicBit } from '../../../shared/broadcasts/topics.ts';
import type { Day } from '../../../shared/kernel/dates.ts';
import type { Span } from '../../../shared/kernel/periods.ts';
import type { ConferenceLine, PressLine } from '../../../shared/reports/workbook-model.ts';
import type { Flag } from '../../store/schema.ts';
import type { Reader } from '../../store/store.ts';

/**
 * Conferences held in the span. Attendance: those marked present if any is, else the typed figure; results: of the roster if any of
 * it has one, else the typed figures (domain §3) – all results of that conference, whatever the day someone joined.
 */
export const heldConferences = (reader: Reader, span: Span): ConferenceLine[] =>
  reader.sql<ConferenceLine>(
    `WITH held AS (SELECT * FROM conference WHERE deleted_at IS NULL AND status = 'held' AND day BETWEEN ? AND ?),
       roster AS (SELECT t.conference_id, sum(t.present) AS present FROM held c CROSS JOIN attendee t ON t.conference_id = c.id
         WHERE t.deleted_at IS NULL GROUP BY t.conference_id),
       joined AS (SELECT t.conference_id, sum(r.kind = 'joinedSi') AS si, sum(r.kind = 'joinedHi') AS hi, sum(r.kind IN ('renewedSi', 'renewedHi')) AS again
         FROM held c CROSS JOIN attendee t ON t.conference_id = c.id CROSS JOIN attendee_result r ON r.attendee_id = t.id
         WHERE t.deleted_at IS NULL GROUP BY t.conference_id)
     SELECT c.day, c.name, c.kind, coalesce(a.name, '') AS audience, coalesce(m.name, '') AS commune, coalesce(c.venue, '') AS venue,
       coalesce(c.lead, '') AS lead,
       coalesce((SELECT group_concat(p.name, '; ' ORDER BY p.position) FROM conference_partner p WHERE p.conference_id = c.id), '') AS partners,
       coalesce(w.name, '') AS wave, c.invited,
       CASE WHEN roster.present > 0 THEN roster.present ELSE coalesce(c.attended, 0) END AS attended,
       CASE WHEN joined.conference_id IS NULL THEN coalesce(c.joined_si, 0) ELSE joined.si END AS joined_si,
       CASE WHEN joined.conference_id IS NULL THEN coalesce(c.joined_hi, 0) ELSE joined.hi END AS joined_hi,
       CASE WHEN joined.conference_id IS NULL THEN coalesce(c.renewed, 0) ELSE joined.again END AS renewed,
       c.cost, coalesce(c.cost_source, '') AS cost_source
     FROM held c LEFT JOIN audience a ON a.id = c.audience_id LEFT JOIN commune m ON m.id = c.commune_id LEFT JOIN wave w ON w.id = c.wave_id
       LEFT JOIN roster ON roster.conference_id = c.id LEFT JOIN joined ON joined.conference_id = c.id
     ORDER BY c.day, c.time, c.code_key`,
    [span.from, span.to],
  );

export interface AiringSum {
  /** null: the district station. */
  communeId: string | null;
  topics: number;
  ethnic: Flag;
  own: Flag;
  amount: number;
}
/** Counted airings of the span, alike ones summed. */
export const airingSums = (reader: Reader, span: Span): AiringSum[] =>
  reader.sql<AiringSum>(
    `SELECT f.commune_id, f.topics, f.ethnic, f.own, sum(f.amount) AS amount FROM fact f
     WHERE f.day BETWEEN ? AND ? AND f.measure = 'airing' GROUP BY 1, 2, 3, 4`,
    [span.from, span.to],
  );

/** What was counted of these measures in the span, by commune. */
export const communeSums = (
  reader: Reader,
  span: Span,
  measures: readonly string[],
): { communeId: string | null; measure: string; amount: number }[] =>
  reader.sql(
    `SELECT f.commune_id, f.measure, sum(f.amount) AS amount FROM fact f
     WHERE f.day BETWEEN ? AND ? AND f.measure IN (SELECT value FROM json_each(?)) GROUP BY 1, 2`,
    [span.from, span.to, JSON.stringify(measures)],
  );

/** Airings on BHXH tự nguyện a day, each once: all of them, and those of the district station. */
export const dailyAirings = (reader: Reader, span: Span): { day: Day; amount: number; district: number }[] =>
  reader.sql(
    `SELECT f.day, sum(f.amount) AS amount, sum(CASE WHEN f.commune_id IS NULL THEN f.amount ELSE 0 END) AS district FROM fact f
     WHERE f.day BETWEEN ? AND ? AND f.measure = 'airing' AND f.topics & ? GROUP BY 1`,
    [span.from, span.to, topicBit('bhxhtn')],
  );

/** Counted outputs of forms I.2 and I.3 in the span, by form and day; stock received (nhập kho) never counts. */
export const pressOutputs = (reader: Reader, span: Span): PressLine[] =>
  reader.sql<PressLine>(
    `SELECT f.code AS form_code, f.name AS form_name, o.day, coalesce(o.type, '') AS type, coalesce(o.channel, '') AS channel,
       coalesce(o.title, '') AS title, coalesce(o.quantity, 1) AS quantity, o.reach, coalesce(o.link, '') AS link
     FROM output o CROSS JOIN form f ON f.id = o.form_id
     WHERE o.deleted_at IS NULL AND o.stock = 0 AND o.day BETWEEN ? AND ?
       AND (f.code IN ('I.2', 'I.3') OR f.code LIKE 'I.2.%' OR f.code LIKE 'I.3.%')
     ORDER BY f.sort_key, f.code, o.day, o.code_key`,
    [span.from, span.to],
  );
