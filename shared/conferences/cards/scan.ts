import { type Day, makeDay, parseDay, yearOf } from '../../kernel/dates.ts';
import { firstBirthYear } from '../../kernel/schemas.ts';
import { tidy } from '../../kernel/text.ts';
import { saysOf } from '../../people/citizen-id.ts';
import { parseSex } from '../../people/values.ts';
import type { ScannedCard } from '../scan/contract.ts';
import { fromVietnameseKeyboard } from './broken-letters.ts';
import { readName } from './name-reading.ts';

/** Why nothing could be taken from a scan. */
export type ScanProblem = 'empty' | 'half' | 'garbled' | 'long' | 'link' | 'insurance' | 'goods' | 'other';
export interface ReadCard extends ScannedCard {
  /** The letters came garbled and were put right, or could not be: an input method is on, or the scanner types another way. */
  repaired: boolean;
}
/** `lost`: beside the cards read there was a scan that broke off. */
export type Scan = { cards: readonly ReadCard[]; lost: boolean } | { problem: ScanProblem };

/** No card holds a fifth of it. */
const longest = 2000;
const shortestScan = 12;

/**
 * What a scanner typed, as a card (domain §5): `số|CMND cũ|họ tên|ddmmyyyy|giới tính|địa chỉ|ngày cấp` and whatever more fields newer
 * cards have. Found anywhere in the text, so that prefixes and suffixes of scanners and a second scan behind the first do no harm. The
 * digits are taken first; the year of birth in the number (Thông tư 59/2021/TT-BCA, điều 4) tells whether the date came through.
 */
export function readScan(text: string, today: Day): Scan {
  if (text.length > longest) return { problem: 'long' };
  const line = asTyped(text);
  if (line === '') return { problem: 'empty' };
  const found = cardsIn(withBars(line), today);
  if (found) return found;
  const number = numberAlone(line, today);
  if (number) return { cards: [number], lost: false };
  const joined = withoutBars(line, today);
  return joined ? { cards: [joined], lost: false } : { problem: problemOf(line) };
}

/**
 * Control signs (CR, LF, Tab, and what scanners put before and after) become blanks; marks stay apart from their letters, and signs that
 * may be bytes of a letter (a hard blank, a soft hyphen) stay too.
 */
const asTyped = (text: string): string => trimmed([...text].map((sign) => (isControl(sign) ? ' ' : sign)).join(''));
const isControl = (sign: string) => sign < ' ' || sign === '\u007f' || sign === '\ufeff' || (sign >= '\u200b' && sign <= '\u200f');
const trimmed = (text: string) => text.replace(/^ +| +$/g, '');

/** Other signs that stand where the bar should: a keyboard of another country types them with the same key. */
function withBars(line: string): string {
  const typed = onVietnameseKeyboard(line);
  const sign = /\d{12}\s?([^\p{L}\p{M}\d\s|])/u.exec(typed)?.[1];
  return sign !== undefined && !typed.includes('|') && typed.split(sign).length > 3 ? typed.replaceAll(sign, '|') : typed;
}
/** Whole fields of digits only: in a name the same letters are letters. */
const onVietnameseKeyboard = (line: string): string =>
  line
    .split('|')
    .map((field) => {
      const digits = fromVietnameseKeyboard(field.trim());
      return /^\d+$/.test(digits) ? digits : field;
    })
    .join('|');

const cardStart = /(\d{12})\s*\|([^|]{0,15})\|((?:(?!\d{12})[^|])*)\|((?:(?!\d{12})[^|])*)/g;

function cardsIn(line: string, today: Day): Scan | undefined {
  const starts = [...line.matchAll(cardStart)];
  const cards = starts.flatMap((start, at) => {
    const rest = line.slice(start.index + start[0].length, starts[at + 1]?.index);
    const card = cardOf(start, rest, today);
    return card ? [card] : [];
  });
  const numbers = new Set(cards.map((card) => card.number));
  if (cards.length === 0) return undefined;
  const before = line.slice(0, starts[0]?.index).replace(/[^\d|]/g, '');
  return {
    cards: cards.filter((card, at) => cards.findIndex((one) => one.number === card.number) === at),
    lost: cards.length < starts.length || before.length >= shortestScan || restsHold(line, starts, numbers),
  };
}
/** Behind the last card the beginning of one more: a number and a bar. */
const restsHold = (line: string, starts: readonly RegExpMatchArray[], known: ReadonlySet<string>): boolean => {
  const last = starts.at(-1);
  const rest = last ? line.slice((last.index ?? 0) + last[0].length) : '';
  const number = /(\d{12})\|/.exec(rest)?.[1];
  return number !== undefined && saysOf(number) !== undefined && !known.has(number) && /^\d{3}[0-3]/.test(number);
};

