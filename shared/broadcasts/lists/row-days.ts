import { type CellValue, isDateCell, isErrorCell } from '../../sheets/cells.ts';
import { type Day, formatDay, weekday } from '../../kernel/dates.ts';
import type { Span } from '../../kernel/periods.ts';
import type { Block, DataRow } from './blocks.ts';
import type { Calendar } from './calendar.ts';
import { said } from './cells.ts';
import { folded, plain, shortened } from '../../sheets/words.ts';
import type { Roles } from './columns.ts';
import type { Decisions } from '../../intake/decisions.ts';
import type { CellSaid } from '../../intake/questions.ts';
import { ask, error, type Outcome, value } from './outcome.ts';
import { fillQuestion } from './place.ts';
import { daysOf } from './spread.ts';
import { readWeekdays, weekdayList, weekdayNames } from './weekdays.ts';
import { readWeek, readWhen } from './when.ts';
import type { PartDay, When } from './when-said.ts';

/** The days of a row. `each` = an airing on every one of them; `over` = so many airings somewhere within. */
export interface RowDays {
  days: Day[];
  how: 'each' | 'over';
  /** What is spread: a week, or the whole span. */
  over?: 'week' | 'span';
  /** Times and a count that stood in the day's cell. */
  times: string;
  count: number | null;
}
export interface RowContext {
  block: Block;
  key: string;
  row: DataRow;
  roles: Roles;
  /** The last row above whose day column is filled. */
  dayAbove: DataRow | undefined;
}

export const columnOf = (roles: Roles, meaning: keyof Roles): number | undefined => {
  const columns = roles[meaning];
  return Array.isArray(columns) ? columns[0] : undefined;
};

export class RowCalendar {
  readonly #calendar: Calendar;
  readonly #decisions: Decisions;

  constructor(calendar: Calendar, decisions: Decisions) {
    this.#calendar = calendar;
    this.#decisions = decisions;
  }

  of(context: RowContext): Outcome<RowDays> {
    const { row, roles, block } = context;
    if (['day', 'from', 'to', 'weekday', 'week'].some((meaning) => roles[meaning as keyof Roles] === 'open')) return ask;
    const at = columnOf(roles, 'day');
    const cell = at === undefined ? undefined : row.cells[at];
    if (at !== undefined && cell !== undefined) return this.#ofCell(context, at, cell);
    const [from, to] = [columnOf(roles, 'from'), columnOf(roles, 'to')];
    if (from !== undefined && row.cells[from] !== undefined) return this.#ofSpan(context, from, to);
    const weekdays = columnOf(roles, 'weekday');
    if (weekdays !== undefined && row.cells[weekdays] !== undefined) {
      const period = this.#calendar.period(block, row, said(block.sheet, row.row, weekdays, row.cells[weekdays]));
      return period.is === 'value' ? this.#onWeekdays(context, period.value, weekdays) : period;
    }
    const week = columnOf(roles, 'week');
    if (week !== undefined && row.cells[week] !== undefined) return this.#ofWeek(context, week);
    if (at !== undefined && context.dayAbove) return this.#asAbove(context, at, context.dayAbove);
    if (at !== undefined || from !== undefined || weekdays !== undefined || week !== undefined) return error('Ô ngày phát để trống.');
    const inGroup = this.#ofGroup(context);
    if (inGroup) return inGroup;
    const period = this.#calendar.period(block, row, said(block.sheet, row.row, null, plain(row.cells[0])));
    return period.is === 'value' ? over(daysOf(period.value), 'span') : period;
  }

  /** The day a table's head names for one of its columns. */
  ofHead(when: When, block: Block, row: DataRow, cell: CellSaid): Outcome<RowDays> {
    return this.#ofWhen(when, { times: '', count: null }, { block, row, key: '', roles: {}, dayAbove: undefined }, cell, false);
  }

