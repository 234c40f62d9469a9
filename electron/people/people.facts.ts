import type { FactSelect, FactValues } from '../store/fact-view.ts';

const living = 'v.deleted_at IS NULL';
const visit = {
  day: 'v.day',
  form: "'III'",
  audience_id: 'v.audience_id',
  wave_id: 'v.wave_id',
  commune_id: 'v.commune_id',
  hamlet_id: 'v.hamlet_id',
  agreement_number: 'v.agreement_number',
  agreement_id: 'v.agreement_id',
  kind: "'visit'",
  record_id: 'v.id',
  from: 'visit v',
  where: living,
} satisfies FactValues & { from: string; where: string };
const met = { ...visit, kind: "'visitPerson'", root_kind: "'visit'", root_id: 'v.id' };
const resultOfMet = { ...met, measure: 'r.kind', record_id: "r.visit_id || '/' || r.person_position" };
const typedResult = "CASE m.measure WHEN 'joinedSi' THEN v.joined_si WHEN 'joinedHi' THEN v.joined_hi ELSE v.renewed END";

/** Whom teams met on their rounds and what came of it. People that are entered stand for the typed figures (domain §3 «Attendance»). */
export const peopleFacts: readonly FactSelect[] = [
  {
    ...met,
    measure: "'approached'",
    record_id: "p.visit_id || '/' || p.position",
    from: 'visit v CROSS JOIN visit_person p ON p.visit_id = v.id',
  },
  {
    ...visit,
    measure: "'approached'",
    amount: 'v.approached',
    where: `${living} AND NOT EXISTS (SELECT 1 FROM visit_person p WHERE p.visit_id = v.id)`,
  },
  { ...resultOfMet, from: 'visit v CROSS JOIN visit_result r ON r.visit_id = v.id AND r.joined_on IS NULL' },
  {
    ...resultOfMet,
    day: 'r.joined_on',
    from: `visit_result r CROSS JOIN visit v ON v.id = r.visit_id AND ${living}`,
    where: 'r.joined_on IS NOT NULL',
  },
  {
    ...visit,
    measure: 'm.measure',
    amount: typedResult,
    from: "visit v CROSS JOIN (SELECT 'joinedSi' AS measure UNION ALL SELECT 'joinedHi' UNION ALL SELECT 'renewed') m",
    where: `${living} AND ${typedResult} > 0
  AND NOT EXISTS (SELECT 1 FROM visit_result r WHERE r.visit_id = v.id)`,
  },
];
