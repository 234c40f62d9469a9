import { isErrorCell } from '../../sheets/cells.ts';
import type { Day } from '../../kernel/dates.ts';
import { longestNote, longestTitle } from '../../kernel/schemas.ts';
import { tidy } from '../../kernel/text.ts';
import type { AiringStatus } from '../labels.ts';
import type { DataRow } from './blocks.ts';
import { said } from './cells.ts';
import { plain, shortened } from '../../sheets/words.ts';
import type { Decisions } from '../../intake/decisions.ts';
import type { MatrixColumn } from './layout.ts';
import type { DraftAiring, ListLine } from './model.ts';
import type { Outcome } from './outcome.ts';
import { isGeneric, type Places } from './place.ts';
import { countCell, countOf, lay, type Place, readCount } from './row-counts.ts';
import { columnOf, type RowCalendar, type RowContext } from './row-days.ts';
import { statusOf, statusOn } from './row-status.ts';
import { minutesOf, slotsOf } from './row-times.ts';
import { type KnownProgrammes, topicsOfRow } from './row-topics.ts';
import { readTimes } from './times.ts';

/** What reading a row needs besides the row. */
export interface RowTools {
  calendar: RowCalendar;
  places: Places;
  decisions: Decisions;
  programmes: KnownProgrammes;
  today: Day;
}
export type RowContextWithCommune = RowContext & { communeAbove: DataRow | undefined };
/** A row read, or put aside by an answer of the user. */
export type RowRead = { line: ListLine } | { why: string };

/** Reads one row. Every part is tried, so that all of its questions are asked at once. */
export function readRow(context: RowContextWithCommune, tools: RowTools): RowRead {
  const { block, row, roles } = context;
  const texts = textsOf(context);
  const line = (state: ListLine['state'], reason: string | null, airings: DraftAiring[] = []): RowRead => ({
    line: { sheet: block.sheet, row: row.row, state, reason, airings, said: saidOf(context) },
  });
  if (typeof texts === 'string') return line('error', texts);
  const topics = topicsOfRow(context, tools.programmes, tools.decisions);
  // What is not wanted asks nothing more.
  if (topics.is === 'skip') return { why: topics.why };
  const places = block.layout.matrix.length > 0 ? placesOfTable(context, tools) : placesOfRow(context, tools);
  if (places.is === 'skip') return { why: places.why };
  const status = statusOf(context, tools.decisions);
  const communeAt = roles.commune === 'open' ? undefined : columnOf(roles, 'commune');
  const days = places.is === 'value' ? places.value.map(({ day }) => day) : [];
  const communes = roles.commune === 'open' ? undefined : communesOf(context, communeAt, days, tools);
  const failed = [topics, places, status, ...(communes?.values() ?? [])].find((part) => part.is === 'error' || part.is === 'skip');
  if (failed?.is === 'skip') return { why: failed.why };
  if (failed?.is === 'error') return line('error', failed.reason);
  if (topics.is !== 'value' || places.is !== 'value' || status.is !== 'value' || !communes) return line('ask', null);
  const airings: DraftAiring[] = [];
  for (const { day, time, minutes, count } of places.value) {
    const commune = communes.get(day);
    if (commune?.is !== 'value') return line('ask', null);
    airings.push({
      communeId: commune.value,
      day,
      time,
      count,
      minutes,
      topics: topics.value,
      status: statusOn(status.value, day, tools.today),
      ...texts,
    });
  }
  return line('read', noteOn(status.value, days, tools.today), airings);
}

const noteOn = (status: AiringStatus, days: readonly Day[], today: Day): string | null =>
  status === 'aired' && days.some((day) => day > today) ? 'Ngày chưa tới được ghi là kế hoạch.' : null;

/** A commune a day: one that ended on the way is followed to what came of it. */
function communesOf(
  context: RowContextWithCommune,
  at: number | undefined,
  days: readonly Day[],
  tools: RowTools,
): Map<Day, Outcome<string | null>> {
  const found = new Map<Day, Outcome<string | null>>();
  for (const day of days.length > 0 ? days : [tools.today])
    if (!found.has(day)) found.set(day, tools.places.of(context.block, context.key, context.row, at, context.communeAbove, day));
  return found;
}

function placesOfRow(context: RowContext, tools: RowTools): Outcome<Place[]> {
  const days = tools.calendar.of(context);
  if (days.is !== 'value') return days;
  const count = countOf(context, days.value);
  const slots = slotsOf(context, days.value, tools.decisions, tools.today);
  const minutes = minutesOf(context);
  for (const part of [count, slots, minutes]) if (part.is === 'error' || part.is === 'skip') return part;
  if (count.is !== 'value' || slots.is !== 'value' || minutes.is !== 'value') return { is: 'ask' };
  const timed = slots.value.map((slot) => ({ time: slot.time, minutes: minutes.value ?? slot.minutes }));
  return lay(context.key, countCell(context), days.value, timed, count.value, tools.decisions);
}

