import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { built, pagePart, shellParts } from './build.ts';
import { untilEnded } from './ending.ts';
import { root } from './root.ts';

const longestFetch = 8_000;
/** An Electron that ends this soon with an error never showed a window. */
const startsWithin = 10_000;

function binary(): string | undefined {
  const folder = join(root, 'node_modules/electron');
  const pathFile = join(folder, 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  const file = join(folder, 'dist', readFileSync(pathFile, 'utf8').trim());
  return existsSync(file) ? file : undefined;
}

/** Importing «electron» outside of Electron starts a download without limit: so its own installer is called, with one. */
function fetchBinary(): void {
  const installer = join(root, 'node_modules/electron/install.js');
  if (existsSync(installer)) spawnSync(process.execPath, [installer], { stdio: 'ignore', timeout: longestFetch, killSignal: 'SIGKILL' });
}

/** Electron's binary, fetched if that takes only seconds; undefined where it cannot be had or there is no screen to show it on. */
export function findElectron(): string | undefined {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return undefined;
  if (!binary()) fetchBinary();
  return binary();
}

/** Shows the app in its own window until it is closed. False where it did not start. */
export async function runElectron(file: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  for (const part of [pagePart, ...shellParts]) await built(root, part);
  const started = Date.now();
  const child = spawn(file, [root], { stdio: 'inherit', env });
  let asked = false;
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', resolve);
    void untilEnded().then(() => {
      asked = true;
      child.kill();
    });
  });
  return asked || code === 0 || Date.now() - started > startsWithin;
}
