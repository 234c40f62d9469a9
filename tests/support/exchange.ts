import ExcelJS from 'exceljs';
import { exchangeIntake } from '../../electron/exchange/exchange.intake.ts';
import { importSheets } from '../../electron/exchange/exchange.service.ts';
import { applyIn, readIn, type Run } from '../../electron/intake/run.ts';
import { prepareCatalogue } from '../../electron/office/catalogue.service.ts';
import type { ImportResult } from '../../shared/exchange/contract.ts';
import type { IntakeResult } from '../../shared/intake/contract.ts';
import type { Store } from '../../electron/store/store.ts';
import type { CellValue, SheetCells } from '../../shared/sheets/cells.ts';
import { memoryStore, testActor } from './store.ts';

export type Line = (CellValue | null)[];

/** A sheet as it is read: headings in row 1, rows from 2 on. */
export const sheet = (name: string, headings: readonly string[], ...lines: Line[]): SheetCells => ({
  name,
  rows: [[...headings], ...lines].map((line, at) => ({ row: at + 1, cells: line.map((cell) => cell ?? undefined) })),
});

/** A sheet of one record each, by heading: tests name only the cells they are about. */
export const rowsOf = (name: string, usual: Record<string, CellValue | null>, ...rows: Record<string, CellValue | null>[]): SheetCells => {
  const headings = [...new Set([usual, ...rows].flatMap((row) => Object.keys(row)))];
  return sheet(name, headings, ...rows.map((row) => headings.map((heading) => ({ ...usual, ...row })[heading] ?? null)));
};

export const communes = (...rows: Record<string, CellValue | null>[]) => rowsOf('Xã', { 'Mã xã': '26001', 'Tên xã': 'Xã An Hòa' }, ...rows);
export const waves = (...rows: Record<string, CellValue | null>[]) =>
  rowsOf('Đợt', { 'Mã đợt': 'D1', 'Tên đợt': 'Tháng Công nhân', 'Loại đợt': 'chủ đề' }, ...rows);
export const airings = (...rows: Record<string, CellValue | null>[]) =>
  rowsOf('Phát thanh', { Ngày: '05/03/2025', 'Mã xã': null, 'Chủ đề phát': 'BHXH tự nguyện', 'Trạng thái': 'đã phát' }, ...rows);
export const conferences = (...rows: Record<string, CellValue | null>[]) =>
  rowsOf(
    'Hội nghị',
    { 'Mã hội nghị': 'HN1', 'Tên hội nghị': 'Hội nghị nông dân', Loại: 'hội nghị', Ngày: '12/03/2025', 'Trạng thái': 'đã tổ chức' },
    ...rows,
  );
export const attendees = (...rows: Record<string, CellValue | null>[]) =>
  rowsOf('Người tham dự', { 'Mã hội nghị': 'HN1', TT: 1, 'Họ và tên': 'Trần Thị Hạnh' }, ...rows);
export const outputs = (...rows: Record<string, CellValue | null>[]) =>
  rowsOf('Hoạt động khác', { 'Mã hoạt động': 'HD1', Ngày: '09/03/2025', 'Hình thức': 'I.2.2' }, ...rows);

export const targets = (...rows: Record<string, CellValue | null>[]) =>
  rowsOf('Kế hoạch', { Năm: 2025, 'Mã chỉ tiêu': 'HN.TT', 'Kế hoạch năm': 24 }, ...rows);
export const openings = (...rows: Record<string, CellValue | null>[]) =>
  rowsOf('Số chuyển sang', { Năm: 2025, 'Mã chỉ tiêu': 'HN.TT', 'Đến ngày': '31/03/2025', 'Số lượng': 5 }, ...rows);

/** What the import says of a sheet; what is not named is 0. */
export const counts = (more: Partial<Record<'new' | 'changed' | 'same' | 'errors', number>>) => ({
  new: 0,
  changed: 0,
  same: 0,
  errors: 0,
  ...more,
});

/** A store and the import as every door runs it; today is 10/03/2026. */
export function office(store: Store = memoryStore()) {
  const bring = async (...sheets: SheetCells[]) => {
    const { result, written } = await importSheets(store, testActor, sheets);
    return { ...result, written };
  };
  const all = <Row = Record<string, unknown>>(sql: string): Row[] => store.read((reader) => reader.sql<Row>(sql));
  /** The reasons, each with where it is. */
  const errorsOf = async (...sheets: SheetCells[]) =>
    (await bring(...sheets)).errors.map(({ sheet: name, row, column, reason }) => `${name} ${row} ${column}: ${reason}`);
  const warningsOf = async (...sheets: SheetCells[]) =>
    (await bring(...sheets)).warnings.map(({ sheet: name, column, reason, rows }) => `${name} ${column} [${rows.join()}]: ${reason}`);
  return { store, bring, all, errorsOf, warningsOf };
}

/** A workbook as every door brings it in: read and checked, then written where no row is in error. */
export async function importFile(store: Store, bytes: Uint8Array, { dryRun = false } = {}) {
  let last: IntakeResult<ImportResult> | undefined;
  const run: Run<ImportResult> = {
    store,
    actor: testActor,
    emit: (event) => {
      if (event.kind === 'result') last = event.result;
    },
  };
  const result = () => {
    if (!last) throw new Error('no result');
    return last;
  };
  prepareCatalogue(store, testActor);
  await readIn(run, exchangeIntake, { files: [new File([new Uint8Array(bytes)], 'a.xlsx')], target: {} });
  if (!dryRun && result().errors.length === 0)
    await applyIn(run, exchangeIntake, { token: result().token, order: { leaveOutErrors: false } });
  return result();
}

/** The same sheets as a real workbook, as another program would write it. */
export async function workbookOf(...sheets: SheetCells[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const { name, rows } of sheets) {
    const made = book.addWorksheet(name);
    for (const { row, cells } of rows)
      made.getRow(row).values = Array.from(cells, (cell) => (typeof cell === 'object' ? null : (cell ?? null)));
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
