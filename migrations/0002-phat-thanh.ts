/**
 * The broadcast log in full: patterns with their exceptions, the programme library, what communes confirmed on paper month by
 * month, and how each sender's list is laid out.
 */
const record = `
  id TEXT PRIMARY KEY NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT`;

export const migration = {
  version: 2,
  name: 'phat-thanh',
  sql: `
ALTER TABLE pattern ADD COLUMN programme_id TEXT REFERENCES programme (id);
ALTER TABLE pattern ADD COLUMN count INTEGER NOT NULL DEFAULT 1;
ALTER TABLE pattern ADD COLUMN minutes INTEGER;
ALTER TABLE pattern ADD COLUMN agreement_number TEXT;
ALTER TABLE pattern ADD COLUMN note TEXT;
CREATE INDEX pattern_station ON pattern (station_id) WHERE deleted_at IS NULL;

-- A day (time null = the whole day) on which the pattern is not played: it stays when the pattern is generated again.
CREATE TABLE pattern_exception (
  pattern_id TEXT NOT NULL REFERENCES pattern (id), day TEXT NOT NULL, time TEXT NOT NULL DEFAULT '', reason TEXT,
  PRIMARY KEY (pattern_id, day, time)
) STRICT, WITHOUT ROWID;
CREATE INDEX airing_pattern ON airing (pattern_id, day) WHERE pattern_id IS NOT NULL;
CREATE INDEX airing_programme ON airing (programme_id, day) WHERE programme_id IS NOT NULL AND deleted_at IS NULL;

ALTER TABLE programme ADD COLUMN note TEXT;
ALTER TABLE programme ADD COLUMN sort_key TEXT NOT NULL DEFAULT '';

CREATE TABLE confirmation (${record},
  commune_id TEXT NOT NULL REFERENCES commune (id), year INTEGER NOT NULL, month INTEGER NOT NULL,
  sent_on TEXT, received_on TEXT, basis TEXT, note TEXT
) STRICT;
CREATE UNIQUE INDEX confirmation_month ON confirmation (commune_id, year, month) WHERE deleted_at IS NULL;
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
CREATE UNIQUE INDEX list_mapping_sender ON list_mapping (sender, signature) WHERE deleted_at IS NULL;
`,
};
