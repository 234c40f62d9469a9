import type { Day } from '../../kernel/dates.ts';
import { searchKey } from '../../kernel/text.ts';
import { bareName, communeKinds, kindOf, unitsMeant } from '../../office/commune-names.ts';
import { anyPhraseAt, phraseAt, type Word } from './sentence.ts';

export interface QuickCommune {
  id: string;
  name: string;
  kind: string | null;
  validFrom: Day | null;
  validTo: Day | null;
  successors: readonly { id: string }[];
}

const kindOfUnit = ({ name, kind }: QuickCommune): string | undefined =>
  kindOf(searchKey(name)) ?? communeKinds.map(([key]) => key).find((key) => searchKey(kind ?? '') === key);

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
    const said = communeKinds.map(([key, forms]) => ({ key, count: anyPhraseAt(words, at, forms) })).find(({ count }) => count > 0);
    const here = communes.flatMap((unit) => {
      const name = bareName(unit.name);
      const behind = said ? phraseAt(words, at + said.count, name) : 0;
      if (said && behind > 0)
        return [{ unit, ids: [unit.id], ask: false, at, count: said.count + behind, agrees: kindOfUnit(unit) === said.key }];
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
  // the name is gone by that day: whoever took over is asked for, never put in unseen
  const units = communes.map((unit) => ({ ...unit, successorIds: unit.successors.map(({ id }) => id) }));
  const named = [...new Set(hits.map(({ unit }) => unit.id))].flatMap((id) => units.filter((unit) => unit.id === id));
  const { maybe, old } = unitsMeant({ units: named, exact: false }, units, day);
  const ids = (maybe.length > 0 ? maybe : named).map(({ id }) => id);
  return { ids, ask: old || ids.length > 1 || clear.length === 0, ...place };
}
