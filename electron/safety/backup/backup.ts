import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { refuse } from '../../../shared/kernel/errors.ts';
import type { Copy } from '../../../shared/safety/contract.ts';
import { standingOf } from '../../store/migrate.ts';
import type { Store } from '../../store/store.ts';
import { bringFiles, lookAtFiles } from './backup-files.ts';
import { seal, sealHolds } from './seal.ts';

const companions = ['-wal', '-shm', '-journal'];
const stampOf = (now: Date) => now.toISOString().slice(0, 19).replace(/[:T]/g, '-');

/** `sao-luu-2026-03-10-02-00-00.sqlite`, in `backups` beside the store. */
export const backupName = (now: Date): string => `sao-luu-${stampOf(now)}.sqlite`;
const backupFolder = (storeFile: string): string => join(dirname(storeFile), 'backups');

/**
 * A copy of the living store, made page by page through SQLite (a plain copy of the file would lose the WAL, house rule 9), verified before
 * it gets its name. The copy is one file, without companions, with the attachments in `files` beside it. An existing target is replaced;
 * without one the copy goes to `backups` beside the store.
 */
export const createBackup = (store: Store, target: string | null, now: Date): Promise<Copy> =>
  copyStore(store, target ?? join(backupFolder(store.file), backupName(now)), (copy, path) => bringFiles(copy, store.file, path));

async function copyStore(store: Store, target: string, before?: (copy: string, path: string) => void): Promise<Copy> {
  const path = resolve(target);
  if (path === store.file) throw refuse('Không thể sao lưu đè lên chính sổ đang dùng. Hãy chọn tên khác.');
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}.tmp`;
  try {
    await store.database.backup(beside);
    asSingleFile(beside);
    seal(beside);
    before?.(beside, path);
    const copy = verifyBackup(beside);
    renameSync(beside, path);
    return { ...copy, file: path };
  } finally {
    removeStore(beside);
  }
}

/** The verified copy as bytes, for a window to save: the records without the attachments, which only a copy to a folder takes along. */
export async function backupBytes(store: Store, folder: string, now: Date): Promise<{ name: string; bytes: Uint8Array }> {
  const name = backupName(now);
  const file = join(folder, name);
  try {
    await copyStore(store, file);
    return { name, bytes: readFileSync(file) };
  } finally {
    rmSync(file, { force: true });
  }
}

/**
 * Checks all of the copy, read-only: its seal, every page, every foreign key, its version, its row counts, its attachments (what is missing is counted).
 * REFUSED: missing, damaged, of a newer version, no store of this product.
 */
export function verifyBackup(file: string): Copy {
  const path = resolve(file);
  if (!existsSync(path) || !statSync(path).isFile()) throw refuse(`Không thấy bản sao lưu ${path}.`);
  const before = companions.filter((ending) => existsSync(path + ending));
  if (!before.includes('-wal') && !sealHolds(path)) throw damaged(path);
  let database: Database.Database | undefined;
  try {
    database = new Database(path, { readonly: true, fileMustExist: true });
    return { file: path, bytes: statSync(path).size, ...look(database, path) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code.startsWith('SQLITE_')) throw damaged(path);
    throw error;
  } finally {
    database?.close();
    for (const ending of companions) if (!before.includes(ending)) rmSync(path + ending, { force: true });
  }
}

function look(database: Database.Database, path: string): Pick<Copy, 'version' | 'rows' | 'files'> {
  if (database.pragma('integrity_check', { simple: true }) !== 'ok') throw damaged(path);
  const tables = database
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    .pluck()
    .all();
  const { taken, problem } = standingOf(database);
  if (problem !== null) throw refuse(`Không dùng được bản sao ${path}. ${problem}`);
  if (taken === 0) throw refuse(`Tệp ${path} không phải sổ dữ liệu của chương trình.`);
  if ((database.pragma('foreign_key_check') as unknown[]).length > 0) throw damaged(path);
  const count = (table: string) => Number(database.prepare(`SELECT count(*) FROM "${table}"`).pluck().get());
  return { version: taken, rows: Object.fromEntries(tables.map((table) => [table, count(table)])), files: lookAtFiles(database, path) };
}

const damaged = (path: string) => refuse(`Bản sao ${path} bị hỏng, không dùng được. Hãy dùng một bản sao khác.`);

/**
 * Puts a verified copy in the place of the store. What stood there is kept in `backups` beside it, even if it is damaged.
 * REFUSED: the copy is not sound; the store is open elsewhere.
 */
export function restoreBackup(from: string, storeFile: string, now: Date): { restored: Copy; kept: string | null } {
  const path = resolve(storeFile);
  if (resolve(from) === path) throw refuse('Bản sao và sổ đang dùng là cùng một tệp.');
  verifyBackup(from);
  const incoming = `${path}.${process.pid}.tmp`;
  mkdirSync(dirname(path), { recursive: true });
  try {
    copyWithWal(from, incoming);
    asSingleFile(incoming);
    bringFiles(incoming, from, path);
    const restored = verifyBackup(incoming);
    const kept = existsSync(path) ? setAside(path, now) : null;
    for (const ending of companions) rmSync(path + ending, { force: true });
    renameSync(incoming, path);
    return { restored: { ...restored, file: path }, kept };
  } finally {
    removeStore(incoming);
  }
}

/** A copy that was itself a living store may still have its WAL: both go together. */
function copyWithWal(from: string, to: string): void {
  copyFileSync(from, to);
  if (existsSync(`${from}-wal`)) copyFileSync(`${from}-wal`, `${to}-wal`);
}

function setAside(path: string, now: Date): string {
  quiet(path);
  const folder = backupFolder(path);
  mkdirSync(folder, { recursive: true });
  const kept = join(folder, `truoc-khoi-phuc-${stampOf(now)}-${basename(path)}`);
  for (const ending of ['', ...companions]) if (existsSync(path + ending)) renameSync(path + ending, kept + ending);
  return kept;
}

/** Folds the WAL into the file; SQLite allows it only to one who has the store for himself. A damaged store is left as it is. */
function quiet(path: string): void {
  let database: Database.Database | undefined;
  try {
    database = new Database(path, { fileMustExist: true });
    database.pragma('busy_timeout = 500');
    database.pragma('journal_mode = DELETE');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
      throw refuse('Sổ dữ liệu đang mở ở cửa sổ hoặc lệnh khác. Hãy đóng chương trình rồi khôi phục lại.');
    if (!code.startsWith('SQLITE_')) throw error;
  } finally {
    database?.close();
  }
}

/** Out of WAL mode and without a seal: one file holds everything and can be carried on a stick. */
function asSingleFile(path: string): void {
  const database = new Database(path, { fileMustExist: true });
  try {
    database.pragma('journal_mode = DELETE');
    database.pragma('application_id = 0');
  } finally {
    database.close();
  }
}

function removeStore(path: string): void {
  for (const ending of ['', ...companions]) rmSync(path + ending, { force: true });
}
