import { agreementColumns, agreementIndex, alive, record } from './columns.ts';

export const conferences = `
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

export const outputs = `
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
