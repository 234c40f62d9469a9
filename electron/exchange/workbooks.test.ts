import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  airings,
  attendees,
  communes,
  conferences,
  importFile,
  office,
  outputs,
  rowsOf,
  sheet,
  waves,
  workbookOf,
} from '../../tests/support/exchange.ts';
import { memoryStore } from '../../tests/support/store.ts';
import { openBook, sheetOf } from '../../tests/support/workbook.ts';
import type { SheetCells } from '../../shared/sheets/cells.ts';
import { monthlyReport } from '../reports/reports.service.ts';
import type { Store } from '../store/store.ts';
import { readWorkbook } from '../documents/locked-files.ts';
import { runJob } from '../documents/run-job.ts';
import { errorSheets } from '../intake/error-sheets.ts';
import { Slices } from '../intake/slices.ts';
import { exchangeIntake } from './exchange.intake.ts';
import { exportWorkbook, importTemplate } from './exchange.service.ts';
import { sheetKinds } from './sheets.ts';

/** Something in every column of every sheet. */
const full: SheetCells[] = [
  communes(
    {
      'Mã xã': '00001',
      Loại: 'xã',
      'Hiệu lực từ': '01/01/2000',
      'Hiệu lực đến': '30/06/2025',
      'Xã kế thừa': '00002; 00003',
      'Vùng dân tộc': 'x',
    },
    { 'Mã xã': '00002', 'Tên xã': '+Xã mới' },
    { 'Mã xã': '00003', 'Tên xã': '@Xã khác' },
  ),
  waves({ 'Chiến dịch': 'x', 'Từ ngày': '01/05/2025', 'Đến ngày': '31/05/2025' }),
  rowsOf('Kế hoạch', { Năm: 2025, 'Mã chỉ tiêu': 'LOA.TONG', 'Kế hoạch năm': 3000 }, {}),
  rowsOf('Số chuyển sang', { Năm: 2025, 'Mã chỉ tiêu': 'LOA.TONG', 'Đến ngày': '31/01/2025', 'Số lượng': 77 }, {}),
  airings(
    {
      Giờ: '5h',
      'Mã xã': '00001',
      'Đài/cụm loa': 'Cụm 3',
      'Chương trình': '=1+1',
      'Chủ đề phát': 'BHTN; Khác',
      'Số lượt': 2,
      'Mã đợt': 'D1',
      'Số CT/HĐ': '-12/HĐ',
    },
    { Giờ: null, 'Thời lượng phút': 10, 'Ngôn ngữ': 'Mạ', Nguồn: 'Tự sản xuất', 'Căn cứ xác nhận': 'điện thoại', 'Trạng thái': 'kế hoạch' },
    { Giờ: null, 'Thời lượng phút': 20 },
  ),
  conferences(
    {
      'Tên hội nghị': '=HYPERLINK("http://x","y")',
      'Chủ thể': '6.9.2',
      Giờ: '7:30',
      'Địa điểm': 'Nhà văn hóa',
      'Mã xã': '00001',
      'Phối hợp': 'Hội A; Hội B',
      'Số mời': 5,
    },
    {
      'Mã hội nghị': 'HN2',
      'Trực tuyến': 'x',
      'Số dự': 30,
      'BHXH TN mới': 1,
      'BHYT HGĐ mới': 2,
      'Tái tục': 3,
      'Kinh phí': 3_500_000,
      'Nguồn kinh phí': 'Khác',
    },
  ),
  attendees(
    {
      'Ngày sinh': 1980,
      'Giới tính': 'Nữ',
      CCCD: '075180012345',
      'Điện thoại': '0912000111',
      'Có mặt': 'x',
      'Kết quả': 'BHXH TN; BHYT HGĐ',
      'Ngày tham gia': '20/03/2025',
    },
    { TT: 2, 'Ngày sinh': '12/04/1980', 'Đơn vị, địa chỉ': 'Ấp 3', 'Chuyển TCDVT': 'x' },
  ),
  outputs({
    'Hình thức': 'DL',
    Kênh: 'Facebook',
    'Tiêu đề': 'Tin đồn',
    'Số lượng': 3,
    'Lượt tiếp cận': 0,
    'Đường dẫn': 'https://x.vn',
    'Đã xử lý': 'x',
  }),
];
const figures = (store: Store) => store.read((reader) => monthlyReport(reader, { year: 2025, month: 3 }, store.today()).rows);
const fullStore = async () => {
  const { store, bring } = office();
  expect((await bring(...full)).written).toBe(true);
  return store;
};

