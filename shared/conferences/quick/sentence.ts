import { searchKey, tidy, valueKey } from '../../kernel/text.ts';

/** What a word of the sentence was understood as; what is taken leaves the name, a mark only says that it was seen. */
export interface Word {
  text: string;
  /** As typed, by valueKey. */
  key: string;
  /** Without accents. */
  folded: string;
  /** A comma or semicolon stands before it. */
  fresh: boolean;
  taken: boolean;
}

/** The words of what was typed; commas part them, a colon or full stop at a word's end is none of its letters. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let fresh = true;
  for (const [piece] of tidy(text).matchAll(/[^\s,;]+|[,;]/g)) {
    if (piece === ',' || piece === ';') fresh = true;
    else {
      const bare = piece.replace(/^[("«–-]+|[:.!?)"»–-]+$/g, '');
      if (bare !== '') words.push({ text: piece, key: valueKey(bare), folded: searchKey(bare), fresh, taken: false });
      fresh = false;
    }
  }
  return words;
}

/** Typed accents narrow: «tái» is not «tại», while «tai» may be. */
export const isWord = (word: Word, expected: string): boolean =>
  word.key === word.folded ? word.folded === searchKey(expected) : word.key === valueKey(expected);

/** How many words the phrase takes at that place, none of them taken yet and no comma within; 0 where it does not stand there. */
export function phraseAt(words: readonly Word[], at: number, phrase: string): number {
  const parts = phrase.split(' ');
  const fits = parts.every((part, step) => {
    const word = words[at + step];
    return word !== undefined && !word.taken && (step === 0 || !word.fresh) && isWord(word, part);
  });
  return fits ? parts.length : 0;
}

/** The longest of the phrases at that place. */
export const anyPhraseAt = (words: readonly Word[], at: number, phrases: readonly string[]): number =>
  Math.max(0, ...phrases.map((phrase) => phraseAt(words, at, phrase)));

export function take(words: readonly Word[], at: number, count: number): void {
  for (const word of words.slice(at, at + count)) word.taken = true;
}

/** What is left, as it was typed; a comma stays only between what it parted. */
export const left = (words: readonly Word[]): string => {
  let text = '';
  let cut = false;
  for (const word of words) {
    if (word.taken) {
      cut = cut || word.fresh;
      continue;
    }
    const comma = text !== '' && word.fresh && !cut;
    text += text === '' ? word.text : `${comma ? ', ' : ' '}${word.text}`;
    cut = false;
  }
  return text.replace(/[\s,;:–-]+$/u, '');
};
