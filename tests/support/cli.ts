import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../electron/host/cli/run.ts';

/** A new folder with a Vietnamese name and a space in it, as users have them. */
export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'sổ thử '));

export interface Outcome {
  code: number;
  out: string;
  err: string;
}

/** The command line in this process: the same code as `npm run cli`, without the time a new process takes. */
export async function cli(...args: string[]): Promise<Outcome> {
  let [out, err] = ['', ''];
  const code = await run(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

/** With --json: standard output must be one line that is one JSON object. */
export async function cliJson<Json = Record<string, unknown>>(...args: string[]): Promise<Outcome & { json: Json }> {
  const outcome = await cli(...args, '--json');
  if (!/^\{.*\}\n$/.test(outcome.out)) throw new Error(`not one JSON line: ${outcome.out}`);
  return { ...outcome, json: JSON.parse(outcome.out) as Json };
}

const root = join(import.meta.dirname, '../..');
export const cliFile = join(root, 'electron/host/cli/main.ts');

/** The command line as a process of its own, in its own process group. */
export function startCli(args: string[], env: Record<string, string> = {}): ChildProcess {
  return spawn(process.execPath, [cliFile, ...args], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
}

/** What a process says until its first full line on standard output; throws with its complaint if it ends before. */
export function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let [out, err] = ['', ''];
    child.stderr?.on('data', (chunk) => {
      err += String(chunk);
    });
    child.stdout?.on('data', (chunk) => {
      out += String(chunk);
      if (out.includes('\n')) resolve(out.slice(0, out.indexOf('\n')));
    });
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${err}`)));
  });
}

export const ended = (child: ChildProcess): Promise<number | null> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve(child.exitCode)
    : new Promise((resolve) => {
        child.once('exit', (code) => resolve(code));
      });
