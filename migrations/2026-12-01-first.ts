/**
 * The ground: every table of records carries id (UUIDv7), version (optimistic lock) and deleted_at (bin); unique indexes leave the bin out.
 * Days are YYYY-MM-DD text, money whole đồng, topics a set of bits (shared/broadcasts/topics.ts). `*_key` columns hold folded text for
 * search or comparison, `sort_key` Vietnamese order; both are written by the services. agreement_number stands as it was typed, agreement_id
 * names the agreement of that number, null until there is one.
 */
const record = `
  id TEXT PRIMARY KEY NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT`;
const alive = 'WHERE deleted_at IS NULL';
const agreementColumns = 'agreement_number TEXT, agreement_id TEXT REFERENCES agreement (id)';
const agreementIndex = (table: string) => `CREATE INDEX ${table}_agreement ON ${table} (agreement_id) WHERE agreement_id IS NOT NULL;`;

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
CREATE INDEX hamlet_commune ON hamlet (commune_id) ${alive};

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

const agreements = `
CREATE TABLE partner (${record},
  code TEXT NOT NULL, code_key TEXT NOT NULL, name TEXT NOT NULL, kind TEXT, contact TEXT, phone TEXT, address TEXT,
  representative TEXT, representative_title TEXT, authorization TEXT, tax_code TEXT, account_number TEXT, account_bank TEXT,
  valid_from TEXT, valid_to TEXT, search_key TEXT NOT NULL, sort_key TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX partner_code ON partner (code_key) ${alive};
CREATE TABLE partner_successor (
  partner_id TEXT NOT NULL REFERENCES partner (id), successor_id TEXT NOT NULL REFERENCES partner (id), position INTEGER NOT NULL,
  PRIMARY KEY (partner_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE agreement (${record},
  number TEXT NOT NULL, number_key TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('programme', 'contract', 'regulation', 'plan')), title TEXT,
  signed_on TEXT, valid_from TEXT NOT NULL, valid_to TEXT NOT NULL, value INTEGER,
  renews_id TEXT REFERENCES agreement (id), settled_on TEXT, search_key TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX agreement_number ON agreement (number_key) ${alive};
CREATE TABLE agreement_partner (
  agreement_id TEXT NOT NULL REFERENCES agreement (id), partner_id TEXT NOT NULL REFERENCES partner (id), position INTEGER NOT NULL,
  PRIMARY KEY (agreement_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX agreement_partner_partner ON agreement_partner (partner_id);
`;

const planning = `
CREATE TABLE wave (${record},
  code TEXT NOT NULL, code_key TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('theme', 'topic')),
  campaign INTEGER NOT NULL DEFAULT 0, starts_on TEXT, ends_on TEXT, key_days TEXT, contents TEXT, source TEXT, section TEXT,
  search_key TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX wave_code ON wave (code_key) ${alive};

CREATE TABLE target (${record},
  year INTEGER NOT NULL, indicator TEXT NOT NULL, amount INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX target_year ON target (year, indicator) ${alive};

CREATE TABLE opening_figure (${record},
  year INTEGER NOT NULL, indicator TEXT NOT NULL, until TEXT NOT NULL, amount INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX opening_figure_year ON opening_figure (year, indicator, until) ${alive};
`;

