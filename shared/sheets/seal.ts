import type { SheetCells } from './cells.ts';
import { plain } from './words.ts';

/** What makes a workbook a slip of ours that will be known again when it comes back: a very hidden sheet of keys and values. */
export const sealSheet = '_phieu';
export const sealKeys = { schema: 'schema', version: 'version' } as const;

/** Heading of the hidden column by which a row is known again wherever it was moved. */
export const rowKeyHeading = 'Mã dòng';

/** What the seal says, by its keys; empty where there is none. */
export function readSeal(sheets: readonly SheetCells[]): ReadonlyMap<string, string> {
  const sheet = sheets.find((one) => one.name === sealSheet);
  return new Map(sheet?.rows.map(({ cells }) => [plain(cells[0]), plain(cells[1])]));
}
