import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, day, serialOfDay } from '../../shared/kernel/dates.ts';
import type { CellValue, SheetCells } from '../../shared/sheets/cells.ts';
import { importSheets } from '../../electron/exchange/exchange.service.ts';
import { openOffice } from '../../electron/rooms.ts';
import type { Store } from '../../electron/store/store.ts';
import { askingActor, stillSurroundings, testActor } from '../support/store.ts';
import { contest, type Result } from './measure.ts';

const rows = 20_000;
const communes = 10;
const file = (...cells: CellValue[][]) => cells.map((line, at) => ({ row: at + 1, cells: line }));
const columns = ['Ngày', 'Giờ', 'Mã xã', 'Chương trình', 'Chủ đề phát', 'Số lượt', 'Thời lượng phút', 'Ngôn ngữ', 'Nguồn', 'Trạng thái'];

/** What a file of airings holds once it is read. */
const airings = (): SheetCells => ({
  name: 'Phát thanh',
  rows: file(
    columns,
    ...Array.from({ length: rows }, (_, at): CellValue[] => [
      { serial: serialOfDay(addDays(day('2025-01-01'), Math.floor((at * 365) / rows))) },
      `${5 + (at % 14)}h`,
      `X${at % communes}`,
      `Chương trình số ${at % 400}`,
      at % 3 === 0 ? 'BHXH tự nguyện; BHYT hộ gia đình' : 'BHXH tự nguyện',
      1 + (at % 2),
      15,
      at % 9 === 0 ? 'Chơ Ro' : 'Kinh',
      at % 4 === 0 ? 'Tự sản xuất' : 'BHXH VN',
      'đã phát',
    ]),
  ),
});
const places: SheetCells = {
  name: 'Xã',
  rows: file(['Mã xã', 'Tên xã'], ...Array.from({ length: communes }, (_, at): CellValue[] => [`X${at}`, `Xã số ${at}`])),
};
const oneAiringEach: SheetCells = {
  name: 'Phát thanh',
  rows: file(
    ['Ngày', 'Mã xã', 'Chủ đề phát', 'Trạng thái'],
    ...Array.from({ length: communes }, (_, at): CellValue[] => [{ serial: serialOfDay(day('2024-12-31')) }, `X${at}`, 'Khác', 'đã phát']),
  ),
};

/** Checking and writing of a read file, against inserts of the rows it makes, prepared once, in one transaction on a store like it. */
export async function importContest(folder: string): Promise<Result> {
  const [base, target] = [join(folder, 'import-base.sqlite'), join(folder, 'import.sqlite')];
  const open = (path: string, create = false) => openOffice(path, { create, surroundings: stillSurroundings() });
  const first = open(base, true);
  await importSheets(first, testActor, [places, oneAiringEach]);
  first.close();

  let store: Store | undefined;
  const close = () => {
    store?.close();
    store = undefined;
    for (const end of ['', '-wal', '-shm']) rmSync(target + end, { force: true });
  };
  const fresh = () => {
    close();
    copyFileSync(base, target);
    store = open(target);
  };
  const current = (): Store => {
    if (!store) throw new Error('no store');
    return store;
  };
  const sheet = airings();
  const importAll = async () => {
    const { result, written } = await importSheets(current(), askingActor(), [sheet]);
    if (!written) throw new Error(JSON.stringify(result.errors.slice(0, 3)));
  };
  fresh();
  await importAll();
  const made = current().database.prepare('SELECT * FROM airing WHERE day >= ?').raw(true).all('2025-01-01') as unknown[][];
  if (made.length !== rows) throw new Error(`${made.length} rows imported`);
  const marks = (made[0] ?? []).map(() => '?').join(', ');
  const result = await contest({
    name: `bulk import of ${rows.toLocaleString('en')} airings after reading the file, against prepared inserts of the same rows`,
    aim: 4,
    rounds: 9,
    before: fresh,
    work: importAll,
    floor: () => {
      const { database } = current();
      const insert = database.prepare(`INSERT INTO airing VALUES (${marks})`);
      database.transaction(() => {
        for (const row of made) insert.run(...row);
      })();
    },
  });
  close();
  return result;
}
