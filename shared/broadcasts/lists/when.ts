import { type CellValue, isDateCell } from '../../sheets/cells.ts';
import { type Day, dayFromSerial, dayOfMonth, monthOf, timeFromFraction, yearOf } from '../../kernel/dates.ts';
import { folded, longestPhrase } from '../../sheets/words.ts';
import { cutTimes } from './times.ts';
import type { PartDay, When } from './when-said.ts';
import { cutWeekday, readWeekdays } from './weekdays.ts';

export interface WhenSaid {
  when: When;
  /** Text of the times that stood beside the day; empty where there were none. */
  times: string;
  /** «3 lượt» beside it. */
  count: number | null;
  /** The weekday named beside a date, 1 = Monday. */
  weekday: number | null;
}

/** Reads a cell of the day column. Nothing where it says no day. */
export function readWhen(cell: CellValue): WhenSaid | undefined {
  const bare = (when: When, times = ''): WhenSaid => ({ when, times, count: null, weekday: null });
  if (isDateCell(cell)) {
    const day = cell.serial >= 1 ? dayFromSerial(cell.serial) : undefined;
    const time = cell.serial % 1 === 0 ? '' : (timeFromFraction(cell.serial % 1) ?? '');
    return day && bare({ kind: 'days', days: [wholeDay(day)] }, time);
  }
  if (typeof cell === 'number') {
    if (Number.isInteger(cell) && cell >= 1 && cell <= 31) return bare({ kind: 'days', days: [{ day: cell }] });
    const day = Number.isInteger(cell) && cell > 32_874 && cell < 73_051 ? dayFromSerial(cell) : undefined;
    return day && bare({ kind: 'days', days: [wholeDay(day)] });
  }
  if (typeof cell !== 'string' || cell.length > longestPhrase) return undefined;
  return readText(folded(cell));
}

const wholeDay = (day: Day): PartDay => ({ day: dayOfMonth(day), month: monthOf(day), year: yearOf(day) });

function readText(text: string): WhenSaid | undefined {
  const counted = /(\d{1,4})\s*(?:luot|lan|buoi)\b(?:\s*\/?\s*(?:ngay|tuan|thang))?/.exec(text);
  const uncounted = counted ? text.replace(counted[0], ' ').replace(/[:\s]+$/, '') : text;
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(uncounted.trim())?.[0];
  const { times, rest } = cutTimes(uncounted);
  const found = (when: When, weekday: number | null = null): WhenSaid => ({
    when,
    times,
    count: counted ? Number(counted[1]) : null,
    weekday,
  });
  if (iso) {
    const [year, month, day] = iso.split('-').map(Number);
    return found({ kind: 'days', days: [{ day: day ?? 0, month: month ?? 0, year: year ?? 0 }] });
  }
  const clean = rest.trim();
  if (clean === '') return undefined;
  const week = readWeek(clean);
  if (week) return found(week);
  if (/^(?:ca|trong|hang|toan|moi) thang(?: \d{1,2})?(?:[ /]\d{4})?$/.test(clean)) return found({ kind: 'month' });
  const weekdays = readWeekdays(clean);
  if (weekdays) return found(weekdays);
  const { weekday, rest: dated } = cutWeekday(clean);
  const when = readDays(dated);
  return when && found(when, weekday);
}

const numerals = ['i', 'ii', 'iii', 'iv', 'v', 'vi'];
const numberWords = ['mot', 'hai', 'ba', 'bon', 'nam', 'sau'];
/** «Tuần 1», «tuần thứ hai», «Tuần I»: with dates in brackets the dates count. */
export function readWeek(text: string): When | undefined {
  const found = /^tuan(?: thu| so)? ?(\d{1,2}|[iv]{1,3}|mot|hai|ba|bon|tu|nam|sau)\b[:.]?\s*(.*)$/.exec(text);
  if (!found) return undefined;
  const name = found[1] ?? '';
  const number = Number(name) || numerals.indexOf(name) + 1 || (name === 'tu' ? 4 : numberWords.indexOf(name) + 1);
  if (number < 1 || number > 6) return undefined;
  const inside = (found[2] ?? '').replace(/[()]/g, ' ').trim();
  if (inside === '') return { kind: 'week', number };
  const dates = readDays(inside);
  return dates?.kind === 'span' ? dates : dates?.kind === 'either' ? dates.range : undefined;
}

