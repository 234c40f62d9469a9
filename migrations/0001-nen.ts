/**
 * First version of the store. Every table of records carries id (UUIDv7), version (optimistic lock) and deleted_at (bin);
 * unique indexes leave the bin out. Days are YYYY-MM-DD text, money whole đồng, topics a set of bits (shared/broadcasts/topics.ts).
 * `*_key` columns hold folded text for search or comparison, `sort_key` Vietnamese order; both are written by the services.
 */
const record = `
  id TEXT PRIMARY KEY NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT`;
const alive = 'WHERE deleted_at IS NULL';

const office = `
CREATE TABLE office_version (${record},
  valid_from TEXT NOT NULL, name TEXT NOT NULL, superior TEXT, place TEXT, symbol TEXT,
  director TEXT, director_title TEXT, preparer TEXT, checker TEXT, address TEXT, phone TEXT
) STRICT;
CREATE UNIQUE INDEX office_version_from ON office_version (valid_from) ${alive};

CREATE TABLE commune (${record},
  code TEXT NOT NULL, code_key TEXT NOT NULL, name TEXT NOT NULL, kind TEXT,
  valid_from TEXT, valid_to TEXT, ethnic_area INTEGER NOT NULL DEFAULT 0,
  search_key TEXT NOT NULL, sort_key TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX commune_code ON commune (code_key) ${alive};
CREATE TABLE commune_successor (
  commune_id TEXT NOT NULL REFERENCES commune (id), successor_id TEXT NOT NULL REFERENCES commune (id), position INTEGER NOT NULL,
  PRIMARY KEY (commune_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE hamlet (${record},
  commune_id TEXT NOT NULL REFERENCES commune (id), name TEXT NOT NULL, valid_from TEXT, valid_to TEXT,
  search_key TEXT NOT NULL, sort_key TEXT NOT NULL
) STRICT;

CREATE TABLE staff (${record},
  name TEXT NOT NULL, title TEXT, phone TEXT, valid_from TEXT, valid_to TEXT,
  search_key TEXT NOT NULL, sort_key TEXT NOT NULL
) STRICT;

CREATE TABLE audience (${record},
  code TEXT NOT NULL, code_key TEXT NOT NULL, name TEXT NOT NULL, parent_id TEXT REFERENCES audience (id),
  sensitive INTEGER NOT NULL DEFAULT 0, source TEXT, section TEXT, sort_key TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX audience_code ON audience (code_key) ${alive};

CREATE TABLE form (${record},
  code TEXT NOT NULL, code_key TEXT NOT NULL, name TEXT NOT NULL, unit TEXT, parent_id TEXT REFERENCES form (id),
  source TEXT, section TEXT, sort_key TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX form_code ON form (code_key) ${alive};

CREATE TABLE setting (
  key TEXT NOT NULL, year INTEGER NOT NULL DEFAULT 0, value TEXT NOT NULL, updated_at TEXT NOT NULL,
  PRIMARY KEY (key, year)
) STRICT, WITHOUT ROWID;
`;

const partners = `
CREATE TABLE partner (${record},
  code TEXT NOT NULL, code_key TEXT NOT NULL, name TEXT NOT NULL, kind TEXT, contact TEXT, phone TEXT, address TEXT,
  valid_from TEXT, valid_to TEXT, search_key TEXT NOT NULL, sort_key TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX partner_code ON partner (code_key) ${alive};
CREATE TABLE partner_successor (
  partner_id TEXT NOT NULL REFERENCES partner (id), successor_id TEXT NOT NULL REFERENCES partner (id), position INTEGER NOT NULL,
  PRIMARY KEY (partner_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE agreement (${record},
  number TEXT NOT NULL, number_key TEXT NOT NULL, kind TEXT NOT NULL, title TEXT, partner_id TEXT REFERENCES partner (id),
  signed_on TEXT, valid_from TEXT, valid_to TEXT, value INTEGER, note TEXT
) STRICT;
CREATE UNIQUE INDEX agreement_number ON agreement (number_key) ${alive};
CREATE TABLE commitment (${record},
  agreement_id TEXT NOT NULL REFERENCES agreement (id), form TEXT NOT NULL, content TEXT NOT NULL,
  quantity INTEGER NOT NULL, per TEXT NOT NULL, scope TEXT NOT NULL
) STRICT;
CREATE INDEX commitment_agreement ON commitment (agreement_id);

CREATE TABLE collaborator (${record},
  name TEXT NOT NULL, kind TEXT, partner_id TEXT REFERENCES partner (id), organisation TEXT, commune_id TEXT REFERENCES commune (id),
  phone TEXT, last_training TEXT, valid_from TEXT, valid_to TEXT, search_key TEXT NOT NULL, sort_key TEXT NOT NULL
) STRICT;
`;

