/** Widths of Times Roman in thousandths of the type size (Adobe's font metrics): enough to know where a cell will wrap. */
const widths: Record<string, number> = {
  ' ': 250,
  '!': 333,
  '%': 833,
  '&': 778,
  '(': 333,
  ')': 333,
  ',': 250,
  '-': 333,
  '.': 250,
  '/': 278,
  ':': 278,
  ';': 278,
  '"': 408,
  "'": 180,
  '?': 444,
  '=': 564,
  '+': 564,
  _: 500,
  '–': 500,
  '—': 1000,
  '«': 500,
  '»': 500,
  '“': 444,
  '”': 444,
  '…': 1000,
  a: 444,
  b: 500,
  c: 444,
  d: 500,
  e: 444,
  f: 333,
  g: 500,
  h: 500,
  i: 278,
  j: 278,
  k: 500,
  l: 278,
  m: 778,
  n: 500,
  o: 500,
  p: 500,
  q: 500,
  r: 333,
  s: 389,
  t: 278,
  u: 500,
  v: 500,
  w: 722,
  x: 500,
  y: 500,
  z: 444,
  đ: 500,
  ơ: 500,
  ư: 530,
  A: 722,
  B: 667,
  C: 667,
  D: 722,
  E: 611,
  F: 556,
  G: 722,
  H: 722,
  I: 333,
  J: 389,
  K: 722,
  L: 611,
  M: 889,
  N: 722,
  O: 722,
  P: 556,
  Q: 722,
  R: 667,
  S: 556,
  T: 611,
  U: 722,
  V: 722,
  W: 944,
  X: 722,
  Y: 722,
  Z: 611,
  Đ: 722,
  Ơ: 740,
  Ư: 760,
};
const known = new Map<string, number>();

function widthOfLetter(letter: string): number {
  const found = known.get(letter);
  if (found !== undefined) return found;
  const spread = letter.normalize('NFD');
  const horned = spread.includes('\u031b') ? `${spread.charAt(0)}\u031b`.normalize('NFC') : spread.charAt(0);
  const width = widths[letter] ?? widths[horned] ?? 500;
  known.set(letter, width);
  return width;
}

/** Points that the text takes on one line. */
export function textWidth(text: string, size: number, bold = false): number {
  let sum = 0;
  for (const letter of text) sum += widthOfLetter(letter);
  return (sum / 1000) * size * (bold ? 1.07 : 1);
}

/** Points inside a column of this width (in characters of the workbook's own font, Calibri 11: 7 pixels each and 5 of padding). */
export const columnPoints = (width: number): number => Math.trunc(width * 7 + 5) * 0.75;
const padding = 5;

/** A word longer than its line goes on the next line after a slash, else wherever the line ends. */
const piecesOf = (word: string, tooLong: boolean) => (tooLong ? word.split(/(?<=\/)/) : [word]);

/** Lines that the text takes when it wraps at blanks (and within a word that is longer than the line). */
export function linesIn(text: string, columnWidthPoints: number, size: number, bold = false): number {
  const room = Math.max(columnWidthPoints - padding, size);
  const blank = textWidth(' ', size, bold);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(' ')) {
      let space = used > 0 ? blank : 0;
      for (const piece of piecesOf(word, textWidth(word, size, bold) > room)) {
        const width = textWidth(piece, size, bold);
        if (used > 0 && used + space + width > room) {
          lines += 1;
          used = 0;
          space = 0;
        }
        used += space + width;
        space = 0;
        if (used > room) {
          lines += Math.ceil(used / room) - 1;
          used %= room;
        }
      }
    }
  }
  return lines;
}

/** Height of that many lines of Times at this size, in points. */
export const linesHeight = (lines: number, size: number): number => Math.min(409, Math.ceil(lines * size * 1.27 + 3));
