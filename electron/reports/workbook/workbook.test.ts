import { describe, expect, it } from 'vitest';
import { monthlyWorkbook, monthlyWorkbookName } from '../../../tests/support/monthly-workbook.ts';
import { type SmallOffice, smallOffice } from '../../../tests/support/small-office.ts';
import { memoryStore, testActor } from '../../../tests/support/store.ts';
import { cellText, openBook, rowOf, sheetOf } from '../../../tests/support/workbook.ts';
import { day } from '../../../shared/kernel/dates.ts';
import type { Dong } from '../../../shared/kernel/numbers.ts';
import type { Month } from '../../../shared/kernel/periods.ts';
import { indicatorCodes } from '../../../shared/plan/indicators.ts';
import { setSetting } from '../../office/settings.service.ts';
import { monthlyReport } from '../reports.service.ts';

const today = day('2026-11-21');
const march: Month = { year: 2025, month: 3 };

function officeWith(fill: (office: SmallOffice) => void) {
  const store = memoryStore();
  smallOffice(store, fill);
  return store;
}
const exported = async (fill: (office: SmallOffice) => void, month = march) => {
  const store = officeWith(fill);
  return { store, book: await openBook(await monthlyWorkbook(store, month, today)) };
};
const busyMonth = (office: SmallOffice) => {
  const [north, south] = [office.commune('26001'), office.commune('26002')];
  office.conference('2025-03-05', {
    name: 'Hội nghị bà con tiểu thương',
    communeId: north,
    audience: '4.1',
    invited: 20,
    attended: 99,
    cost: 1_500_000 as Dong,
    attendees: [{ present: true, results: [{ kind: 'joinedSi' }, { kind: 'renewedHi', joinedOn: '2025-05-02' }] }, { present: true }, {}],
  });
  office.conference('2025-03-20', { name: 'Tọa đàm', kind: 'tọa đàm', attended: 30, joinedSi: 2, joinedHi: 1, renewed: 4 });
  office.conference('2025-03-21', { name: 'Hoãn lại', status: 'postponed', attended: 30 });
  office.conference('2025-02-20', { name: 'Tháng trước', attended: 10 });
  for (const on of ['2025-03-03', '2025-03-05', '2025-03-10', '2025-03-31'])
    office.airing(on, { commune: north, topics: ['bhxhtn', 'hssv'] });
  office.airing('2025-03-11', { commune: south, topics: ['bhtn'], count: 3, language: 'Chơ Ro', source: 'Tự sản xuất' });
  office.airing('2025-03-12', { topics: ['bhxhtn'] });
  office.output('2025-03-02', 'I.2.2', { title: '=1+1', channel: 'Zalo OA', quantity: 3, reach: 1200, link: 'https://zalo.me/s/1' });
  office.output('2025-03-09', 'I.3.1', { title: 'Bài báo' });
  office.output('2025-03-09', 'I.2.2', { title: 'Chỉ nhập kho', type: 'nhập kho', stock: 1, quantity: 50 });
  office.output('2025-03-09', 'I.5.1', { title: 'Tờ rơi', quantity: 500 });
};

