import type { Day } from '../../kernel/dates.ts';
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

/** A cell as the user finds it again in the file; long texts are cut. */
export interface CellSaid {
  sheet: string;
  row: number;
  /** Letters; empty where the whole row or the file's name is meant. */
  column: string;
  text: string;
}

export interface Choice {
  value: string;
  label: string;
}

/**
 * Something the file leaves open, or says in a way that could be read otherwise. Open while `answer` is null; nothing is written
 * while one is open. What is settled stays changeable.
 */
export interface Decision {
  id: string;
  title: string;
  hint: string | null;
  /** Where it comes from, the first few. */
  cells: CellSaid[];
  /** Rows that hang on it. */
  lines: number;
  choices: Choice[];
  several: boolean;
  /** Answers besides the choices: any commune, a month, a text. */
  other: 'commune' | 'month' | 'text' | null;
  answer: string[] | null;
  settledBy: 'user' | 'saved' | 'file' | null;
  /** Belongs to this file alone (a month) and is not kept for the sender. */
  once: boolean;
}
export type Answers = Readonly<Record<string, readonly string[]>>;

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
