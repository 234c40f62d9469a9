import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import { migrations as released } from '../../migrations/index.ts';
import { Refusal, refuse } from '../../shared/kernel/errors.ts';
import { makeViews, viewsStand } from './views.ts';

export interface Migration {
  /** Day and subject: `2026-12-01-first`. The order of the steps is that of their names. */
  id: string;
  /** Tables, indexes and rows; views and triggers are made by the program after every upgrade. */
  sql: string;
}

/** What the store knows of a step it has taken: the step's text, and the schema that stood after it, both as SHA-256. */
interface Applied {
  id: string;
  text: string;
  schema: string;
}

const ledger = `CREATE TABLE migration (
  position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, text TEXT NOT NULL, schema TEXT NOT NULL, at TEXT NOT NULL
) STRICT`;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
export const hashOfStep = (step: Migration): string => sha256(step.sql);

/** Of tables and indexes; views and triggers are the program's. */
function hashOfSchema(database: Database.Database): string {
  const made = database
    .prepare<[], string>(
      String.raw`SELECT sql FROM sqlite_schema WHERE type IN ('table', 'index') AND name NOT LIKE 'sqlite\_%' ESCAPE '\' AND sql IS NOT NULL ORDER BY type, name`,
    )
    .pluck();
  return sha256(made.all().join('\n'));
}

const hasTable = (database: Database.Database, name: string): boolean =>
  database.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?").get(name) !== undefined;

const appliedIn = (database: Database.Database): Applied[] =>
  hasTable(database, 'migration') ? database.prepare<[], Applied>('SELECT id, text, schema FROM migration ORDER BY position').all() : [];

/** How a store stands to the steps of this program. */
export interface Standing {
  /** Steps that it has taken, and those that are due. */
  taken: number;
  due: number;
  /** Why it can be neither used nor upgraded and what to do about it; null = all is well. */
  problem: string | null;
}

export function standingOf(database: Database.Database, migrations: readonly Migration[] = released): Standing {
  const applied = appliedIn(database);
  return {
    taken: applied.length,
    due: Math.max(0, migrations.length - applied.length),
    problem: applied.length > 0 ? misfit(database, applied, migrations) : strange(database),
  };
}

function strange(database: Database.Database): string | null {
  if (Number(database.prepare('SELECT count(*) FROM sqlite_schema').pluck().get()) === 0) return null;
  return hasTable(database, 'audit')
    ? 'Sổ dữ liệu này do một bản thử trước bản phát hành đầu tiên tạo ra. Hãy xuất bảng tính trao đổi bằng chính bản thử đó, rồi nhập vào một sổ mới.'
    : 'Đây là một cơ sở dữ liệu khác, không phải sổ dữ liệu của chương trình. Hãy chọn đúng tệp của sổ.';
}

const copies = 'Hãy khôi phục bản sao «truoc-nang-cap» trong thư mục backups, rồi mở lại.';

function misfit(database: Database.Database, applied: readonly Applied[], migrations: readonly Migration[]): string | null {
  const at = applied.findIndex((step, place) => step.id !== migrations[place]?.id);
  const found = applied[at];
  if (found && at === migrations.length)
    return `Sổ dữ liệu này do phiên bản mới hơn tạo ra (có bước «${found.id}»). Hãy cài bản mới nhất của chương trình.`;
  if (found && migrations.some((step) => step.id === found.id))
    return `Sổ dữ liệu này đã qua bước «${found.id}» mà chưa qua bước «${migrations[at]?.id ?? ''}» đứng trước nó. ${copies}`;
  if (found)
    return `Sổ dữ liệu này đã được một bản khác của chương trình nâng cấp (bước «${found.id}» không có ở bản này). Hãy mở bằng bản đó. Nếu không còn bản đó: ${copies.toLowerCase()}`;
  const edited = migrations.find((step, place) => applied[place] !== undefined && applied[place].text !== hashOfStep(step));
  if (edited)
    return `Sổ dữ liệu này do một bản thử chưa phát hành tạo ra (bước «${edited.id}» khác với bước của bản này). Hãy xuất bảng tính trao đổi bằng chính bản thử đó, rồi nhập vào một sổ mới.`;
  if (applied.at(-1)?.schema !== hashOfSchema(database))
    return 'Cấu trúc của sổ dữ liệu này đã bị một chương trình khác sửa. Tệp được giữ nguyên; hãy khôi phục từ bản sao lưu gần nhất.';
  return null;
}

/** A list in which two branches have met wrongly is a bug of the program, found before anything is written. */
function checkOrder(migrations: readonly Migration[]): void {
  migrations.forEach(({ id }, at) => {
    const before = migrations[at - 1]?.id ?? '';
    if (!/^\d{4}-\d\d-\d\d-[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || id <= before)
      throw refuse(`Chương trình này bị lỗi: các bước nâng cấp không đúng thứ tự (bước «${id}»). Sổ chưa bị đụng đến; hãy dùng bản khác.`);
  });
}

export interface Upgrade {
  /** Those of this program by default. */
  migrations: readonly Migration[] | undefined;
  /** Views and triggers that stand after it. */
  views: readonly string[];
  /** ISO instant that is noted for the steps taken. */
  at: string;
  /** Makes the copy of a store that has something to lose. */
  before: (lastStep: string) => void;
}

/**
 * Brings the store to the newest step, all steps in one transaction (house rule 8): views and triggers are put away before and made anew
 * after; foreign keys are off meanwhile, so that a table may be rebuilt, and checked before the commit. Views and triggers that differ from
 * the program's are made anew even where there is no step to take. REFUSED: see Standing; a step that fails, which leaves all as it was.
 */
export function upgrade(database: Database.Database, { migrations = released, views, at, before }: Upgrade): void {
  checkOrder(migrations);
  const { taken, due, problem } = standingOf(database, migrations);
  if (problem !== null) throw refuse(problem);
  if (due === 0) {
    if (!viewsStand(database, views)) database.transaction(() => makeViews(database, views)).immediate();
    return;
  }
  const last = migrations[taken - 1];
  if (last) before(last.id);
  database.pragma('foreign_keys = OFF');
  try {
    database.transaction(() => takeSteps(database, migrations, views, at)).immediate();
  } finally {
    database.pragma('foreign_keys = ON');
  }
}

function takeSteps(database: Database.Database, migrations: readonly Migration[], views: readonly string[], at: string): void {
  // Another process may have upgraded it while the copy was made.
  const { taken } = standingOf(database, migrations);
  makeViews(database, []);
  if (taken === 0) database.exec(ledger);
  const note = database.prepare('INSERT INTO migration (position, id, text, schema, at) VALUES (?, ?, ?, ?, ?)');
  migrations.slice(taken).forEach((step, place) => {
    try {
      database.exec(step.sql);
      note.run(taken + place + 1, step.id, hashOfStep(step), hashOfSchema(database), at);
      const broken = (database.pragma('foreign_key_check') as unknown[]).length;
      if (broken > 0) throw new Error(`the step breaks ${broken} foreign keys`);
    } catch (error) {
      throw new Refusal(
        'REFUSED',
        `Không nâng cấp được sổ dữ liệu (bước «${step.id}»). Sổ còn nguyên như trước; hãy dùng tiếp bản chương trình cũ và báo cho người phụ trách phần mềm.`,
        { cause: error },
      );
    }
  });
  makeViews(database, views);
}