/** Undefined: broken off before the date was whole, or no citizen's number. */
function cardOf(start: RegExpMatchArray, rest: string, today: Day): ReadCard | undefined {
  const [, number = '', second = '', typedName = '', typedDate = ''] = start;
  const fields = rest.split('|').map(trimmed);
  const wasLast = fields.length === 1;
  const birth = birthOn(typedDate, today);
  if ((wasLast && birth === undefined) || !isCitizenNumber(number, today)) return undefined;
  const { name, sure, repaired, spell } = readName(typedName);
  const says = saysOf(number);
  // A date that says another year than the number has lost digits on its way.
  const trusted = birth !== undefined && says !== undefined && Number(birth.slice(0, 4)) === says.year;
  const sex = wasLast ? undefined : parseSex(spell(fields[1] ?? ''));
  const address = tidy(spell(addressIn(fields)));
  return {
    number,
    oldNumber: /^\d{9}$/.test(second.trim()) ? second.trim() : null,
    name: /\p{L}/u.test(name) ? name.slice(0, 200) : null,
    nameSure: sure,
    birth: trusted ? birth : says ? String(says.year) : (birth ?? null),
    sex: sex ?? says?.sex ?? null,
    address: sure && address !== '' ? address.slice(0, 300) : null,
    repaired: repaired || (birth !== undefined && says !== undefined && !trusted),
  };
}
/** The field behind the sex; dates and numbers are none. Digits glued to its end are the next scan's. */
const addressIn = (fields: readonly string[]): string => {
  const field = fields[2] ?? '';
  return /\p{L}/u.test(field) ? field.replace(/\d{8,}$/, '') : '';
};

/** ddmmyyyy as the card has it, other forms, and cards that know the year only (00001952). */
function birthOn(field: string, today: Day): string | undefined {
  const clean = field.trim();
  const year = /^(?:0000|00\d\d)?(\d{4})$/.exec(clean)?.[1];
  if (year !== undefined) return Number(year) >= firstBirthYear && Number(year) <= yearOf(today) ? year : undefined;
  const turned = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})$/.exec(clean);
  const day = parseDay(clean) ?? (turned ? makeDay(Number(turned[1]), Number(turned[2]), Number(turned[3])) : undefined);
  return day !== undefined && yearOf(day) >= firstBirthYear && day <= today ? day : undefined;
}

/** The number of a person alive: a province (001–096) and a year of birth up to now. */
const isCitizenNumber = (number: string, today: Day): boolean => {
  const [province, says] = [Number(number.slice(0, 3)), saysOf(number)];
  return province >= 1 && province <= 96 && says !== undefined && says.year >= firstBirthYear && says.year <= yearOf(today);
};

/** A number typed by hand, or the bar code of an older card. */
function numberAlone(line: string, today: Day): ReadCard | undefined {
  const number = line.replace(/^\][A-Za-z]\d/, '').replace(/[\s.-]/g, '');
  const isOld = /^\d{9}$/.test(number);
  if (!isOld && !(/^\d{12}$/.test(number) && isCitizenNumber(number, today))) return undefined;
  return nameless(number, null);
}
const nameless = (number: string, birth: string | null): ReadCard => {
  const says = saysOf(number);
  return {
    number,
    oldNumber: null,
    name: null,
    nameSure: false,
    birth: birth ?? (says ? String(says.year) : null),
    sex: says?.sex ?? null,
    address: null,
    repaired: false,
  };
};

/** The bar is dead on this keyboard and the fields run together: the number stands first, before any vowel an input method could use. */
function withoutBars(line: string, today: Day): ReadCard | undefined {
  if (line.includes('|')) return undefined;
  const found = /^(?:\][A-Za-z]\d)?(\d{12})\s?(\d{9})?\s?(\p{L}[^\d]*?)\s?(\d{8})(?=\D|\d{8}|$)/u.exec(line);
  const [, number = '', oldNumber, typedName = '', typedDate = ''] = found ?? /^(\d{12})(\d{9})?(?=\s?\p{L})/u.exec(line) ?? [];
  if (!isCitizenNumber(number, today)) return undefined;
  const birth = birthOn(typedDate, today);
  const bare = { ...nameless(number, null), oldNumber: oldNumber ?? null, repaired: true };
  if (birth === undefined || Number(birth.slice(0, 4)) !== saysOf(number)?.year) return bare;
  const { name, sure } = readName(typedName);
  return { ...bare, name: name.slice(0, 200), nameSure: sure, birth };
}

function problemOf(line: string): ScanProblem {
  if (/^(?:https?:|www\.|[a-z]+:\/\/)/i.test(line)) return 'link';
  if (/^[A-Z]{2}\s?\d{13}(?:\||$)/i.test(line) || /^\d{10}\|[0-9a-f]{6,}\|/i.test(line)) return 'insurance';
  if (/^(?:\][A-Za-z]\d)?(?:\d{8}|\d{12,14})$/.test(line)) return 'goods';
  const bars = line.split('|').length - 1;
  const first = (line.split('|')[0] ?? '').trim();
  if (bars > 0 && /^(?:\][A-Za-z]\d)?\d*$/.test(first)) return /\d{12}/.test(first) && bars > 3 ? 'other' : 'half';
  if (bars >= 2 || /^\d{6,11}\P{ASCII}/u.test(line)) return 'garbled';
  return 'other';
}
