import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { complianceContests } from './compliance.ts';
import { exportContests } from './export.ts';
import { figuresContests } from './figures.ts';
import { importContest } from './import.ts';
import type { Result } from './measure.ts';
import { peopleContest } from './people.ts';
import { weekContests } from './week.ts';

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const results: Result[] = [];
try {
  results.push(...(await exportContests(folder)));
  results.push(await importContest(folder));
  results.push(...(await figuresContests(folder)));
  results.push(await peopleContest(folder));
  results.push(...(await weekContests(folder)));
  results.push(...(await complianceContests(folder)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

if (process.argv.includes('--json')) console.log(JSON.stringify(results));
else
  for (const { name, value, floor, unit, ratio, aim, ok } of results)
    console.log(
      `${ok ? 'đạt ' : 'CHƯA'}  ${ratio.toFixed(2)} lần (mức ${aim})  ${value.toFixed(2)} ${unit} so với ${floor.toFixed(2)} ${unit}  ${name}`,
    );
