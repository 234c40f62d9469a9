import type { CellValue } from '../../shared/sheets/cells.ts';
import type { ListFile } from '../../shared/sheets/list-file.ts';
import { isDay, serialOfDay } from '../../shared/kernel/dates.ts';
import { searchKey } from '../../shared/kernel/text.ts';
import { workbookOut } from '../documents/locked-files.ts';
import { runJob } from '../documents/run-job.ts';
import type { SheetModel } from '../documents/sheet-model.ts';

/** A list of the screen as .xlsx: days are dates, numbers are numbers, texts stay texts even where they look like formulas. */
export async function listWorkbook(
  { list, password }: { list: ListFile; password?: string | undefined },
  today: string,
  signal?: AbortSignal,
): Promise<{ name: string; bytes: Uint8Array }> {
  const bytes = await workbookOut(await runJob('writeSheets', [sheetOf(list)], { signal }), password);
  return { name: `${plainName(list.title)}_${today}.xlsx`, bytes };
}

/** «Lượt phát thanh» → «Luot-phat-thanh»: a name that every mail and stick takes. */
function plainName(title: string): string {
  const plain = searchKey(title).replaceAll(/[^a-z0-9]+/g, '-');
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

const [narrowest, widest] = [8, 60];

function sheetOf({ title, columns, rows }: ListFile): SheetModel {
  return {
    // a sheet's name has at most 31 letters, none of them a sign of a reference
    name: title.replaceAll(/[[\]:*?/\\']/g, ' ').slice(0, 31),
    columns: columns.map(({ heading, look }, at) => ({ heading, format: look, width: widthOf(heading, rows, at) })),
    rows: rows.map((row) => columns.map(({ look }, at) => cellOf(row[at] ?? null, look === 'date'))),
  };
}

const cellOf = (value: string | number | null, date: boolean): CellValue | null =>
  date && typeof value === 'string' && isDay(value) ? { serial: serialOfDay(value) } : value;

function widthOf(heading: string, rows: ListFile['rows'], at: number): number {
  const longest = rows.reduce((most, row) => Math.max(most, String(row[at] ?? '').length), heading.length);
  return Math.min(widest, Math.max(narrowest, longest + 2));
}
