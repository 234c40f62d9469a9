/**
 * Whom a team met on a round, as parts of it, and the fact view that counts them: like the roster of a conference, people that are entered
 * stand for the typed figures, each result on its own day (domain §3 «Attendance»). Written into step 4.
 */
export const visitPeople = `
-- Never written to before this step.
DROP TABLE visit_person;
CREATE TABLE visit_person (
  visit_id TEXT NOT NULL REFERENCES visit (id), position INTEGER NOT NULL, person_id TEXT NOT NULL REFERENCES person (id), said TEXT,
  PRIMARY KEY (visit_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX visit_person_person ON visit_person (person_id);
CREATE TABLE visit_result (
  visit_id TEXT NOT NULL REFERENCES visit (id), person_position INTEGER NOT NULL, position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('joinedSi', 'joinedHi', 'renewedSi', 'renewedHi')), joined_on TEXT,
  PRIMARY KEY (visit_id, person_position, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX visit_result_day ON visit_result (joined_on) WHERE joined_on IS NOT NULL;
-- Why people of a sensitive audience are named.
ALTER TABLE visit ADD COLUMN people_reason TEXT;

-- Who was merged into whom, kept when the bin is emptied: erasing the kept one reaches what is left of the other.
CREATE TABLE person_merged (gone_id TEXT PRIMARY KEY NOT NULL, kept_id TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX person_merged_kept ON person_merged (kept_id);

-- Rows of rosters that are of the same person though nobody linked them.
CREATE INDEX attendee_citizen ON attendee (citizen_id) WHERE citizen_id IS NOT NULL;

DROP VIEW fact;
CREATE VIEW fact (day, measure, amount, form, type, audience_id, topics, wave_id, commune_id, agreement_number, ethnic, own, online, enterprise, handled, kind, record_id) AS
SELECT a.day, 'airing', a.count, 'I.4', NULL, NULL, a.topics, a.wave_id, s.commune_id, a.agreement_number,
  CASE WHEN a.language IS NULL OR lower(a.language) = 'kinh' THEN 0 ELSE 1 END, CASE WHEN a.source = 'Tự sản xuất' THEN 1 ELSE 0 END, 0, 0, 0, 'airing', a.id
FROM airing a CROSS JOIN station s ON s.id = a.station_id
WHERE a.deleted_at IS NULL AND a.status = 'aired'
UNION ALL
SELECT c.day, 'conference', 1, 'I.1', c.kind, c.audience_id, 0, c.wave_id, c.commune_id, c.agreement_number, 0, 0, c.online, c.at_enterprise, 0, 'conference', c.id
FROM conference c WHERE c.deleted_at IS NULL AND c.status = 'held'
UNION ALL
SELECT c.day, 'attendance', 1, 'I.1', c.kind, c.audience_id, 0, c.wave_id, c.commune_id, c.agreement_number, 0, 0, c.online, c.at_enterprise, 0, 'attendee', t.id
FROM conference c CROSS JOIN attendee t ON t.conference_id = c.id AND t.deleted_at IS NULL AND t.present = 1
WHERE c.deleted_at IS NULL AND c.status = 'held'
UNION ALL
SELECT c.day, 'attendance', c.attended, 'I.1', c.kind, c.audience_id, 0, c.wave_id, c.commune_id, c.agreement_number, 0, 0, c.online, c.at_enterprise, 0, 'conference', c.id
FROM conference c WHERE c.deleted_at IS NULL AND c.status = 'held' AND c.attended > 0
  AND NOT EXISTS (SELECT 1 FROM attendee t WHERE t.conference_id = c.id AND t.deleted_at IS NULL AND t.present = 1)
UNION ALL
SELECT c.day, r.kind, 1, 'I.1', c.kind, c.audience_id, 0, NULL, c.commune_id, c.agreement_number, 0, 0, c.online, c.at_enterprise, 0, 'attendee', t.id
FROM conference c CROSS JOIN attendee t ON t.conference_id = c.id AND t.deleted_at IS NULL
  CROSS JOIN attendee_result r ON r.attendee_id = t.id AND r.joined_on IS NULL
WHERE c.deleted_at IS NULL AND c.status = 'held'
UNION ALL
SELECT r.joined_on, r.kind, 1, 'I.1', c.kind, c.audience_id, 0, NULL, c.commune_id, c.agreement_number, 0, 0, c.online, c.at_enterprise, 0, 'attendee', t.id
FROM attendee_result r CROSS JOIN attendee t ON t.id = r.attendee_id AND t.deleted_at IS NULL
  CROSS JOIN conference c ON c.id = t.conference_id AND c.deleted_at IS NULL AND c.status = 'held'
WHERE r.joined_on IS NOT NULL
UNION ALL
SELECT c.day, m.measure, CASE m.measure WHEN 'joinedSi' THEN c.joined_si WHEN 'joinedHi' THEN c.joined_hi ELSE c.renewed END,
  'I.1', c.kind, c.audience_id, 0, NULL, c.commune_id, c.agreement_number, 0, 0, c.online, c.at_enterprise, 0, 'conference', c.id
FROM conference c CROSS JOIN (SELECT 'joinedSi' AS measure UNION ALL SELECT 'joinedHi' UNION ALL SELECT 'renewed') m
WHERE c.deleted_at IS NULL AND c.status = 'held'
  AND CASE m.measure WHEN 'joinedSi' THEN c.joined_si WHEN 'joinedHi' THEN c.joined_hi ELSE c.renewed END > 0
  AND NOT EXISTS (SELECT 1 FROM attendee t CROSS JOIN attendee_result r ON r.attendee_id = t.id WHERE t.conference_id = c.id AND t.deleted_at IS NULL)
UNION ALL
SELECT c.day, 'handover', 1, 'I.1', c.kind, c.audience_id, 0, NULL, c.commune_id, c.agreement_number, 0, 0, c.online, c.at_enterprise, 0, 'attendee', t.id
FROM conference c CROSS JOIN attendee t ON t.conference_id = c.id AND t.deleted_at IS NULL AND t.handed_over = 1
WHERE c.deleted_at IS NULL AND c.status = 'held'
UNION ALL
SELECT v.day, 'approached', 1, 'III', NULL, v.audience_id, 0, v.wave_id, v.commune_id, v.agreement_number, 0, 0, 0, 0, 0, 'visitPerson', p.visit_id || '/' || p.position
FROM visit v CROSS JOIN visit_person p ON p.visit_id = v.id
WHERE v.deleted_at IS NULL
UNION ALL
SELECT v.day, 'approached', v.approached, 'III', NULL, v.audience_id, 0, v.wave_id, v.commune_id, v.agreement_number, 0, 0, 0, 0, 0, 'visit', v.id
FROM visit v WHERE v.deleted_at IS NULL AND NOT EXISTS (SELECT 1 FROM visit_person p WHERE p.visit_id = v.id)
UNION ALL
SELECT v.day, r.kind, 1, 'III', NULL, v.audience_id, 0, NULL, v.commune_id, v.agreement_number, 0, 0, 0, 0, 0, 'visitPerson', r.visit_id || '/' || r.person_position
FROM visit v CROSS JOIN visit_result r ON r.visit_id = v.id AND r.joined_on IS NULL
WHERE v.deleted_at IS NULL
UNION ALL
SELECT r.joined_on, r.kind, 1, 'III', NULL, v.audience_id, 0, NULL, v.commune_id, v.agreement_number, 0, 0, 0, 0, 0, 'visitPerson', r.visit_id || '/' || r.person_position
FROM visit_result r CROSS JOIN visit v ON v.id = r.visit_id AND v.deleted_at IS NULL
WHERE r.joined_on IS NOT NULL
UNION ALL
SELECT v.day, m.measure, CASE m.measure WHEN 'joinedSi' THEN v.joined_si WHEN 'joinedHi' THEN v.joined_hi ELSE v.renewed END,
  'III', NULL, v.audience_id, 0, NULL, v.commune_id, v.agreement_number, 0, 0, 0, 0, 0, 'visit', v.id
FROM visit v CROSS JOIN (SELECT 'joinedSi' AS measure UNION ALL SELECT 'joinedHi' UNION ALL SELECT 'renewed') m
WHERE v.deleted_at IS NULL AND CASE m.measure WHEN 'joinedSi' THEN v.joined_si WHEN 'joinedHi' THEN v.joined_hi ELSE v.renewed END > 0
  AND NOT EXISTS (SELECT 1 FROM visit_result r WHERE r.visit_id = v.id)
UNION ALL
SELECT o.day, 'output', coalesce(o.quantity, 1), f.code, o.type, o.audience_id, 0, o.wave_id, o.commune_id, o.agreement_number, 0, 0, 0, 0, o.handled, 'output', o.id
FROM output o CROSS JOIN form f ON f.id = o.form_id WHERE o.deleted_at IS NULL AND o.stock = 0
UNION ALL
SELECT c.day, 'money', c.cost, 'I.1', c.kind, c.audience_id, 0, NULL, c.commune_id, c.agreement_number, 0, 0, c.online, c.at_enterprise, 0, 'conference', c.id
FROM conference c WHERE c.deleted_at IS NULL AND c.status = 'held' AND c.cost > 0
UNION ALL
SELECT o.day, 'money', o.cost, f.code, o.type, o.audience_id, 0, NULL, o.commune_id, o.agreement_number, 0, 0, 0, 0, 0, 'output', o.id
FROM output o CROSS JOIN form f ON f.id = o.form_id WHERE o.deleted_at IS NULL AND o.cost > 0
UNION ALL
SELECT e.day, 'money', e.amount, NULL, NULL, NULL, 0, NULL, NULL, e.agreement_number, 0, 0, 0, 0, 0, 'expense', e.id
FROM expense e WHERE e.deleted_at IS NULL AND e.amount > 0;
`;
