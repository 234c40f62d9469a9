import { describe, expect, it } from 'vitest';
import { bareWorkbook, zipOf } from '../../tests/support/zip.ts';
import { readCells } from './xlsx-cells.ts';

type More = Parameters<typeof bareWorkbook>[1];
const cellsOf = async (cells: string, more?: More) => {
  const [sheet] = await readCells(zipOf(...bareWorkbook(`<sheetData><row r="1">${cells}</row></sheetData>`, more)));
  return sheet?.rows[0]?.cells;
};

describe('a cell is read as what it shows', () => {
  it('text of every make: shared, rich, inline, formula text', async () => {
    const strings = '<si><t>Ấp 3</t></si><si><r><t>Xã </t></r><r><t xml:space="preserve">Tân  Lập</t></r><rPh><t>kana</t></rPh></si>';
    const cells =
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>';
    expect(await cellsOf(`${cells}<c r="D1" t="str"><f>A1</f><v>Ấp &amp; 3</v></c>`, { strings })).toEqual([
      'Ấp 3',
      'Xã Tân  Lập',
      'ab',
      'Ấp & 3',
    ]);
  });
  it('numbers, marks of truth and errors', async () => {
    const cells = '<c r="A1"><v>1.5</v></c><c r="B1" t="n"><v>3E2</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#N/A</v></c>';
    expect(await cellsOf(cells)).toEqual([1.5, 300, true, { error: '#N/A' }]);
  });
  it('numbers in a date format as serials, other formats as numbers', async () => {
    const styles = `<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="#,##0 &quot;đồng&quot;"/>
      <numFmt numFmtId="166" formatCode="[Red]0.00;[Blue]\\d0"/><numFmt numFmtId="167" formatCode="[h]:mm"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
      <cellXfs>${[0, 14, 164, 165, 166, 167, 20].map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`;
    const cells = [0, 1, 2, 3, 4, 5, 6].map((style) => `<c s="${style}"><v>45721.5</v></c>`).join('');
    const serial = { serial: 45_721.5 };
    expect(await cellsOf(cells, { styles })).toEqual([45_721.5, serial, serial, 45_721.5, 45_721.5, serial, serial]);
  });
  it('dates of workbooks that count from 1904, and ISO dates', async () => {
    const styles = '<cellXfs><xf numFmtId="14"/></cellXfs>';
    expect(await cellsOf('<c s="0"><v>44259</v></c>', { styles, workbook: '<workbookPr date1904="1"/>' })).toEqual([{ serial: 45_721 }]);
    expect(await cellsOf('<c t="d"><v>2025-03-05T06:00:00</v></c>')).toEqual([{ serial: 45_721.25 }]);
  });
  it('formulas by their cached result, and without one as never calculated', async () => {
    const cells =
      '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>HYPERLINK("http://x","y")</f><v></v></c><c r="C1" t="str"><f>""</f><v></v></c>';
    expect(await cellsOf(cells)).toEqual([2, { error: 'chưa tính' }]);
  });
  it('control characters as Excel writes them, and blanks as nothing', async () => {
    expect(await cellsOf('<c t="inlineStr"><is><t>a_x000D_b</t></is></c><c t="inlineStr"><is><t>  </t></is></c>')).toEqual(['a\rb']);
  });
});

describe('rows and columns', () => {
  const rowsOf = async (rows: string) => (await readCells(zipOf(...bareWorkbook(`<sheetData>${rows}</sheetData>`))))[0]?.rows;
  it('keep their numbers, gaps and all; rows with nothing in them are left out', async () => {
    const rows = '<row r="1"><c r="C1"><v>1</v></c></row><row r="2"><c r="A2" s="1"/></row><row r="7"><c r="AA7"><v>2</v></c></row>';
    const [first, second] = (await rowsOf(rows)) ?? [];
    expect([first?.row, first?.cells[2], first?.cells.length]).toEqual([1, 1, 3]);
    expect([second?.row, second?.cells[26], second?.cells.length]).toEqual([7, 2, 27]);
  });
  it('merged ranges are named and not filled: the value stands in the first cell', async () => {
    const inside =
      '<sheetData><row r="2"><c r="A2"><v>5</v></c></row></sheetData><mergeCells><mergeCell ref="A2:C4"/><mergeCell ref="A1:XFD1048576"/></mergeCells>';
    const [sheet] = await readCells(zipOf(...bareWorkbook(inside)));
    expect(sheet?.rows).toEqual([{ row: 2, cells: [5] }]);
    expect(sheet?.merges).toEqual([
      { top: 2, left: 0, bottom: 4, right: 2 },
      { top: 1, left: 0, bottom: 1_048_576, right: 16_383 },
    ]);
  });
  it('count on where the writer left numbers out', async () => {
    expect(await rowsOf('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>')).toEqual([
      { row: 1, cells: [1, 2] },
      { row: 2, cells: [3] },
    ]);
  });
  it('are read with any namespace prefix', async () => {
    const bytes = zipOf(
      ...bareWorkbook('').map((entry) =>
        entry.name.includes('sheet1')
          ? {
              ...entry,
              bytes:
                '<x:worksheet xmlns:x="a"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>',
            }
          : entry,
      ),
    );
    expect((await readCells(bytes))[0]?.rows).toEqual([{ row: 1, cells: [5] }]);
  });
  it.each([
    '<row r="0"><c><v>1</v></c></row>',
    '<row r="x"><c><v>1</v></c></row>',
    '<row><c r="11"><v>1</v></c></row>',
    '<row><c r="ZZZZ1"><v>1</v></c></row>',
  ])('are refused where they cannot be: %s', async (rows) => {
    await expect(rowsOf(rows)).rejects.toThrow('bị hỏng');
  });
});

it('says how far it is', async () => {
  const told: number[][] = [];
  await readCells(zipOf(...bareWorkbook(`<sheetData>${'<row><c><v>1</v></c></row>'.repeat(9000)}</sheetData>`)), (...step) =>
    told.push(step),
  );
  expect(told.length).toBeGreaterThan(2);
  expect(told.at(-1)?.[0]).toBe(told.at(-1)?.[1]);
});