const planning = `
CREATE TABLE wave (${record},
  code TEXT NOT NULL, code_key TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('theme', 'topic')),
  campaign INTEGER NOT NULL DEFAULT 0, starts_on TEXT, ends_on TEXT, key_days TEXT, contents TEXT, source TEXT, section TEXT,
  search_key TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX wave_code ON wave (code_key) ${alive};

CREATE TABLE plan (${record},
  year INTEGER NOT NULL, number TEXT, signed_on TEXT, title TEXT, note TEXT
) STRICT;
CREATE TABLE plan_line (${record},
  plan_id TEXT NOT NULL REFERENCES plan (id), position INTEGER NOT NULL, audience_id TEXT REFERENCES audience (id), contents TEXT,
  form_id TEXT REFERENCES form (id), frequency TEXT, lead TEXT, partners TEXT, cooperation TEXT, task TEXT,
  staff_id TEXT REFERENCES staff (id), expected TEXT, wave_id TEXT REFERENCES wave (id), per TEXT, quantity INTEGER, money INTEGER, money_source TEXT
) STRICT;
CREATE INDEX plan_line_plan ON plan_line (plan_id, position);

CREATE TABLE target (${record},
  year INTEGER NOT NULL, indicator TEXT NOT NULL, amount INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX target_year ON target (year, indicator) ${alive};

CREATE TABLE opening_figure (${record},
  year INTEGER NOT NULL, indicator TEXT NOT NULL, until TEXT NOT NULL, amount INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX opening_figure_year ON opening_figure (year, indicator, until) ${alive};
`;

const broadcasts = `
CREATE TABLE station (${record},
  kind TEXT NOT NULL CHECK (kind IN ('commune', 'district', 'zone', 'mobile')), commune_id TEXT REFERENCES commune (id),
  name TEXT, name_key TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX station_place ON station (coalesce(commune_id, ''), kind, name_key) ${alive};
CREATE TABLE station_relay (
  station_id TEXT NOT NULL REFERENCES station (id), commune_id TEXT NOT NULL REFERENCES commune (id),
  PRIMARY KEY (station_id, commune_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE programme (${record},
  title TEXT NOT NULL, topics INTEGER NOT NULL DEFAULT 0, language TEXT, minutes INTEGER, source TEXT, valid_to TEXT, script TEXT,
  search_key TEXT NOT NULL
) STRICT;
CREATE TABLE pattern (${record},
  station_id TEXT NOT NULL REFERENCES station (id), programme TEXT, weekdays INTEGER NOT NULL, times TEXT NOT NULL,
  topics INTEGER NOT NULL, language TEXT, source TEXT, valid_from TEXT NOT NULL, valid_to TEXT
) STRICT;

CREATE TABLE airing (${record},
  station_id TEXT NOT NULL REFERENCES station (id), day TEXT NOT NULL, time TEXT, programme_id TEXT REFERENCES programme (id), programme TEXT,
  topics INTEGER NOT NULL, count INTEGER NOT NULL DEFAULT 1 CHECK (count >= 1), minutes INTEGER, language TEXT, source TEXT,
  status TEXT NOT NULL CHECK (status IN ('planned', 'aired', 'notAired')), basis TEXT,
  wave_id TEXT REFERENCES wave (id), agreement_number TEXT, pattern_id TEXT REFERENCES pattern (id), note TEXT
) STRICT;
CREATE INDEX airing_day ON airing (day, station_id) ${alive};
CREATE INDEX airing_station ON airing (station_id, day) ${alive};
CREATE TABLE airing_relay (
  airing_id TEXT NOT NULL REFERENCES airing (id), commune_id TEXT NOT NULL REFERENCES commune (id),
  PRIMARY KEY (airing_id, commune_id)
) STRICT, WITHOUT ROWID;
`;