describe('the exported month', () => {
  it('holds every figure of the report under its code', async () => {
    const { store, book } = await exported(busyMonth);
    const { rows } = store.read((reader) => monthlyReport(reader, march, today));
    const data = sheetOf(book, '_du_lieu');
    expect(rows.map((row) => row.code)).toEqual([...indicatorCodes]);
    for (const row of rows)
      expect([2, 3, 4, 5, 6].map((column) => rowOf(data, row.code).getCell(column).value)).toEqual([
        row.plan,
        row.before,
        row.month,
        row.ytd,
        row.lastYear,
      ]);
    const summary = sheetOf(book, 'Tổng hợp');
    for (const row of rows.filter((one) => !['VSSID', 'BC.GIOVANG'].includes(one.code))) {
      const printed = rowOf(summary, row.code);
      expect([printed.getCell('F').value, printed.getCell('G').value, printed.getCell('H').result ?? printed.getCell('H').value]).toEqual([
        row.before,
        row.month,
        row.ytd,
      ]);
    }
  });

  it('is the same, figures and hash, when exported twice', async () => {
    const store = officeWith(busyMonth);
    const values = async (on: string) => sheetOf(await openBook(await monthlyWorkbook(store, march, day(on))), '_du_lieu').getSheetValues();
    expect(await values('2026-11-21')).toEqual(await values('2026-12-01'));
  });

  it('lists the conferences held, attendance and results as they count, whatever the day someone joined', async () => {
    const { book } = await exported(busyMonth);
    const sheet = sheetOf(book, 'Hội nghị');
    const first = rowOf(sheet, 'Hội nghị bà con tiểu thương');
    expect([11, 12, 13, 14, 15, 16].map((column) => first.getCell(column).value)).toEqual([20, 2, 1, 0, 1, 1_500_000]);
    expect(first.getCell(6).value).toBe('Xã 26001');
    const second = rowOf(sheet, 'Tọa đàm');
    expect([11, 12, 13, 14, 15, 16].map((column) => second.getCell(column).value)).toEqual([null, 30, 2, 1, 4, null]);
    expect(cellText(sheet)).not.toContain('Hoãn lại');
    expect(cellText(sheet)).not.toContain('Tháng trước');
    expect(rowOf(sheet, 'Tổng cộng: 2 hội nghị').getCell(12).result).toBe(32);
  });

  it('counts airings by commune, week and topic, and the totals are those of the report', async () => {
    const { store, book } = await exported(busyMonth);
    const sheet = sheetOf(book, 'Truyền thanh');
    const north = rowOf(sheet, 'Xã 26001');
    // five Sundays in March 2025: 2, 9, 16, 23, 30; the week of 24 February began after 1 January
    expect((north.values as unknown[]).slice(3, 13)).toEqual([0, 'Chưa', 2, 'Đạt', 1, 'Chưa', 0, 'Chưa', 0, 'Chưa']);
    expect(north.getCell(13).value).toBe(4);
    expect((rowOf(sheet, 'Xã 26002').values as unknown[]).slice(13)).toEqual([3, 0, 0, 0, 0, 0, 3, 0, 3, 3, 0, 5]);
    expect((rowOf(sheet, 'Đài cấp cơ quan').values as unknown[]).slice(3, 9)).toEqual([0, '–', 0, '–', 1, '–']);
    const { rows } = store.read((reader) => monthlyReport(reader, march, today));
    const figure = (code: string) => rows.find((row) => row.code === code)?.month;
    const total = rowOf(sheet, 'Tổng cộng');
    expect([13, 14, 16, 21, 22, 23, 24].map((column) => total.getCell(column).result)).toEqual(
      ['LOA.TONG', 'LOA.BHXHTN', 'LOA.HSSV', 'LOA.DANTOC', 'LOA.TUSX', 'LOA.DAT', 'LOA.XATUAN'].map(figure),
    );
  });

  it('keeps what a merged unit aired with its successor, and what ended without one in a row of its own', async () => {
    const { book } = await exported((office) => {
      const heir = office.commune('27000', { validFrom: '2025-03-01' });
      const old = office.commune('26001', { validTo: '2025-02-28', successor: heir });
      const gone = office.commune('26009', { validTo: '2025-02-28' });
      office.airing('2025-03-04', { commune: old, count: 5 });
      office.airing('2025-03-04', { commune: gone, count: 2 });
    });
    const sheet = sheetOf(book, 'Truyền thanh');
    expect(rowOf(sheet, 'Xã 27000').getCell(13).value).toBe(5);
    expect(cellText(sheet)).not.toContain('Xã 26001');
    expect(rowOf(sheet, 'Xã 26009').getCell(13).value).toBe(2);
    expect(rowOf(sheet, 'Tổng cộng').getCell(13).result).toBe(7);
  });

  it('counts an airing that communes relay once in the week’s total', async () => {
    const { book } = await exported((office) => {
      const [one, two] = [office.commune('26001'), office.commune('26002')];
      office.airing('2025-03-05', { relays: [one, two], count: 2 });
    });
    const sheet = sheetOf(book, 'Truyền thanh');
    expect([rowOf(sheet, 'Xã 26001').getCell(5).value, rowOf(sheet, 'Xã 26002').getCell(5).value]).toEqual([2, 2]);
    expect(rowOf(sheet, 'Tổng cộng').getCell(5).value).toBe(2);
  });

  it('lists outputs of forms I.2 and I.3 only, without stock, a blank quantity as one, text as text', async () => {
    const { book } = await exported(busyMonth);
    const sheet = sheetOf(book, 'Báo chí - MXH');
    const post = rowOf(sheet, '=1+1');
    expect([post.getCell(6).formula, post.getCell(7).value, post.getCell(8).value, post.getCell(9).value]).toEqual([
      undefined,
      3,
      1200,
      'https://zalo.me/s/1',
    ]);
    expect(rowOf(sheet, 'Bài báo').getCell(7).value).toBe(1);
    expect(cellText(sheet)).not.toContain('Chỉ nhập kho');
    expect(cellText(sheet)).not.toContain('Tờ rơi');
    expect(rowOf(sheet, 'Tổng cộng').getCell(7).result).toBe(4);
  });

  it('prints rows again that the office has switched on', async () => {
    const store = officeWith(busyMonth);
    setSetting(store, testActor, 'report.hiddenRows', null, 'HN.TT');
    const texts = cellText(sheetOf(await openBook(await monthlyWorkbook(store, march, today)), 'Tổng hợp'));
    expect(texts).toContain('VSSID');
    expect(texts).not.toContain('HN.TT');
  });

  it('bears no citizen card number anywhere', async () => {
    const store = officeWith(busyMonth);
    store.database.exec("UPDATE attendee SET citizen_id = '075180001234', phone = '0912345678'");
    const book = await openBook(await monthlyWorkbook(store, march, today));
    const digits = book.worksheets.flatMap(cellText).filter((text) => /(?<![\d.a-f])\d{12}(?![\da-f])/.test(text));
    expect(digits).toEqual([]);
  });

  it('is made from an empty store', async () => {
    const { book, store } = await exported(() => {});
    expect(cellText(sheetOf(book, 'Tổng hợp'))).toContain('HN.TT');
    expect(monthlyWorkbookName(store, march)).toBe('BaoCao_2025-03.xlsx');
  });
});

describe('the name of the file', () => {
  it('bears the symbol of the office at that time, without letters a file name cannot hold', () => {
    const store = memoryStore();
    setSetting(store, testActor, 'office.symbol', null, 'BHXH/XL: 1');
    expect(monthlyWorkbookName(store, march)).toBe('BaoCao_BHXH-XL-1_2025-03.xlsx');
  });
});
