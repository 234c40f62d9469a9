import type { Day } from '../kernel/dates.ts';
import { editDistance, moveTones, searchKey, tidy, valueKey } from '../kernel/text.ts';
import { type CommuneUnit, isValidOn } from './communes.ts';
import { longestPhrase, words } from '../sheets/words.ts';

/** A commune named in a text: the words that name it, and who may be meant. */
export interface Mention {
  text: string;
  key: string;
  /** Units of that name, past and present. */
  units: CommuneUnit[];
  /** Spelt as the office spells it. */
  exact: boolean;
  /** By more than its accents, case and kind: a letter differs, its kind is another, or it stands among other words. */
  guessed: boolean;
}

/** Kinds of communes with the ways they are written before a name; keys without accents. */
export const communeKinds: readonly (readonly [key: string, forms: readonly string[]])[] = [
  ['xa', ['xã', 'x']],
  ['phuong', ['phường', 'p']],
  ['thi tran', ['thị trấn', 'tt']],
  ['dac khu', ['đặc khu', 'dk']],
];
const kinds = communeKinds.map(([key]) => key);
/** The kind a name begins with, by its words without accents. */
export const kindOf = (key: string) => kinds.find((kind) => key.startsWith(`${kind} `));
const bareOf = (key: string): string => {
  const kind = kindOf(key);
  return kind ? key.slice(kind.length + 1) : key;
};
const writtenKind = /^(?:xã|phường|thị trấn|đặc khu)(?=\s)/i;
/** «Phú Lộc» of «Xã Phú Lộc». */
export const bareName = (name: string): string => tidy(name).replace(writtenKind, '').trim();
/** «xã», «Xã», «XÃ» are one; the name itself must stand as the office writes it. */
const exactKey = (text: string): string => {
  const clean = moveTones(tidy(text));
  const kind = writtenKind.exec(clean)?.[0] ?? clean.slice(0, 1);
  return kind.toLowerCase() + clean.slice(kind.length);
};
const prefixes =
  /^(?:ubnd|uy ban nhan dan|ubmttq|dai truyen thanh|dai tt|dai phat thanh|dai|tram truyen thanh|tram|ban van hoa|to truyen thanh|van phong|hdnd|trung tam|cum loa)\s+/;
const shortKind = new Map(communeKinds.map(([key, forms]) => [searchKey(forms[1] ?? ''), key]));
const inFull = (name: string): string => name.replace(/^(\p{L}+)(?= \p{L})/u, (word) => shortKind.get(word) ?? word);

/** The communes by their names, as senders write them. */
export class CommuneNames {
  readonly #byKey = new Map<string, CommuneUnit[]>();
  readonly #byExact = new Map<string, CommuneUnit[]>();
  readonly #named: { unit: CommuneUnit; key: string; bare: string }[];
  readonly #known = new Map<string, Mention>();
  readonly units: readonly CommuneUnit[];

  constructor(units: readonly CommuneUnit[]) {
    this.units = units;
    this.#named = units.map((unit) => ({ unit, key: words(unit.name), bare: bareOf(words(unit.name)) }));
    for (const { unit, key, bare } of this.#named) {
      for (const one of new Set([key, bare, words(unit.code)])) put(this.#byKey, one, unit);
      const name = exactKey(unit.name);
      for (const one of new Set([name, exactKey(bareName(name)), tidy(unit.code)])) put(this.#byExact, one, unit);
    }
  }

  /** A cell that is a commune's name; always a mention, with no units where nobody is called so. */
  cell(text: string): Mention {
    const known = this.#known.get(text);
    if (known) return known;
    const made = this.#cell(tidy(text).slice(0, longestPhrase));
    this.#known.set(text, made);
    return made;
  }

  #cell(text: string): Mention {
    const exact = this.#byExact.get(exactKey(text)) ?? this.#byExact.get(capital(exactKey(text)));
    const key = words(text);
    if (exact) return { text, key, units: exact, exact: true, guessed: false };
    let name = key;
    for (let stripped = ''; stripped !== name; ) {
      stripped = name;
      name = name.replace(prefixes, '');
    }
    name = inFull(name);
    const named = this.#byKey.get(name);
    const found = named ?? this.#byKey.get(bareOf(name)) ?? this.#within(name) ?? this.#near(bareOf(name));
    // Typed accents narrow: «Ân Hóa» is not An Hòa, while «an hoa» may be.
    const own = text === unaccented(text) ? named : named?.filter((unit) => valueKey(text).endsWith(valueKey(bareName(unit.name))));
    return own && own.length > 0
      ? { text, key, units: own, exact: false, guessed: false }
      : { text, key, units: found ?? [], exact: false, guessed: true };
  }

  /** The text is a commune's name and nothing else. */
  isName(text: string): boolean {
    return this.#byKey.has(words(text.slice(0, longestPhrase)));
  }

  /** Names that stand in a longer text; one of several words needs no kind before it. */
  #within(key: string): CommuneUnit[] | undefined {
    const found = this.#find(key);
    return found.length > 0 ? found.flatMap(({ units }) => units) : undefined;
  }

