import { visitPeople } from './0004-nguoi-gap.ts';
import { visitSlips } from './0004-phieu-tiep-can.ts';

/** What belongs to a conference besides its own row: who speaks, what was asked, what its course holds. */
export const migration = {
  version: 4,
  name: 'hoi-nghi',
  sql: `
CREATE INDEX hamlet_commune ON hamlet (commune_id) WHERE deleted_at IS NULL;

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
-- A conference keeps the names ticked as a JSON list in its column «checklist», so that the past stays when the list changes.
CREATE TABLE checklist_item (
  id TEXT PRIMARY KEY NOT NULL, version INTEGER NOT NULL DEFAULT 1, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT,
  name TEXT NOT NULL, name_key TEXT NOT NULL, source TEXT, section TEXT
) STRICT;
CREATE UNIQUE INDEX checklist_item_name ON checklist_item (name_key) WHERE deleted_at IS NULL;

-- Why people of a sensitive audience are named on the roster; null = a headcount only.
ALTER TABLE conference ADD COLUMN names_reason TEXT;
${visitPeople}${visitSlips}`,
};
