import type { SheetCells } from './cells.ts';
import { type FontGuess, fromOldFont, guessFont, type OldFont } from '../kernel/old-fonts.ts';

type Votes = Map<OldFont | 'Unicode', number>;

/**
 * A sheet with its TCVN3 and VNI texts in Unicode. Each text is judged by itself; one that could be read in several ways («Dòng» is
 * «Dòng» or TCVN3 «Dũng») is read as most of its column, else of its sheet, certainly is.
 */
export function decodeSheet(sheet: SheetCells): SheetCells {
  const guesses = sheet.rows.map(({ cells }) => cells.map((cell) => (typeof cell === 'string' ? guessFont(cell) : undefined)));
  const all: Votes = new Map();
  const columns: Votes[] = [];
  for (const row of guesses)
    row.forEach((guess, at) => {
      if (guess?.kind !== 'certain') return;
      columns[at] ??= new Map();
      for (const votes of [all, columns[at]]) votes.set(guess.font, (votes.get(guess.font) ?? 0) + 1);
    });
  const rows = sheet.rows.map((row, line) => ({
    ...row,
    cells: row.cells.map((cell, at) => {
      const guess = guesses[line]?.[at];
      const font = typeof cell === 'string' && guess ? fontOf(guess, columns[at] ?? all, all) : undefined;
      return typeof cell === 'string' && font ? (fromOldFont(cell.normalize('NFC'), font) ?? cell) : cell;
    }),
  }));
  return { ...sheet, rows };
}

function fontOf(guess: FontGuess, column: Votes, sheet: Votes): OldFont | undefined {
  if (guess.kind === 'plain') return undefined;
  if (guess.kind === 'certain') return guess.font === 'Unicode' ? undefined : guess.font;
  const [font, votes] = [...(column.size > 0 ? column : sheet)].sort((a, b) => b[1] - a[1])[0] ?? [];
  return font !== undefined && font !== 'Unicode' && votes !== undefined && guess.fonts.includes(font) ? font : undefined;
}
