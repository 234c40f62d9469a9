import { expect, it } from 'vitest';
import { readCells } from './xlsx-cells.ts';
import { writeSheets } from './sheet-writer.ts';

const written = async (...texts: string[]) => {
  const bytes = await writeSheets(
    [{ name: 'Xã', columns: [{ heading: 'Tên', width: 10, format: 'text' }], rows: texts.map((text) => [text]) }],
    () => {},
  );
  return (await readCells(bytes))[0]?.rows.slice(1).map((row) => row.cells[0]);
};

it('any text comes back as it was, whatever it looks like', async () => {
  const texts = ['=1+1', '+84', '-5', '@a', '00123', '<b>&"\'', 'Ấp\n3', '_x0041_', 'TRUE', '05/03/2025', '😀'];
  expect(await written(...texts)).toEqual(texts);
});
it('characters no workbook may hold are left out, so that it opens', async () => {
  expect(await written('a\u0001b', 'a\ufffeb', 'a\ud800b')).toEqual(['ab', 'ab', 'a\ufffdb']);
});
