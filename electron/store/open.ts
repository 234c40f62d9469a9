import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { refuse } from '../../shared/kernel/errors.ts';
import { foreignKeysOf } from './foreign-keys.ts';
import { RecordKinds } from './kinds.ts';
import { type Migration, standingOf, upgrade } from './migrate.ts';
import { realSurroundings, Store, type Surroundings } from './store.ts';
import { type Room, viewsOf } from './views.ts';

export interface OpenOptions {
  /** Makes the store when the file is missing; otherwise a missing file is refused. */
  create?: boolean;
  surroundings?: Surroundings;
  migrations?: readonly Migration[];
  /** Where the copy made before an upgrade goes: by default `backups` beside the store. */
  backupFolder?: string;
}

const isNetworkPath = (file: string) => /^(\\\\|\/\/)/.test(file) && !/^\\\\[?.]\\[A-Za-z]:/.test(file);

/**
 * Opens the store: WAL, full sync, foreign keys, quick_check, upgrade with a copy made first (house rules 8 and 9).
 * REFUSED: network folder, missing file, damaged file, file that does not fit the steps of this program (see standingOf).
 */
export function openStore(file: string, rooms: readonly Room[] = [], options: OpenOptions = {}): Store {
  if (isNetworkPath(file)) throw refuse('Sổ dữ liệu phải nằm trên ổ đĩa của máy này, không mở được từ thư mục mạng.');
  const inMemory = file === ':memory:';
  const path = inMemory ? file : resolve(file);
  const fresh = inMemory || !existsSync(path);
  if (fresh && !inMemory) {
    if (!options.create) throw refuse(`Không thấy sổ dữ liệu tại ${path}.`);
    mkdirSync(dirname(path), { recursive: true });
  }
  const writing = connect(path);
  try {
    const { migrations, surroundings = realSurroundings } = options;
    if (!fresh) check(writing, path, migrations);
    prepare(writing);
    upgrade(writing, {
      migrations,
      views: viewsOf(rooms),
      at: surroundings.now().toISOString(),
      before: (last) => copyBeforeUpgrade(writing, path, last, options.backupFolder),
    });
    const reading = inMemory ? undefined : new Database(path, { readonly: true });
    reading?.pragma('busy_timeout = 5000');
    const kinds = new RecordKinds(
      rooms.flatMap((room) => room.kinds ?? []),
      foreignKeysOf(writing),
    );
    return new Store(path, writing, reading, kinds, surroundings);
  } catch (error) {
    writing.close();
    throw asRefusal(error, path);
  }
}

function connect(path: string): Database.Database {
  try {
    const database = new Database(path);
    database.pragma('busy_timeout = 5000');
    return database;
  } catch (error) {
    throw asRefusal(error, path);
  }
}

/** Before anything is written to it. */
function check(database: Database.Database, path: string, migrations: readonly Migration[] | undefined): void {
  const found = database.pragma('quick_check', { simple: true });
  if (found !== 'ok') throw refuse(`Sổ dữ liệu ${path} bị hỏng. Hãy khôi phục từ bản sao lưu gần nhất; tệp hỏng được giữ nguyên.`);
  const { problem } = standingOf(database, migrations);
  if (problem !== null) throw refuse(`${problem} (${path})`);
}

function copyBeforeUpgrade(database: Database.Database, path: string, last: string, folder = resolve(dirname(path), 'backups')): void {
  mkdirSync(folder, { recursive: true });
  const stamp = new Date().toISOString().replace(/[:.]/g, '-');
  database.prepare('VACUUM INTO ?').run(resolve(folder, `truoc-nang-cap-${last}-${stamp}.sqlite`));
}

function asRefusal(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'SQLITE_NOTADB' || code === 'SQLITE_CORRUPT')
    return refuse(`Tệp ${path} không phải sổ dữ liệu hoặc đã hỏng. Tệp được giữ nguyên; hãy khôi phục từ bản sao lưu.`);
  if (code === 'SQLITE_CANTOPEN' || code === 'SQLITE_READONLY')
    return refuse(`Không mở được ${path} để ghi. Hãy kiểm tra quyền của thư mục.`);
  if (code === 'SQLITE_BUSY') return refuse('Sổ dữ liệu đang bận ở chương trình khác. Hãy thử lại sau ít phút.');
  return error;
}

function prepare(database: Database.Database): void {
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  // A backup that is opened as a store gives up its seal (electron/safety/seal.ts): its bytes will change from here on.
  if (database.pragma('application_id', { simple: true }) !== 0) database.pragma('application_id = 0');
}
