import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { migrations } from '../../migrations/index.ts';
import { makeDemo } from '../../electron/exchange/demo/demo.service.ts';
import { openOffice } from '../../electron/rooms.ts';
import { hashOfStep } from '../../electron/store/migrate.ts';
import { stillSurroundings, testActor } from '../support/store.ts';
import { countsOf, keptFolder } from './counts.ts';

/**
 * `node electron/host/run.mjs tests/stores/make.ts`, once for each release: keeps a made-up office as the program of today writes it, named by its newest step,
 * with what is counted in it, and prints the lines of released.ts. What a released program has left behind is never made again.
 */
const folder = mkdtempSync(join(tmpdir(), 'kept-'));
const file = join(folder, 'office.sqlite');
const store = openOffice(file, { create: true, surroundings: stillSurroundings() });
await makeDemo(store, testActor, { year: 2025, scale: 1 });
// A quarter of the log is enough to count.
store.database.exec("DELETE FROM airing WHERE day NOT BETWEEN '2025-01-01' AND '2025-03-31'");
const counts = countsOf(store);
store.database.exec('VACUUM');
store.close();
const target = join(keptFolder, migrations.at(-1)?.id ?? '');
writeFileSync(`${target}.sqlite.gz`, gzipSync(readFileSync(file), { level: 9 }));
console.log(Object.fromEntries(migrations.map((step) => [step.id, hashOfStep(step)])));
writeFileSync(`${target}.json`, `${JSON.stringify(counts, null, 2)}\n`);
rmSync(folder, { recursive: true });
