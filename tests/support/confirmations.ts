import ExcelJS from 'exceljs';
import type { PaperInput } from '../../shared/papers/contract.ts';
import { slipHeadings, slipSheet, slipWholeMonth } from '../../shared/broadcasts/confirmations/slip.ts';
import { taken } from './intake.ts';
import type { MonthOfCommune, SlipFile } from '../../shared/broadcasts/confirmations/contract.ts';
import type { SlipChoice } from '../../shared/broadcasts/confirmations/slip-matching.ts';
import type { AiringValues } from '../../shared/broadcasts/contract.ts';
import { type Day, day, utcDate } from '../../shared/kernel/dates.ts';
import { openApi } from './api.ts';
import { smallOffice } from './small-office.ts';
import { memoryStore, stillSurroundings } from './store.ts';
import { openBook, rowOf, sheetOf } from './workbook.ts';

export const month = { year: 2026, month: 3 };
export const sealed = 'phiếu xác nhận có dấu' as const;
export const received = day('2026-04-02');

/** Two communes; the first plays at 5:00 on five days of March. It is 3 April. */
export async function officeWithSlips() {
  const { store, api, bugs } = openApi(memoryStore(stillSurroundings('2026-04-03T02:00:00Z')));
  const communes = { anHoa: '', bauSen: '' };
  smallOffice(store, (one) => {
    communes.anHoa = one.commune('26203');
    communes.bauSen = one.commune('26209');
  });
  const plan = (on: string, more: Partial<AiringValues> = {}) =>
    api.broadcasts.save({
      existing: null,
      values: {
        communeId: communes.anHoa,
        station: null,
        day: day(on),
        time: '05:00',
        programme: 'Vì sao nên tham gia',
        topics: ['bhxhtn'],
        count: 1,
        minutes: null,
        language: null,
        source: null,
        status: 'planned',
        basis: null,
        waveId: null,
        agreementNumber: null,
        relayCommuneIds: [],
        note: null,
        ...more,
      },
    });
  const planned = [];
  for (const on of ['2026-03-02', '2026-03-04', '2026-03-06', '2026-03-09', '2026-03-11']) planned.push((await plan(on)).id);
  const own = api.broadcasts.confirmations;
  const slipFile = (input: PaperInput<'airing-confirmation'>) => api.papers.make({ paper: 'airing-confirmation', input, format: 'xlsx' });
  const slip = async (communeId = communes.anHoa) => bytesOf(await slipFile({ month, communeIds: [communeId] }));
  const read = async (bytes: Uint8Array, name = 'phieu.xlsx') => {
    const { token, files } = await taken(own.read({ month, files: [fileOf(bytes, name)] }));
    const [file] = files;
    if (!file) throw new Error('no answer');
    return { token, file };
  };
  const apply = (token: string, rows: Record<string, SlipChoice> = {}) =>
    taken(own.apply({ token, receivedOn: received, basis: sealed, answers: [{ communeId: communes.anHoa, rows }] }));
  const ofAnHoa = async (): Promise<MonthOfCommune> => {
    const found = (await own.overview(month)).communes.find((one) => one.id === communes.anHoa);
    if (!found) throw new Error('no commune');
    return found;
  };
  const log = async () =>
    (await api.broadcasts.list({ filter: { communeId: communes.anHoa }, sort: { by: 'day' } })).rows.map((row) => ({
      day: row.day,
      status: row.status,
      count: row.count,
      basis: row.basis,
      version: row.version,
    }));
  return { store, api, own, bugs, communes, plan, planned, slip, slipFile, read, apply, ofAnHoa, log };
}

export const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer());
export const fileOf = (bytes: Uint8Array, name: string) => new File([new Uint8Array(bytes)], name);
export const slipOf = (file: SlipFile) => {
  if (!file.slip) throw new Error(file.refusal ?? 'no slip');
  return file.slip;
};

interface Filling {
  wholeMonth?: boolean;
  /** By the number of the row (TT): the result, or result and count. */
  results?: Record<number, string | [string | null, number | null]>;
  extra?: { day: Day; time?: string; programme: string; topics?: string; count?: number }[];
  change?: (book: ExcelJS.Workbook, sheet: ExcelJS.Worksheet) => void;
}

/** Fills in a slip as the commune does in Excel. */
export async function filled(bytes: Uint8Array, { wholeMonth, results = {}, extra = [], change }: Filling): Promise<Uint8Array> {
  const book = await openBook(bytes);
  const sheet = sheetOf(book, slipSheet);
  const header = rowOf(sheet, slipHeadings.result);
  const columns = header.values as unknown[];
  const cell = (position: number, heading: string) => sheet.getRow(header.number + position).getCell(columns.indexOf(heading));
  if (wholeMonth) {
    const row = rowOf(sheet, slipWholeMonth);
    row.getCell(columns.indexOf(slipHeadings.result)).value = 'x';
  }
  for (const [position, said] of Object.entries(results)) {
    const [result, count] = typeof said === 'string' ? [said, undefined] : said;
    cell(Number(position), slipHeadings.result).value = result;
    if (count !== undefined) cell(Number(position), slipHeadings.count).value = count;
  }
  const blank = () => {
    for (let position = 1; ; position += 1) if (cell(position, slipHeadings.day).value === null) return position;
  };
  for (const { day: on, time = '17:00', programme, topics = 'BHXH tự nguyện', count } of extra) {
    const position = blank();
    cell(position, slipHeadings.day).value = utcDate(on);
    cell(position, slipHeadings.time).value = time;
    cell(position, slipHeadings.programme).value = programme;
    cell(position, slipHeadings.topics).value = topics;
    if (count !== undefined) cell(position, slipHeadings.count).value = count;
  }
  change?.(book, sheet);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
