import { fork } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { root } from './build.ts';

export interface Seen<Result> {
  result: Result;
  calls: string[];
  listened: string[];
  answered: string[];
  exit?: number;
}

/** Boots the main built in `folder` in a child process; whatever the stand-in does not provide fails there and is named here. */
export async function playScenario<Result>(folder: string, scenario: string, home: string, args: string[] = []): Promise<Seen<Result>> {
  const child = fork(join(import.meta.dirname, 'scenarios.ts'), [folder, scenario, ...args], {
    cwd: root,
    execPath: process.execPath,
    execArgv: ['--import', join(import.meta.dirname, 'stand-in/hooks.ts')],
    env: { ...process.env, XDG_DATA_HOME: home, TZ: 'Asia/Ho_Chi_Minh' },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let errors = '';
  child.stderr?.on('data', (chunk) => {
    errors += String(chunk);
  });
  let seen: (Seen<Result> & { violations: string[] }) | undefined;
  child.on('message', (message) => {
    seen = message as typeof seen;
  });
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (!seen) throw new Error(`${scenario} ended with ${code}\n${errors}`);
  expect(seen.violations).toEqual([]);
  return seen;
}

/** A folder to build the app in, homes for its users, and every handler that any scenario played on it has set off. */
export function newStage() {
  const folder = mkdtempSync(join(tmpdir(), 'so-vo-'));
  const handlers = { listened: new Set<string>(), answered: new Set<string>() };
  let homes = 0;
  const freshHome = () => {
    const home = join(folder, `nha-${homes++}`);
    mkdirSync(join(home, 'bhxh-truyen-thong'), { recursive: true });
    return home;
  };
  const play = async <Result>(scenario: string, args: string[] = [], home = freshHome()) => {
    const seen = await playScenario<Result>(folder, scenario, home, args);
    for (const name of seen.listened) handlers.listened.add(name);
    for (const name of seen.answered) handlers.answered.add(name);
    return seen;
  };
  return { folder, handlers, freshHome, play };
}
