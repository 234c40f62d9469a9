/**
 * Vietnamese spelled out by the keys that would type it: a scanner set to Telex, VNI or VIQR meets a computer whose input method is off
 * («Nguyeenx Thij DDaof», «Nguye6n4 Thi5 D9a2o», «Nguye^~n Thi. DDa`o»).
 */
export type Typing = 'telex' | 'vni' | 'viqr';
export const typings: readonly Typing[] = ['telex', 'vni', 'viqr'];

const [grave, acute, tilde, hook, dot] = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const [hat, breve, horn] = ['\u0302', '\u0306', '\u031b'];
const toneKeys: Record<Typing, Record<string, string>> = {
  telex: { f: grave, s: acute, x: tilde, r: hook, j: dot },
  vni: { '2': grave, '1': acute, '4': tilde, '3': hook, '5': dot },
  viqr: { '`': grave, "'": acute, '~': tilde, '?': hook, '.': dot },
};
const markKeys: Record<Typing, Record<string, string>> = {
  telex: {},
  vni: { '6': hat, '7': horn, '8': breve },
  viqr: { '^': hat, '+': horn, '*': horn, '(': breve },
};
const takes: Record<string, string> = { [hat]: 'aeo', [breve]: 'a', [horn]: 'uo' };
const vowels = 'aeiouy';

/** One letter of the word: as typed, and the mark it has got. */
interface Letter {
  base: string;
  mark: string;
}
const isVowel = ({ base }: Letter) => vowels.includes(base.toLowerCase());

/** What the input method would have made of the keys of one word; case as typed. */
function typedWord(word: string, typing: Typing): string {
  const letters: Letter[] = [];
  let tone = '';
  for (const key of word) {
    const low = key.toLowerCase();
    const toned = toneKeys[typing][low];
    if (toned !== undefined && letters.some(isVowel)) tone = toned;
    else if (!marked(letters, low, typing)) letters.push({ base: key, mark: '' });
  }
  const place = tone === '' ? -1 : tonePlace(letters);
  return letters
    .map(({ base, mark }, at) => shape(base, mark) + (at === place ? tone : ''))
    .join('')
    .normalize('NFC');
}
const shape = (base: string, mark: string) => (mark === '\u0111' ? (base === 'd' ? 'đ' : 'Đ') : base + mark);

/** True when the key put a mark on a letter typed before it. */
function marked(letters: Letter[], key: string, typing: Typing): boolean {
  const first = letters[0];
  const bar = typing === 'vni' ? '9' : 'd';
  if (key === bar && first?.base.toLowerCase() === 'd' && first.mark === '') {
    first.mark = '\u0111';
    return true;
  }
  if (typing === 'telex' && 'aeo'.includes(key)) {
    const last = letters.findLast(isVowel);
    if (last?.base.toLowerCase() !== key || last.mark !== '') return false;
    last.mark = hat;
    return true;
  }
  if (typing === 'telex' && key === 'w') return hornOrBreve(letters);
  const mark = markKeys[typing][key];
  if (mark === undefined) return false;
  return mark === horn && letters.some(isVowel) ? hornOrBreve(letters, 'uo') : put(letters, mark, takes[mark] ?? '');
}

function put(letters: readonly Letter[], mark: string, on: string): boolean {
  const letter = letters.findLast((one) => one.mark === '' && on.includes(one.base.toLowerCase()));
  if (letter) letter.mark = mark;
  return letter !== undefined;
}

/** «uo» takes the horn on both, «ua» on the u; else the last letter that can have one, or the breve. */
function hornOrBreve(letters: Letter[], on = 'auo'): boolean {
  const at = letters.findLastIndex((one) => one.mark === '' && on.includes(one.base.toLowerCase()));
  const [letter, before] = [letters[at], letters[at - 1]];
  if (!letter) return false;
  const afterU = before?.base.toLowerCase() === 'u' && letters[at - 2]?.base.toLowerCase() !== 'q' && before.mark === '';
  const base = letter.base.toLowerCase();
  if (base === 'a' && afterU && before) before.mark = horn;
  else letter.mark = base === 'a' ? breve : horn;
  if (base === 'o' && afterU && before) before.mark = horn;
  return true;
}

/** Where the tone stands: on the last marked vowel, else before a final consonant, else on the first of two or the middle of three. */
function tonePlace(letters: readonly Letter[]): number {
  const onset = /^(?:qu|gi(?=.*[aeouy]))/i.exec(letters.map(({ base }) => base).join(''))?.[0].length ?? 0;
  const places = letters.flatMap((letter, at) => (isVowel(letter) && at >= onset ? [at] : []));
  const marked = places.findLast((at) => letters[at]?.mark !== '');
  if (marked !== undefined) return marked;
  const closed = places.at(-1) !== letters.length - 1;
  if (closed) return places.at(-1) ?? -1;
  return places[places.length > 2 ? 1 : 0] ?? -1;
}

/** The words as that way of typing means them. */
export const spelledBy = (typing: Typing, text: string): string =>
  text
    .split(' ')
    .map((word) => typedWord(word, typing))
    .join(' ');
