import { expect, it } from 'vitest';
import { type SlipModel, slipHeadings, slipMark, slipSheet } from '../../../shared/broadcasts/confirmations/slip.ts';
import { addDays, day } from '../../../shared/kernel/dates.ts';
import { cellText, openBook, rowOf, sheetOf } from '../../../tests/support/workbook.ts';
import { pagesOf } from '../../../tests/support/pdf.ts';
import { renderPdf } from '../pdf.ts';
import { slipWorkbook } from './slip-book.ts';
import { writeWorkbook } from '../xlsx-writer.ts';
import { slipsPdf } from './slip-pdf.ts';

const slip = (rows: number, more: Partial<SlipModel> = {}): SlipModel => ({
  office: {
    name: 'Bảo hiểm xã hội cơ sở Xuân Lộc',
    superior: 'Bảo hiểm xã hội tỉnh Đồng Nai',
    place: 'Xuân Lộc',
    symbol: 'BHXH-XL',
    director: 'Trần Thị Hạnh',
    directorTitle: 'KT. Giám đốc / Phó Giám đốc',
    preparer: '',
    checker: '',
  },
  commune: { code: '26203', name: 'Xã An Hòa' },
  month: { year: 2026, month: 3 },
  period: { from: day('2026-03-01'), to: day('2026-03-31') },
  madeOn: day('2026-03-25'),
  rows: Array.from({ length: rows }, (_, at) => ({
    id: `lượt-${at + 1}`,
    day: addDays(day('2026-03-02'), at % 28),
    time: '05:00',
    station: null,
    programme: 'Lương hưu cho nông dân: câu chuyện của bác Tư',
    topics: ['bhxhtn', 'bhythgd'],
    planned: 2,
    note: null,
  })),
  ...more,
});
/** Every text of the paper, in its order. */
const textsOf = (part: unknown): string[] => {
  if (typeof part === 'string' || typeof part === 'number') return [String(part)];
  if (Array.isArray(part)) return part.flatMap(textsOf);
  if (typeof part !== 'object' || part === null) return [];
  const { text, stack, columns, table, section } = part as Record<string, unknown>;
  return [text, stack, columns, table && (table as { body: unknown }).body, section].flatMap(textsOf);
};
const pages = (bytes: Uint8Array) =>
  Buffer.from(bytes)
    .toString('latin1')
    .match(/\/Type \/Page\b(?!s)/g)?.length;

it('prints both sides, the plan and its total, room for «đã phát» and «không phát», and who signs and seals', () => {
  const [paper] = slipsPdf([slip(3)]).papers ?? [];
  const texts = textsOf(paper);
  expect(texts).toEqual(
    expect.arrayContaining([
      'BẢO HIỂM XÃ HỘI CƠ SỞ XUÂN LỘC',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'PHIẾU XÁC NHẬN PHÁT THANH',
      'Tháng 3/2026 (từ ngày 01/03/2026 đến ngày 31/03/2026)',
      'Đơn vị xác nhận: Ủy ban nhân dân xã An Hòa',
      'T2 02/03',
      'BHXH TN, BHYT HGĐ',
      'Đã phát',
      'Không phát',
      'Tổng cộng',
      '6',
      'PHÓ GIÁM ĐỐC',
      'Trần Thị Hạnh',
      'TM. ỦY BAN NHÂN DÂN XÃ AN HÒA',
      '(Ký tên, đóng dấu, ghi rõ họ tên)',
    ]),
  );
  expect(texts).not.toContain('Cụm loa');
  expect(textsOf(slipsPdf([slip(1, { rows: slip(1).rows.map((row) => ({ ...row, station: 'Ấp 2' })) })]).papers)).toContain('Cụm loa');
});

it('lays every commune on pages of its own, in landscape, the headings again on each page', async () => {
  const one = await renderPdf(slipsPdf([slip(40)]));
  const three = await renderPdf(slipsPdf([slip(40), slip(2), slip(0)]));
  expect([pages(one), pages(three)]).toEqual([3, 5]);
  expect(Buffer.from(three).toString('latin1')).toContain('/MediaBox [0 0 841.89 595.28]');
  const [paper] = slipsPdf([slip(40)]).papers ?? [];
  const table = (paper ?? []).find((part) => typeof part === 'object' && 'table' in part);
  expect(table).toMatchObject({ table: { headerRows: 1, dontBreakRows: true } });
});

it('has airings, their headings and the total on the page that is signed, however long the slip is', async () => {
  for (const count of [2, 3, 9, 18, 27, 28, 30, 33, 47, 60]) {
    const printed = await pagesOf(await renderPdf(slipsPdf([slip(count)])));
    const last = printed.at(-1)?.text ?? '';
    for (const said of ['Chương trình', '/03 05:00', 'Tổng cộng', 'PHÓ GIÁM ĐỐC', 'Trần Thị Hạnh']) expect(last).toContain(said);
    const all = printed.map((page) => page.text).join(' ');
    expect(all.match(/Lương hưu/g)).toHaveLength(count);
    expect(printed.length).toBe(count < 3 ? 1 : count < 30 ? 2 : count < 55 ? 3 : 4);
  }
});

it('as a workbook says what it is, offers the two results and counts by itself', async () => {
  const book = await openBook(await writeWorkbook(slipWorkbook(slip(2))));
  const sheet = sheetOf(book, slipSheet);
  const header = rowOf(sheet, slipHeadings.result);
  const columns = header.values as unknown[];
  const cell = (row: number, heading: string) => sheet.getRow(header.number + row).getCell(columns.indexOf(heading));
  expect(sheet.getColumn(1).hidden).toBe(true);
  expect(cell(1, slipHeadings.id).value).toBe('lượt-1');
  expect(cell(1, slipHeadings.day).value).toEqual(new Date(Date.UTC(2026, 2, 2)));
  expect(cell(1, slipHeadings.result).dataValidation).toMatchObject({ type: 'list', formulae: ['"đã phát,không phát"'] });
  expect(cell(3, slipHeadings.topics).dataValidation).not.toHaveProperty('showErrorMessage', true);
  const at = header.number + 1;
  expect(cell(1, slipHeadings.count).formula).toBe(
    `IF(I${at}="không phát",0,IF(OR(I${at}="đã phát",$I$${header.number - 2}="x"),H${at},""))`,
  );
  expect(cellText(sheet)).toContain('Tháng 3/2026 (từ ngày 01/03/2026 đến ngày 31/03/2026)');
  const mark = sheetOf(book, slipMark.sheet);
  expect(mark.state).toBe('veryHidden');
  expect(mark.getSheetValues().map((row) => (row as unknown[] | undefined)?.slice(1))).toEqual(
    expect.arrayContaining([
      ['schema', slipMark.schema],
      ['commune', '26203'],
      ['period', '2026-03'],
    ]),
  );
});
