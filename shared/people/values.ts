import { type CellValue, isDateCell, isErrorCell } from '../sheets/cells.ts';
import { birth as readBirth, citizenId, markSaid, Problem } from '../sheets/read-cell.ts';
import { birthYearUpTo, type Day, formatDay, isDay, yearOf } from '../kernel/dates.ts';
import { firstBirthYear } from '../kernel/schemas.ts';
import { searchKey, tidy } from '../kernel/text.ts';
import { written } from '../sheets/words.ts';
import type { sexes } from './results.ts';

/**
 * How what is said of a person is read, the same whether it is typed, pasted, scanned or stands in a file (report-workbook §4
 * `import-roster`). Blank cells give null.
 */
export type Reading<Value> = { value: Value | null; error?: string; note?: string };
const none = { value: null };

const wordStart = /(^|[\s\-'’.(])(\p{L})/gu;
/** A name all in capitals or all in small letters gets proper case; any other is left as it was typed. */
export function properCase(text: string): string {
  const small = text.toLowerCase();
  if (text !== small && text !== text.toUpperCase()) return text;
  return small.replace(wordStart, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** A name as it is kept; the number some lists put before it goes. */
export const nameOf = (parts: readonly string[]): string => properCase(tidy(parts.join(' ')).replace(/^\d{1,4}\s*[.)/-]\s*(?=\p{L})/u, ''));

const noBirth = 'Ngày sinh không đúng: ghi năm (1980) hoặc ngày/tháng/năm có thật.';
const futureBirth = 'Ngày sinh ở tương lai.';

/** A year or a whole day: 1/5/1980, 01-05-80, 1980, 80, serials, 01051980, «ngày 1 tháng 5 năm 1980». */
export function birthOf(cell: CellValue | undefined, today: Day): Reading<string> {
  if (cell === undefined || (typeof cell === 'string' && written(cell) === '')) return none;
  if (isErrorCell(cell)) return { value: null, error: noBirth };
  // A year typed into a cell that is formatted as a date shows as a day of 1905; nobody born then comes to a meeting.
  if (isDateCell(cell) && isYear(cell.serial, today)) return { value: String(cell.serial) };
  if (typeof cell === 'number') return numberBirth(cell, today);
  if (typeof cell === 'string') return textBirth(tidy(cell), today);
  return outcome(readBirth(cell, today));
}

const isYear = (value: number, today: Day) => Number.isInteger(value) && value >= firstBirthYear && value <= yearOf(today);
const outcome = (read: string | Problem): Reading<string> =>
  read instanceof Problem ? { value: null, error: read.reason.includes('tương lai') ? futureBirth : noBirth } : { value: read };

const firstSerialYear = 3_000;
function numberBirth(value: number, today: Day): Reading<string> {
  if (!Number.isInteger(value) || value < 0)
    return value > firstSerialYear ? outcome(readBirth(Math.floor(value), today)) : { value: null, error: noBirth };
  if (value < 100) return value === 0 ? none : { value: String(birthYearUpTo(today)(value)) };
  if (value >= 1_010_000) return eightDigits(String(value).padStart(8, '0'), today);
  if (value < firstSerialYear && !isYear(value, today)) return { value: null, error: value > yearOf(today) ? futureBirth : noBirth };
  return outcome(readBirth(value, today));
}

function eightDigits(digits: string, today: Day): Reading<string> {
  const dayFirst = readBirth(`${digits.slice(0, 2)}/${digits.slice(2, 4)}/${digits.slice(4)}`, today);
  if (digits.length !== 8) return { value: null, error: noBirth };
  return dayFirst instanceof Problem
    ? outcome(readBirth(`${digits.slice(6)}/${digits.slice(4, 6)}/${digits.slice(0, 4)}`, today))
    : { value: dayFirst };
}

const onlyYear = 'Chỉ biết năm sinh.';
function textBirth(text: string, today: Day): Reading<string> {
  const spoken = /^(?:ngay )?(\d{1,2}) ?thang ?(\d{1,2}) ?,? ?nam ?(\d{4}|\d{2})$/.exec(searchKey(text));
  const clean = spoken
    ? `${spoken[1]}/${spoken[2]}/${spoken[3]}`
    : text.replace(/^(?:sn|ns|năm|nam|sinh năm|sinh)[\s.:]*(?=\d)/iu, '').replace(/^[(\s'’]+|[)\s.,;'’]+$/g, '');
  if (/^\d{2}$/.test(clean)) return { value: String(birthYearUpTo(today)(Number(clean))) };
  if (/^\d{7,8}$/.test(clean)) return eightDigits(clean.padStart(8, '0'), today);
  if (/^\d{6}$/.test(clean)) return outcome(readBirth(`${clean.slice(0, 2)}/${clean.slice(2, 4)}/${clean.slice(4)}`, today));
  const parts = /^(?:(\d{1,2}|[?.x_-]{1,4})\s*[/\-.\\,]\s*)?(\d{1,2}|[?.x_-]{1,4})\s*[/\-.\\,]\s*(\d{4})$/i.exec(clean);
  if (parts && isYear(Number(parts[3]), today)) {
    const [day, month] = [Number(parts[1] ?? 0) || 0, Number(parts[2]) || 0];
    if (month === 0 || (day === 0 && month <= 12)) return { value: String(parts[3]), note: onlyYear };
  }
  return outcome(readBirth(/^\d{4}-/.test(clean) ? clean : clean.replace(/\s*[/\-.\\,]\s*/g, '/'), today));
}

/** As it is typed: «80» and a day half known, which a list may mean as years, must be typed in full. Undefined = cannot be read. */
export function parseBirth(text: string, today: Day): string | undefined {
  if (/^\d{1,2}$/.test(tidy(text))) return undefined;
  const { value, note } = birthOf(text, today);
  return note === undefined ? (value ?? undefined) : undefined;
}
/** 1980 or 05/03/1980. */
export const birthText = (birth: string): string => (isDay(birth) ? formatDay(birth) : birth);

/** Three columns Ngày, Tháng, Năm. */
export function birthOfParts([day, month, year]: readonly (CellValue | undefined)[], today: Day): Reading<string> {
  const [d, m, y] = [written(day), written(month), written(year)];
  if (y === '') return d === '' && m === '' ? none : birthOf(d || m, today);
  if (d === '' || m === '') return birthOf(y, today);
  return textBirth(`${d}/${m}/${y}`, today);
}

/** Digits with their lost zero back; +84 is 0. Of several numbers the first. */
export function phoneOf(cell: CellValue | undefined): Reading<string> {
  const text = written(cell).replace(/^(\d{8,})\.0+$/, '$1');
  if (text === '') return none;
  const [first = '', ...more] = text
    .split(/[;,/|]|\s-\s|\bhoặc\b/)
    .map((piece) => piece.replace(/\D/g, ''))
    .filter((digits) => digits.length >= 6);
  const digits = first || text.replace(/\D/g, '');
  if (digits === '') return { value: null, note: 'Ô điện thoại không có số.' };
  return { value: withZero(digits), ...(more.length > 0 ? { note: 'Ô điện thoại có nhiều số, lấy số đầu.' } : {}) };
}
/** As it is typed: with its blanks and points, unless it lost its first 0 or begins with +84. */
export function tidyPhone(text: string): string {
  const clean = tidy(text);
  const digits = clean.replace(/[\s.\-()]/g, '').replace(/^\+(?=84)/, '');
  const whole = /^\d+$/.test(digits) ? withZero(digits) : digits;
  return whole === digits ? clean : whole;
}
function withZero(digits: string): string {
  const bare = digits.replace(/^00(?=84)/, '');
  if (/^840\d{9}$/.test(bare)) return bare.slice(2);
  if (/^84\d{9,10}$/.test(bare)) return `0${bare.slice(2)}`;
  return /^[1-9]\d{8,9}$/.test(bare) && !/^1[89]00/.test(bare) ? `0${bare}` : bare;
}

const noId = 'Số CCCD phải có 12 chữ số, CMND 9 chữ số.';
/** 12 digits (CCCD) or 9 (CMND); a number that lost its zeros in Excel gets them back first. */
export function idOf(cell: CellValue | undefined): Reading<string> {
  if (cell === undefined || (typeof cell === 'string' && written(cell) === '')) return none;
  const read = citizenId(cell);
  return read instanceof Problem ? { value: null, error: noId } : { value: read };
}

/** As it is typed. */
export function parseCitizenId(text: string): string | undefined {
  const read = citizenId(text);
  return read instanceof Problem ? undefined : read;
}

const female = /^(nu|f|gai|ba)/;
const male = /^(na|m|trai|ong)/;
/** Nam, Nữ and their beginnings: «na», «nu», «nữ». */
export function parseSex(text: string): (typeof sexes)[number] | undefined {
  const key = searchKey(text);
  return male.test(key) ? 'Nam' : female.test(key) ? 'Nữ' : undefined;
}

/** A column headed Nam or Nữ: a mark, or the birth of a man or a woman. */
export function inSexColumn(cell: CellValue | undefined, today: Day): { marked: boolean; birth: Reading<string> } {
  const text = written(cell);
  const said = markSaid(text);
  return { marked: said !== false, birth: said === undefined ? birthOf(cell, today) : none };
}
