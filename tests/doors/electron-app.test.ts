import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runElectron } from '../../electron/host/electron-app.ts';

it('builds page, shell and preload anew before Electron starts, and notices one that ends at once', async () => {
  expect(await runElectron('/bin/false', process.env)).toBe(false);
  const dist = join(import.meta.dirname, '../../dist');
  for (const file of ['renderer/index.html', 'main/main.js', 'main/engine-process.js', 'preload/preload.cjs']) {
    expect(existsSync(join(dist, file)), file).toBe(true);
  }
}, 180_000);
