import { type CellValue, isErrorCell } from '../../sheets/cells.ts';
import type { Day } from '../../kernel/dates.ts';
import { parseWhole } from '../../kernel/numbers.ts';
import { said } from './cells.ts';
import { folded, plain, shortened } from '../../sheets/words.ts';
import type { Decisions } from '../../intake/decisions.ts';
import type { CellSaid } from '../../intake/questions.ts';
import { ask, error, type Outcome, skip, value } from './outcome.ts';
import { columnOf, type RowContext, type RowDays } from './row-days.ts';
import { spread } from './spread.ts';
import type { Slot } from './times.ts';

/** One airing of a row: its day, its hour and how many. */
export interface Place extends Slot {
  day: Day;
  count: number;
}
interface Count {
  count: number;
  per: 'day' | 'week' | null;
}
const mostCount = 1_000;

/** Where the row says how many: its count column, else its day. */
export function countCell({ block, row, roles }: RowContext): CellSaid {
  const at = columnOf(roles, 'count') ?? columnOf(roles, 'day') ?? null;
  return said(block.sheet, row.row, at, at === null ? '' : row.cells[at]);
}

/** The number in the count column, else beside the day; null where nobody says. */
export function countOf({ roles, row }: RowContext, days: RowDays): Outcome<Count | null> {
  if (roles.count === 'open') return ask;
  const at = columnOf(roles, 'count');
  const cell = at === undefined ? undefined : row.cells[at];
  if (cell === undefined) return value(days.count === null ? null : { count: days.count, per: null });
  return readCount(cell);
}

export function readCount(cell: CellValue): Outcome<Count | null> {
  if (isErrorCell(cell)) return error(`Ô số lượt báo lỗi ${cell.error}.`);
  const text = folded(plain(cell));
  const found = /^(-?[\d.,]+)\s*(?:luot|lan|buoi|x)?(?:\s*\/?\s*(ngay|tuan))?$/.exec(text);
  const count = typeof cell === 'number' ? cell : parseWhole(found?.[1] ?? '');
  if (count === undefined || !Number.isInteger(count)) return error(`Số lượt «${shortened(plain(cell))}» không phải số nguyên.`);
  if (count < 0) return error('Số lượt không được âm.');
  if (count === 0) return skip('số lượt là 0');
  if (count > mostCount) return error(`Số lượt ${count} quá lớn.`);
  return value({ count, per: found?.[2] === 'ngay' ? 'day' : found?.[2] === 'tuan' ? 'week' : null });
}

/**
 * Airings laid on days and hours. A count that is the number of the row's days times its hours needs no rule; where it is not, and
 * where only a week or a span is named, the user says how it is meant.
 */
export function lay(
  key: string,
  cell: CellSaid,
  days: RowDays,
  slots: readonly Slot[],
  count: Count | null,
  decisions: Decisions,
): Outcome<Place[]> {
  if (days.how === 'over') return layOver(key, days, slots, count, decisions, cell);
  const all = days.days.flatMap((day) => slots.map((slot): Place => ({ ...slot, day, count: 1 })));
  if (!count || count.count === all.length || count.count === slots.length) return value(all);
  if (all.length === 1) return value(all.map((place) => ({ ...place, count: count.count })));
  if (count.per === 'day' && slots.length === 1) return value(all.map((place) => ({ ...place, count: count.count })));
  if (count.per === 'week') return error('Số lượt mỗi tuần không khớp với các thứ và giờ đã ghi.');
  const perDay = days.days.length > 1 && slots.length === 1;
  const [answer] =
    decisions.settle(
      `count:${key}:${perDay ? 'days' : 'hours'}`,
      () => ({
        title: perDay
          ? `Dòng có ${days.days.length} ngày mà ghi ${count.count} lượt: số lượt này là của mỗi ngày hay của cả dòng?`
          : `Dòng có ${all.length} lần phát theo ngày và giờ mà ghi ${count.count} lượt: hiểu thế nào?`,
        choices: [
          ...(perDay
            ? [{ value: 'each', label: 'Mỗi ngày bấy nhiêu lượt' }]
            : [
                { value: 'hours', label: 'Theo ngày và giờ, bỏ số lượt' },
                { value: 'each', label: 'Mỗi giờ bấy nhiêu lượt' },
              ]),
          { value: 'total', label: 'Cả dòng bấy nhiêu lượt, rải đều' },
        ],
      }),
      cell,
    ) ?? [];
  if (answer === undefined) return ask;
  if (answer === 'hours') return value(all);
  if (answer === 'each') return value(all.map((place) => ({ ...place, count: count.count })));
  return value(spreadOver(days.days, slots, count.count));
}

function layOver(
  key: string,
  days: RowDays,
  slots: readonly Slot[],
  count: Count | null,
  decisions: Decisions,
  cell: CellSaid,
): Outcome<Place[]> {
  if (count?.per === 'week' && days.over !== 'week') return error('Số lượt ghi theo tuần mà không nói ngày nào. Ghi thứ hoặc ngày phát.');
  const inAll = count?.per === 'day' ? count.count * days.days.length : count?.count;
  if (inAll === undefined) {
    if (days.over === 'week') return error('Không ghi số lượt của tuần.');
    const [answer] =
      decisions.settle(
        `daily:${key}`,
        () => ({
          title: 'Dòng ghi từ ngày … đến ngày … mà không ghi thứ, không ghi số lượt: phát mỗi ngày?',
          choices: [
            { value: 'daily', label: 'Có, mỗi ngày' },
            { value: 'error', label: 'Không, các dòng đó là lỗi' },
          ],
        }),
        cell,
      ) ?? [];
    if (answer === undefined) return ask;
    return answer === 'daily'
      ? value(days.days.flatMap((day) => slots.map((slot) => ({ ...slot, day, count: 1 }))))
      : error('Không rõ phát những ngày nào: ghi thứ, ngày hoặc số lượt.');
  }
  if (inAll === days.days.length * slots.length) return value(spreadOver(days.days, slots, inAll));
  const [answer] =
    decisions.settle(
      `spread:${days.over ?? 'span'}`,
      () => ({
        title:
          days.over === 'week'
            ? 'Danh sách chỉ ghi số lượt của tuần: ghi vào những ngày nào?'
            : 'Danh sách chỉ ghi số lượt của cả kỳ: ghi vào những ngày nào?',
        choices: [
          { value: 'even', label: days.over === 'week' ? 'Rải đều trong tuần, từ ngày đầu tuần' : 'Rải đều trong kỳ, từ ngày đầu' },
          { value: 'last', label: days.over === 'week' ? 'Một dòng vào ngày cuối tuần' : 'Một dòng vào ngày cuối kỳ' },
        ],
      }),
      cell,
    ) ?? [];
  if (answer === undefined) return ask;
  if (answer === 'even') return value(spreadOver(days.days, slots, inAll));
  const last = days.days.at(-1);
  return value(last ? [{ time: null, minutes: slots[0]?.minutes ?? null, day: last, count: inAll }] : []);
}

/** Evenly over the days; the hours take turns. */
function spreadOver(days: readonly Day[], slots: readonly Slot[], count: number): Place[] {
  return spread(days, count).flatMap(({ day, count: onDay }) => {
    if (slots.length <= 1) return [{ time: null, minutes: null, ...slots[0], day, count: onDay }];
    return slots
      .map((slot, at) => ({ ...slot, day, count: Math.floor(onDay / slots.length) + (at < onDay % slots.length ? 1 : 0) }))
      .filter((place) => place.count > 0);
  });
}