describe('export', () => {
  let store: Store;
  let bytes: Uint8Array;
  beforeAll(async () => {
    store = await fullStore();
    bytes = await exportWorkbook(store, { withIds: true });
  });

  it('imported into an empty store gives the same rows and figures', async () => {
    const other = memoryStore();
    expect(await importFile(other, bytes)).toMatchObject({ written: true, errors: [] });
    expect(await readWorkbook({ bytes: await exportWorkbook(other, { withIds: true }) })).toEqual(await readWorkbook({ bytes }));
    expect(figures(other)).toEqual(figures(store));
  });
  it('imported into its own store changes nothing', async () => {
    const { sheets } = await importFile(store, bytes);
    for (const counts of Object.values(sheets)) expect(counts).toMatchObject({ new: 0, changed: 0, errors: 0 });
    expect(Object.keys(sheets)).toHaveLength(sheetKinds.length);
  });
  it('writes texts that look like formulas as texts, dates as dates, phones and codes as texts', async () => {
    const book = await openBook(bytes);
    const [conference, airing] = [sheetOf(book, 'Hội nghị').getRow(2), sheetOf(book, 'Phát thanh').getRow(2)];
    expect(conference.getCell(2).type).toBe(ExcelJS.ValueType.String);
    expect(conference.getCell(2).value).toBe('=HYPERLINK("http://x","y")');
    expect(airing.getCell(5).value).toBe('=1+1');
    expect(airing.getCell(14).value).toBe('-12/HĐ');
    expect(airing.getCell(1).value).toEqual(new Date(Date.UTC(2025, 2, 5)));
    expect(airing.getCell(1).numFmt).toBe('dd/mm/yyyy');
    expect(sheetOf(book, 'Xã').getCell('A2').value).toBe('00001');
    expect(sheetOf(book, 'Người tham dự').getRow(2).getCell(7).value).toBe('0912000111');
    expect(conference.getCell(19).value).toBe(null);
  });
  it('holds no number of a citizen unless it is asked to', async () => {
    const plain = await openBook(await exportWorkbook(store));
    expect(sheetOf(plain, 'Người tham dự').getRow(1).values).not.toContain('CCCD');
    expect(JSON.stringify(plain.model)).not.toContain('075180012345');
    expect(
      sheetOf(await openBook(bytes), 'Người tham dự')
        .getRow(2)
        .getCell(6).value,
    ).toBe('075180012345');
  });
  it('brought back without that column leaves the numbers where they are', async () => {
    await importFile(store, await exportWorkbook(store));
    expect(store.read((reader) => reader.sql('SELECT citizen_id FROM attendee ORDER BY position'))).toEqual([
      { citizenId: '075180012345' },
      { citizenId: null },
    ]);
  });
});

describe('template', () => {
  it('has every sheet with its headings in order, drop-down lists, and a guide with an example of every column', async () => {
    const book = await openBook(await importTemplate());
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Hướng dẫn', ...sheetKinds.map((kind) => kind.sheet.name), 'Danh mục']);
    const guide = sheetOf(book, 'Hướng dẫn');
    const explained: string[] = [];
    guide.eachRow((row) => explained.push(String(row.getCell(2).value)));
    for (const { sheet: definition } of sheetKinds) {
      const headings = Object.values(definition.columns).map((column) => column.heading);
      expect((sheetOf(book, definition.name).getRow(1).values as unknown[]).slice(1)).toEqual(headings);
      expect(explained).toEqual(expect.arrayContaining(headings));
    }
    const status = sheetOf(book, 'Phát thanh').getCell('K2').dataValidation;
    expect(status).toMatchObject({ type: 'list', formulae: ['"kế hoạch,đã phát,không phát"'], showErrorMessage: true });
    expect(sheetOf(book, 'Kế hoạch').getCell('B2').dataValidation?.formulae?.[0]).toMatch(/^'Danh mục'!\$[A-Z]\$2:\$[A-Z]\$\d+$/);
  });
  it('brings nothing in as it is, and no warning', async () => {
    const { store } = office();
    const outcome = await importFile(store, await importTemplate());
    expect([outcome.errors, outcome.warnings]).toEqual([[], []]);
    for (const counts of Object.values(outcome.sheets)) expect(counts).toEqual({ new: 0, changed: 0, same: 0, errors: 0 });
  });
  it('filled in by its own examples is good', async () => {
    const examples = sheetKinds.map(({ sheet: definition }) => {
      const columns = Object.values(definition.columns);
      return sheet(
        definition.name,
        columns.map((column) => column.heading),
        columns.map((column) => (column.heading === 'Xã kế thừa' ? null : column.example)),
      );
    });
    expect(await office().errorsOf(...examples)).toEqual([]);
  });
});

