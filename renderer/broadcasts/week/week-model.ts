import type { z } from 'zod';
import type { zDayCell, zWeek } from '../../../shared/broadcasts/week/contract.ts';
import { addDays, type Day } from '../../../shared/kernel/dates.ts';
import { dayTitle, weekTexts as texts } from './labels.ts';

export type Week = z.infer<typeof zWeek>;
export type WeekRow = Week['rows'][number];
export type DayCell = z.infer<typeof zDayCell>;
export type Status = 'aired' | 'planned';

/** A cell by its place in the log, whatever row it stands in. */
export interface CellRef {
  communeId: string | null;
  day: Day;
}
export const keyOf = ({ communeId, day }: CellRef): string => `${communeId ?? ''}/${day}`;
export const daysFrom = (monday: Day): Day[] => Array.from({ length: 7 }, (_, at) => addDays(monday, at));

/** What was typed and is on its way to the store. */
export interface Pending {
  count: number;
  status: Status;
}

/** The cell as it will stand once what was typed is stored (shared/broadcasts/week-cells.ts). */
export function withPending(cell: DayCell, pending: Pending | undefined): DayCell {
  if (!pending) return cell;
  const { count, status } = pending;
  if (status === 'aired') return { ...cell, aired: count, planned: 0 };
  return { ...cell, planned: Math.max(0, count - cell.aired), aired: Math.min(cell.aired, count) };
}

export const totalOf = ({ aired, planned }: DayCell): number => aired + planned;
/** What is typed into the cell, copied from it and counted: nothing for an empty day. */
export const textOf = (cell: DayCell): string => (totalOf(cell) > 0 ? String(totalOf(cell)) : '');

/** «Tân Lập, Thứ Hai 16/11: 2 lượt đã phát, 1 lượt kế hoạch». */
export function spoken(row: WeekRow, day: Day, at: number, cell: DayCell, today: Day): string {
  const parts = cell.valid
    ? [
        texts.readAired(cell.aired),
        texts.readPlanned(cell.planned),
        texts.readNotAired(cell.notAired),
        texts.readRelayed(cell.relayed),
        texts.readOther(cell.other),
        texts.readApart(cell.apart),
      ].filter(Boolean)
    : [texts.notValid];
  return `${row.name}, ${dayTitle(day, at)}${day > today ? ` (${texts.coming})` : ''}: ${parts.join(', ') || texts.nothing}`;
}

/** How R1 stands for a commune: met, failed for good, short of the plan too, or met if all that is planned is played. */
export type R1Sign = 'met' | 'failed' | 'short' | 'waiting';
export function signOf({ met, judged, count, planned, required, missing }: NonNullable<WeekRow['state']>): R1Sign {
  if (met) return 'met';
  if (judged) return 'failed';
  return missing === null || count + planned >= required ? 'waiting' : 'short';
}

/** Communes that will not meet R1 as things stand, and by how many airings. */
export const shortOnes = (week: Week): { name: string; missing: number | null }[] =>
  week.rows.flatMap(({ name, state }) => {
    if (!state) return [];
    const sign = signOf(state);
    return sign === 'failed' || sign === 'short' ? [{ name, missing: state.missing }] : [];
  });
