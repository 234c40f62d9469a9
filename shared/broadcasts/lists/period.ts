import { type Day, daysInMonth, makeDay } from '../../kernel/dates.ts';
import { formatMonth, type Month, type Span } from '../../kernel/periods.ts';
import { folded, longestPhrase } from '../../sheets/words.ts';
import { readDays } from './when.ts';

/** What a title, a sheet's name or the file's name says of the time the list is for. */
export interface PeriodSaid {
  months: Month[];
  /** Months without a year. */
  bareMonths: number[];
  years: number[];
  span: Span | null;
}

const monthWords = ['mot', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi mot', 'muoi hai', 'muoi'];
const numberOf = (text: string): number => {
  const at = monthWords.indexOf(text);
  return at < 0 ? Number(text) : at === 11 ? 10 : at >= 9 ? at + 2 : at + 1;
};
const monthName = `\\d{1,2}|${[...monthWords].sort((a, b) => b.length - a.length).join('|')}`;
const withYear = new RegExp(`\\bthang (${monthName})\\s*(?:nam|[/.-])\\s*(20\\d{2}|19\\d{2})\\b`, 'g');
const alone = new RegExp(`\\bthang (${monthName})\\b`, 'g');
/** The place and day of writing of an official paper say nothing of the period. */
const written = /\bngay \d{1,2} thang \d{1,2} nam \d{4}/g;
const fromTo = /\btu (?:ngay )?(\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?)\s*(?:den|-)(?: het)?(?: ngay)?\s*(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})/;
const shortName = /(?:^|[ _(-])t(\d{1,2})(?:[ ./_-]+(20\d{2}))?(?=$|[ _).-])/;
const numericName = /(?:^|[^\d/.])(0?[1-9]|1[0-2])[ ./_-](20\d{2})(?![\d/])/;
const isMonth = (value: number) => value >= 1 && value <= 12;

/** `isName` takes the short ways of sheet and file names too: «T7», «07-2026». */
export function periodIn(text: string, isName = false): PeriodSaid {
  const said: PeriodSaid = { months: [], bareMonths: [], years: [], span: null };
  if (text.length > longestPhrase * 4) return said;
  let rest = folded(isName ? text.replaceAll('_', ' ') : text);
  const dates = fromTo.exec(rest);
  if (dates) {
    said.span = spanOf(`${dates[1]} den ${dates[2]}`.replaceAll('-', '/'));
    if (said.span) rest = rest.replace(dates[0], ' ');
  }
  rest = rest.replace(written, ' ');
  const add = (month: number, year: number) => {
    if (isMonth(month) && !said.months.some((one) => one.month === month && one.year === year)) said.months.push({ year, month });
  };
  for (const [whole, month = '', year] of rest.matchAll(withYear)) {
    add(numberOf(month), Number(year));
    rest = rest.replace(whole, ' ');
  }
  for (const [, month = ''] of rest.matchAll(alone)) {
    const value = numberOf(month);
    if (isMonth(value) && !said.bareMonths.includes(value)) said.bareMonths.push(value);
  }
  if (isName) {
    const short = shortName.exec(rest);
    const numeric = numericName.exec(rest);
    if (numeric) add(Number(numeric[1]), Number(numeric[2]));
    else if (short?.[2]) add(Number(short[1]), Number(short[2]));
    else if (short && isMonth(Number(short[1]))) said.bareMonths.push(Number(short[1]));
  }
  for (const [, year] of rest.matchAll(/\bnam (20\d{2}|19\d{2})\b/g)) if (!said.years.includes(Number(year))) said.years.push(Number(year));
  if (isName && said.years.length === 0) {
    const year = /(?:^|\D)(20\d{2})(?:\D|$)/.exec(rest)?.[1];
    if (year && said.months.length === 0) said.years.push(Number(year));
  }
  return said;
}

function spanOf(text: string): Span | null {
  const when = readDays(text);
  if (when?.kind !== 'span') return null;
  const { from, to } = when;
  if (to.year === undefined || to.month === undefined) return null;
  const end = makeDay(to.year, to.month, to.day);
  const start = makeDay(from.year ?? to.year, from.month ?? to.month, from.day);
  return start && end && start <= end ? { from: start, to: end } : null;
}

export const saysNothing = (said: PeriodSaid): boolean =>
  said.months.length + said.bareMonths.length + said.years.length === 0 && said.span === null;

/** The calendar month; a list of a commune knows no cut-off day. */
export const monthSpan = ({ year, month }: Month): Span => ({
  from: makeDay(year, month, 1) as Day,
  to: makeDay(year, month, daysInMonth(year, month)) as Day,
});

export const monthLabel = ({ year, month }: Month): string => `Tháng ${month}/${year}`;
export const monthValue = formatMonth;