describe('rows in error', () => {
  it('come back with the reason first, and mended are good as they are', async () => {
    const { store } = office();
    const file = airings(
      { Ngày: '31/02/2025', Giờ: '5h' },
      { Giờ: { serial: 0.25 } },
      { Ngày: { serial: 45_721 }, 'Số lượt': -1, 'Chủ đề phát': 'Thể thao' },
    );
    const files = [{ name: '', sheets: [file], refusal: null }];
    const plan = await exchangeIntake.judge(store, { files, target: {}, answers: {}, told: {}, today: store.today() }, new Slices());
    const book = await openBook(await runJob('writeSheets', errorSheets(exchangeIntake.errors, plan, files)));
    const rows = sheetOf(book, 'Phát thanh');
    expect((rows.getRow(1).values as unknown[]).slice(1, 3)).toEqual(['Lý do', 'Ngày']);
    expect(rows.rowCount).toBe(3);
    expect(rows.getCell('A2').value).toContain('Ngày: Không phải ngày có thật.');
    expect(rows.getCell('A3').value).toMatch(/Chủ đề phát: .* Số lượt: /);
    expect(rows.getCell('B3').value).toEqual(new Date(Date.UTC(2025, 2, 5)));
    rows.getCell('B2').value = '28/02/2025';
    rows.getRow(3).values = ['', new Date(Date.UTC(2025, 2, 5)), null, 'BHTN', 'đã phát', null, 1];
    const mended = await importFile(store, new Uint8Array(await book.xlsx.writeBuffer()));
    expect([mended.errors, mended.warnings.filter(({ column }) => column === 'Lý do')]).toEqual([[], []]);
  });
});

describe('a file read from disk', () => {
  it('is refused by row and column as another program writes it', async () => {
    const { store } = office();
    const before = store.read((reader) => reader.sql('SELECT count(*) AS n FROM audit'));
    const outcome = await importFile(store, await workbookOf(airings({ Ngày: '31/02/2025' }, { 'Mã xã': '99999', 'Số lượt': -1 })));
    expect(outcome.errors.map(({ sheet: name, row, column }) => [name, row, column])).toEqual([
      ['Phát thanh', 2, 'Ngày'],
      ['Phát thanh', 3, 'Số lượt'],
      ['Phát thanh', 3, 'Mã xã'],
    ]);
    expect(store.read((reader) => reader.sql('SELECT count(*) AS n FROM airing'))).toEqual([{ n: 0 }]);
    expect(before).toBeDefined();
  });
  it('gives the cached result of its formulas', async () => {
    const { store, all } = office();
    const book = new ExcelJS.Workbook();
    const made = book.addWorksheet('Xã');
    made.addRow(['Mã xã', 'Tên xã']);
    made.addRow([
      { formula: '26000+1', result: 26_001 },
      { formula: 'HYPERLINK("http://x","Xã An Hòa")', result: 'Xã An Hòa' },
    ]);
    made.addRow(['26002', { formula: 'HYPERLINK("http://x","y")' }]);
    const { errors } = await importFile(store, new Uint8Array(await book.xlsx.writeBuffer()));
    expect(errors).toEqual([{ sheet: 'Xã', row: 3, column: 'Tên xã', reason: expect.stringContaining('công thức chưa có kết quả') }]);
    made.spliceRows(3, 1);
    await importFile(store, new Uint8Array(await book.xlsx.writeBuffer()));
    expect(all('SELECT code, name FROM commune')).toEqual([{ code: '26001', name: 'Xã An Hòa' }]);
  });
  it('is only looked at in a dry run', async () => {
    const { store, all } = office();
    const outcome = await importFile(store, await workbookOf(communes({})), { dryRun: true });
    expect([outcome.written, outcome.sheets.Xã?.new]).toEqual([false, 1]);
    expect(all('SELECT id FROM commune')).toEqual([]);
  });
});
