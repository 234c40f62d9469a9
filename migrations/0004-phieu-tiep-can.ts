/**
 * Slips that go to associations and collection agents who do the rounds themselves (KB-ĐN: ten rows led by others), and which row of which
 * slip a visit came from, so that the same slip twice changes nothing. Written into step 4.
 */
export const visitSlips = `
CREATE TABLE visit_slip (
  id TEXT PRIMARY KEY NOT NULL, version INTEGER NOT NULL DEFAULT 1, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT,
  recipient TEXT NOT NULL, from_day TEXT NOT NULL, to_day TEXT NOT NULL, commune_id TEXT REFERENCES commune (id),
  audience_id TEXT REFERENCES audience (id), wave_id TEXT REFERENCES wave (id), agreement_number TEXT, returned_on TEXT, note TEXT
) STRICT;
ALTER TABLE visit ADD COLUMN slip_id TEXT REFERENCES visit_slip (id);
ALTER TABLE visit ADD COLUMN slip_row TEXT;
CREATE INDEX visit_slip_row ON visit (slip_id, slip_row) WHERE slip_id IS NOT NULL;
`;
