import { searchKey } from '../../kernel/text.ts';
import { isLikelyOnList, samePhone, samePlace, sameYear, type Traits, whoIs } from './who-is.ts';

/** Where the other one stands, in the user's words: «số 12 của danh sách», «dòng 9». */
export interface Standing extends Traits {
  stands: string;
}
export interface Verdict {
  state: 'new' | 'same' | 'ask';
  reason: string | null;
}
type Kept = Standing & { id: string };

/** Who has come before on a list (see whoIs), however long it is. */
export class Repeats {
  readonly #all: Kept[] = [];
  readonly #byKey = new Map<string, Kept[]>();

  add(one: Standing): void {
    const kept = { ...one, id: String(this.#all.length) };
    this.#all.push(kept);
    for (const key of keysOf(one)) {
      const list = this.#byKey.get(key);
      if (list) list.push(kept);
      else this.#byKey.set(key, [kept]);
    }
  }

  judge(one: Traits): Verdict {
    const near = keysOf(one).flatMap((key) => this.#byKey.get(key) ?? []);
    const match = whoIs(one, near, isLikelyOnList);
    if (match.kind === 'new') return { state: 'new', reason: null };
    const other = this.#all[Number(match.kind === 'same' ? match.id : match.ids[0])];
    if (!other) return { state: 'new', reason: null };
    if (match.kind === 'same') return { state: 'same', reason: `Trùng số định danh với ${other.stands}.` };
    if (match.byNumber) return { state: 'ask', reason: `Cùng số định danh với ${other.stands} (${other.name}) nhưng khác tên.` };
    return { state: 'ask', reason: `Có thể là ${other.stands}: cùng tên${wordsOf(one, other)}.` };
  }
}

const keysOf = ({ name, citizenId }: Traits) => [...(citizenId === null ? [] : [`#${citizenId}`]), searchKey(name)];

const wordsOf = (one: Traits, other: Traits): string =>
  [sameYear(one, other) && ', năm sinh', samePhone(one, other) && ', điện thoại', samePlace(one, other) && ', đơn vị']
    .filter(Boolean)
    .join('');
