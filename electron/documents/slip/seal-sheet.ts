import { sealSheet } from '../../../shared/sheets/seal.ts';
import { type Cell, Sheet, text, whole } from '../sheet.ts';

/** Says to the program what the slip is when it comes back; nobody sees it. May hold the values of one drop-down list besides. */
export function sealSheetOf(values: readonly (readonly [string, string | number])[], list: readonly string[] = []): Sheet {
  const sheet = new Sheet(sealSheet, [{ width: 20 }, { width: 40 }, { width: 4 }, { width: 40 }]);
  sheet.state = 'veryHidden';
  for (let at = 0; at < Math.max(values.length, list.length); at += 1) {
    const [key, value] = values[at] ?? [];
    const cells: (Cell | null)[] = key === undefined || value === undefined ? [null, null] : [text(key, 'data'), data(value)];
    const listed = list[at];
    sheet.add([...cells, null, listed === undefined ? null : text(listed, 'data')]);
  }
  return sheet;
}
const data = (value: string | number): Cell => (typeof value === 'number' ? whole(value, 'data') : text(value, 'data'));

/** The list of that sheet as a drop-down names it: for values that do not fit into the cell's own list (a comma in them, 255 letters). */
export const sealedList = (length: number): string => `'${sealSheet}'!$D$1:$D$${length}`;
