/** What is written is kept in NFC; outer blanks and doubled blanks go. */
export const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    .trim();

const unmarked = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');

/** Folded text for search: NFC, lower case, no marks, đ as d (house rule 7). */
export const searchKey = (text: string): string => unmarked(tidy(text).toLowerCase());

/** True when the typed words are in the text; typed accents narrow: «đường» does not find «Dương». */
export function matchesTyped(text: string, typed: string): boolean {
  const [folded, exact] = [searchKey(text), moveTones(tidy(text).toLowerCase())];
  return moveTones(tidy(typed).toLowerCase())
    .split(' ')
    .every((word) => (word === searchKey(word) ? folded.includes(word) : exact.includes(word)));
}

const tones = '\u0300\u0301\u0303\u0309\u0323';
const movable = new RegExp(`(o|u)([${tones}])(a|e|y)(?!\\p{L}|\\p{M})|(o|u)(a|e|y)([${tones}])(?!\\p{L})`, 'giu');

/** Old and new places of the tone mark made equal: toạ = tọa, huỷ = hủy, khoẻ = khỏe. Result in NFC. */
export function moveTones(text: string): string {
  const spread = text.normalize('NFD').replace(/q(u)/gi, (_, u: string) => `q\u0001${u === 'U' ? 'U' : 'u'}`);
  const moved = spread.replace(
    movable,
    (whole, o1?: string, tone1?: string, v1?: string, o2?: string, v2?: string, tone2?: string, at?: number) => {
      const follows = typeof at === 'number' && spread[at - 1] === '\u0001';
      if (follows) return whole;
      return o1 ? `${o1}${tone1 ?? ''}${v1 ?? ''}` : `${o2 ?? ''}${tone2 ?? ''}${v2 ?? ''}`;
    },
  );
  return moved.replaceAll('\u0001', '').normalize('NFC');
}

/** Key by which fixed values and codes are compared: outer blanks, case and the place of tone marks do not matter. */
export const valueKey = (text: string): string => moveTones(tidy(text).toLowerCase());

/** The spelling on the list where the text is one of its values by valueKey, else the text itself, tidied. */
export function knownSpelling(text: string, known: readonly string[]): string {
  if (known.includes(text)) return text;
  const key = valueKey(text);
  return known.find((value) => valueKey(value) === key) ?? tidy(text);
}

const letters = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
const toneOrder = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

/** Sort key by which plain byte order is Vietnamese order: letters first (a ă â … d đ …), then tones (ngang huyền hỏi ngã sắc nặng). */
export function sortKey(text: string): string {
  let primary = '';
  let secondary = '';
  for (const letter of tidy(text).toLowerCase()) {
    const marks = letter.normalize('NFD').slice(1);
    const tone = toneOrder.findIndex((mark) => mark !== '' && marks.includes(mark));
    const base =
      tone > 0
        ? letter
            .normalize('NFD')
            .replace(toneOrder[tone] ?? '', '')
            .normalize('NFC')
        : letter;
    const at = letters.indexOf(base);
    primary += at >= 0 ? String.fromCharCode(0x100 + at) : base;
    secondary += tone > 0 ? String(tone) : '0';
  }
  return `${primary}\u0001${secondary}`;
}

/** Numbers inside codes by their value: HN2 before HN10. */
export const codeSortKey = (code: string): string => searchKey(code).replace(/\d+/g, (digits) => digits.padStart(12, '0'));

/** Letters to change, add or leave out to make one word the other. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...a].entries()) {
    const next = [at + 1];
    for (const [place, other] of [...b].entries()) {
      const change = (row[place] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(change, (row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
