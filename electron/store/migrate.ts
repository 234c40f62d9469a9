import type Database from 'better-sqlite3';
import { refuse } from '../../shared/kernel/errors.ts';

export interface Migration {
  version: number;
  name: string;
  sql: string;
}

export const schemaVersion = (database: Database.Database): number => Number(database.pragma('user_version', { simple: true }));

/**
 * Brings the store to the newest version, one transaction a step (house rule 8). Foreign keys are off while a step runs, so that a
 * table may be rebuilt, and are checked before its commit. `beforeFirst` makes the backup; it runs only when there is a step to take.
 * REFUSED: the file was written by a newer version of the product.
 */
export function migrate(database: Database.Database, migrations: readonly Migration[], beforeFirst: (from: number) => void): void {
  const from = schemaVersion(database);
  const newest = migrations.at(-1)?.version ?? 0;
  if (from > newest) {
    throw refuse(
      `Sổ dữ liệu này do phiên bản mới hơn tạo ra (bản ${from}, chương trình này đọc đến bản ${newest}). Hãy cài bản mới nhất của chương trình.`,
    );
  }
  const steps = migrations.filter((step) => step.version > from);
  if (steps.length === 0) return;
  if (from > 0) beforeFirst(from);
  database.pragma('foreign_keys = OFF');
  for (const step of steps) {
    database.exec('BEGIN IMMEDIATE');
    try {
      database.exec(step.sql);
      const broken = database.pragma('foreign_key_check') as unknown[];
      if (broken.length > 0) throw new Error(`step ${step.version} breaks ${broken.length} foreign keys`);
      database.pragma(`user_version = ${step.version}`);
      database.exec('COMMIT');
    } catch (error) {
      if (database.inTransaction) database.exec('ROLLBACK');
      throw error;
    }
  }
  database.pragma('foreign_keys = ON');
}