const people = `
CREATE TABLE person (${record},
  name TEXT NOT NULL, birth TEXT, sex TEXT, citizen_id TEXT, old_id TEXT, phone TEXT, address TEXT, commune_id TEXT REFERENCES commune (id),
  hamlet_id TEXT REFERENCES hamlet (id), state TEXT NOT NULL DEFAULT 'potential', reason TEXT, agreed_on TEXT, erased_at TEXT,
  search_key TEXT NOT NULL, sort_key TEXT NOT NULL
) STRICT;
CREATE TABLE handover (${record},
  day TEXT NOT NULL, recipient TEXT NOT NULL, partner_id TEXT REFERENCES partner (id), returned_on TEXT, note TEXT
) STRICT;
CREATE TABLE visit (${record},
  day TEXT NOT NULL, commune_id TEXT REFERENCES commune (id), hamlet_id TEXT REFERENCES hamlet (id), audience_id TEXT REFERENCES audience (id),
  team TEXT, members TEXT, approached INTEGER NOT NULL DEFAULT 0, joined_si INTEGER, joined_hi INTEGER, renewed INTEGER,
  wave_id TEXT REFERENCES wave (id), agreement_number TEXT, note TEXT
) STRICT;
CREATE INDEX visit_day ON visit (day) ${alive};
CREATE TABLE visit_person (${record},
  visit_id TEXT NOT NULL REFERENCES visit (id), person_id TEXT NOT NULL REFERENCES person (id), said TEXT, result TEXT, joined_on TEXT
) STRICT;
`;

const conferences = `
CREATE TABLE conference (${record},
  code TEXT NOT NULL, code_key TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL, audience_id TEXT REFERENCES audience (id),
  day TEXT NOT NULL, time TEXT, venue TEXT, commune_id TEXT REFERENCES commune (id), hamlet_id TEXT REFERENCES hamlet (id), lead TEXT,
  at_enterprise INTEGER NOT NULL DEFAULT 0, enterprise TEXT, online INTEGER NOT NULL DEFAULT 0,
  status TEXT NOT NULL CHECK (status IN ('planned', 'invited', 'held', 'postponed', 'cancelled')),
  invited INTEGER, attended INTEGER, joined_si INTEGER, joined_hi INTEGER, renewed INTEGER, cost INTEGER, cost_source TEXT,
  wave_id TEXT REFERENCES wave (id), agreement_number TEXT, plan_line_id TEXT REFERENCES plan_line (id),
  purpose TEXT, checklist TEXT, questions TEXT, note TEXT, search_key TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX conference_code ON conference (code_key) ${alive};
CREATE INDEX conference_day ON conference (day) ${alive};
CREATE TABLE conference_partner (
  conference_id TEXT NOT NULL REFERENCES conference (id), position INTEGER NOT NULL, name TEXT NOT NULL, partner_id TEXT REFERENCES partner (id),
  PRIMARY KEY (conference_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE attendee (${record},
  conference_id TEXT NOT NULL REFERENCES conference (id), position INTEGER NOT NULL, name TEXT NOT NULL, birth TEXT, sex TEXT, citizen_id TEXT,
  phone TEXT, unit TEXT, role TEXT, present INTEGER NOT NULL DEFAULT 0, walk_in INTEGER NOT NULL DEFAULT 0, person_id TEXT REFERENCES person (id),
  handed_over INTEGER NOT NULL DEFAULT 0, handover_id TEXT REFERENCES handover (id), amount INTEGER, note TEXT,
  search_key TEXT NOT NULL, sort_key TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX attendee_position ON attendee (conference_id, position) ${alive};
CREATE INDEX attendee_marks ON attendee (conference_id, present, handed_over) ${alive};
CREATE TABLE attendee_result (
  attendee_id TEXT NOT NULL REFERENCES attendee (id), position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('joinedSi', 'joinedHi', 'renewedSi', 'renewedHi')), joined_on TEXT,
  PRIMARY KEY (attendee_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX attendee_result_day ON attendee_result (joined_on) WHERE joined_on IS NOT NULL;
`;

