import { agreementColumns, agreementIndex, alive, record } from './columns.ts';

export const people = `
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
