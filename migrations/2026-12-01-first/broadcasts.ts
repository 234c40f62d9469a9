import { agreementColumns, agreementIndex, alive, record } from './columns.ts';

export const broadcasts = `
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
`;
