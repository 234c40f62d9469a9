import {
  birthYearUpTo,
  type Day,
  dayFromSerial,
  formatDay,
  parseDay,
  parseTime,
  timeFromFraction,
  yearOf,
  type YearRule,
} from '../kernel/dates.ts';
import { formatNumber, parseDong, parseWhole } from '../kernel/numbers.ts';
import { firstBirthYear, firstEventYear, yearsAhead } from '../kernel/schemas.ts';
import { searchKey, tidy, valueKey } from '../kernel/text.ts';
import { type CellValue, isDateCell, isErrorCell, neverCalculated } from './cells.ts';

/** Why a cell cannot be taken, in the user's words. Never quotes the cell: it may hold a person's number. */
export class Problem {
  readonly reason: string;
  constructor(reason: string) {
    this.reason = reason;
  }
}
/** Readers get a cell that is not empty; text comes with its blanks. */
export type Reading<Value> = Value | Problem;
export type CellReader<Value> = (cell: CellValue, today: Day) => Reading<Value>;

const longestQuote = 60;
/** A code as a message may repeat it: cells in the wrong column may hold the number of a person, of which the last three digits are shown. */
export const quoted = (text: string): string => `«${text.slice(0, longestQuote).replace(/\d{9,}/g, (digits) => `…${digits.slice(-3)}`)}»`;

const errorCell = ({ error }: { error: string }) =>
  new Problem(
    error === neverCalculated
      ? 'Ô chứa công thức chưa có kết quả. Mở tệp bằng Excel, lưu lại, hoặc thay công thức bằng giá trị.'
      : `Ô đang báo lỗi ${error}. Sửa công thức hoặc thay bằng giá trị.`,
  );

/** A number as it is shown in a cell without format: at most 15 digits, no exponent for whole numbers. */
const numberText = (value: number) => (Number.isSafeInteger(value) ? String(value) : String(Number(value.toPrecision(15))));

const serialText = (serial: number) => {
  const day = serial >= 1 ? dayFromSerial(serial) : undefined;
  return day ? formatDay(day) : (timeFromFraction(serial - Math.floor(serial)) ?? '');
};

