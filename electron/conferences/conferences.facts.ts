import type { FactSelect, FactValues } from '../store/fact-view.ts';

const held = "c.deleted_at IS NULL AND c.status = 'held'";
const conference = {
  day: 'c.day',
  form: "'I.1'",
  type: 'c.kind',
  audience_id: 'c.audience_id',
  wave_id: 'c.wave_id',
  commune_id: 'c.commune_id',
  hamlet_id: 'c.hamlet_id',
  agreement_number: 'c.agreement_number',
  agreement_id: 'c.agreement_id',
  online: 'c.online',
  enterprise: 'c.at_enterprise',
  kind: "'conference'",
  record_id: 'c.id',
  from: 'conference c',
  where: held,
} satisfies FactValues & { from: string; where: string };
const attendee = { ...conference, kind: "'attendee'", record_id: 't.id', root_kind: "'conference'", root_id: 'c.id' };
const rostered = 'conference c CROSS JOIN attendee t ON t.conference_id = c.id AND t.deleted_at IS NULL';
const typedResult = "CASE m.measure WHEN 'joinedSi' THEN c.joined_si WHEN 'joinedHi' THEN c.joined_hi ELSE c.renewed END";

/** Conferences held, who came, what came of it, what it cost. A roster stands for the typed figures (domain §3 «Attendance»). */
export const conferenceFacts: readonly FactSelect[] = [
  { ...conference, measure: "'conference'" },
  { ...attendee, measure: "'attendance'", from: `${rostered} AND t.present = 1` },
  {
    ...conference,
    measure: "'attendance'",
    amount: 'c.attended',
    where: `${held} AND c.attended > 0
  AND NOT EXISTS (SELECT 1 FROM attendee t WHERE t.conference_id = c.id AND t.deleted_at IS NULL AND t.present = 1)`,
  },
  {
    ...attendee,
    measure: 'r.kind',
    from: `${rostered} CROSS JOIN attendee_result r ON r.attendee_id = t.id AND r.joined_on IS NULL`,
  },
  {
    ...attendee,
    day: 'r.joined_on',
    measure: 'r.kind',
    from: `attendee_result r CROSS JOIN attendee t ON t.id = r.attendee_id AND t.deleted_at IS NULL
  CROSS JOIN conference c ON c.id = t.conference_id AND ${held}`,
    where: 'r.joined_on IS NOT NULL',
  },
  {
    ...conference,
    measure: 'm.measure',
    amount: typedResult,
    from: "conference c CROSS JOIN (SELECT 'joinedSi' AS measure UNION ALL SELECT 'joinedHi' UNION ALL SELECT 'renewed') m",
    where: `${held} AND ${typedResult} > 0
  AND NOT EXISTS (SELECT 1 FROM attendee t CROSS JOIN attendee_result r ON r.attendee_id = t.id WHERE t.conference_id = c.id AND t.deleted_at IS NULL)`,
  },
  { ...attendee, measure: "'handover'", from: `${rostered} AND t.handed_over = 1` },
  { ...conference, measure: "'money'", amount: 'c.cost', money_source: 'c.cost_source', where: `${held} AND c.cost > 0` },
];
