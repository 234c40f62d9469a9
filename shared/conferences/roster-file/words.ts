import { type CellValue, isErrorCell } from '../../sheets/cells.ts';
import { Problem, textOf } from '../../sheets/read-cell.ts';
import { searchKey } from '../../kernel/text.ts';

/** The cell as text; an empty or failing one gives nothing. */
export function plain(cell: CellValue | undefined): string {
  if (cell === undefined || isErrorCell(cell)) return '';
  const text = textOf(cell);
  return text instanceof Problem || isFiller(text) ? '' : text;
}
/** Dots and dashes that people put where there is nothing. */
const isFiller = (text: string) => /^[\s.…_–—/-]*$/.test(text);

/** Words without accents and signs, for headings: «Đ/T» = «d t», «Họ & tên» = «ho ten». */
export const words = (text: string): string =>
  searchKey(text.slice(0, 300))
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
