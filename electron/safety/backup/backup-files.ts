import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { attachmentFolder } from '../../store/attachments.ts';

/** Attachments that a copy of the store names: how many lie beside it whole, and how many do not. */
export interface CopiedFiles {
  whole: number;
  missing: number;
}

const namesIn = (database: Database.Database): string[] =>
  database.prepare<[], string>('SELECT sha256 FROM attachment ORDER BY sha256').pluck().all();

const isWhole = (path: string, sha256: string): boolean =>
  existsSync(path) && createHash('sha256').update(readFileSync(path)).digest('hex') === sha256;

/** Looks at every byte of the attachments beside a copy. */
export function lookAtFiles(database: Database.Database, copy: string): CopiedFiles {
  const folder = attachmentFolder(copy);
  const names = namesIn(database);
  const whole = names.filter((name) => isWhole(join(folder, name), name)).length;
  return { whole, missing: names.length - whole };
}

/**
 * Brings the attachments that a copy names into `files` beside it. They lie under their hash, so several copies in one folder share them and
 * only new ones are written; on the same disk they take no room of their own. What is gone or damaged at the source stays out.
 */
export function bringFiles(copy: string, from: string, to: string): void {
  const [source, target] = [attachmentFolder(from), attachmentFolder(to)];
  if (source === target) return;
  const database = new Database(copy, { readonly: true, fileMustExist: true });
  try {
    for (const name of namesIn(database)) {
      if (isWhole(join(target, name), name) || !isWhole(join(source, name), name)) continue;
      mkdirSync(target, { recursive: true });
      bring(join(source, name), join(target, name));
    }
  } finally {
    database.close();
  }
}

function bring(from: string, to: string): void {
  const beside = `${to}.${process.pid}.tmp`;
  try {
    linkOrCopy(from, beside);
    renameSync(beside, to);
  } finally {
    rmSync(beside, { force: true });
  }
}

/** Two disks, or a disk that knows no links (a stick): the bytes are copied. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    copyFileSync(from, to);
  }
}