/** A row of a table of days or weeks: every cell that is filled is airings of that day or week. */
function placesOfTable(context: RowContext, tools: RowTools): Outcome<Place[]> {
  const { block, row } = context;
  const places: Place[] = [];
  let waits = false;
  for (const column of block.layout.matrix) {
    const found = placesOfCell(context, column, tools);
    if (found?.is === 'error') return { is: 'error', reason: `Cột ${column.letters}: ${found.reason}` };
    if (found?.is === 'ask') waits = true;
    if (found?.is === 'value') places.push(...found.value);
  }
  if (waits) return { is: 'ask' };
  if (places.length > 0) return { is: 'value', value: places };
  return { is: 'skip', why: row.cells.some((cell) => cell !== undefined) ? 'không có lượt nào trong bảng' : 'dòng trống' };
}

function placesOfCell(context: RowContext, column: MatrixColumn, tools: RowTools): Outcome<Place[]> | undefined {
  const { block, row } = context;
  const cell = row.cells[column.at];
  if (cell === undefined || row.fromAbove.has(column.at)) return undefined;
  const text = plain(cell).trim();
  const place = said(block.sheet, row.row, column.at, cell);
  if (/^[-–—o.]?$/i.test(text) && !isErrorCell(cell)) return undefined;
  const days = tools.calendar.ofHead(column.when, block, row, said(block.sheet, block.layout.rows[0] ?? 0, column.at, column.heading));
  if (days.is !== 'value') return days;
  const minutes = minutesOf(context);
  if (minutes.is !== 'value') return minutes;
  const marked = /^(?:x|v|✓|√|\+|có)$/iu.test(text);
  const times = typeof cell === 'string' && !marked ? readTimes(cell) : undefined;
  const slots = (times?.unclear === null ? times.slots : [{ time: null, minutes: null }]).map((slot) => ({
    time: slot.time,
    minutes: minutes.value ?? slot.minutes,
  }));
  const count = marked ? { count: 1, per: null } : times?.unclear === null ? null : undefined;
  if (count !== undefined) return lay(context.key, place, days.value, slots, count, tools.decisions);
  const read = readCount(cell);
  if (read.is === 'skip') return undefined;
  return read.is === 'value' ? lay(context.key, place, days.value, slots, read.value, tools.decisions) : read;
}

/** The row's own texts; what is wrong with one as a sentence. */
function textsOf({ roles, row }: RowContext): Pick<DraftAiring, 'programme' | 'language' | 'source' | 'note'> | string {
  const text = (meaning: 'programme' | 'language' | 'source' | 'note'): string | null => {
    const at = columnOf(roles, meaning);
    return at === undefined ? null : tidy(plain(row.cells[at])) || null;
  };
  const texts = { programme: text('programme'), language: text('language'), source: text('source'), note: text('note') };
  if ((texts.programme?.length ?? 0) > longestTitle) return `Nội dung dài ${texts.programme?.length ?? 0} ký tự, tối đa ${longestTitle}.`;
  if ((texts.language?.length ?? 0) > longestTitle) return `Ngôn ngữ dài quá ${longestTitle} ký tự.`;
  if ((texts.source?.length ?? 0) > longestTitle) return `Nguồn dài quá ${longestTitle} ký tự.`;
  return (texts.note?.length ?? 0) > longestNote ? `Ghi chú dài quá ${longestNote} ký tự.` : texts;
}

function saidOf({ block, roles, row }: RowContext): ListLine['said'] {
  const text = (...meant: (keyof typeof roles)[]): string => {
    const at = meant.map((meaning) => columnOf(roles, meaning)).find((one) => one !== undefined && row.cells[one] !== undefined);
    return at === undefined ? '' : shortened(plain(row.cells[at]));
  };
  const commune = text('commune');
  return {
    commune: commune || shortened(row.groups.at(-1)?.text ?? (isGeneric(block.sheet) ? '' : block.sheet)),
    when: text('day', 'from', 'weekday', 'week'),
    time: text('time'),
    content: text('programme', 'topic') || (commune ? '' : firstText(row)),
  };
}
const firstText = (row: DataRow): string => shortened(row.cells.map(plain).find((text) => /\p{L}{2}/u.test(text)) ?? '');
