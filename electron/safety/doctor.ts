import { existsSync, readdirSync, statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import type { z } from 'zod';
import type { zCheckup } from '../../shared/safety/contract.ts';
import { refuse } from '../../shared/kernel/errors.ts';
import { attachmentFolder } from '../store/attachments.ts';
import { standingOf } from '../store/migrate.ts';

export type Checkup = z.infer<typeof zCheckup>;
type Check = Checkup['checks'][number];

const toleratedMinutes = 10;
const leastFree = 200 * 1024 * 1024;
/** No machine that runs this product has a clock before it was written. */
const earliestClock = Date.parse('2026-01-01T00:00:00Z');

/**
 * Looks a store over without changing it: integrity, foreign keys, schema version, attachment files, clock, disk space.
 * A damaged store is a finding, not an error. REFUSED: there is no such file.
 */
export function examine(file: string, now: Date): Checkup {
  if (!existsSync(file)) throw refuse(`Không thấy sổ dữ liệu tại ${file}.`);
  const checks: Check[] = [];
  const look = (name: string, work: () => Omit<Check, 'name'>) => {
    try {
      checks.push({ name, ...work() });
    } catch (error) {
      checks.push({ name, ok: false, detail: `Không kiểm tra được: ${error instanceof Error ? error.message : String(error)}` });
    }
  };
  let database: Database.Database | undefined;
  look('integrity', () => {
    database = new Database(file, { readonly: true, fileMustExist: true });
    return integrity(database);
  });
  const opened = database;
  if (opened) {
    look('foreignKeys', () => foreignKeys(opened));
    look('schema', () => schema(opened));
    look('files', () => files(opened, attachmentFolder(file)));
    look('clock', () => clock(opened, now));
    opened.close();
  }
  look('disk', () => disk(file));
  return { ok: checks.every((check) => check.ok), checks };
}

function integrity(database: Database.Database): Omit<Check, 'name'> {
  const found = (database.pragma('integrity_check(20)') as { integrity_check: string }[]).map((row) => row.integrity_check);
  if (found.length === 1 && found[0] === 'ok') return { ok: true, detail: 'Sổ dữ liệu nguyên vẹn.' };
  return { ok: false, detail: `Sổ dữ liệu bị hỏng (${found.length} chỗ). Hãy khôi phục từ bản sao lưu gần nhất. ${found[0] ?? ''}`.trim() };
}

function foreignKeys(database: Database.Database): Omit<Check, 'name'> {
  const broken = database.pragma('foreign_key_check') as { table: string }[];
  if (broken.length === 0) return { ok: true, detail: 'Các bản ghi liên kết đúng.' };
  const tables = [...new Set(broken.map((row) => row.table))].join(', ');
  return { ok: false, detail: `${broken.length} bản ghi trỏ tới bản ghi không còn (${tables}).` };
}

function schema(database: Database.Database): Omit<Check, 'name'> {
  const { taken, due, problem } = standingOf(database);
  if (problem !== null) return { ok: false, detail: problem };
  if (taken === 0) return { ok: false, detail: 'Tệp này trống, chưa phải sổ dữ liệu của chương trình.' };
  return { ok: true, detail: due > 0 ? `Sẽ nâng cấp ${due} bước ở lần mở tới.` : 'Cấu trúc đúng bản mới nhất của chương trình.' };
}

function files(database: Database.Database, folder: string): Omit<Check, 'name'> {
  const known = new Set(database.prepare<[], string>('SELECT sha256 FROM attachment').pluck().all());
  const kept = existsSync(folder) ? readdirSync(folder) : [];
  const present = new Set(kept);
  const missing = [...known].filter((name) => !present.has(name)).length;
  const orphans = kept.filter((name) => !known.has(name)).length;
  if (missing > 0) return { ok: false, detail: `Mất ${missing} tệp đính kèm; ${orphans} tệp không thuộc bản ghi nào.` };
  if (orphans > 0) return { ok: false, detail: `${orphans} tệp trong ${folder} không thuộc bản ghi nào; không mất dữ liệu.` };
  return { ok: true, detail: `${known.size} tệp đính kèm, đủ cả.` };
}

function clock(database: Database.Database, now: Date): Omit<Check, 'name'> {
  if (now.getTime() < earliestClock) return { ok: false, detail: 'Đồng hồ máy tính chạy sai (quá sớm). Hãy chỉnh ngày giờ của máy.' };
  const last = database.prepare<[], string | null>('SELECT max(at) FROM audit').pluck().get();
  if (last && Date.parse(last) - now.getTime() > toleratedMinutes * 60_000)
    return { ok: false, detail: `Lần ghi cuối (${last}) ở sau giờ của máy. Hãy kiểm tra ngày giờ của máy.` };
  return { ok: true, detail: 'Ngày giờ của máy hợp lý.' };
}

function disk(file: string): Omit<Check, 'name'> {
  const space = statfsSync(dirname(file));
  const free = space.bavail * space.bsize;
  const needed = Math.max(leastFree, 3 * statSync(file).size);
  const megabytes = Math.floor(free / 1024 / 1024);
  return free >= needed
    ? { ok: true, detail: `Ổ đĩa còn ${megabytes} MB trống.` }
    : { ok: false, detail: `Ổ đĩa chỉ còn ${megabytes} MB trống, có thể không đủ để ghi và sao lưu.` };
}
