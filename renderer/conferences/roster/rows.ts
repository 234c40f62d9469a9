import type { z } from 'zod';
import { type AttendeeValues, type zAttendee, zAttendeeValues } from '../../../shared/conferences/contract.ts';
import { type ResultKind, resultLabels } from '../../../shared/people/results.ts';
import { roleOf } from '../../../shared/conferences/roster/text.ts';
import { birthText, parseBirth, parseCitizenId, parseSex, tidyPhone } from '../../../shared/people/values.ts';
import { type Day, formatDayShort, isDay } from '../../../shared/kernel/dates.ts';
import { formatNumber, parseDong } from '../../../shared/kernel/numbers.ts';
import { longestNote, longestTitle } from '../../../shared/kernel/schemas.ts';
import { tidy } from '../../../shared/kernel/text.ts';
import { isTextColumn, type MarkColumn, markColumns, type RosterColumn, type TextColumn, textColumns } from './columns.ts';
import { rosterTexts as texts } from './labels.ts';

export type Attendee = z.infer<typeof zAttendee>;

/** `joinedOn` is a day, or what was typed and is none. */
export interface Result {
  kind: ResultKind;
  joinedOn: string | null;
}
/** A line of the roster as it stands on the screen. Rows are never changed in place: a row that is the same object is the same row. */
export interface RosterRow extends Record<TextColumn, string>, Record<MarkColumn, boolean> {
  key: string;
  position: number;
  results: readonly Result[];
  /** Who this is in the register of people; never typed. */
  personId: string | null;
}

export const blankRow = (key: string, position: number): RosterRow => ({
  key,
  position,
  name: '',
  birth: '',
  sex: '',
  citizenId: '',
  phone: '',
  unit: '',
  present: false,
  handedOver: false,
  results: [],
  role: '',
  walkIn: false,
  amount: '',
  note: '',
  personId: null,
});

export const rowOf = (attendee: Attendee, key: string): RosterRow => ({
  key,
  position: attendee.position,
  name: attendee.name,
  birth: attendee.birth === null ? '' : birthText(attendee.birth),
  sex: attendee.sex ?? '',
  citizenId: attendee.citizenId ?? '',
  phone: attendee.phone ?? '',
  unit: attendee.unit ?? '',
  present: attendee.present,
  handedOver: attendee.handedOver,
  results: attendee.results,
  role: attendee.role ?? '',
  walkIn: attendee.walkIn,
  amount: attendee.amount === null ? '' : formatNumber(attendee.amount),
  note: attendee.note ?? '',
  personId: attendee.personId,
});

/** Nothing typed and nothing marked; a walk-in is present from the start, so that says nothing yet. */
export const isBlank = (row: RosterRow): boolean =>
  textColumns.every((column) => row[column].trim() === '') && (!row.present || row.walkIn) && !row.handedOver && row.results.length === 0;

export const sameRow = (a: RosterRow, b: RosterRow): boolean =>
  a === b ||
  (a.position === b.position &&
    a.personId === b.personId &&
    markColumns.every((column) => a[column] === b[column]) &&
    textColumns.every((column) => a[column] === b[column]) &&
    (a.results === b.results || JSON.stringify(a.results) === JSON.stringify(b.results)));

/** The cell as it is copied and pasted: marks as «x», results as the exchange workbook writes them. */
export function cellText(row: RosterRow, column: RosterColumn): string {
  if (isTextColumn(column)) return row[column];
  if (column === 'results') return row.results.map(({ kind }) => resultLabels[kind]).join('; ');
  return row[column] ? 'x' : '';
}

/** Results as they are read: with the days they came about. */
export const resultWords = ({ results }: RosterRow): string =>
  results
    .map(({ kind, joinedOn }) =>
      joinedOn === null ? resultLabels[kind] : `${resultLabels[kind]} (${isDay(joinedOn) ? formatDayShort(joinedOn) : joinedOn})`,
    )
    .join(', ');

/** What a cell shows once it is left: dates dd/mm/yyyy, Nam or Nữ, telephones with their 0. What cannot be read stays as typed. */
export function tidyCell(column: TextColumn, text: string, today: Day): string {
  const clean = tidy(text);
  if (clean === '') return '';
  if (column === 'birth') {
    const birth = parseBirth(clean, today);
    return birth === undefined ? clean : birthText(birth);
  }
  if (column === 'sex') return parseSex(clean) ?? clean;
  if (column === 'citizenId') return parseCitizenId(clean) ?? clean;
  if (column === 'role') return roleOf(clean);
  if (column === 'amount') {
    const amount = parseDong(clean);
    return amount === undefined ? clean : formatNumber(amount);
  }
  return column === 'phone' ? tidyPhone(clean) : clean;
}

export type Problems = Partial<Record<RosterColumn, string>>;
type Reading = { values: AttendeeValues } | { problems: Problems };
const read = new WeakMap<RosterRow, Reading>();

/** The row as the contract has it, or what is wrong with its cells. Read once for each row. */
export function readRow(row: RosterRow, today: Day): Reading {
  const known = read.get(row);
  if (known) return known;
  const reading = readAnew(row, today);
  read.set(row, reading);
  return reading;
}

function readAnew(row: RosterRow, today: Day): Reading {
  const problems: Problems = {};
  const cell = <Value>(column: TextColumn, parse: (text: string) => Value | undefined, wrong: string): Value | null => {
    const text = tidy(row[column]);
    if (text === '') return null;
    const value = parse(text);
    if (value === undefined) problems[column] = wrong;
    return value ?? null;
  };
  const short = (text: string) => (text.length <= longestTitle ? text : undefined);
  const name = cell('name', short, texts.tooLong);
  if (name === null) problems.name ??= texts.nameMissing;
  const values = {
    position: row.position,
    name,
    birth: cell('birth', (text) => parseBirth(text, today), texts.birthWrong),
    sex: cell('sex', parseSex, texts.sexWrong),
    citizenId: cell('citizenId', parseCitizenId, texts.citizenIdWrong),
    phone: cell('phone', (text) => short(tidyPhone(text)), texts.tooLong),
    unit: cell('unit', short, texts.tooLong),
    present: row.present,
    results: row.results,
    handedOver: row.handedOver,
    role: cell('role', (text) => short(roleOf(text)), texts.tooLong),
    walkIn: row.walkIn,
    amount: cell('amount', parseDong, texts.amountWrong),
    note: cell('note', (text) => (text.length <= longestNote ? text : undefined), texts.noteTooLong),
  };
  const whole = zAttendeeValues.safeParse(values);
  if (Object.keys(problems).length === 0 && whole.success) return { values: whole.data };
  if (!whole.success && whole.error.issues.some((issue) => issue.path[0] === 'results')) problems.results = texts.joinedOnWrong;
  if (!whole.success && whole.error.issues.some((issue) => issue.path[0] === 'amount')) problems.amount ??= texts.amountWrong;
  return { problems };
}

export function problemsOf(row: RosterRow, today: Day): Problems {
  if (isBlank(row)) return {};
  const reading = readRow(row, today);
  return 'problems' in reading ? reading.problems : {};
}
