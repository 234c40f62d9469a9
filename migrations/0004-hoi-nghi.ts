/** What belongs to a conference besides its own row: who speaks, what was asked, what its course holds. */
export const migration = {
  version: 4,
  name: 'hoi-nghi',
  sql: `
CREATE INDEX hamlet_commune ON hamlet (commune_id) WHERE deleted_at IS NULL;

-- Languages as they were typed, parted by «; »; none = Vietnamese.
CREATE TABLE conference_speaker (
  conference_id TEXT NOT NULL REFERENCES conference (id), position INTEGER NOT NULL, name TEXT NOT NULL, organisation TEXT, languages TEXT,
  staff_id TEXT REFERENCES staff (id),
  PRIMARY KEY (conference_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE conference_question (
  conference_id TEXT NOT NULL REFERENCES conference (id), position INTEGER NOT NULL, question TEXT NOT NULL, answer TEXT,
  PRIMARY KEY (conference_id, position)
) STRICT, WITHOUT ROWID;

-- What the course of a conference may hold (clip before the start, word from the authorities …): a catalogue the office adds to.
CREATE TABLE checklist_item (
  id TEXT PRIMARY KEY NOT NULL, version INTEGER NOT NULL DEFAULT 1, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT,
  code TEXT NOT NULL, code_key TEXT NOT NULL, name TEXT NOT NULL, source TEXT, section TEXT
) STRICT;
CREATE UNIQUE INDEX checklist_item_code ON checklist_item (code_key) WHERE deleted_at IS NULL;
CREATE TABLE conference_check (
  conference_id TEXT NOT NULL REFERENCES conference (id), item_id TEXT NOT NULL REFERENCES checklist_item (id),
  PRIMARY KEY (conference_id, item_id)
) STRICT, WITHOUT ROWID;
`,
};
