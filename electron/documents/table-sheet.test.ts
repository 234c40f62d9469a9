import { expect, it } from 'vitest';
import { serialOfDay, day } from '../../shared/kernel/dates.ts';
import { openBook, sheetOf } from '../../tests/support/workbook.ts';
import { readCells } from './xlsx-cells.ts';
import { tables } from './table-sheet.ts';
import { writeWorkbook } from './xlsx-writer.ts';

const writeTables = (models: Parameters<typeof tables>[0]) => writeWorkbook(tables(models));

const written = async (...texts: string[]) => {
  const bytes = await writeTables([
    { name: 'Xã', columns: [{ heading: 'Tên', width: 10, format: 'text' }], rows: texts.map((text) => [text]) },
  ]);
  return (await readCells(bytes))[0]?.rows.slice(1).map((row) => row.cells[0]);
};

it('any text comes back as it was, whatever it looks like', async () => {
  const texts = ['=1+1', '+84', '-5', '@a', '00123', '<b>&"\'', 'Ấp\n3', '_x0041_', 'TRUE', '05/03/2025', '😀'];
  expect(await written(...texts)).toEqual(texts);
});
it('characters no workbook may hold are left out, so that it opens', async () => {
  expect(await written('a\u0001b', 'a\ufffeb', 'a\ud800b')).toEqual(['ab', 'ab', 'a\ufffdb']);
});
it('a row is as high as its longest text makes it, and a day keeps its look in a column of texts', async () => {
  const date = { serial: serialOfDay(day('2026-03-05')) };
  const columns = [{ heading: 'Cách ghi', width: 20, format: 'text' as const }];
  const bytes = await writeTables([
    { name: 'A', columns, rows: [['Hội nghị truyền thông chính sách BHXH tự nguyện'], [date]], wrap: true },
  ]);
  const sheet = sheetOf(await openBook(bytes), 'A');
  expect([sheet.getRow(2).height, sheet.getRow(3).height, sheet.getCell('A3').numFmt]).toEqual([48, 16, 'dd/mm/yyyy']);
  expect(sheet.views).toMatchObject([{ state: 'frozen', ySplit: 1 }]);
});
