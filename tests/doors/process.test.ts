import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { cliFile, ended, firstLine, newFolder, startCli } from '../support/cli.ts';

const started: ChildProcess[] = [];
const keep = (child: ChildProcess) => {
  started.push(child);
  return child;
};
afterEach(() => {
  for (const { pid } of started.splice(0)) if (pid && runs(-pid)) process.kill(-pid, 'SIGKILL');
});

const urlIn = (line: string) => (JSON.parse(line) as { url: string }).url;
const webOn = (file: string) => ['web', '--no-open', '--port', '0', '--db', file];
async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; !isSo() && tries < 100; tries += 1) await new Promise((resolve) => setTimeout(resolve, 100));
  expect(isSo()).toBe(true);
}
const runs = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    // ESRCH: no such process any more.
    return false;
  }
};

describe('the web command as a process', () => {
  it('prints one JSON line when it is ready, serves the page, and ends with its process group', async () => {
    const file = join(newFolder(), 'sổ.sqlite');
    const child = keep(startCli(webOn(file)));
    let out = '';
    child.stdout?.on('data', (chunk) => {
      out += String(chunk);
    });
    const url = urlIn(await firstLine(child));
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}$/);
    const page = await fetch(url);
    const html = await page.text();
    expect([page.status, html.includes('<script'), /<script>|onload=/.test(html)]).toEqual([200, true, false]);
    const script = /src="\.(\/assets\/[^"]+\.js)"/.exec(html)?.[1] ?? '';
    expect((await fetch(new URL(script, url))).headers.get('content-type')).toMatch(/^text\/javascript/);
    expect((await fetch(new URL('/rpc/app/info', url), { method: 'POST' })).status).toBe(401);
    process.kill(-(child.pid ?? 0), 'SIGTERM');
    expect(await ended(child)).toBe(0);
    expect([out.trim().split('\n').length, existsSync(file), existsSync(`${file}-wal`)]).toEqual([1, true, false]);
  }, 120_000);

  it('ends when the program that started it is gone', async () => {
    const args = JSON.stringify([cliFile, ...webOn(join(newFolder(), 'sổ.sqlite'))]);
    const parent = keep(
      spawn(
        process.execPath,
        [
          '-e',
          `const c=require('child_process').spawn(process.execPath, ${args}, {stdio:['ignore','pipe','inherit']});c.stdout.on('data',d=>process.stdout.write(c.pid+' '+d))`,
        ],
        { detached: true, stdio: ['ignore', 'pipe', 'pipe'] },
      ),
    );
    const [pid = ''] = (await firstLine(parent)).split(' ');
    expect(runs(Number(pid))).toBe(true);
    parent.kill('SIGKILL');
    await until(() => !runs(Number(pid)));
  }, 120_000);

  it('ends when npm is killed and only the shell between them is left', async () => {
    const root = join(import.meta.dirname, '../..');
    const npm = keep(
      spawn('npm', ['run', '--silent', 'web', '--', ...webOn(join(newFolder(), 'sổ.sqlite')).slice(1)], {
        cwd: root,
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    );
    const url = urlIn(await firstLine(npm));
    npm.kill('SIGKILL');
    let answers = true;
    for (let tries = 0; answers && tries < 100; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      answers = await fetch(url).then(
        () => true,
        () => false,
      );
    }
    expect(answers).toBe(false);
  }, 120_000);
});
