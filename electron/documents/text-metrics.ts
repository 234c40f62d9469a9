import { readFileSync } from 'node:fs';
import { create } from 'fontkit';
import { fontFile } from './fonts.ts';

/** What takes a letter's place that the font does not have: half its size. */
const unknown = 0.5;

/** Widths of letters as shares of the type size, from the font that is printed; Times New Roman, in which workbooks are shown, has the same. */
function widthsOf(face: 'Regular' | 'Bold'): (letter: string) => number {
  const font = create(readFileSync(fontFile(face)));
  const known = new Map<string, number>();
  return (letter) => {
    const found = known.get(letter);
    if (found !== undefined) return found;
    const code = letter.codePointAt(0) ?? 0;
    // a mark apart from its letter stands over it
    const width = /\p{M}/u.test(letter)
      ? 0
      : font.hasGlyphForCodePoint(code)
        ? font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm
        : unknown;
    known.set(letter, width);
    return width;
  };
}
const widths = { regular: widthsOf('Regular'), bold: widthsOf('Bold') };

/** Points that the text takes on one line. */
export function textWidth(text: string, size: number, bold = false): number {
  const widthOf = bold ? widths.bold : widths.regular;
  let sum = 0;
  for (const letter of text) sum += widthOf(letter);
  return sum * size;
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
