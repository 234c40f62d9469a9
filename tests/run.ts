import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { type Report, verdict } from './support/verdict.ts';

/** `npm test`: every test of every kind; the last line is `N passed, N failed`, whatever happens before it. */
const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'kiem-thu-'));
const file = join(folder, 'report.json');
const only = process.argv.slice(2);

const { status, signal, error } = spawnSync(
  process.execPath,
  [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...only],
  { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
);

function read(): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch (problem) {
    console.error(`Bộ kiểm thử không để lại kết quả (${signal ?? error?.message ?? String(problem)}).`);
    return undefined;
  }
}
const testFiles = globSync('{shared,electron,renderer,migrations,tests}/**/*.test.{ts,tsx}', { cwd: root }).map((name) =>
  name.replaceAll('\\', '/'),
);
const report = read();
rmSync(folder, { recursive: true, force: true });
const { lines, passed, failed } = verdict(report, {
  exitCode: status,
  expectedFiles: only.length > 0 ? [] : testFiles,
  nameOf: (path) => relative(root, path).replaceAll('\\', '/'),
});
for (const line of lines) console.error(line);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
