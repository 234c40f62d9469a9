import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

export const root = join(import.meta.dirname, '../..');

/** Main, engine and preload built as `npm run build` builds them, but into `dist` of the given folder; nothing of the project is touched. */
export async function buildShell(folder: string): Promise<void> {
  const into = (part: string) => ({ outDir: join(folder, 'dist', part), emptyOutDir: true });
  const quiet = { root, mode: 'production', logLevel: 'error' as const };
  await build({ ...quiet, configFile: join(root, 'vite.main.config.ts'), build: into('main') });
  await build({ ...quiet, configFile: join(root, 'vite.preload.config.ts'), build: into('preload') });
}

/** The real pages, into `dist/renderer` of the folder. */
export async function buildPages(folder: string): Promise<void> {
  const built = { outDir: join(folder, 'dist/renderer'), emptyOutDir: true };
  await build({
    configFile: join(root, 'vite.config.ts'),
    root: join(root, 'renderer'),
    mode: 'production',
    logLevel: 'error',
    build: built,
  });
}

/** So that what was built finds the native store as it does in the app. */
export function makeRunnable(folder: string): void {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  for (const name of ['node_modules', 'resources']) symlinkSync(join(root, name), join(folder, name));
}

/** A page of three files in the place of the built one, with something secret beside it. */
export function writePage(folder: string): void {
  const page = join(folder, 'dist/renderer');
  mkdirSync(join(page, 'assets'), { recursive: true });
  writeFileSync(join(page, 'index.html'), '<!doctype html><title>Sổ</title>');
  writeFileSync(join(page, 'assets/index-A1.js'), 'export {};');
  writeFileSync(join(page, 'assets/index-A1.css'), 'body{}');
  writeFileSync(join(page, 'assets/chu-1.woff2'), 'x');
  writeFileSync(join(page, '.bi-mat.js'), 'secret');
  writeFileSync(join(page, 'ghi-chu.exe'), 'secret');
  writeFileSync(join(folder, 'dist/bi-mat.html'), 'secret');
}
