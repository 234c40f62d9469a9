/** Calendar days as `YYYY-MM-DD` text. No clock and no time zone is ever read here: `today` comes in as an argument. */
export type Day = string & { readonly __brand: 'Day' };

const isoPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const pad = (value: number, width: number) => String(value).padStart(width, '0');

/** The day, or undefined where no such day exists (31/02, month 13). Years 1 to 9999. */
export function makeDay(year: number, month: number, day: number): Day | undefined {
  if (![year, month, day].every(Number.isInteger) || year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return undefined;
  if (day > daysInMonth(year, month)) return undefined;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as Day;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function isDay(text: unknown): text is Day {
  const found = typeof text === 'string' ? isoPattern.exec(text) : null;
  return found !== null && makeDay(Number(found[1]), Number(found[2]), Number(found[3])) !== undefined;
}

/** For days that are known to be right (constants, columns of the store); throws where they are not. */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`not a day: ${text}`);
  return text;
}

export const yearOf = (value: Day): number => Number(value.slice(0, 4));
export const monthOf = (value: Day): number => Number(value.slice(5, 7));
export const dayOfMonth = (value: Day): number => Number(value.slice(8, 10));

const toNumber = (value: Day): number => Date.UTC(yearOf(value), monthOf(value) - 1, dayOfMonth(value)) / 86_400_000;
const fromNumber = (days: number): Day => new Date(days * 86_400_000).toISOString().slice(0, 10) as Day;

export const addDays = (value: Day, count: number): Day => fromNumber(toNumber(value) + count);
/** Whole days from `from` to `to`; negative when `to` comes first. */
export const daysBetween = (from: Day, to: Day): number => toNumber(to) - toNumber(from);
export const firstDayOfYear = (value: Day): Day => `${value.slice(0, 4)}-01-01` as Day;
/** 1 = Monday … 7 = Sunday. */
export const weekday = (value: Day): number => ((((toNumber(value) + 3) % 7) + 7) % 7) + 1;
export const mondayOf = (value: Day): Day => addDays(value, 1 - weekday(value));
export const sundayOf = (value: Day): Day => addDays(value, 7 - weekday(value));

/** dd/mm/yyyy, as printed and shown. */
export const formatDay = (value: Day): string => `${value.slice(8, 10)}/${value.slice(5, 7)}/${value.slice(0, 4)}`;
/** dd/mm, where the year is said elsewhere. */
export const formatDayShort = (value: Day): string => `${value.slice(8, 10)}/${value.slice(5, 7)}`;

/** Spreadsheet serial (days since 30/12/1899) to a day; undefined outside years 1900 to 9999. */
export function dayFromSerial(serial: number): Day | undefined {
  const days = Math.floor(serial);
  if (days < 1 || days > 2_958_465) return undefined;
  return fromNumber(days - 25_569);
}
export const serialOfDay = (value: Day): number => toNumber(value) + 25_569;

/** A `Date` whose UTC fields are this day: what the workbook library expects (never a local midnight). */
export const utcDate = (value: Day): Date => new Date(toNumber(value) * 86_400_000);

/** The day at the user's wall: for clocks at the edge only. `offsetMinutes` is 420 for Việt Nam. */
export const dayAt = (instant: Date, offsetMinutes = 420): Day =>
  new Date(instant.getTime() + offsetMinutes * 60_000).toISOString().slice(0, 10) as Day;

export type YearRule = (twoDigits: number) => number;
export const thisCentury: YearRule = (two) => 2000 + two;
/** A birth year of two digits is the last such year that is not in the future. */
export const birthYearUpTo =
  (today: Day): YearRule =>
  (two) =>
    2000 + two <= yearOf(today) ? 2000 + two : 1900 + two;

/**
 * Reads what a clerk types: 5/3/2025, 05-03-25, 5.3.2025, 05032025, 2025-03-05. Day first, never month first.
 * Without a year (5/3) the year of `today` is taken when `today` is given. Undefined where it is no date.
 */
export function parseDay(text: string, options: { twoDigitYear?: YearRule; today?: Day } = {}): Day | undefined {
  const clean = text.trim();
  if (isoPattern.test(clean)) return isDay(clean) ? clean : undefined;
  const parts = /^(\d{1,2})\s*[/\-. ]\s*(\d{1,2})(?:\s*[/\-. ]\s*(\d{4}|\d{2}))?$/.exec(clean) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(clean);
  if (!parts) return undefined;
  const yearText = parts[3];
  if (yearText === undefined) return options.today ? makeDay(yearOf(options.today), Number(parts[2]), Number(parts[1])) : undefined;
  const year = yearText.length === 2 ? (options.twoDigitYear ?? thisCentury)(Number(yearText)) : Number(yearText);
  return makeDay(year, Number(parts[2]), Number(parts[1]));
}

/** Time of day as HH:MM from 7h, 7h30, 7:00, 07:00, 7; undefined where it is none. */
export function parseTime(text: string): string | undefined {
  const found = /^(\d{1,2})(?:\s*[:hHgG.]\s*(\d{1,2})?\s*(?:p|ph|phút)?(?::\d{2})?)?$/.exec(text.trim());
  if (!found) return undefined;
  const hours = Number(found[1]);
  const minutes = found[2] ? Number(found[2]) : 0;
  return hours < 24 && minutes < 60 ? `${pad(hours, 2)}:${pad(minutes, 2)}` : undefined;
}

/** Time of day from a day fraction (0 ≤ f < 1), to the nearest minute. */
export function timeFromFraction(fraction: number): string | undefined {
  if (!(fraction >= 0 && fraction < 1)) return undefined;
  const minutes = Math.round(fraction * 1440) % 1440;
  return `${pad(Math.floor(minutes / 60), 2)}:${pad(minutes % 60, 2)}`;
}
