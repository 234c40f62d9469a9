import type { Day } from '../../kernel/dates.ts';
import type { Decision } from '../../intake/questions.ts';
import type { AiringStatus } from '../labels.ts';

/** What a column of a sender's list may mean. */
export const meanings = [
  'day',
  'from',
  'to',
  'weekday',
  'week',
  'time',
  'commune',
  'programme',
  'topic',
  'count',
  'minutes',
  'language',
  'source',
  'aired',
  'note',
] as const;
export type Meaning = (typeof meanings)[number];

/** An airing that a row tells of; `communeId` null = the district station, `topics` a set of bits. */
export interface DraftAiring {
  communeId: string | null;
  day: Day;
  time: string | null;
  programme: string | null;
  topics: number;
  count: number;
  minutes: number | null;
  language: string | null;
  source: string | null;
  status: AiringStatus;
  note: string | null;
}

/** A row of the list: read into airings, waiting for answers, or not to be had. */
export interface ListLine {
  sheet: string;
  row: number;
  state: 'read' | 'ask' | 'error';
  /** Why it waits or fails, or what was done with it that the user should know. */
  reason: string | null;
  airings: DraftAiring[];
  /** What the row says, for those that give no airing. */
  said: { commune: string; when: string; time: string; content: string };
}
/** A row that is no airing: title, heading, sum, signature, or left out by an answer. */
export interface IgnoredLine {
  sheet: string;
  row: number;
  why: string;
  text: string;
}

export interface ListReading {
  lines: ListLine[];
  ignored: IgnoredLine[];
  decisions: Decision[];
}