  #find(key: string): { at: number; length: number; units: CommuneUnit[] }[] {
    let rest = ` ${key} `;
    const found: { at: number; length: number; units: CommuneUnit[] }[] = [];
    const names = [...this.#byKey.keys()].filter((name) => name.includes(' ')).sort((a, b) => b.length - a.length);
    for (const name of names) {
      const at = rest.indexOf(` ${name} `);
      if (at < 0) continue;
      found.push({ at, length: name.length, units: this.#byKey.get(name) ?? [] });
      rest = rest.replaceAll(` ${name} `, ` ${'\u0001'.repeat(name.length)} `);
    }
    return found.sort((a, b) => a.at - b.at);
  }

  /** One letter more, less or other. */
  #near(bare: string): CommuneUnit[] | undefined {
    if (bare.length < 5) return undefined;
    const found = this.#named
      .filter((one) => Math.abs(one.bare.length - bare.length) <= 1 && editDistance(one.bare, bare) === 1)
      .map(({ unit }) => unit);
    return found.length > 0 ? found : undefined;
  }

  /** Communes named in a title, a sheet's name or a file's name; «xã …» that nobody knows is a mention too. */
  inText(text: string): Mention[] {
    const clean = tidy(text).slice(0, longestPhrase);
    const raw = clean.split(/[^\p{L}\p{M}\d]+/u).filter(Boolean);
    const key = raw.map((word) => words(word)).join(' ');
    const mentions = this.#find(key).map(({ at, length, units }): Mention => {
      const first = key.slice(0, at).split(' ').filter(Boolean).length;
      const count = key.slice(at, at + length).split(' ').length;
      let own = raw.slice(first, first + count).join(' ');
      const kind = kinds.find(
        (one) =>
          one.split(' ').join() ===
          raw
            .slice(first - one.split(' ').length, first)
            .map(words)
            .join(),
      );
      if (kind && first > 0 && !kindOf(words(own))) own = `${raw.slice(first - kind.split(' ').length, first).join(' ')} ${own}`;
      const cell = this.cell(own);
      return cell.units.length > 0 ? cell : { text: own, key: words(own), units, exact: false, guessed: true };
    });
    return mentions.length > 0 ? mentions : this.#unknown(clean);
  }

  #unknown(text: string): Mention[] {
    const found = /(?:^|[^\p{L}])((?:xã|phường|thị trấn|đặc khu)\s+(?:\p{Lu}[\p{L}\p{M}]*\s*){1,4})/iu.exec(text)?.[1];
    const name = found?.trim().replace(/\s+(?:tháng|năm|tuần|quý|từ|trong|về)\b.*$/iu, '');
    if (!name || /^xã hội/iu.test(name) || words(name).split(' ').length < 2) return [];
    return [{ text: name, key: words(name), units: [], exact: false, guessed: true }];
  }
}

const unaccented = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
function put(map: Map<string, CommuneUnit[]>, key: string, unit: CommuneUnit): void {
  if (key !== '') map.set(key, [...(map.get(key) ?? []), unit]);
}

type Unit = Pick<CommuneUnit, 'id' | 'validFrom' | 'validTo' | 'successorIds'>;
/** Who is meant on a day: the one unit of that name there is, or those that may be (successors of one that ended come first). */
export function unitsMeant<Named extends Unit>(
  mention: { units: readonly Named[]; exact: boolean },
  units: readonly Named[],
  on: Day,
): { sure: Named | undefined; maybe: Named[]; old: boolean } {
  const valid = mention.units.filter((unit) => isValidOn(unit, on));
  if (valid.length === 1) return { sure: mention.exact ? valid[0] : undefined, maybe: valid, old: false };
  if (valid.length > 1) return { sure: undefined, maybe: valid, old: false };
  const after = mention.units.flatMap((unit) => successors(units, unit, on));
  return { sure: undefined, maybe: [...new Set(after)], old: mention.units.length > 0 };
}

/** Every unit that came of one that ended, along the chain. */
function successors<Named extends Unit>(units: readonly Named[], unit: Named, on: Day, passed = new Set<string>()): Named[] {
  if (passed.has(unit.id)) return [];
  passed.add(unit.id);
  if (isValidOn(unit, on)) return [unit];
  return unit.successorIds.flatMap((id) => units.filter((one) => one.id === id)).flatMap((one) => successors(units, one, on, passed));
}
