import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkHouse } from './checks.ts';
import { exceptions } from './exceptions.ts';
import { readSource } from './source.ts';

/** Part of `npm run check`: what no other tool can say of this house. */
const root = resolve(import.meta.dirname, '../..');
const files = globSync(['{shared,migrations,electron,renderer,tests}/**/*.{ts,tsx}', '*.ts'], { cwd: root }).map((name) =>
  name.replaceAll('\\', '/'),
);
const found = checkHouse(files.map((path) => readSource(path, readFileSync(resolve(root, path), 'utf8'))));
const excepted = new Set(exceptions);
const said = found.filter(({ key }) => !excepted.has(key)).map(({ at, message }) => `${at}  ${message}`);
const needless = exceptions.filter((key) => !found.some((problem) => problem.key === key)).map((key) => `Không còn cần ngoại lệ «${key}».`);
for (const line of [...said, ...needless]) console.error(line);
process.exitCode = said.length + needless.length > 0 ? 1 : 0;
