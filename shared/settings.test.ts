import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { findSetting, settingKeys } from './settings.ts';

const root = resolve(import.meta.dirname, '..');
const product = globSync('{shared,electron,renderer}/**/*.{ts,tsx}', { cwd: root })
  .filter((path) => !/\.test\.tsx?$|settings?\.ts$|setting-definition\.ts$|demo/.test(path))
  .map((path) => readFileSync(resolve(root, path), 'utf8'));

it('says of every setting whether some room acts by it', () => {
  const acted = settingKeys.filter((key) => product.some((text) => text.includes(`'${key}'`)));
  expect(settingKeys.filter((key) => !findSetting(key)?.idle)).toEqual(acted);
});

it('knows every rule with a figure (domain §3), in their order', () => {
  const rules = settingKeys.flatMap((key) => /^R(\d+)\./.exec(key)?.[1] ?? []).map(Number);
  expect(rules).toEqual(rules.toSorted((one, other) => one - other));
  expect([...new Set(rules)]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
});

it('keeps its default: what is shown of it is read back as the same', () => {
  for (const key of settingKeys) {
    const one = findSetting(key);
    if (!one || one.fallback === null) continue;
    expect([key, one.read(one.show(one.fallback))]).toEqual([key, one.fallback]);
    expect([key, one.schema.safeParse(one.fallback).success]).toEqual([key, true]);
  }
});