const date = '(\\d{1,2})(?:[/.](\\d{1,2})(?:[/.](\\d{4}|\\d{2}))?)?';
const single = /^(\d{1,2})(?:[/.\- ](\d{1,2})(?:[/.\- ](\d{4}|\d{2}))?)?$/;
const spanPattern = new RegExp(`^(tu )?${date}( ?den(?: het)? ?|-)${date}$`);

/** Dates in plain words or figures: one, several, or from … to …. */
export function readDays(text: string): When | undefined {
  const clean = text
    .replace(/\bngay\b/g, ' ')
    .replace(/\s*\bthang\b\s*/g, '/')
    .replace(/\s*\bnam\b\s*/g, '/')
    .replace(/\s*([/.,;])\s*/g, '$1')
    .replace(/\s*-\s*/g, '-')
    .replace(/[()]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[.,;:]+$/, '')
    .trim();
  const one = single.exec(clean);
  const dashed = /^(\d{1,2})-(\d{1,2})$/.exec(clean);
  if (dashed) return dashOf(clean, Number(dashed[1]), Number(dashed[2]));
  if (one) return days(part(one[1], one[2], one[3]));
  const span = spanPattern.exec(clean);
  if (span) {
    const to = part(span[6], span[7], span[8]);
    const from = part(span[2], span[3], span[4]);
    if (!to || !from) return undefined;
    return { kind: 'span', from: borrow(from, to), to };
  }
  return listOf(clean);
}

function listOf(clean: string): When | undefined {
  const pieces = clean.split(/[,;+&]| va | /).filter((piece) => piece !== '' && piece !== 'va');
  if (pieces.length < 2 || pieces.length > 31) return undefined;
  const parts = pieces.map((piece) => {
    const found = new RegExp(`^${date}$`).exec(piece);
    return found ? part(found[1], found[2], found[3]) : undefined;
  });
  let next: PartDay = { day: 0 };
  const whole: PartDay[] = [];
  for (const one of parts.reverse()) {
    if (!one) return undefined;
    next = borrow(one, next);
    whole.unshift(next);
  }
  return { kind: 'days', days: whole };
}

/** «1-5» is the first of May or the first to the fifth; «20-7» and «1-15» can be read in one way only. */
function dashOf(text: string, first: number, second: number): When | undefined {
  const list = days(part(String(first), String(second), undefined));
  const range: When = { kind: 'span', from: { day: first }, to: { day: second } };
  if (second > 12) return second <= 31 && first < second ? range : undefined;
  if (first >= second) return list;
  return list && { kind: 'either', text, range, list };
}

const days = (one: PartDay | undefined): When | undefined => one && { kind: 'days', days: [one] };
/** Month and year of the next one, where this one is written without. */
const borrow = (one: PartDay, next: PartDay): PartDay => ({
  ...next,
  ...one,
  ...(one.month !== undefined && one.year === undefined && next.year !== undefined ? { year: next.year } : {}),
});

function part(day: string | undefined, month: string | undefined, year: string | undefined): PartDay | undefined {
  const value: PartDay = { day: Number(day) };
  if (value.day < 1 || value.day > 31) return undefined;
  if (month !== undefined) value.month = Number(month);
  if (year !== undefined) value.year = year.length === 2 ? 2000 + Number(year) : Number(year);
  return value.month === undefined || (value.month >= 1 && value.month <= 12) ? value : undefined;
}
