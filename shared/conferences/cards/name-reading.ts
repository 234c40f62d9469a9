import { isSyllable } from '../../kernel/syllables.ts';
import { tidy } from '../../kernel/text.ts';
import { properCase } from '../../people/values.ts';
import { fromBytes } from './broken-letters.ts';
import { spelledBy, typings } from './typed-letters.ts';

/** A name as a scan gives it. `sure`: every word is a Vietnamese syllable and the accents have come through. */
export interface NameRead {
  name: string;
  sure: boolean;
  /** The letters did not come as they stand on the card. */
  repaired: boolean;
  /** How the other texts of the same card are to be read. */
  spell: (text: string) => string;
}

const same = (text: string) => text;
const words = (name: string) => name.split(' ').filter(Boolean);
const accented = (name: string) => /[^\0-\x7f]/.test(name);
const isClean = (name: string) => words(name).length > 1 && words(name).every(isSyllable);

/** CapsLock turns «Nguyễn» into «nGUYỄN». */
const inverted = (name: string) => words(name).every((word) => /^\p{Ll}\p{Lu}*$/u.test(word)) && /\p{Lu}/u.test(name);
const cased = (name: string) => properCase(inverted(name) ? name.toLowerCase() : name);

/** The name on the card behind what was typed: as it is, or out of bytes, Telex, VNI or VIQR keys; else as it came, and not sure. */
export function readName(typed: string): NameRead {
  const raw = tidy(typed);
  const small = inverted(raw) ? raw.toLowerCase() : raw;
  const bytes = fromBytes(typed.replace(/^ +| +$/g, ''));
  const ways = [
    { name: raw, spell: same },
    ...(bytes === undefined ? [] : [{ name: bytes, spell: (text: string) => fromBytes(text) ?? text }]),
    ...typings.map((typing) => ({ name: spelledBy(typing, small), spell: (text: string) => spelledBy(typing, text) })),
  ];
  const found = ways.find(({ name }) => isClean(name) && accented(name));
  if (!found) return { name: cased(raw), sure: false, repaired: false, spell: same };
  return { name: cased(tidy(found.name)), sure: true, repaired: found.name !== raw || inverted(raw), spell: found.spell };
}