const people = `
CREATE TABLE person (${record},
  name TEXT NOT NULL, birth TEXT, sex TEXT, citizen_id TEXT, phone TEXT, address TEXT, commune_id TEXT REFERENCES commune (id),
  state TEXT NOT NULL DEFAULT 'potential', reason TEXT, erased_at TEXT, search_key TEXT NOT NULL, sort_key TEXT NOT NULL,
  -- Name, phone and address with their accents, old and new tone marks alike: typed accents narrow by it.
  exact_key TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX person_order ON person (sort_key, id) ${alive};
CREATE INDEX person_name ON person (search_key) ${alive};
CREATE INDEX person_citizen ON person (citizen_id) WHERE citizen_id IS NOT NULL AND deleted_at IS NULL;
-- The folded words of each living or binned person, so that finding one does not read them all.
CREATE TABLE person_word (
  word TEXT NOT NULL, person_id TEXT NOT NULL REFERENCES person (id),
  PRIMARY KEY (word, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_word_person ON person_word (person_id);
-- Who was merged into whom, kept when the bin is emptied: erasing the kept one reaches what is left of the other.
CREATE TABLE person_merged (gone_id TEXT PRIMARY KEY NOT NULL, kept_id TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX person_merged_kept ON person_merged (kept_id);

CREATE TABLE collaborator (${record},
  name TEXT NOT NULL, kind TEXT, organisation TEXT, commune_id TEXT REFERENCES commune (id),
  phone TEXT, last_training TEXT, valid_from TEXT, valid_to TEXT, search_key TEXT NOT NULL, sort_key TEXT NOT NULL
) STRICT;
CREATE TABLE handover (${record},
  day TEXT NOT NULL, recipient TEXT NOT NULL, returned_on TEXT, note TEXT
) STRICT;

-- Slips that go to associations and collection agents who do the rounds themselves (KB-ĐN: ten rows led by others).
CREATE TABLE visit_slip (${record},
  recipient TEXT NOT NULL, from_day TEXT NOT NULL, to_day TEXT NOT NULL, commune_id TEXT REFERENCES commune (id),
  audience_id TEXT REFERENCES audience (id), wave_id TEXT REFERENCES wave (id), ${agreementColumns}, returned_on TEXT, note TEXT
) STRICT;
${agreementIndex('visit_slip')}
-- slip_row: which row of which slip it came from, so that the same slip twice changes nothing; people_reason: why people of a sensitive
-- audience are named.
CREATE TABLE visit (${record},
  day TEXT NOT NULL, commune_id TEXT REFERENCES commune (id), hamlet_id TEXT REFERENCES hamlet (id), audience_id TEXT REFERENCES audience (id),
  team TEXT, members TEXT, approached INTEGER NOT NULL DEFAULT 0, joined_si INTEGER, joined_hi INTEGER, renewed INTEGER,
  wave_id TEXT REFERENCES wave (id), ${agreementColumns}, note TEXT,
  people_reason TEXT, slip_id TEXT REFERENCES visit_slip (id), slip_row TEXT
) STRICT;
CREATE INDEX visit_day ON visit (day) ${alive};
CREATE INDEX visit_slip_row ON visit (slip_id, slip_row) WHERE slip_id IS NOT NULL;
${agreementIndex('visit')}
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
`;

