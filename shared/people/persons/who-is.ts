import { searchKey } from '../../kernel/text.ts';

/** What decides whether two entries are one person. What one of the two does not know does not tell them apart. */
export interface Traits {
  name: string;
  /** YYYY or YYYY-MM-DD. */
  birth: string | null;
  citizenId: string | null;
  phone: string | null;
  /** Unit or address, as written. */
  place: string | null;
  /** Of the register alone; lists know none. */
  communeId?: string | null;
}
interface Numbered {
  id: string;
  name: string;
  citizenId: string | null;
}
/** `byNumber`: their number says it is one of these, their name says it is not. */
export type Match = { kind: 'same'; id: string } | { kind: 'ask'; ids: string[]; byNumber?: true } | { kind: 'new' };

/**
 * The one answer to «who is this», whether somebody is typed, read from a file, scanned or taken into the register: the same number and the
 * same name are the same person; the same number under another name is asked about, and so is whoever is likely; anyone else is new.
 * Nobody is ever linked to another name unasked.
 */
export function whoIs<Other extends Traits & { id: string }>(
  one: Traits,
  known: readonly Other[],
  isLikely: (one: Traits, other: Traits) => boolean,
): Match {
  const holder = holderOf(one.citizenId === null ? [] : [one.citizenId], one.name, known);
  if (holder) return holder;
  const ids: string[] = [];
  for (const other of known) {
    if (ids.length >= mostAsked) break;
    if (!areTwo(one, other) && isSame(one.name, other.name) && isLikely(one, other)) ids.push(other.id);
  }
  return ids.length > 0 ? { kind: 'ask', ids } : { kind: 'new' };
}
/** More than these nobody looks through. */
const mostAsked = 50;

/** Whose number it is; a card says its own and the one before it. `name` null: nobody said one. Nothing where nobody has the number. */
export function holderOf(numbers: readonly string[], name: string | null, known: readonly Numbered[]): Match | undefined {
  for (const number of numbers) {
    const holders = known.filter(({ citizenId }) => citizenId === number);
    const own = name === null ? holders[0] : holders.find((other) => isSame(name, other.name) || isShortened(name, other.name));
    if (own) return { kind: 'same', id: own.id };
    if (holders.length > 0) return { kind: 'ask', ids: holders.map(({ id }) => id), byNumber: true };
  }
  return undefined;
}

const isSame = (a: string, b: string): boolean => a === b || searchKey(a) === searchKey(b);

/** «N. T. Đào» and «Đào» are Nguyễn Thị Đào where the number is hers: the given name, before it nothing that says otherwise. */
function isShortened(a: string, b: string): boolean {
  const wordsOf = (name: string) =>
    searchKey(name)
      .split(/[\s.]+/)
      .filter(Boolean);
  const [short = [], long = []] = [wordsOf(a), wordsOf(b)].sort(
    (one, other) => one.length - other.length || one.join().length - other.join().length,
  );
  if (short.length === 0 || short.at(-1) !== long.at(-1)) return false;
  let from = 0;
  return short.slice(0, -1).every((word) => {
    const at = long.findIndex(
      (other, place) => place >= from && place < long.length - 1 && (other === word || (word.length === 1 && other.startsWith(word))),
    );
    from = at + 1;
    return at >= 0;
  });
}

/** Two different 12-digit numbers are two people, however alike; an old 9-digit one stands beside a new one of the same person. */
const areTwo = (one: Traits, other: Traits): boolean =>
  one.citizenId?.length === 12 && other.citizenId?.length === 12 && one.citizenId !== other.citizenId;

/** What is compared, once for each entry: lists hold the same name by the thousand. */
const keys = new WeakMap<Traits, { year: string | null; phone: string | null; place: string | null }>();
function keysOf(one: Traits) {
  const known = keys.get(one);
  if (known) return known;
  const place = one.place === null ? null : searchKey(one.place);
  const made = { year: one.birth?.slice(0, 4) ?? null, phone: one.phone?.replace(/\D/g, '') || null, place };
  keys.set(one, made);
  return made;
}
/** Undefined where one of the two does not know it. */
const agree =
  (key: 'year' | 'phone' | 'place') =>
  (one: Traits, other: Traits): boolean | undefined => {
    const [own, others] = [keysOf(one)[key], keysOf(other)[key]];
    return own === null || others === null ? undefined : own === others;
  };
export const [sameYear, samePhone, samePlace] = [agree('year'), agree('phone'), agree('place')];

/** In the register many bear the same name: the phone, or the year of birth and the commune or unit, must agree too. */
export const isLikelyInRegister = (one: Traits, other: Traits): boolean =>
  samePhone(one, other) === true ||
  (sameYear(one, other) === true && (samePlace(one, other) === true || (one.communeId != null && one.communeId === other.communeId)));

/** On one list the same name is likely the same person, unless the year of birth, or phone and unit, say otherwise. */
export function isLikelyOnList(one: Traits, other: Traits): boolean {
  if (sameYear(one, other) === false) return false;
  const [phone, place] = [samePhone(one, other), samePlace(one, other)];
  return phone === true || place === true || (phone === undefined && place === undefined);
}
