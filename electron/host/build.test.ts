import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { built, pagePart } from './build.ts';

function project(): string {
  const root = mkdtempSync(join(tmpdir(), 'dựng '));
  mkdirSync(join(root, 'renderer'));
  writeFileSync(join(root, 'renderer/main.tsx'), 'one');
  writeFileSync(join(root, 'package-lock.json'), '{}');
  return root;
}
/** Stands in for Vite: the page says what its source said. */
function builder() {
  const state = { builds: 0 };
  const build = async (root: string, _part: unknown, into: string) => {
    state.builds += 1;
    mkdirSync(into, { recursive: true });
    await sleep(50);
    writeFileSync(join(into, 'index.html'), readFileSync(join(root, 'renderer/main.tsx')));
  };
  return { state, build };
}
const shown = (folder: string) => readFileSync(join(folder, 'index.html'), 'utf8');

describe('the built page', () => {
  it('is built once and used again while nothing changes', async () => {
    const [root, { state, build }] = [project(), builder()];
    const folder = await built(root, pagePart, build);
    expect(await built(root, pagePart, build)).toBe(folder);
    expect([shown(folder), state.builds]).toEqual(['one', 1]);
  });

  it.each(['renderer/main.tsx', 'package-lock.json', 'vite.config.ts', 'renderer/new.ts'])(
    'is built anew when %s changes',
    async (name) => {
      const [root, { state, build }] = [project(), builder()];
      await built(root, pagePart, build);
      writeFileSync(join(root, name), 'two');
      await built(root, pagePart, build);
      expect(state.builds).toBe(2);
    },
  );

  it('is not built anew for a changed test', async () => {
    const [root, { state, build }] = [project(), builder()];
    await built(root, pagePart, build);
    writeFileSync(join(root, 'renderer/main.test.tsx'), 'x');
    await built(root, pagePart, build);
    expect(state.builds).toBe(1);
  });

  it('is built by one of two commands that start at once, and whole for both', async () => {
    const [root, { state, build }] = [project(), builder()];
    const folders = await Promise.all([built(root, pagePart, build), built(root, pagePart, build)]);
    expect([folders.map(shown), state.builds]).toEqual([['one', 'one'], 1]);
    expect(readdirSync(join(root, 'dist'))).toEqual(['renderer']);
  });

  it('stays as it was when a build fails, and the next command builds', async () => {
    const [root, { build }] = [project(), builder()];
    const folder = await built(root, pagePart, build);
    writeFileSync(join(root, 'renderer/main.tsx'), 'two');
    await expect(built(root, pagePart, () => Promise.reject(new Error('broken source')))).rejects.toThrow('broken source');
    expect(shown(folder)).toBe('one');
    expect(shown(await built(root, pagePart, build))).toBe('two');
  });

  it('does not wait for a command that died while building', async () => {
    const [root, { build }] = [project(), builder()];
    mkdirSync(join(root, 'dist'));
    writeFileSync(join(root, 'dist/.renderer.dang-dung'), '2147483646');
    expect(shown(await built(root, pagePart, build))).toBe('one');
  });
});
