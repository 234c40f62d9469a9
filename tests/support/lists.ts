import { expect } from 'vitest';
import { type CellValue, isDateCell, type MergedCells, type SheetCells } from '../../shared/sheets/cells.ts';
import { readCells } from '../../electron/documents/xlsx-cells.ts';
import { type ListSource, readList, type WholeReading } from '../../shared/broadcasts/lists/read-list.ts';
import { type Topic, topicsOf } from '../../shared/broadcasts/topics.ts';
import { type Day, day } from '../../shared/kernel/dates.ts';
import type { Answers } from '../../shared/intake/questions.ts';
import type { UglyList } from '../fixtures/ugly-lists.ts';
import type { CommuneUnit } from '../../shared/office/communes.ts';

export const communeId = (serial: number) => `00000000-0000-7000-8000-${String(serial).padStart(12, '0')}`;
const unit = (serial: number, name: string, more: Partial<CommuneUnit> = {}): CommuneUnit => ({
  id: communeId(serial),
  code: String(26_200 + serial),
  name,
  validFrom: null,
  validTo: null,
  ethnicArea: false,
  successorIds: [],
  ...more,
});
const merged = { validTo: day('2025-06-30'), successorIds: [communeId(6)] };
/** Bàu Sen and Suối Cát became Bàu Cát on 1 July 2025. */
export const units = {
  tanLap: unit(1, 'Thị trấn Tân Lập'),
  anHoa: unit(2, 'Xã An Hòa'),
  phuSon: unit(3, 'Xã Phú Sơn'),
  bauSen: unit(4, 'Xã Bàu Sen', merged),
  suoiCat: unit(5, 'Xã Suối Cát', merged),
  bauCat: unit(6, 'Xã Bàu Cát', { validFrom: day('2025-07-01') }),
  taLai: unit(7, 'Xã Tà Lài', { ethnicArea: true }),
};

export type Line = (CellValue | null)[];
/** Rows as they stand in the file, the first is row 1; an empty line leaves its row out, as the reader does. */
export const sheetOf = (name: string, lines: readonly Line[], merges?: MergedCells[]): SheetCells => ({
  name,
  rows: lines.flatMap((line, at) => (line.length === 0 ? [] : [{ row: at + 1, cells: line.map((cell) => cell ?? undefined) }])),
  ...(merges ? { merges } : {}),
});

/** The reading of a list, today being 10/08/2026. */
export function reading(sheets: readonly SheetCells[], more: Partial<ListSource> = {}): WholeReading {
  const source: ListSource = {
    fileName: 'danh-sach.xlsx',
    sheets,
    units: Object.values(units),
    programmes: new Map(),
    today: day('2026-08-10'),
    answers: {},
    saved: {},
    senders: { known: [], taken: null },
    ...more,
  };
  const run = readList(source);
  for (let step = run.next(); ; step = run.next()) if (step.done) return step.value;
}
export const readingOf = async (bytes: Uint8Array, more: Partial<ListSource> = {}): Promise<WholeReading> =>
  reading(await readCells(bytes), more);

export const open = (found: WholeReading): string[] => found.decisions.filter(({ answer }) => answer === null).map(({ id }) => id);
export const decision = (found: WholeReading, id: string) => {
  const one = found.decisions.find((some) => some.id === id);
  if (!one) throw new Error(`no decision ${id} among ${found.decisions.map((some) => some.id).join(', ')}`);
  return one;
};

const nameOf = (id: string | null) => Object.values(units).find((one) => one.id === id)?.name ?? 'đài cơ quan';
/** «Xã Phú Sơn 2026-07-06 05:00 x1 bhxhtn aired». */
export const airingsOf = (found: WholeReading): string[] =>
  found.lines.flatMap(({ airings }) =>
    airings.map(
      ({ communeId: id, day: on, time, count, topics, status }) =>
        `${nameOf(id)} ${on} ${time ?? '--'} x${count} ${topicsOf(topics).join('+')} ${status}`,
    ),
  );
export const daysOfAirings = (found: WholeReading): Day[] => found.lines.flatMap(({ airings }) => airings.map((airing) => airing.day));
export const topicOf = (found: WholeReading): Topic[][] =>
  found.lines.flatMap(({ airings }) => airings.map(({ topics }) => topicsOf(topics)));

/** Rows that hold anything: each must be a line or ignored. */
export const accounted = (sheets: readonly SheetCells[], found: WholeReading): { rows: number; lines: number; ignored: number } => ({
  rows: sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0),
  lines: found.lines.length,
  ignored: found.ignored.length,
});
export const usualAnswers = { basis: ['phiếu xác nhận có dấu'], status: ['aired'] };
export const isDate = isDateCell;

/** A list read with these answers: every row of it is a line or put aside. */
export async function readUgly(made: Promise<UglyList>, answers: Answers = {}, saved: Answers = {}) {
  const { fileName, bytes } = await made;
  const sheets = await readCells(bytes);
  const found = reading(sheets, { fileName, answers, saved });
  const { rows, lines, ignored } = accounted(sheets, found);
  expect(lines + ignored).toBe(rows);
  return found;
}
export const whyIgnored = (found: Awaited<ReturnType<typeof readUgly>>) => found.ignored.map(({ row, why: reason }) => `${row} ${reason}`);
export const troubles = (found: Awaited<ReturnType<typeof readUgly>>) =>
  found.lines.filter(({ state }) => state !== 'read').map(({ row, state, reason }) => `${row} ${state} ${reason ?? ''}`.trim());
