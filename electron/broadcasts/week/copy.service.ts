import { isInUse } from '../../../shared/broadcasts/stations/rules.ts';
import { addDays, type Day, mondayOf } from '../../../shared/kernel/dates.ts';
import { isValidOn } from '../../../shared/office/communes.ts';
import { communeUnits } from '../../office/communes.service.ts';
import type { Actor, Store, Writer } from '../../store/store.ts';
import { runBatch } from '../log/batch.ts';
import { playedColumns } from '../log/columns.ts';
import { relaysOf } from '../log/log.queries.ts';
import { airingsBetween, type PlacedAiring } from './week.queries.ts';

interface Copied {
  /** Airings, by their count. */
  copied: number;
  /** Days of a place that held something already and stayed as they were. */
  keptDays: number;
  /** Airings that found no place this week: the commune or station has ended. */
  left: number;
}

/**
 * What was played or planned in the week before, on the same weekday of this one: played up to today, planned from tomorrow. A day of a
 * place that holds an airing on one of the topics already is left alone. What belonged to the paper of last week (basis, note, the
 * pattern) stays there, and so does a wave, which has dates of its own.
 */
export const copyLastWeek = (store: Store, actor: Actor, input: { monday: Day }): Copied =>
  store.write(actor, (writer) => copyWeekIn(writer, mondayOf(input.monday), store.today()));

export function copyWeekIn(writer: Writer, monday: Day, today: Day): Copied {
  const week = (from: Day) => airingsBetween(writer, { from, to: addDays(from, 6) });
  const taken = new Map<string, number>();
  for (const row of week(monday)) taken.set(keyOf(row, row.day), (taken.get(keyOf(row, row.day)) ?? 0) | row.topics);
  const units = new Map(communeUnits(writer).map((unit) => [unit.id, unit]));
  const stands = (row: PlacedAiring, day: Day) => {
    const unit = row.communeId === null ? undefined : units.get(row.communeId);
    const inUse = isInUse({ validTo: row.stationEnd }, day);
    return inUse && (row.communeId === null || (unit !== undefined && isValidOn(unit, day)));
  };
  const rows: { row: PlacedAiring; day: Day }[] = [];
  const kept = new Set<string>();
  let left = 0;
  for (const row of week(addDays(monday, -7))) {
    if (row.status === 'notAired') continue;
    const day = addDays(row.day, 7);
    if (((taken.get(keyOf(row, day)) ?? 0) & row.topics) !== 0) kept.add(keyOf(row, day));
    else if (stands(row, day)) rows.push({ row, day });
    else left += row.count;
  }
  const relays = relaysOf(
    writer,
    rows.map(({ row }) => row.id),
  );
  const create = rows.map(({ row, day }) => ({
    values: copyOf(row, day, today),
    relayCommuneIds: (relays.get(row.id) ?? []).filter((id) => {
      const unit = units.get(id);
      return unit !== undefined && isValidOn(unit, day);
    }),
  }));
  runBatch(writer, { what: `chép tuần ${addDays(monday, -7)} sang ${monday}`, create });
  return { copied: rows.reduce((total, { row }) => total + row.count, 0), keptDays: kept.size, left };
}

const keyOf = ({ communeId }: { communeId: string | null }, day: Day) => `${communeId ?? ''}/${day}`;

const copyOf = (row: PlacedAiring, day: Day, today: Day) => ({
  ...playedColumns(row),
  day,
  time: row.time,
  status: day <= today ? ('aired' as const) : ('planned' as const),
  basis: null,
  waveId: null,
  patternId: null,
  note: null,
});
