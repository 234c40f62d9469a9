import { editDistance, searchKey, valueKey } from '../../kernel/text.ts';
import { holderOf, type Match } from '../../people/persons/who-is.ts';
import type { ScannedCard } from '../scan/contract.ts';

/** What is looked at on the row of a roster. */
export interface Candidate {
  id: string;
  name: string;
  /** YYYY or YYYY-MM-DD. */
  birth: string | null;
  sex: string | null;
  citizenId: string | null;
}
type Fit = 'same' | 'close' | 'no';
/** More than these nobody looks through while people wait. */
const mostAsked = 5;

/**
 * Whose card it is: the number, then the old number, decide, unless the card says another name (see holderOf). Else the one row with this name and birth; a garbled name is known by what is
 * left of it together with the whole date of birth. Anything less is asked. Another full number on a row makes it another person.
 */
export function matchCard(card: ScannedCard, rows: readonly Candidate[]): Match {
  const holder = holderOf(numbersOf(card), nameOnCard(card), rows);
  if (holder) return holder;
  const open = rows.filter((row) => mayBe(card, row)).map((row) => ({ row, sure: sureness(card, row) }));
  const best = Math.max(0, ...open.map(({ sure }) => sure));
  const found = open.filter(({ sure }) => sure === best && sure > 0).map(({ row }) => row.id);
  const [first] = found;
  if (first !== undefined && found.length === 1 && best >= certain) return { kind: 'same', id: first };
  const asked = open.filter(({ sure }) => sure > 0).sort((a, b) => b.sure - a.sure);
  return asked.length === 0 ? { kind: 'new' } : { kind: 'ask', ids: asked.slice(0, mostAsked).map(({ row }) => row.id) };
}

/** Its own number, and the one before it. */
export const numbersOf = ({ number, oldNumber }: ScannedCard): string[] => (oldNumber === null ? [number] : [number, oldNumber]);
/** The name as far as it can be trusted. */
export const nameOnCard = ({ name, nameSure }: ScannedCard): string | null => (nameSure ? name : null);

function mayBe(card: ScannedCard, row: Candidate): boolean {
  if (row.citizenId !== null && (row.citizenId.length === card.number.length || card.oldNumber !== null)) return false;
  return row.sex === null || card.sex === null || row.sex === card.sex;
}

const certain = 3;
/** 0 = somebody else; from `certain` on it needs no asking when nobody else fits as well. */
function sureness(card: ScannedCard, row: Candidate): number {
  const [name, birth] = [nameFit(card, row.name), birthFit(card.birth, row.birth)];
  if (birth === 'day') return name === 'same' ? 5 : name === 'close' ? 4 : card.nameSure ? 0 : 1;
  if (name === 'same') return birth === 'year' ? 3 : 2;
  return name === 'close' && birth === 'year' ? 1 : 0;
}

function birthFit(card: string | null, row: string | null): 'day' | 'year' | 'other' {
  if (card === null || row === null) return 'other';
  if (card.length === 10 && row.length === 10) return card === row ? 'day' : 'other';
  return card.slice(0, 4) === row.slice(0, 4) ? 'year' : 'other';
}

function nameFit({ name, nameSure }: ScannedCard, known: string): Fit {
  if (name === null) return 'no';
  if (valueKey(name) === valueKey(known)) return 'same';
  const [read, kept] = [searchKey(name), searchKey(known)];
  // Where one of the two has no accents at all they cannot contradict each other; «Đào» and «Dao» with accents beside them can.
  if (read === kept) return nameSure && hasMarks(known) ? 'close' : 'same';
  if (!nameSure && leftOf(name) === leftOf(known)) return 'close';
  const [short, long] = [read.replaceAll(' ', ''), kept.replaceAll(' ', '')];
  return editDistance(short, long) <= Math.max(1, Math.floor(long.length / 6)) && !nameSure ? 'close' : 'no';
}
const hasMarks = (name: string) => /[^\0-\x7f]/.test(name);

/** What is left of a name when every letter with a mark is lost. */
const leftOf = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[^a-zA-Z]/g, '')
    .toLowerCase();