/** Any cell as text: numbers as shown, dates dd/mm/yyyy, TRUE/FALSE as Excel shows them. */
export function textOf(cell: CellValue): Reading<string> {
  if (typeof cell === 'string') return tidy(cell);
  if (typeof cell === 'number') return numberText(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (isErrorCell(cell)) return errorCell(cell);
  return serialText(cell.serial);
}

export const text =
  (longest: number): CellReader<string> =>
  (cell) => {
    const value = textOf(cell);
    if (value instanceof Problem || value.length <= longest) return value;
    return new Problem(`Dài ${formatNumber(value.length)} ký tự, tối đa ${formatNumber(longest)}.`);
  };

/** Text where some spellings are known: those are written as the list has them, any other text is accepted. */
export function suggested(longest: number, known: readonly string[]): CellReader<string> {
  const read = text(longest);
  const spellings = new Map(known.map((value) => [valueKey(value), value]));
  return (cell, today) => {
    const value = read(cell, today);
    return value instanceof Problem ? value : (spellings.get(valueKey(value)) ?? value);
  };
}

/** One of a fixed list by its label, whatever its case, outer blanks and place of tone marks. */
export function oneOf<Value extends string>(labels: Readonly<Record<Value, string>>): CellReader<Value> {
  const values = Object.entries(labels) as [Value, string][];
  const byKey = new Map(values.map(([value, label]) => [valueKey(label), value]));
  const problem = new Problem(`Giá trị không có trong danh sách: ${values.map(([, label]) => label).join(', ')}.`);
  return (cell) => {
    const value = textOf(cell);
    return value instanceof Problem ? value : (byKey.get(valueKey(value)) ?? problem);
  };
}

/** Several values with «;» between them; each read by `one`, empty pieces left out, repeats kept. */
export const severalOf =
  <Value>(one: CellReader<Value>): CellReader<Value[]> =>
  (cell, today) => {
    const whole = textOf(cell);
    if (whole instanceof Problem) return whole;
    const values: Value[] = [];
    for (const piece of whole.split(';')) {
      if (piece.trim() === '') continue;
      const value = one(piece, today);
      if (value instanceof Problem) return value;
      values.push(value);
    }
    return values;
  };

const marked = new Set(['x', 'v', 'co', '1', 'true', '✓', '✔', '√']);
const unmarked = new Set(['', '0', '-', 'khong', 'false']);
/** x, có, 1 … against blank, 0, không …; anything else is no mark. */
export function markSaid(text: string): boolean | undefined {
  const key = searchKey(text);
  return marked.has(key) ? true : unmarked.has(key) ? false : undefined;
}
const noMark = new Problem('Chỉ ghi x để đánh dấu, để trống nếu không.');
/** x = yes; an empty cell never comes here. */
export const mark: CellReader<boolean> = (cell) => {
  const value = textOf(cell);
  return value instanceof Problem ? value : (markSaid(value) ?? noMark);
};

const notWhole = new Problem('Phải là số nguyên, ví dụ 1234 hoặc 1.234.');
function wholeOf(cell: CellValue, parse: (text: string) => number | undefined): Reading<number> {
  if (typeof cell === 'number') return Number.isSafeInteger(cell) ? cell : notWhole;
  if (typeof cell === 'string') return parse(cell) ?? notWhole;
  return isErrorCell(cell) ? errorCell(cell) : notWhole;
}

const between = (least: number, most: number, parse: (text: string) => number | undefined): CellReader<number> => {
  const tooSmall = new Problem(least === 0 ? 'Không được âm.' : `Phải từ ${formatNumber(least)} trở lên.`);
  const tooLarge = new Problem(`Không được lớn hơn ${formatNumber(most)}.`);
  return (cell) => {
    const value = wholeOf(cell, parse);
    if (value instanceof Problem) return value;
    return value < least ? tooSmall : value > most ? tooLarge : value;
  };
};
const mostPeople = 1_000_000_000;
const mostDong = 1_000_000_000_000_000;
/** Whole, 1 and more. */
export const count = between(1, mostPeople, parseWhole);
/** Whole, 0 and more. */
export const people = between(0, mostPeople, parseWhole);
/** Whole đồng, 0 and more. */
export const money = between(0, mostDong, parseDong);
export const amount = between(0, mostDong, parseWhole);

export const year: CellReader<number> = (cell, today) => {
  const value = wholeOf(cell, parseWhole);
  if (value instanceof Problem) return value;
  const last = yearOf(today) + yearsAhead;
  return value < firstEventYear || value > last ? new Problem(`Năm phải từ ${firstEventYear} đến ${last}.`) : value;
};

const noDate = new Problem('Không phải ngày có thật. Ghi ngày/tháng/năm, ví dụ 05/03/2026.');
const withTime = /^(.*\d)(?:[T\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)$/;

/** Real date, serial, or text day first (never month first); a two-digit year by `birth` or 20yy. */
function dayOf(cell: CellValue, twoDigitYear?: YearRule): Reading<Day> {
  if (isErrorCell(cell)) return errorCell(cell);
  if (typeof cell === 'boolean') return noDate;
  if (typeof cell === 'number') return dayFromSerial(cell) ?? noDate;
  if (isDateCell(cell)) return dayFromSerial(cell.serial) ?? noDate;
  const clean = tidy(cell);
  const words = withTime.exec(clean)?.[1] ?? clean;
  const found = parseDay(words, twoDigitYear ? { twoDigitYear } : {});
  return found ?? (/^\d{5}$/.test(words) ? (dayFromSerial(Number(words)) ?? noDate) : noDate);
}

const inYears = (value: Reading<Day>, first: number, last: number): Reading<Day> => {
  if (value instanceof Problem) return value;
  const itsYear = yearOf(value);
  return itsYear < first || itsYear > last ? new Problem(`Năm ${itsYear} nằm ngoài khoảng ${first}–${last}.`) : value;
};
/** Days of events: 1990 to five years ahead. */
export const eventDay: CellReader<Day> = (cell, today) => inYears(dayOf(cell), firstEventYear, yearOf(today) + yearsAhead);
/** Days from and to which something is valid: from 1900. */
export const validityDay: CellReader<Day> = (cell, today) => inYears(dayOf(cell), firstBirthYear, yearOf(today) + yearsAhead);

const lastCentury: YearRule = (two) => 1900 + two;
const futureBirth = new Problem('Ngày sinh ở tương lai.');
const noBirth = new Problem('Ngày sinh không đúng. Ghi năm (1980) hoặc ngày/tháng/năm.');
/** A day, or the year alone as `YYYY`: a number (or text) from 1900 to this year is a year. */
export const birth: CellReader<string> = (cell, today) => {
  const thisYear = yearOf(today);
  const number = typeof cell === 'number' ? cell : typeof cell === 'string' && /^\s*\d{4}\s*$/.test(cell) ? Number(cell) : undefined;
  if (number !== undefined && Number.isInteger(number)) {
    if (number >= firstBirthYear && number <= thisYear) return String(number);
    if (typeof cell === 'string') return number > thisYear ? futureBirth : noBirth;
    if (number > thisYear && number <= 2100) return futureBirth;
  }
  const day = inYears(dayOf(cell, birthYearUpTo(today)), firstBirthYear, thisYear + yearsAhead);
  if (day instanceof Problem) return day === noDate ? noBirth : day;
  if (day <= today) return day;
  const before = dayOf(cell, lastCentury);
  return before instanceof Problem || before > today ? futureBirth : before;
};

const noTime = new Problem('Giờ không đúng. Ghi dạng 7h, 7:00 hoặc 07:00.');
/** HH:MM from 7h, 7:00, 07:00, a time cell, or a day fraction; a whole number up to 23 is an hour. */
export const time: CellReader<string> = (cell) => {
  if (isErrorCell(cell)) return errorCell(cell);
  if (typeof cell === 'boolean') return noTime;
  if (typeof cell === 'string') return parseTime(cell) ?? noTime;
  if (isDateCell(cell)) return timeFromFraction(cell.serial - Math.floor(cell.serial)) ?? noTime;
  return (Number.isInteger(cell) ? parseTime(String(cell)) : timeFromFraction(cell)) ?? noTime;
};

/** Phone as text; a numeric cell has lost its zero and gets it back. */
export const phone: CellReader<string> = (cell, today) => {
  const digits = typeof cell === 'number' ? numberText(cell) : '';
  if (/^\d{9,10}$/.test(digits)) return `0${digits}`;
  return text(500)(cell, today);
};

const noCitizenId = new Problem('Số CCCD phải có 12 chữ số, CMND 9 chữ số.');
/** Citizen card (12 digits) or the old identity card (9); a numeric cell first gets its lost zeros back. */
export const citizenId = (cell: CellValue): Reading<string> => {
  if (isErrorCell(cell)) return errorCell(cell);
  if (typeof cell === 'number' && Number.isSafeInteger(cell) && cell > 0) {
    const digits = String(cell);
    const whole = digits.length === 8 ? digits.padStart(9, '0') : digits.length >= 10 ? digits.padStart(12, '0') : digits;
    return isCitizenId(whole) ? whole : noCitizenId;
  }
  const digits = typeof cell === 'string' ? cell.replace(/[\s.'’-]/g, '') : '';
  return isCitizenId(digits) ? digits : noCitizenId;
};
const isCitizenId = (digits: string) => /^(?:\d{9}|\d{12})$/.test(digits);
