import { describe, expect, it } from 'vitest';
import { broadcastLine, conferenceLine, monthlyModel, pressLine } from '../../tests/support/monthly-model.ts';
import { pagesOf } from '../../tests/support/pdf.ts';
import { monthlySheets } from './monthly-workbook.ts';
import { pageBreakBefore, pageStarts } from './pages.ts';
import { renderPdf } from './pdf.ts';
import { type Sheet, at } from './sheet.ts';
import { columnPoints, linesHeight, linesIn, textWidth } from './text-metrics.ts';

const sheetNamed = (name: string, conferences = 2): Sheet => {
  const model = monthlyModel({ conferences: Array.from({ length: conferences }, () => conferenceLine()) });
  const found = monthlySheets(model).find((sheet) => sheet.name === name);
  if (!found) throw new Error(name);
  return found;
};

describe('pages', () => {
  it('never leave the signatures on a page without a row of the table', () => {
    for (let count = 1; count <= 60; count += 1) {
      const sheet = sheetNamed('Hội nghị', count);
      const lastStart = Math.max(...pageStarts(sheet, { forcedAt: pageBreakBefore(sheet) }));
      expect([count, lastStart <= (sheet.closing ?? 0) - 2]).toEqual([count, true]);
    }
  });

  it('need no break of their own where everything stands on one', () => {
    expect(pageBreakBefore(sheetNamed('Hội nghị', 1))).toBeUndefined();
  });
});

describe('the width of texts', () => {
  it('wraps at blanks, keeps line breaks, and breaks a link after its slashes', () => {
    const room = columnPoints(20);
    expect(linesIn('Xã Xuân Định', room, 12)).toBe(1);
    expect(linesIn('Hội nghị truyền thông chính sách BHXH tự nguyện', room, 12)).toBe(3);
    expect(linesIn('một\n\nhai', room, 12)).toBe(3);
    expect(linesIn('https://www.facebook.com/bhxhdongnai/posts/123', room, 12)).toBeGreaterThanOrEqual(3);
    expect(linesHeight(100, 12)).toBe(409);
  });

  it('takes marks for nothing and capitals for wider', () => {
    expect(textWidth('ế', 12)).toBe(textWidth('e', 12));
    expect(textWidth('BHXH', 12)).toBeGreaterThan(textWidth('bhxh', 12));
    expect(textWidth('e\u0302\u0301', 12)).toBe(textWidth('e', 12));
  });

  it('is that of the letters in the font that is printed, light and bold', async () => {
    const words = 'Độc lập - Tự do - Hạnh phúc mm';
    for (const bold of [false, true]) {
      const content = ['m', 'm'.repeat(9), words].map((text) => ({ text, bold, fontSize: 10, alignment: 'right' as const }));
      const [page] = await pagesOf(await renderPdf({ title: '', content }));
      const starts = page?.pieces.map(({ x }) => x) ?? [];
      const [one = 0, nine = 0, all = 0] = starts;
      const edge = one + (one - nine) / 8;
      expect(Math.abs(edge - all - textWidth(words, 10, bold))).toBeLessThan(0.8);
    }
    expect(textWidth('M', 100, true)).toBeCloseTo(94.4, 1);
  });

  it('leaves every heading whole words: the longest fits its column', () => {
    const model = monthlyModel({
      press: [pressLine()],
      broadcasts: { ...monthlyModel().broadcasts, communes: [broadcastLine('Xã', [1, 1, 1, 1])] },
    });
    for (const sheet of monthlySheets(model))
      sheet.rows.forEach((row, rowAt) =>
        row.cells.forEach((cell, column) => {
          if (sheet.columns[column]?.hidden || cell?.style !== 'heading' || cell.kind !== 'value' || typeof cell.value !== 'string') return;
          const merge = sheet.merges.find((one) => one.row === rowAt + 1 && one.column === column + 1);
          const room = sheet.pointsOf(column + 1, merge?.lastColumn ?? column + 1);
          const longest = Math.max(...cell.value.split(' ').map((word) => textWidth(word, 12, true)));
          expect([at(column + 1, rowAt + 1), cell.value, longest <= room - 3]).toEqual([at(column + 1, rowAt + 1), cell.value, true]);
        }),
      );
  });
});