const broadcasts = `
-- valid_to: a station that is no longer used is not offered and its patterns end.
CREATE TABLE station (${record},
  kind TEXT NOT NULL CHECK (kind IN ('commune', 'district', 'zone', 'mobile')), commune_id TEXT REFERENCES commune (id),
  name TEXT, name_key TEXT NOT NULL DEFAULT '', valid_to TEXT
) STRICT;
CREATE UNIQUE INDEX station_place ON station (coalesce(commune_id, ''), kind, name_key) ${alive};
CREATE TABLE station_relay (
  station_id TEXT NOT NULL REFERENCES station (id), commune_id TEXT NOT NULL REFERENCES commune (id),
  PRIMARY KEY (station_id, commune_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE programme (${record},
  title TEXT NOT NULL, topics INTEGER NOT NULL DEFAULT 0, language TEXT, minutes INTEGER, source TEXT, valid_to TEXT, script TEXT,
  note TEXT, search_key TEXT NOT NULL, sort_key TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE pattern (${record},
  station_id TEXT NOT NULL REFERENCES station (id), programme_id TEXT REFERENCES programme (id), programme TEXT,
  weekdays INTEGER NOT NULL, times TEXT NOT NULL, topics INTEGER NOT NULL, count INTEGER NOT NULL DEFAULT 1, minutes INTEGER,
  language TEXT, source TEXT, ${agreementColumns}, valid_from TEXT NOT NULL, valid_to TEXT, note TEXT
) STRICT;
CREATE INDEX pattern_station ON pattern (station_id) ${alive};
${agreementIndex('pattern')}
-- A day (time '' = the whole day) on which nothing is generated: of one pattern, or (null) of all. It stays when patterns are generated again.
CREATE TABLE pattern_exception (
  pattern_id TEXT REFERENCES pattern (id), day TEXT NOT NULL, time TEXT NOT NULL DEFAULT '', reason TEXT
) STRICT;
CREATE UNIQUE INDEX pattern_exception_slot ON pattern_exception (coalesce(pattern_id, ''), day, time);

-- slot: «day time» of the pattern that the airing was generated for: it keeps its place in the pattern when it is moved by hand. While the
-- version is slot_version, written by the generation, nobody has touched it since.
CREATE TABLE airing (${record},
  station_id TEXT NOT NULL REFERENCES station (id), day TEXT NOT NULL, time TEXT, programme_id TEXT REFERENCES programme (id), programme TEXT,
  topics INTEGER NOT NULL, count INTEGER NOT NULL DEFAULT 1 CHECK (count >= 1), minutes INTEGER, language TEXT, source TEXT,
  status TEXT NOT NULL CHECK (status IN ('planned', 'aired', 'notAired')), basis TEXT,
  wave_id TEXT REFERENCES wave (id), ${agreementColumns}, pattern_id TEXT REFERENCES pattern (id), note TEXT,
  slot TEXT, slot_version INTEGER
) STRICT;
CREATE INDEX airing_day ON airing (day, station_id) ${alive};
CREATE INDEX airing_station ON airing (station_id, day) ${alive};
CREATE INDEX airing_pattern ON airing (pattern_id, slot) WHERE pattern_id IS NOT NULL;
CREATE INDEX airing_programme ON airing (programme_id, day) WHERE programme_id IS NOT NULL AND deleted_at IS NULL;
${agreementIndex('airing')}
CREATE TABLE airing_relay (
  airing_id TEXT NOT NULL REFERENCES airing (id), commune_id TEXT NOT NULL REFERENCES commune (id),
  PRIMARY KEY (airing_id, commune_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE confirmation (${record},
  commune_id TEXT NOT NULL REFERENCES commune (id), year INTEGER NOT NULL, month INTEGER NOT NULL,
  sent_on TEXT, received_on TEXT, basis TEXT, note TEXT
) STRICT;
CREATE UNIQUE INDEX confirmation_month ON confirmation (commune_id, year, month) ${alive};
-- What stands on the paper that came back, line by line, and the airing it speaks of. count: aired by the paper (0 = not aired);
-- planned: as the slip went out (0 = not planned); held: the count of the log that the user let stand against the paper.
CREATE TABLE confirmation_line (
  confirmation_id TEXT NOT NULL REFERENCES confirmation (id), position INTEGER NOT NULL, airing_id TEXT REFERENCES airing (id),
  day TEXT NOT NULL, time TEXT, station TEXT, programme TEXT, topics INTEGER NOT NULL, planned INTEGER NOT NULL, count INTEGER NOT NULL,
  note TEXT, held INTEGER,
  PRIMARY KEY (confirmation_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX confirmation_line_airing ON confirmation_line (airing_id) WHERE airing_id IS NOT NULL;

-- How a sender lays out its list: headings recognised by their signature, answers the user gave once.
CREATE TABLE list_mapping (${record},
  sender TEXT NOT NULL, signature TEXT NOT NULL, mapping TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX list_mapping_sender ON list_mapping (sender, signature) ${alive};
`;

