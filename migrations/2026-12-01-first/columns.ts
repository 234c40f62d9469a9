/** What the tables of the first step share. */
export const record = `
  id TEXT PRIMARY KEY NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT`;
export const alive = 'WHERE deleted_at IS NULL';
export const agreementColumns = 'agreement_number TEXT, agreement_id TEXT REFERENCES agreement (id)';
export const agreementIndex = (table: string) =>
  `CREATE INDEX ${table}_agreement ON ${table} (agreement_id) WHERE agreement_id IS NOT NULL;`;
