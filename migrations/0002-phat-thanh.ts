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
-- A station that is no longer used is not offered and its patterns end.
ALTER TABLE station ADD COLUMN valid_to TEXT;
CREATE INDEX pattern_station ON pattern (station_id) WHERE deleted_at IS NULL;

-- A day (time '' = the whole day) on which nothing is generated: of one pattern, or (null) of all. It stays when patterns are generated again.
CREATE TABLE pattern_exception (
  pattern_id TEXT REFERENCES pattern (id), day TEXT NOT NULL, time TEXT NOT NULL DEFAULT '', reason TEXT
) STRICT;
CREATE UNIQUE INDEX pattern_exception_slot ON pattern_exception (coalesce(pattern_id, ''), day, time);
-- «day time» of the pattern that the airing was generated for: it keeps its place in the pattern when it is moved by hand. While the version
-- is the one written by the generation, nobody has touched it since.
ALTER TABLE airing ADD COLUMN slot TEXT;
ALTER TABLE airing ADD COLUMN slot_version INTEGER;
CREATE INDEX airing_pattern ON airing (pattern_id, slot) WHERE pattern_id IS NOT NULL;
-- Whoever takes a generated airing out of the log, by whatever way, does not want it generated again.
CREATE TRIGGER airing_binned AFTER UPDATE OF deleted_at ON airing
WHEN NEW.slot IS NOT NULL AND OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL
BEGIN
  INSERT OR IGNORE INTO pattern_exception (pattern_id, day, time, reason)
  VALUES (NEW.pattern_id, substr(NEW.slot, 1, 10), substr(NEW.slot, 12), 'Đã xóa lượt phát');
END;
CREATE TRIGGER airing_restored AFTER UPDATE OF deleted_at ON airing
WHEN NEW.slot IS NOT NULL AND OLD.deleted_at IS NOT NULL AND NEW.deleted_at IS NULL
BEGIN
  DELETE FROM pattern_exception
  WHERE pattern_id = NEW.pattern_id AND day = substr(NEW.slot, 1, 10) AND time = substr(NEW.slot, 12) AND reason = 'Đã xóa lượt phát';
END;
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
