import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('is the only file of the product that knows the workbook library, so that it can be changed in a day', () => {
  const files = globSync('{electron,renderer,shared,migrations}/**/*.{ts,tsx}').filter((file) => !file.includes('.test.'));
  expect(files.length).toBeGreaterThan(500);
  expect(files.filter((file) => readFileSync(file, 'utf8').includes("from 'exceljs'"))).toEqual(['electron/documents/xlsx-writer.ts']);
});
