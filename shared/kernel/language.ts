import { valueKey } from './text.ts';

/** What people write for Vietnamese besides leaving the field blank (domain §3); everything else is an ethnic language. */
export const vietnameseWords = ['kinh', 'việt', 'tiếng việt', 'tiếng kinh'] as const;
const words: ReadonlySet<string> = new Set(['', ...vietnameseWords]);

export const isVietnamese = (language: string | null): boolean => language === null || words.has(valueKey(language));

/** Letters of the words that SQLite's lower() leaves as they are: it knows ASCII alone. */
const accented = [...new Set(vietnameseWords.join(''))].filter((letter) => letter > '\u007f');
/** The same condition in SQL, for a column of texts as they are stored (NFC, without outer and doubled blanks). */
export const vietnameseSql = (column: string): string => {
  const folded = accented.reduce((text, letter) => `replace(${text}, '${letter.toUpperCase()}', '${letter}')`, `lower(trim(${column}))`);
  return `(${column} IS NULL OR ${folded} IN (${['', ...vietnameseWords].map((word) => `'${word}'`).join(', ')}))`;
};
