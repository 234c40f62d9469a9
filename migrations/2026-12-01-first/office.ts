import { alive, record } from './columns.ts';

export const office = `
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

export const agreements = `
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

export const planning = `
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

export const keeping = `
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

-- How a sender lays out its files of a kind: headings recognised by their signature, answers the user gave once.
CREATE TABLE intake_mapping (${record},
  kind TEXT NOT NULL, sender TEXT NOT NULL, signature TEXT NOT NULL, mapping TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX intake_mapping_sender ON intake_mapping (kind, sender, signature) ${alive};
`;
