import type { Day } from '../../kernel/dates.ts';
import { searchKey, tidy } from '../../kernel/text.ts';
import { isValidOn } from '../../office/communes.ts';
import { anyPhraseAt, phraseAt, type Word } from './sentence.ts';

export interface QuickCommune {
  id: string;
  name: string;
  kind: string | null;
  validFrom: Day | null;
  validTo: Day | null;
  successors: readonly { id: string }[];
}

const kinds: [string, readonly string[]][] = [
  ['xa', ['xã', 'x']],
  ['phuong', ['phường', 'p']],
  ['thi tran', ['thị trấn', 'tt']],
  ['dac khu', ['đặc khu']],
];
const kindOf = ({ name, kind }: QuickCommune): string | undefined =>
  kinds.map(([key]) => key).find((key) => searchKey(name).startsWith(`${key} `)) ??
  kinds.map(([key]) => key).find((key) => searchKey(kind ?? '') === key);
const bareName = (name: string): string => tidy(name).replace(/^(?:xã|phường|thị trấn|đặc khu) /iu, '');

/** Names of others that may bear a commune's name and stand elsewhere: «công ty may Tân Lập». */
const bearers = [
  'công ty',
  'cty',
  'doanh nghiệp',
  'nhà máy',
  'xí nghiệp',
  'trường',
  'thpt',
  'thcs',
  'bệnh viện',
  'hợp tác xã',
  'htx',
  'giáo xứ',
];
const reach = 4;
function inName(words: readonly Word[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - reach); back--) {
    if (words[back]?.taken) return false;
    if (anyPhraseAt(words, back, bearers) > 0) return true;
    if (words[back]?.fresh) return false;
  }
  return false;
}

export interface SaidCommune {
  /** One: understood. Several, or one that took over from the name said: to be asked. */
  ids: string[];
  ask: boolean;
  at: number;
  count: number;
}

/**
 * The commune the sentence names: with or without its kind, with or without accents; those of the day come first, a name that is
 * gone leads to its successors. A name of one word counts only behind its kind («xã Lợi»): alone it may be anything.
 */
export function findCommune(words: readonly Word[], communes: readonly QuickCommune[], day: Day): SaidCommune | undefined {
  const found: (SaidCommune & { unit: QuickCommune })[] = [];
  for (let at = 0; at < words.length; at++) {
    const said = kinds.map(([key, forms]) => ({ key, count: anyPhraseAt(words, at, forms) })).find(({ count }) => count > 0);
    const here = communes.flatMap((unit) => {
      const name = bareName(unit.name);
      const behind = said ? phraseAt(words, at + said.count, name) : 0;
      if (said && behind > 0)
        return [{ unit, ids: [unit.id], ask: false, at, count: said.count + behind, agrees: kindOf(unit) === said.key }];
      const alone = name.includes(' ') ? phraseAt(words, at, name) : 0;
      return alone > 0 ? [{ unit, ids: [unit.id], ask: inName(words, at), at, count: alone, agrees: true }] : [];
    });
    if (here.length === 0) continue;
    const longest = Math.max(...here.map(({ count }) => count));
    const best = here.filter(({ count }) => count === longest);
    const agreeing = best.filter(({ agrees }) => agrees);
    found.push(...(agreeing.length > 0 ? agreeing : best));
    at += longest - 1;
  }
  const clear = found.filter(({ ask }) => !ask);
  const hits = clear.length > 0 ? clear : found;
  const [first] = hits;
  if (!first) return undefined;
  const place = { at: first.at, count: first.count };
  const valid = hits.filter(({ unit }) => isValidOn(unit, day)).map(({ unit }) => unit.id);
  const own = [...new Set(valid)];
  if (own.length > 0) return { ids: own, ask: own.length > 1 || clear.length === 0, ...place };
  // the name is gone by that day: whoever took over is asked for, never put in unseen
  const heirs = [...new Set(hits.flatMap(({ unit }) => unit.successors.map(({ id }) => id)))];
  return { ids: heirs.length > 0 ? heirs : [...new Set(hits.map(({ unit }) => unit.id))], ask: true, ...place };
}
