import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Part {
  /** Where below `dist` it is built to. */
  folder: string;
  config: string;
  /** Vite's root: what its own paths are relative to. */
  root: string;
  /** What it is made of: a change in any of these makes a build stale. */
  sources: readonly string[];
}
const common = ['shared', 'resources', 'package.json', 'package-lock.json'];
const machine = ['electron', 'migrations', ...common];
export const pagePart: Part = {
  folder: 'renderer',
  config: 'vite.config.ts',
  root: 'renderer',
  sources: ['renderer', 'vite.config.ts', ...common],
};
/** What Electron needs besides the page. */
export const shellParts: Part[] = [
  { folder: 'main', config: 'vite.main.config.ts', root: '.', sources: ['vite.main.config.ts', ...machine] },
  { folder: 'preload', config: 'vite.preload.config.ts', root: '.', sources: ['vite.preload.config.ts', ...machine] },
];

const stampName = 'ban-dung.txt';
const longestWait = 180_000;

const filesBelow = (path: string): string[] =>
  !existsSync(path)
    ? []
    : statSync(path).isDirectory()
      ? readdirSync(path)
          .sort()
          .flatMap((name) => filesBelow(join(path, name)))
      : [path];

/** One hash of names and bytes: the same sources give the same stamp on every machine. */
export function stampFor(root: string, part: Part): string {
  const hash = createHash('sha256');
  for (const file of part.sources.flatMap((source) => filesBelow(join(root, source)))) {
    if (/\.test\.tsx?$/.test(file)) continue;
    hash.update(file.slice(root.length).replaceAll('\\', '/')).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

const stampOf = (folder: string): string | undefined =>
  existsSync(join(folder, stampName)) ? readFileSync(join(folder, stampName), 'utf8') : undefined;

/**
 * The folder of a part as built, built now unless what lies there is of these very sources. Two commands that start at once do not disturb
 * each other: one builds, the other waits; a build happens aside and takes its place by renaming.
 */
export async function built(
  root: string,
  part: Part,
  build: (root: string, part: Part, into: string) => Promise<void> = buildWithVite,
): Promise<string> {
  const dist = join(root, 'dist');
  const place = join(dist, part.folder);
  const wanted = stampFor(root, part);
  if (stampOf(place) === wanted) return place;
  mkdirSync(dist, { recursive: true });
  const release = await turn(join(dist, `.${part.folder}.dang-dung`));
  try {
    if (stampOf(place) === wanted) return place;
    const aside = join(dist, `.${part.folder}.moi-${process.pid}`);
    rmSync(aside, { recursive: true, force: true });
    await build(root, part, aside);
    writeFileSync(join(aside, stampName), wanted);
    const old = join(dist, `.${part.folder}.cu-${process.pid}`);
    if (existsSync(place)) renameSync(place, old);
    renameSync(aside, place);
    rmSync(old, { recursive: true, force: true });
    return place;
  } finally {
    release();
  }
}

async function buildWithVite(root: string, part: Part, into: string): Promise<void> {
  const { build } = await import('vite');
  // Vite keeps a NODE_ENV that is set: a command started from a test would build the slow page of development.
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await build({
      root: join(root, part.root),
      configFile: join(root, part.config),
      mode: 'production',
      logLevel: 'error',
      build: { outDir: into, emptyOutDir: true },
    });
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}

/** Waits for its turn to build. A lock left behind by a process that is gone counts for nothing. */
async function turn(lock: string): Promise<() => void> {
  const until = Date.now() + longestWait;
  while (Date.now() < until) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return () => rmSync(lock, { force: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    if (abandoned(lock)) rmSync(lock, { force: true });
    else await sleep(100);
  }
  return () => {};
}

function abandoned(lock: string): boolean {
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    if (!holder) return Date.now() - statSync(lock).mtimeMs > 5_000;
    process.kill(holder, 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}