  #ofCell(context: RowContext, at: number, cell: CellValue): Outcome<RowDays> {
    const place = said(context.block.sheet, context.row.row, at, cell);
    if (isErrorCell(cell)) return error(`Ô ngày phát báo lỗi ${cell.error}.`);
    const found = readWhen(cell);
    if (!found) return error(`Không đọc được ngày «${shortened(plain(cell))}».`);
    const days = this.#ofWhen(found.when, found, context, place, isDateCell(cell));
    if (days.is !== 'value' || found.when.kind !== 'days' || days.value.days.length !== 1) return days;
    return this.#checked(days.value, found.weekday, context);
  }

  #ofWhen(
    when: When,
    beside: { times: string; count: number | null },
    context: RowContext,
    cell: CellSaid,
    real: boolean,
  ): Outcome<RowDays> {
    const { block, row } = context;
    const rest = { times: beside.times, count: beside.count };
    switch (when.kind) {
      case 'days': {
        const days: Day[] = [];
        for (const part of when.days) {
          const day = this.#calendar.day(part, block, row, cell, real);
          if (day.is !== 'value') return day;
          if (!days.includes(day.value)) days.push(day.value);
        }
        return value({ days, how: 'each', ...rest });
      }
      case 'span': {
        const span = this.#span(when.from, when.to, context, cell);
        if (span.is !== 'value') return span;
        const weekdays = columnOf(context.roles, 'weekday');
        if (weekdays !== undefined && row.cells[weekdays] !== undefined) return this.#onWeekdays(context, span.value, weekdays, rest);
        return over(daysOf(span.value), 'span', rest);
      }
      case 'weekdays': {
        const period = this.#calendar.period(block, row, cell);
        return period.is === 'value' ? onWeekdays(period.value, when.weekdays, rest) : period;
      }
      case 'week': {
        const week = this.#calendar.week(when.number, block, row, cell);
        return week.is === 'value' ? over(daysOf(week.value), 'week', rest) : week;
      }
      case 'month': {
        const period = this.#calendar.period(block, row, cell);
        return period.is === 'value' ? over(daysOf(period.value), 'span', rest) : period;
      }
      case 'either': {
        const chosen = this.#either(when, cell);
        return chosen ? this.#ofWhen(chosen, beside, context, cell, real) : ask;
      }
    }
  }

  #either(when: When & { kind: 'either' }, cell: CellSaid): When | undefined {
    const [answer] =
      this.#decisions.settle(
        `range:${when.text}`,
        () => ({
          title: `«${cell.text}» là những ngày nào?`,
          choices: [
            { value: 'range', label: eitherLabel(when.range) },
            { value: 'list', label: eitherLabel(when.list) },
          ],
        }),
        cell,
      ) ?? [];
    return answer === undefined ? undefined : answer === 'range' ? when.range : when.list;
  }

  #span(from: PartDay, to: PartDay, { block, row }: RowContext, cell: CellSaid): Outcome<Span> {
    const [first, last] = [this.#calendar.day(from, block, row, cell, false), this.#calendar.day(to, block, row, cell, false)];
    if (first.is !== 'value') return first;
    if (last.is !== 'value') return last;
    if (first.value > last.value) return error(`Từ ngày ${formatDay(first.value)} đến ngày ${formatDay(last.value)} là ngược.`);
    return daysOf({ from: first.value, to: last.value }).length > longestSpan
      ? error('Khoảng ngày dài quá một năm.')
      : value({ from: first.value, to: last.value });
  }

  #ofSpan(context: RowContext, from: number, to: number | undefined): Outcome<RowDays> {
    const { row, block } = context;
    const [first, last] = [from, to].map((at) => (at === undefined ? undefined : readOne(row.cells[at])));
    const cell = said(block.sheet, row.row, from, row.cells[from]);
    if (!first) return error(`Không đọc được ngày «${cell.text}».`);
    if (to !== undefined && row.cells[to] !== undefined && !last) return error(`Không đọc được ngày «${shortened(plain(row.cells[to]))}».`);
    const span: When = last ? { kind: 'span', from: first, to: last } : { kind: 'days', days: [first] };
    return this.#ofWhen(span, { times: '', count: null }, context, cell, false);
  }

  #onWeekdays(context: RowContext, span: Span, at: number, rest = { times: '', count: null as number | null }): Outcome<RowDays> {
    const cell = context.row.cells[at];
    const place = said(context.block.sheet, context.row.row, at, cell);
    const found = readWeekdays(folded(plain(cell)), true);
    const when = found?.kind === 'either' ? this.#either(found, place) : found;
    if (found && !when) return ask;
    return when?.kind === 'weekdays' ? onWeekdays(span, when.weekdays, rest) : error(`Không đọc được thứ «${place.text}».`);
  }

  #ofWeek(context: RowContext, at: number): Outcome<RowDays> {
    const { row, block } = context;
    const text = folded(plain(row.cells[at]));
    const place = said(block.sheet, row.row, at, row.cells[at]);
    const when = readWeek(text) ?? readWeek(`tuan ${text}`) ?? readWhen(text)?.when;
    return when
      ? this.#ofWhen(when, { times: '', count: readWhen(text)?.count ?? null }, context, place, false)
      : error(`Không đọc được tuần «${place.text}».`);
  }

  /** A line «Tuần 2 (06/7–12/7)» above the rows. */
  #ofGroup(context: RowContext): Outcome<RowDays> | undefined {
    const { row, block } = context;
    for (const group of [...row.groups].reverse()) {
      const when = readWeek(folded(group.text).replace(/^(?:\d{1,2}|[ivx]+)[.)]? /, ''));
      if (!when) continue;
      const days = this.#ofWhen(when, { times: '', count: null }, context, said(block.sheet, group.row, null, group.text), false);
      return days.is === 'value' ? value({ ...days.value, over: 'week' }) : days;
    }
    return undefined;
  }

  #asAbove(context: RowContext, at: number, above: DataRow): Outcome<RowDays> {
    const [answer] =
      this.#decisions.settle(
        `fill:day:${context.key}`,
        () => fillQuestion('ngày phát'),
        said(context.block.sheet, context.row.row, at, `(trống, phía trên là «${plain(above.cells[at])}»)`),
      ) ?? [];
    if (answer === undefined) return ask;
    const cell = above.cells[at];
    return answer === 'yes' && cell !== undefined
      ? this.#ofCell({ ...context, row: { ...context.row, cells: above.cells } }, at, cell)
      : error('Ô ngày phát để trống.');
  }

  /** A weekday beside the date that does not fit it speaks of a wrong month or year. */
  #checked(days: RowDays, beside: number | null, context: RowContext): Outcome<RowDays> {
    const { row, roles, block } = context;
    const at = columnOf(roles, 'weekday');
    const column = at === undefined ? undefined : readWeekdays(folded(plain(row.cells[at])), true);
    const named = beside ?? (column?.kind === 'weekdays' && column.weekdays.length === 1 ? column.weekdays[0] : undefined);
    const [day] = days.days;
    if (named === undefined || day === undefined || weekday(day) === named) return value(days);
    const [answer] =
      this.#decisions.settle(
        'weekday',
        () => ({
          title: `Ngày ${formatDay(day)} là ${weekdayNames[weekday(day) - 1] ?? ''} nhưng danh sách ghi ${weekdayNames[named - 1] ?? ''}: theo ngày?`,
          choices: [
            { value: 'day', label: 'Theo ngày' },
            { value: 'error', label: 'Không, các dòng như vậy là lỗi' },
          ],
          once: true,
        }),
        said(block.sheet, row.row, at ?? columnOf(roles, 'day') ?? null, at === undefined ? formatDay(day) : row.cells[at]),
      ) ?? [];
    if (answer === undefined) return ask;
    return answer === 'day' ? value(days) : error(`Ngày ${formatDay(day)} không phải ${weekdayNames[named - 1] ?? ''} như danh sách ghi.`);
  }
}

const longestSpan = 366;

const over = (
  days: Day[],
  what: 'week' | 'span',
  rest: { times: string; count: number | null } = { times: '', count: null },
): Outcome<RowDays> => value({ days, how: 'over', over: what, ...rest });

function onWeekdays(span: Span, weekdays: readonly number[], rest: { times: string; count: number | null }): Outcome<RowDays> {
  const days = daysOf(span).filter((day) => weekdays.includes(weekday(day)));
  return days.length > 0 ? value({ days, how: 'each', ...rest }) : error(`Kỳ này không có ngày nào là ${weekdayList(weekdays)}.`);
}

function readOne(cell: CellValue | undefined): PartDay | undefined {
  const when = cell === undefined || isErrorCell(cell) ? undefined : readWhen(cell)?.when;
  return when?.kind === 'days' && when.days.length === 1 ? when.days[0] : undefined;
}

function eitherLabel(when: When): string {
  if (when.kind === 'weekdays') return weekdayList(when.weekdays);
  if (when.kind === 'span') return `Từ ngày ${when.from.day} đến ngày ${when.to.day}`;
  const [day] = when.kind === 'days' ? when.days : [];
  return day ? `Ngày ${day.day} tháng ${day.month ?? ''}` : '';
}
