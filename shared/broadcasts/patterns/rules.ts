import { addDays, type Day, parseTime, weekday } from '../../kernel/dates.ts';
import type { Span } from '../../kernel/periods.ts';

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];
export const weekdayLabels: Record<Weekday, string> = { mon: 'T2', tue: 'T3', wed: 'T4', thu: 'T5', fri: 'T6', sat: 'T7', sun: 'CN' };
/** The store keeps them as bits, Monday first. */
export const weekdayBits = (list: readonly Weekday[]): number => list.reduce((bits, one) => bits | (1 << weekdays.indexOf(one)), 0);
export const weekdaysOf = (bits: number): Weekday[] => weekdays.filter((_, at) => (bits & (1 << at)) !== 0);

/** «5h, 17h30» to times in their order, each once; undefined where one is none. No time at all is an empty list. */
export function parseTimes(text: string): string[] | undefined {
  const parts = text.split(/[\s,;]+|và/).filter(Boolean);
  const times = parts.map(parseTime);
  return times.every((time) => time !== undefined) ? [...new Set(times)].sort() : undefined;
}
export const formatTimes = (times: readonly string[]): string => times.join(', ');

/** What a station plays week by week; a pattern without times is played once a day at no fixed time. */
export interface PatternRule {
  id: string;
  stationId: string;
  /** Bits, Monday first. */
  weekdays: number;
  times: readonly string[];
  validFrom: Day;
  /** The earlier of its own last day and that of its station; null = open. */
  validTo: Day | null;
}
/** A day on which nothing is generated: of one pattern or (null) of all, the whole day ('') or one time. */
export interface PatternException {
  patternId: string | null;
  day: Day;
  time: string;
}
export interface Slot {
  day: Day;
  /** '' = no fixed time. */
  time: string;
}
/** What the log holds of a pattern already, living. */
export interface GeneratedAiring {
  id: string;
  patternId: string;
  /** As slotKey says; it stays when the airing is moved by hand. */
  slot: string;
  day: Day;
  /** Planned, and as the generation wrote it: nobody has edited or confirmed it. */
  untouched: boolean;
  /** It says what the pattern says now. */
  current: boolean;
}

export const slotKey = ({ day, time }: Slot): string => `${day} ${time}`;
export const slotOf = (key: string): Slot => ({ day: key.slice(0, 10) as Day, time: key.slice(11) });
/** A place in the day of a station: an airing typed by hand at that time takes it. */
export const stationTime = (stationId: string, { day, time }: Slot): string => `${stationId} ${day} ${time}`;

/** The slots of a pattern within its term and the span, day by day. */
export function slotsOf(pattern: Omit<PatternRule, 'id' | 'stationId'>, span: Span): Slot[] {
  const from = pattern.validFrom > span.from ? pattern.validFrom : span.from;
  const to = pattern.validTo !== null && pattern.validTo < span.to ? pattern.validTo : span.to;
  const slots: Slot[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if ((pattern.weekdays & (1 << (weekday(day) - 1))) === 0) continue;
    for (const time of pattern.times.length > 0 ? pattern.times : ['']) slots.push({ day, time });
  }
  return slots;
}

export const isExcepted = (exceptions: readonly PatternException[], patternId: string, slot: Slot): boolean =>
  exceptions.some(
    (one) => (one.patternId === null || one.patternId === patternId) && one.day === slot.day && (one.time === '' || one.time === slot.time),
  );

/** What generating does for one pattern. */
export interface PatternPlan {
  patternId: string;
  create: Slot[];
  /** Airings nobody has touched that the pattern no longer says, or says otherwise now: the latter are created anew. */
  drop: string[];
  /** Airings of the pattern that stay. */
  kept: number;
  /** … of these, edited or confirmed though the pattern would now say otherwise. */
  keptByHand: number;
  excepted: number;
  /** Slots at which the station plays something typed by hand. */
  occupied: number;
}

/**
 * What is to be done so that the log holds what the pattern says of the span. Exceptions stay empty, what was edited or confirmed stays as it
 * is, days before today lose nothing; done twice, the second time does nothing.
 */
export function planPattern(
  pattern: PatternRule,
  state: { exceptions: readonly PatternException[]; held: readonly GeneratedAiring[]; occupied: ReadonlySet<string> },
  span: Span,
  today: Day,
): PatternPlan {
  const wanted = slotsOf(pattern, span);
  const free = wanted.filter((slot) => !isExcepted(state.exceptions, pattern.id, slot));
  const freeKeys = new Set(free.map(slotKey));
  const held = state.held.filter((one) => one.patternId === pattern.id);
  const isStale = (one: GeneratedAiring) => !freeKeys.has(one.slot) || !one.current;
  const dropped = held.filter((one) => one.untouched && one.day >= today && isStale(one));
  const kept = held.filter((one) => !dropped.includes(one));
  const taken = new Set(kept.map((one) => one.slot));
  const missing = free.filter((slot) => !taken.has(slotKey(slot)));
  const create = missing.filter((slot) => slot.time === '' || !state.occupied.has(stationTime(pattern.stationId, slot)));
  return {
    patternId: pattern.id,
    create,
    drop: dropped.map((one) => one.id),
    kept: kept.length,
    keptByHand: kept.filter((one) => !one.untouched && isStale(one)).length,
    excepted: wanted.length - free.length,
    occupied: missing.length - create.length,
  };
}

interface Placed extends Omit<PatternRule, 'id'> {
  programme: string | null;
  topics: number;
}
/** Two patterns of one station that would play at the same time, or the same thing at no fixed time, on a day of both. */
export function clashes(one: Placed, other: Placed): boolean {
  if (one.stationId !== other.stationId || (one.weekdays & other.weekdays) === 0) return false;
  if (one.validTo !== null && one.validTo < other.validFrom) return false;
  if (other.validTo !== null && other.validTo < one.validFrom) return false;
  if (one.times.length === 0 && other.times.length === 0) return one.programme === other.programme && one.topics === other.topics;
  return one.times.some((time) => other.times.includes(time));
}