const conferences = `
-- names_reason: why people of a sensitive audience are named on the roster; null = a headcount only. checklist: JSON list of the names
-- ticked, so that the past stays when the list changes.
CREATE TABLE conference (${record},
  code TEXT NOT NULL, code_key TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL, audience_id TEXT REFERENCES audience (id),
  day TEXT NOT NULL, time TEXT, venue TEXT, commune_id TEXT REFERENCES commune (id), hamlet_id TEXT REFERENCES hamlet (id), lead TEXT,
  at_enterprise INTEGER NOT NULL DEFAULT 0, enterprise TEXT, online INTEGER NOT NULL DEFAULT 0,
  status TEXT NOT NULL CHECK (status IN ('planned', 'invited', 'held', 'postponed', 'cancelled')),
  invited INTEGER, attended INTEGER, joined_si INTEGER, joined_hi INTEGER, renewed INTEGER, cost INTEGER, cost_source TEXT,
  wave_id TEXT REFERENCES wave (id), ${agreementColumns},
  purpose TEXT, checklist TEXT, names_reason TEXT, note TEXT, search_key TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX conference_code ON conference (code_key) ${alive};
CREATE INDEX conference_day ON conference (day) ${alive};
${agreementIndex('conference')}
CREATE TABLE conference_partner (
  conference_id TEXT NOT NULL REFERENCES conference (id), position INTEGER NOT NULL, name TEXT NOT NULL, partner_id TEXT REFERENCES partner (id),
  PRIMARY KEY (conference_id, position)
) STRICT, WITHOUT ROWID;
-- Languages as they were typed, parted by «; »; none = Vietnamese.
CREATE TABLE conference_speaker (
  conference_id TEXT NOT NULL REFERENCES conference (id), position INTEGER NOT NULL, name TEXT NOT NULL, organisation TEXT, languages TEXT,
  PRIMARY KEY (conference_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE conference_question (
  conference_id TEXT NOT NULL REFERENCES conference (id), position INTEGER NOT NULL, question TEXT NOT NULL, answer TEXT,
  PRIMARY KEY (conference_id, position)
) STRICT, WITHOUT ROWID;
-- What the course of a conference may hold (clip before the start, word from the authorities …): offered as ticks, the office adds its own.
CREATE TABLE checklist_item (${record},
  name TEXT NOT NULL, name_key TEXT NOT NULL, source TEXT, section TEXT
) STRICT;
CREATE UNIQUE INDEX checklist_item_name ON checklist_item (name_key) ${alive};

-- said: one of a list of choices, never free text; agreed_on: the day they agreed to be handed to a collection agent.
CREATE TABLE attendee (${record},
  conference_id TEXT NOT NULL REFERENCES conference (id), position INTEGER NOT NULL, name TEXT NOT NULL, birth TEXT, sex TEXT, citizen_id TEXT,
  phone TEXT, unit TEXT, role TEXT, present INTEGER NOT NULL DEFAULT 0, walk_in INTEGER NOT NULL DEFAULT 0, person_id TEXT REFERENCES person (id),
  handed_over INTEGER NOT NULL DEFAULT 0, handover_id TEXT REFERENCES handover (id), agreed_on TEXT, amount INTEGER, note TEXT, said TEXT,
  search_key TEXT NOT NULL, sort_key TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX attendee_position ON attendee (conference_id, position) ${alive};
-- Of those in the bin as well: removing a conference for good looks for them.
CREATE INDEX attendee_marks ON attendee (conference_id, present, handed_over, deleted_at);
CREATE INDEX attendee_handover ON attendee (handover_id) WHERE handover_id IS NOT NULL;
CREATE INDEX attendee_person ON attendee (person_id) WHERE person_id IS NOT NULL;
-- Rows of rosters that are of the same person though nobody linked them.
CREATE INDEX attendee_citizen ON attendee (citizen_id) WHERE citizen_id IS NOT NULL;
CREATE TABLE attendee_result (
  attendee_id TEXT NOT NULL REFERENCES attendee (id), position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('joinedSi', 'joinedHi', 'renewedSi', 'renewedHi')), joined_on TEXT,
  PRIMARY KEY (attendee_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX attendee_result_day ON attendee_result (joined_on) WHERE joined_on IS NOT NULL;
-- An attendee who may be a person of the register: the user is asked, never merged silently.
CREATE TABLE person_question (
  attendee_id TEXT NOT NULL REFERENCES attendee (id), person_id TEXT NOT NULL REFERENCES person (id),
  PRIMARY KEY (attendee_id, person_id)
) STRICT, WITHOUT ROWID;
`;

const outputs = `
CREATE TABLE output (${record},
  code TEXT NOT NULL, code_key TEXT NOT NULL, day TEXT NOT NULL, form_id TEXT NOT NULL REFERENCES form (id), type TEXT, channel TEXT, title TEXT,
  quantity INTEGER, reach INTEGER, link TEXT, wave_id TEXT REFERENCES wave (id), audience_id TEXT REFERENCES audience (id),
  commune_id TEXT REFERENCES commune (id), ${agreementColumns}, cost INTEGER, cost_source TEXT, handled INTEGER NOT NULL DEFAULT 0, handling TEXT,
  document_number TEXT, document_day TEXT, effect TEXT, note TEXT, search_key TEXT NOT NULL, stock INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE UNIQUE INDEX output_code ON output (code_key) ${alive};
CREATE INDEX output_day ON output (day) ${alive};
${agreementIndex('output')}
`;

const keeping = `
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

export const migration = {
  id: '2026-12-01-first',
  sql: office + agreements + planning + people + broadcasts + conferences + outputs + keeping,
};
