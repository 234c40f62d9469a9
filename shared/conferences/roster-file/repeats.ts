import { searchKey } from '../../kernel/text.ts';

/** A person as far as a list knows them. */
export interface Known {
  name: string;
  birth: string | null;
  id: string | null;
  phone: string | null;
  unit: string | null;
}
/** Where the other one stands, in the user's words: «số 12 của danh sách», «dòng 9». */
export interface Standing extends Known {
  place: string;
}
export interface Verdict {
  state: 'new' | 'same' | 'ask';
  reason: string | null;
}

/**
 * Who has come before: an exact id is the same person; the same name with the same birth year and unit or phone is likely so and is
 * asked; everyone else is new (issue «Roster» 2). What one of the two does not know does not tell them apart.
 */
export class Repeats {
  readonly #byId = new Map<string, Standing>();
  readonly #byName = new Map<string, Standing[]>();

  add(one: Standing): void {
    if (one.id !== null && !this.#byId.has(one.id)) this.#byId.set(one.id, one);
    const key = nameKey(one.name);
    const list = this.#byName.get(key);
    if (list) list.push(one);
    else this.#byName.set(key, [one]);
  }

  judge(one: Known): Verdict {
    const byId = one.id === null ? undefined : this.#byId.get(one.id);
    if (byId && nameKey(byId.name) === nameKey(one.name)) return { state: 'same', reason: `Trùng số định danh với ${byId.place}.` };
    if (byId) return { state: 'ask', reason: `Cùng số định danh với ${byId.place} (${byId.name}) nhưng khác tên.` };
    const likely = this.#byName.get(nameKey(one.name))?.find((other) => isLikely(one, other));
    if (!likely) return { state: 'new', reason: null };
    return { state: 'ask', reason: `Có thể là ${likely.place}: cùng tên${alike(one, likely)}.` };
  }
}

const nameKey = (name: string) => searchKey(name);
const yearOf = (birth: string | null) => birth?.slice(0, 4) ?? null;
const agree = (a: string | null, b: string | null) => (a === null || b === null ? undefined : searchKey(a) === searchKey(b));

function isLikely(one: Known, other: Known): boolean {
  if (agree(one.id, other.id) === false || agree(yearOf(one.birth), yearOf(other.birth)) === false) return false;
  const [phone, unit] = [agree(one.phone, other.phone), agree(one.unit, other.unit)];
  return phone === true || unit === true || (phone === undefined && unit === undefined);
}

function alike(one: Known, other: Known): string {
  const words = [
    [agree(yearOf(one.birth), yearOf(other.birth)), 'năm sinh'],
    [agree(one.phone, other.phone), 'điện thoại'],
    [agree(one.unit, other.unit), 'đơn vị'],
  ];
  return words.map(([same, word]) => (same === true ? `, ${String(word)}` : '')).join('');
}
