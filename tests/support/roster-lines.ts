import { expect } from 'vitest';
import { findRows, judgeRows } from '../../shared/conferences/roster-file/read.ts';
import { day } from '../../shared/kernel/dates.ts';
import type { Standing } from '../../shared/people/persons/repeats.ts';
import type { CellValue, MergedCells } from '../../shared/sheets/cells.ts';

export const today = day('2026-03-10');
export type Line = (CellValue | null)[];

/** A sheet of these lines as a list of people: every row is a person or put aside. */
export function readLines(lines: Line[], more: { merges?: MergedCells[]; roster?: Standing[] } = {}) {
  const rows = lines.flatMap((line, at) => {
    const cells = line.map((cell) => cell ?? undefined);
    return cells.some((cell) => cell !== undefined) ? [{ row: at + 1, cells }] : [];
  });
  const sheet = { name: 'DS', rows, ...(more.merges ? { merges: more.merges } : {}) };
  const { rows: people, ignored } = judgeRows(findRows([sheet], today), more.roster ?? []);
  const last = rows.at(-1)?.row ?? 0;
  expect(people.length + ignored.length, 'every row is somewhere').toBeGreaterThanOrEqual(last);
  return { people, why: Object.fromEntries(ignored.map(({ row, why }) => [row, why])), names: people.map(({ name }) => name) };
}
export const merge = (top: number, left: number, bottom: number, right: number): MergedCells => ({ top, left, bottom, right });
export const header: Line = ['STT', 'Họ và tên', 'Năm sinh', 'CCCD', 'SĐT', 'Địa chỉ'];