const outputs = `
CREATE TABLE output (${record},
  code TEXT NOT NULL, code_key TEXT NOT NULL, day TEXT NOT NULL, form_id TEXT NOT NULL REFERENCES form (id), type TEXT, channel TEXT, title TEXT,
  quantity INTEGER, reach INTEGER, link TEXT, wave_id TEXT REFERENCES wave (id), audience_id TEXT REFERENCES audience (id),
  commune_id TEXT REFERENCES commune (id), agreement_number TEXT, cost INTEGER, cost_source TEXT, handled INTEGER NOT NULL DEFAULT 0, handling TEXT,
  document_number TEXT, document_day TEXT, effect TEXT, note TEXT, search_key TEXT NOT NULL, stock INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE UNIQUE INDEX output_code ON output (code_key) ${alive};
CREATE INDEX output_day ON output (day) ${alive};

CREATE TABLE expense (${record},
  day TEXT NOT NULL, amount INTEGER NOT NULL CHECK (amount >= 0), source TEXT, content TEXT, record_kind TEXT, record_id TEXT,
  agreement_number TEXT
) STRICT;
CREATE INDEX expense_day ON expense (day) ${alive};
`;

const keeping = `
CREATE TABLE report (${record},
  kind TEXT NOT NULL, year INTEGER NOT NULL, month INTEGER NOT NULL, status TEXT NOT NULL, frozen_at TEXT, frozen_by TEXT, sent_at TEXT,
  reason TEXT, settings TEXT, sha256 TEXT
) STRICT;
CREATE TABLE report_figure (
  report_id TEXT NOT NULL REFERENCES report (id), indicator TEXT NOT NULL, span TEXT NOT NULL, value REAL,
  PRIMARY KEY (report_id, indicator, span)
) STRICT, WITHOUT ROWID;
CREATE TABLE report_record (
  report_id TEXT NOT NULL REFERENCES report (id), indicator TEXT NOT NULL, span TEXT NOT NULL, position INTEGER NOT NULL,
  kind TEXT NOT NULL, record_id TEXT NOT NULL, amount REAL NOT NULL,
  PRIMARY KEY (report_id, indicator, span, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE audit (
  id INTEGER PRIMARY KEY, at TEXT NOT NULL, who TEXT, door TEXT NOT NULL, batch TEXT, area TEXT NOT NULL, record_id TEXT,
  action TEXT NOT NULL, changes TEXT NOT NULL
) STRICT;
CREATE INDEX audit_record ON audit (record_id, at);

CREATE TABLE attachment (
  sha256 TEXT PRIMARY KEY NOT NULL, size INTEGER NOT NULL, media_type TEXT, added_at TEXT NOT NULL
) STRICT;
CREATE TABLE attachment_link (${record},
  sha256 TEXT NOT NULL REFERENCES attachment (sha256), area TEXT NOT NULL, record_id TEXT NOT NULL, name TEXT NOT NULL, original TEXT
) STRICT;
CREATE INDEX attachment_link_record ON attachment_link (record_id);
`;

/** One row per counted thing; an indicator is a WHERE on it (architecture «One fact view»). CROSS JOIN keeps the order: the dated table leads. */
const facts = `
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
SELECT v.day, 'approached', v.approached, 'III', NULL, v.audience_id, 0, v.wave_id, v.commune_id, v.agreement_number, 0, 0, 0, 0, 0, 'visit', v.id
FROM visit v WHERE v.deleted_at IS NULL
UNION ALL
SELECT v.day, m.measure, CASE m.measure WHEN 'joinedSi' THEN v.joined_si WHEN 'joinedHi' THEN v.joined_hi ELSE v.renewed END,
  'III', NULL, v.audience_id, 0, NULL, v.commune_id, v.agreement_number, 0, 0, 0, 0, 0, 'visit', v.id
FROM visit v CROSS JOIN (SELECT 'joinedSi' AS measure UNION ALL SELECT 'joinedHi' UNION ALL SELECT 'renewed') m
WHERE v.deleted_at IS NULL AND CASE m.measure WHEN 'joinedSi' THEN v.joined_si WHEN 'joinedHi' THEN v.joined_hi ELSE v.renewed END > 0
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

export const migration = {
  version: 1,
  name: 'nen',
  sql: [office, partners, planning, broadcasts, people, conferences, outputs, keeping, facts].join('\n'),
};
