import { searchKey } from '../kernel/text.ts';
import { type CellValue, isErrorCell } from './cells.ts';
import { Problem, textOf } from './read-cell.ts';

/** No date, time or name is longer; what is longer is content, and is never tried against patterns. */
export const longestPhrase = 300;
const longestSaid = 120;

/** The cell as text; an empty or failing one gives nothing. */
export function plain(cell: CellValue | undefined): string {
  if (cell === undefined || isErrorCell(cell)) return '';
  const text = textOf(cell);
  return text instanceof Problem ? '' : text;
}
/** The same, where dots and dashes that people put in an empty cell are nothing too. */
export function written(cell: CellValue | undefined): string {
  const text = plain(cell);
  return /^[\s.…_–—/-]*$/.test(text) ? '' : text;
}

export const shortened = (text: string): string => (text.length > longestSaid ? `${text.slice(0, longestSaid)}…` : text);
/** Cells repeat by the thousand, and each is looked at by several readers: what a text was folded to is kept for a while. */
function remembered(fold: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = fold(text);
    if (text.length > longestPhrase) return made;
    if (known.size >= mostRemembered) known.clear();
    known.set(text, made);
    return made;
  };
}
const mostRemembered = 4_000;

/** Lower case without accents; every sign but those that join figures becomes a blank. For patterns. */
export const folded = remembered((text) =>
  searchKey(text.slice(0, longestPhrase * 10))
    .replace(/[–—−~→]/g, '-')
    .replace(/["'’‘“”«»_*•·|?!]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim(),
);

/** Words alone, for headings and names. */
export const words = remembered((text) =>
  folded(text)
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim(),
);
