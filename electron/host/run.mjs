// Plain JavaScript on purpose: an old Node must be able to read this file and say what is missing.
// node electron/host/run.mjs FILE.ts [arguments…]  (FILE from the root of the project)
import module from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

if (Number.parseInt(process.versions.node) < 24) {
  process.stderr.write(
    `Cần Node 24, máy đang dùng Node ${process.versions.node}. Hãy chạy "npm ci" (không thêm --ignore-scripts) rồi gọi lại lệnh bằng npm.\n`,
  );
  process.exit(1);
}
// What was compiled once, unchanged, need not be compiled for every command (the cache goes by the content of each file).
module.enableCompileCache();
const [file] = process.argv.splice(2, 1);
await import(pathToFileURL(resolve(import.meta.dirname, '../..', file ?? '')).href);
