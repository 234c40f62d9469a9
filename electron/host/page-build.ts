import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** What the page is made of. A change in any of these makes a built page stale. */
const sources = ['renderer', 'shared', 'resources/fonts', 'vite.config.ts', 'package-lock.json'];
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
export function pageStamp(root: string): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesBelow(join(root, source)))) {
    if (/\.test\.tsx?$/.test(file)) continue;
    hash.update(file.slice(root.length).replaceAll('\\', '/')).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

const stampOf = (folder: string): string | undefined =>
  existsSync(join(folder, stampName)) ? readFileSync(join(folder, stampName), 'utf8') : undefined;

/**
 * The folder of the built page, built now unless the one that lies there is of these very sources. Two commands that start at once do not
 * disturb each other: one builds, the other waits; a build happens aside and takes its place by renaming.
 */
export async function builtPage(root: string, build: (root: string, into: string) => Promise<void> = buildWithVite): Promise<string> {
  const dist = join(root, 'dist');
  const page = join(dist, 'renderer');
  const wanted = pageStamp(root);
  if (stampOf(page) === wanted) return page;
  mkdirSync(dist, { recursive: true });
  const release = await turn(join(dist, '.dang-dung'));
  try {
    if (stampOf(page) === wanted) return page;
    const aside = join(dist, `.dung-${process.pid}`);
    rmSync(aside, { recursive: true, force: true });
    await build(root, aside);
    writeFileSync(join(aside, stampName), wanted);
    const old = join(dist, `.cu-${process.pid}`);
    if (existsSync(page)) renameSync(page, old);
    renameSync(aside, page);
    rmSync(old, { recursive: true, force: true });
    return page;
  } finally {
    release();
  }
}

async function buildWithVite(root: string, into: string): Promise<void> {
  const { build } = await import('vite');
  await build({
    configFile: join(root, 'vite.config.ts'),
    mode: 'production',
    logLevel: 'error',
    build: { outDir: into, emptyOutDir: true },
  });
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
