import { syllablesWrong } from './syllables.ts';

/** Text typed for the old fonts: TCVN3 (ABC, .VnTime) or VNI. */
export type OldFont = 'TCVN3' | 'VNI';

const lettersOf = (line: string) => [...line.normalize('NFC')];
/** TCVN 5712:1993 (VN3) as Windows shows its bytes: small letters with tones, then the seven capitals that need none of the H fonts. */
const tcvn3Codes =
  '\u00a8\u00a9\u00aa\u00ab\u00ac\u00ad\u00ae' +
  '\u00b5\u00b6\u00b7\u00b8\u00b9\u00bb\u00bc\u00bd\u00be\u00c6\u00c7\u00c8\u00c9\u00ca\u00cb' +
  '\u00cc\u00ce\u00cf\u00d0\u00d1\u00d2\u00d3\u00d4\u00d5\u00d6\u00d7\u00d8\u00dc\u00dd\u00de' +
  '\u00df\u00e1\u00e2\u00e3\u00e4\u00e5\u00e6\u00e7\u00e8\u00e9\u00ea\u00eb\u00ec\u00ed\u00ee' +
  '\u00ef\u00f1\u00f2\u00f3\u00f4\u00f5\u00f6\u00f7\u00f8\u00f9\u00fa\u00fb\u00fc\u00fd\u00fe' +
  '\u00a1\u00a2\u00a3\u00a4\u00a5\u00a6\u00a7';
const tcvn3Letters = lettersOf('ăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵĂÂÊÔƠƯĐ');
const tcvn3 = tcvn3Table();

/** The small letters, and the capitals with tones as converters write them: the plain capital and the small letter with its tone. */
function tcvn3Table(): Map<string, string> {
  const table = new Map([...tcvn3Codes].map((code, at) => [code, tcvn3Letters[at] ?? code]));
  const capitals = new Map([...'AEIOUY'].map((letter) => [letter, letter]));
  for (const [code, letter] of table) if (letter !== letter.toLowerCase()) capitals.set(letter, code);
  const pairs: [code: string, letter: string][] = [];
  for (const [code, letter] of table) {
    const [, base = '', tone] = /^(.[\u0302\u0306\u031b]?)([\u0300\u0301\u0303\u0309\u0323])$/.exec(inOrder(letter)) ?? [];
    const capital = tone && capitals.get(base.toUpperCase().normalize('NFC'));
    if (capital) pairs.push([capital + code, letter.toUpperCase()]);
  }
  return new Map([...table, ...pairs]);
}

/** Taken apart with the tone behind the letter's own mark. */
function inOrder(letter: string): string {
  return letter.normalize('NFD').replace(/([\u0300\u0301\u0303\u0309\u0323])([\u0302\u0306\u031b])/, '$2$1');
}

/** VNI: a letter and the mark that follows it; a few letters stand alone. */
const vniMarks: Record<string, [marks: string, letters: string]> = {
  a: ['ùøûõïâáàåãäêéèúüë', 'áàảãạâấầẩẫậăắằẳẵặ'],
  e: ['ùøûõïâáàåãä', 'éèẻẽẹêếềểễệ'],
  o: ['ùøûõïâáàåãä', 'óòỏõọôốồổỗộ'],
  u: ['ùøûõï', 'úùủũụ'],
  y: ['ùøûõ', 'ýỳỷỹ'],
  ô: ['ùøûõï', 'ớờởỡợ'],
  ö: ['ùøûõï', 'ứừửữự'],
};
const vniAlone: [codes: string, letters: string] = ['íìæóòôöîñ', 'íìỉĩịơưỵđ'];
const vni = vniTable();

function vniTable(): Map<string, string> {
  const table = new Map<string, string>();
  const [codes, alone] = vniAlone.map(lettersOf);
  codes?.forEach((code, at) => {
    const letter = alone?.[at] ?? code;
    table.set(code, letter).set(code.toUpperCase(), letter.toUpperCase());
  });
  for (const [base, [marks, results]] of Object.entries(vniMarks)) {
    const letters = lettersOf(results);
    lettersOf(marks).forEach((mark, at) => {
      const letter = letters[at] ?? base;
      for (const sign of [mark, mark.toUpperCase()]) table.set(base + sign, letter).set(base.toUpperCase() + sign, letter.toUpperCase());
    });
  }
  return table;
}

const isPlainLetter = (letter: string) => letter < '\u0080' || !/[\p{L}\u00a1-\u00bf]/u.test(letter);

/** The text in Unicode; undefined where it holds a letter that font does not have. The longest piece is matched first. */
export function fromOldFont(text: string, font: OldFont): string | undefined {
  const table = font === 'TCVN3' ? tcvn3 : vni;
  let whole = '';
  for (let at = 0; at < text.length; at += 1) {
    const pair = table.get(text.slice(at, at + 2));
    const one = text.charAt(at);
    const letter = pair ?? table.get(one) ?? (isPlainLetter(one) ? one : undefined);
    if (letter === undefined) return undefined;
    whole += letter;
    if (pair !== undefined) at += 1;
  }
  return font === 'TCVN3' ? asTyped(text, whole) : whole;
}

/** TCVN3 keeps capitals with tones in a font of their own (.VnTimeH), so their case shows only in the letters around them. */
function asTyped(typed: string, text: string): string {
  if (!/[a-z]/.test(typed) && /(?:^|\P{L})[\u00a8-\u00fe]+[A-Z]|\S[A-Z]/u.test(typed)) return text.toUpperCase();
  const capitalised = [...text.matchAll(/(?<![\p{L}\p{M}])\p{L}/gu)].map(([letter]) => letter);
  const plain = capitalised.filter((letter) => letter < '\u0080');
  const isName = capitalised.length > 1 && plain.length > 0 && plain.every((letter) => letter !== letter.toLowerCase());
  return isName ? text.replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase()) : text;
}

/** What a text is by itself: `certain` where only one reading gives Vietnamese words, `open` where the others on its sheet must tell. */
export type FontGuess = { kind: 'certain'; font: OldFont | 'Unicode' } | { kind: 'open'; fonts: OldFont[] } | { kind: 'plain' };

/** Only Unicode has these letters. */
const onlyUnicode = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;
const oldFonts = ['TCVN3', 'VNI'] as const;

/** In which letters a text is written, judged by which reading of it gives words that Vietnamese has. */
export function guessFont(typed: string): FontGuess {
  const text = typed.normalize('NFC');
  if (!/[\u0080-\uffff]/.test(text)) return { kind: 'plain' };
  if (onlyUnicode.test(text)) return { kind: 'certain', font: 'Unicode' };
  const readings = oldFonts.flatMap((font) => {
    const read = fromOldFont(text, font);
    return read === undefined || read === text ? [] : [{ font, wrong: syllablesWrong(read) }];
  });
  const asItIs = syllablesWrong(text);
  const least = Math.min(asItIs, ...readings.map(({ wrong }) => wrong));
  const best = readings.filter(({ wrong }) => wrong === least).map(({ font }) => font);
  const [first] = best;
  if (first === undefined) return { kind: 'certain', font: 'Unicode' };
  return asItIs > least && best.length === 1 ? { kind: 'certain', font: first } : { kind: 'open', fonts: best };
}
