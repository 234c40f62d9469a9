import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { conferenceLine, indicatorLine, monthlyModel, pressLine } from '../../tests/support/monthly-model.ts';
import { cellText, openBook, rowOf, sheetOf } from '../../tests/support/workbook.ts';
import { day } from '../../shared/kernel/dates.ts';
import type { MonthlyWorkbookModel } from '../../shared/reports/workbook-model.ts';
import { canonicalFigures, figuresHash } from './monthly/data-sheet.ts';
import { makePaper } from './maker.ts';

const made = async (more: Partial<MonthlyWorkbookModel> = {}) =>
  openBook(await makePaper({ paper: 'monthly', format: 'xlsx', model: monthlyModel(more) }));

describe('the workbook', () => {
  it('has its sheets in the order of the contract, the data sheet very hidden', async () => {
    const book = await made();
    expect(book.worksheets.map((sheet) => [sheet.name, sheet.state])).toEqual([
      ['Tổng hợp', 'visible'],
      ['Hội nghị', 'visible'],
      ['Truyền thanh', 'visible'],
      ['Báo chí - MXH', 'visible'],
      ['Theo xã', 'visible'],
      ['_du_lieu', 'veryHidden'],
    ]);
  });

  it('prints on A4, one page across, headings on every page, margins and page number of an official paper', async () => {
    const book = await made();
    for (const sheet of book.worksheets.filter((one) => one.state === 'visible')) {
      const { pageSetup, headerFooter } = sheet;
      expect(pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
      const { left, right, top, bottom } = pageSetup.margins ?? {};
      const inMillimetres = [left, right, top, bottom].map((inches) => Math.round((inches ?? 0) * 25.4));
      expect(inMillimetres).toEqual([30, 15, 20, 20]);
      expect(pageSetup.printArea).toBe(`A1:${sheet.getColumn(sheet.columnCount).letter}${sheet.rowCount}`);
      expect(headerFooter).toMatchObject({ differentFirst: true, oddHeader: expect.stringMatching(/^&C.*&P$/) });
      expect(headerFooter.firstHeader ?? '').toBe('');
      const [first = 0] = (pageSetup.printTitlesRow ?? '').split(':').map(Number);
      expect(sheet.getRow(first).getCell(2).text).not.toBe('');
    }
  });

  it('heads every sheet as an official paper and signs it at the end', async () => {
    const book = await made();
    for (const sheet of book.worksheets.filter((one) => one.state === 'visible')) {
      const texts = cellText(sheet);
      expect(texts).toEqual(
        expect.arrayContaining([
          'BẢO HIỂM XÃ HỘI TỈNH ĐỒNG NAI',
          'BẢO HIỂM XÃ HỘI CƠ SỞ XUÂN LỘC',
          'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
          'Độc lập - Tự do - Hạnh phúc',
          'Xuân Lộc, ngày 04 tháng 8 năm 2025',
          'Kỳ báo cáo: từ 01/07/2025 đến 31/07/2025',
          'NGƯỜI LẬP BIỂU\n\n\n\n\nLê Văn Minh',
          'GIÁM ĐỐC\n\n\n\n\nTrần Thị Hạnh',
        ]),
      );
      expect(texts.some((text) => text.startsWith('Phụ lục'))).toBe(sheet.name !== 'Tổng hợp');
    }
    expect(cellText(sheetOf(book, 'Hội nghị'))).toContainEqual(expect.stringMatching(/^\(Kèm theo Báo cáo số +\/BC-BHXH-XL ngày/));
  });

  it('signs for the director in two lines and names the checker where there is one', async () => {
    const office = { ...monthlyModel().office, directorTitle: 'KT. Giám đốc / Phó Giám đốc', checker: 'Phạm Thị Sáu' };
    const texts = cellText(sheetOf(await made({ office }), 'Tổng hợp'));
    expect(texts).toEqual(
      expect.arrayContaining(['KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n\n\n\nTrần Thị Hạnh', 'NGƯỜI KIỂM TRA\n\n\n\n\n\nPhạm Thị Sáu']),
    );
  });

  it('is made for an office that has entered nothing', async () => {
    const nobody = { name: '', superior: '', place: '', symbol: '', director: '', directorTitle: '', preparer: '', checker: '' };
    const book = await made({ office: nobody, indicators: [indicatorLine('HN.TT')], conferences: [], press: [] });
    expect(cellText(sheetOf(book, 'Tổng hợp'))).toContain('ngày 04 tháng 8 năm 2025');
    expect(rowOf(sheetOf(book, 'Hội nghị'), 'Tổng cộng: 0 hội nghị').getCell(11).value).toBe(0);
  });

  it('sets every cell that is seen in Times New Roman', async () => {
    const book = await made();
    for (const sheet of book.worksheets.filter((one) => one.state === 'visible'))
      sheet.eachRow((row) => row.eachCell((cell) => expect(cell.font?.name).toBe('Times New Roman')));
  });
});

describe('«Tổng hợp»', () => {
  it('names its columns A to L and hides the code', async () => {
    const sheet = sheetOf(await made(), 'Tổng hợp');
    const heading = rowOf(sheet, 'Nội dung');
    expect((heading.values as string[]).slice(1)).toEqual([
      'Mã',
      'TT',
      'Nội dung',
      'ĐVT',
      'Kế hoạch năm',
      'Lũy kế trước',
      'Trong kỳ',
      'Lũy kế',
      '% kế hoạch',
      'Cùng kỳ năm trước',
      'Tăng/giảm %',
      'Ghi chú',
    ]);
    expect(sheet.getColumn(1).hidden).toBe(true);
    expect(sheet.getColumn(2).hidden).toBeFalsy();
  });

  it('adds up lũy kế and both rates by formulas that carry their results', async () => {
    const row = rowOf(sheetOf(await made(), 'Tổng hợp'), 'HN.TT');
    const at = row.number;
    expect([row.getCell('E').value, row.getCell('F').value, row.getCell('G').value]).toEqual([24, 12, 3]);
    expect(row.getCell('H').value).toEqual({ formula: `F${at}+G${at}`, result: 15 });
    expect(row.getCell('I').value).toEqual({ formula: `IF(OR(E${at}="",E${at}=0),"",H${at}/E${at}*100)`, result: 62.5 });
    expect(row.getCell('K').value).toEqual({ formula: `IF(OR(J${at}="",J${at}=0),"",(H${at}-J${at})/J${at}*100)`, result: 50 });
  });

  it('leaves the rates blank where the divisor is 0 or missing', async () => {
    const sheet = sheetOf(await made(), 'Tổng hợp');
    for (const [code, column] of [
      ['KQ.BHXHTN', 'I'],
      ['KQ.BHXHTN', 'K'],
      ['HN.TYLEXA', 'I'],
      ['HN.TYLEXA', 'K'],
    ] as const) {
      const cell = rowOf(sheet, code).getCell(column);
      expect(cell.formula).toMatch(/^IF\(OR/);
      expect(cell.result ?? '').toBe('');
    }
    expect(rowOf(sheet, 'HN.TYLEXA').getCell('E').value).toBeNull();
  });

  it('writes recomputed figures as values, percentages with one decimal', async () => {
    const row = rowOf(sheetOf(await made(), 'Tổng hợp'), 'HN.TYLEXA');
    expect(row.getCell('H').value).toBeCloseTo(66.667, 3);
    expect(row.getCell('H').numFmt).toMatch(/#,##0\.0/);
  });

  it('adds an opening figure on top in the period in which it ends, and says so', async () => {
    const row = rowOf(sheetOf(await made(), 'Tổng hợp'), 'KQ.BHXHTN');
    expect(row.getCell('H').value).toEqual({ formula: `F${row.number}+G${row.number}+40`, result: 105 });
    expect(row.getCell('L').value).toBe('Gồm số chuyển sang 40');
    expect(rowOf(sheetOf(await made(), 'Tổng hợp'), 'HN.TT').getCell('L').value).toBeNull();
  });

  it('leaves out the rows switched off and the headings that stand over nothing', async () => {
    const texts = cellText(sheetOf(await made(), 'Tổng hợp'));
    expect(texts).not.toContain('VSSID');
    expect(texts).not.toContain('Truyền thông qua các phương tiện truyền thông của Ngành');
    expect(texts).toContain('Tổ chức các hội nghị truyền thông');
  });
});

describe('«Hội nghị»', () => {
  it('has real days, numbers and money, and totals that carry their results', async () => {
    const sheet = sheetOf(await made(), 'Hội nghị');
    const row = rowOf(sheet, 'Tọa đàm');
    expect(row.getCell(2).value).toEqual(new Date(Date.UTC(2025, 6, 15)));
    expect(row.getCell(2).numFmt).toBe('dd/mm/yyyy');
    expect(row.getCell(12).value).toBe(31);
    const total = sheet.getRow(row.number + 1);
    expect(total.getCell(12).value).toEqual({ formula: `SUM(L${row.number - 1}:L${row.number})`, result: 83 });
    expect(total.getCell(16).value).toEqual({ formula: `SUM(P${row.number - 1}:P${row.number})`, result: 3_500_000 });
  });

  it('keeps a name that looks like a formula as text', async () => {
    const nasty = ['=HYPERLINK("http://x.vn","bấm")', '+84 912', '-1', '@SUM(A1)'];
    const sheet = sheetOf(await made({ conferences: nasty.map((name) => conferenceLine({ name })) }), 'Hội nghị');
    for (const name of nasty) {
      const cell = rowOf(sheet, name).getCell(3);
      expect([cell.type, cell.value, cell.numFmt]).toEqual([ExcelJS.ValueType.String, name, '@']);
    }
  });

  it('makes a row as tall as its longest text needs', async () => {
    const long = 'Hội nghị truyền thông chính sách '.repeat(8).trim();
    const sheet = sheetOf(await made({ conferences: [conferenceLine(), conferenceLine({ name: long })] }), 'Hội nghị');
    expect(rowOf(sheet, long).height).toBeGreaterThan((rowOf(sheet, conferenceLine().name).height ?? 0) * 1.5);
  });
});

describe('«Truyền thanh»', () => {
  it('shows the count and the verdict of every week, weeks met of weeks judged, and the topics', async () => {
    const sheet = sheetOf(await made(), 'Truyền thanh');
    const values = (rowOf(sheet, 'Xã Xuân Định').values as unknown[]).slice(1);
    expect(values).toEqual([1, 'Xã Xuân Định', 3, 'Đạt', 2, 'Đạt', 1, 'Chưa', 4, 'Đạt', 10, 10, 0, 0, 0, 0, 0, 0, 0, 0, 3, 4]);
  });

  it('never judges the district station and counts a relayed airing once in the total', async () => {
    const relayed = monthlyModel().broadcasts;
    const sheet = sheetOf(await made({ broadcasts: { ...relayed, weekTotals: [5, 4, 4, 6] } }), 'Truyền thanh');
    expect((rowOf(sheet, 'Đài cấp cơ quan').values as unknown[]).slice(3, 5)).toEqual([1, '–']);
    const total = rowOf(sheet, 'Tổng cộng');
    expect(total.getCell(3).value).toBe(5);
    expect(total.getCell(4).value).toBe('2/2');
    expect(total.getCell(5).value).toEqual({ formula: `SUM(E${total.number - 3}:E${total.number - 1})`, result: 4 });
    expect(total.getCell(11).result).toBe(20);
  });
});

describe('«Báo chí - MXH»', () => {
  it('sums each form and, from these, everything; a link is text', async () => {
    const sheet = sheetOf(await made(), 'Báo chí - MXH');
    const total = rowOf(sheet, 'Tổng cộng');
    expect(total.getCell(7).result).toBe(3);
    const [first, second] = total.getCell(7).formula.split('+');
    expect([sheet.getCell(first ?? '').result, sheet.getCell(second ?? '').result]).toEqual([1, 2]);
    const link = sheet.getRow(total.number - 1).getCell(9);
    expect([link.type, link.value]).toEqual([ExcelJS.ValueType.String, pressLine().link]);
  });
});

describe('«_du_lieu»', () => {
  it('holds every code, printed or not, and the hash of the figures', async () => {
    const sheet = sheetOf(await made(), '_du_lieu');
    const rows = sheet.getSheetValues().map((row) => (row as unknown[] | undefined)?.slice(1));
    expect(rows).toContainEqual(['schemaVersion', 1]);
    expect(rows).toContainEqual(['period', '2025-07']);
    expect(rows).toContainEqual(['office.name', 'Bảo hiểm xã hội cơ sở Xuân Lộc']);
    expect(rows).toContainEqual(['snapshot.sha256', figuresHash(monthlyModel().indicators)]);
    expect(rows).toContainEqual(['HN.TT', 24, 12, 3, 15, 10]);
    expect(rows.map((row) => row?.[0])).toContain('VSSID');
  });

  it('gives equal figures an equal hash on another day and in another order, and other figures another', () => {
    const { indicators } = monthlyModel();
    const hash = figuresHash(indicators);
    expect(figuresHash([...indicators].reverse())).toBe(hash);
    expect(figuresHash(indicators.map((line) => (line.code === 'HN.TT' ? { ...line, month: 4 } : line)))).not.toBe(hash);
    expect(canonicalFigures([indicatorLine('B', { plan: 2 }), indicatorLine('A')])).toBe(
      '{"A":{"before":0,"lastYear":null,"month":0,"plan":null,"ytd":0},"B":{"before":0,"lastYear":null,"month":0,"plan":2,"ytd":0}}',
    );
  });

  it('says the same on another day, and names a frozen report by its id', async () => {
    const values = async (more: Partial<MonthlyWorkbookModel>) => sheetOf(await made(more), '_du_lieu').getSheetValues();
    expect(await values({ madeOn: day('2026-01-01') })).toEqual(await values({}));
    const frozen = await values({ snapshotId: '0190-abc' });
    expect(frozen.map((row) => (row as unknown[] | undefined)?.slice(1))).toContainEqual(['snapshot.id', '0190-abc']);
  });
});
