import { type Day, dayOfMonth, formatDay, formatDayShort, makeDay, monthOf, yearOf } from '../../kernel/dates.ts';
import { contains, type Month, parseMonth, previousMonth, type Span } from '../../kernel/periods.ts';
import { firstEventYear, yearsAhead } from '../../kernel/schemas.ts';
import type { Block, DataRow } from './blocks.ts';
import type { Decisions } from '../../intake/decisions.ts';
import type { CellSaid, Choice } from '../../intake/questions.ts';
import { ask, error, type Outcome, skip, value } from './outcome.ts';
import { monthLabel, monthSpan, monthValue, periodIn, type PeriodSaid, saysNothing } from './period.ts';
import { type WeekCount, weeksIn } from './spread.ts';
import type { PartDay } from './when-said.ts';

/** Days in full: what a row leaves out of a date stands in the group's line, the title, the sheet's or the file's name; else it is asked. */
export class Calendar {
  readonly #decisions: Decisions;
  readonly #fileName: string;
  readonly #today: Day;
  readonly #known = new Map<string, PeriodSaid>();

  constructor(decisions: Decisions, fileName: string, today: Day) {
    this.#decisions = decisions;
    this.#fileName = fileName;
    this.#today = today;
  }

  /** What is said of the period, nearest first. */
  #sources(block: Block, row: DataRow): PeriodSaid[] {
    const groups = row.groups.map(({ text }) => this.#said(text)).reverse();
    const titles = this.#merged(block);
    return [...groups, titles, this.#said(block.sheet, true), this.#said(this.#fileName.replace(/\.xlsx$/i, ''), true)].filter(
      (one) => !saysNothing(one),
    );
  }

  #said(text: string, isName = false): PeriodSaid {
    const key = `${isName}${text}`;
    const known = this.#known.get(key) ?? periodIn(text, isName);
    this.#known.set(key, known);
    return known;
  }

  #merged(block: Block): PeriodSaid {
    const all = block.titles.map(({ text }) => this.#said(text));
    const months = all.flatMap((one) => one.months);
    return {
      months: months.filter((one, at) => months.findIndex((other) => monthValue(other) === monthValue(one)) === at),
      bareMonths: [...new Set(all.flatMap((one) => one.bareMonths))],
      years: [...new Set(all.flatMap((one) => one.years))],
      span: all.find((one) => one.span)?.span ?? null,
    };
  }

  /** The days the list is for: a span or a month, as the file says or the user. */
  period(block: Block, row: DataRow, cell: CellSaid): Outcome<Span> {
    const span = this.#sources(block, row).find((one) => one.span)?.span;
    if (span) return value(span);
    const month = this.month(block, row, cell);
    return month.is === 'value' ? value(monthSpan(month.value)) : month;
  }

  /** Only where the file says so by itself. */
  #stated(block: Block, row: DataRow): Span | undefined {
    const sources = this.#sources(block, row);
    const span = sources.find((one) => one.span)?.span;
    if (span) return span;
    const source = this.#months(row, sources);
    const [only, second] = source?.months ?? [];
    return only && !second && source?.bareMonths.every((month) => month === only.month) ? monthSpan(only) : undefined;
  }

  month(block: Block, row: DataRow, cell: CellSaid): Outcome<Month> {
    const sources = this.#sources(block, row);
    const source = this.#months(row, sources);
    const span = sources.find((one) => one.span)?.span;
    if (!source && span && monthOf(span.from) === monthOf(span.to)) return value({ year: yearOf(span.to), month: monthOf(span.to) });
    const [only, second] = source?.months ?? [];
    if (only && !second && source?.bareMonths.every((month) => month === only.month)) return value(only);
    const [bare, other] = source?.bareMonths ?? [];
    const full = sources.flatMap((one) => one.months).find((one) => one.month === bare);
    if (bare !== undefined && other === undefined && !only) {
      if (full) return value(full);
      const years = sources.find((one) => one.years.length > 0)?.years ?? [];
      const [year, another] = years;
      if (year !== undefined && another === undefined) return value({ year, month: bare });
      return this.#askMonth(
        `month:${bare}`,
        yearsBack(this.#today, bare).map((one) => ({ year: one, month: bare })),
        cell,
        'Danh sách không ghi năm.',
      );
    }
    const said = [...(source?.months ?? []), ...(source?.bareMonths ?? []).map((month) => ({ year: yearOf(this.#today), month }))];
    const recent = previousMonths(this.#today);
    return this.#askMonth(
      'month',
      said.length > 0 ? said : recent,
      cell,
      said.length > 0 ? 'Danh sách nêu nhiều tháng.' : 'Danh sách không ghi tháng.',
    );
  }

  /** The nearest that names a month; where title, sheet and file disagree, all that they name. */
  #months(row: DataRow, sources: readonly PeriodSaid[]): PeriodSaid | undefined {
    const [group] = row.groups
      .map(({ text }) => this.#said(text))
      .filter(namesMonth)
      .reverse();
    if (group) return group;
    const named = sources.filter(namesMonth);
    const numbers = new Set(named.flatMap((one) => [...one.months.map(({ month }) => month), ...one.bareMonths]));
    const [first] = named;
    if (!first || numbers.size === 1) return first;
    return { ...first, months: named.flatMap((one) => one.months), bareMonths: named.flatMap((one) => one.bareMonths) };
  }

  #askMonth(id: string, months: readonly Month[], cell: CellSaid, hint: string): Outcome<Month> {
    const [answer] =
      this.#decisions.settle(
        id,
        () => ({
          title: 'Danh sách của tháng nào?',
          hint,
          choices: months.map((month) => ({ value: monthValue(month), label: monthLabel(month) })),
          other: 'month',
          once: true,
        }),
        cell,
      ) ?? [];
    const month = answer === undefined ? undefined : parseMonth(answer);
    return month ? value(month) : ask;
  }

  /** The day in full, checked against the period the file states. `real` = a date cell, which a foreign Excel may have turned round. */
  day(part: PartDay, block: Block, row: DataRow, cell: CellSaid, real: boolean): Outcome<Day> {
    const whole = this.#complete(part, block, row, cell);
    if (whole.is !== 'value') return whole;
    const itsYear = yearOf(whole.value);
    const last = yearOf(this.#today) + yearsAhead;
    if (itsYear < firstEventYear || itsYear > last) return error(`Năm ${itsYear} nằm ngoài khoảng ${firstEventYear}–${last}.`);
    const stated = this.#stated(block, row);
    return stated && !contains(stated, whole.value) ? this.#outside(whole.value, stated, cell, real) : whole;
  }

  #complete({ day, month, year }: PartDay, block: Block, row: DataRow, cell: CellSaid): Outcome<Day> {
    const made = (itsYear: number, itsMonth: number): Outcome<Day> => {
      const found = makeDay(itsYear, itsMonth, day);
      return found ? value(found) : error(`Không có ngày ${day}/${itsMonth}/${itsYear}.`);
    };
    if (month !== undefined && year !== undefined) return made(year, month);
    if (month === undefined) {
      const found = this.month(block, row, cell);
      return found.is === 'value' ? made(found.value.year, found.value.month) : found;
    }
    const found = this.#year(month, day, block, row, cell);
    return found.is === 'value' ? made(found.value, month) : found;
  }

  #year(month: number, day: number, block: Block, row: DataRow, cell: CellSaid): Outcome<number> {
    const sources = this.#sources(block, row);
    const span = sources.find((one) => one.span)?.span;
    for (const year of span ? [yearOf(span.from), yearOf(span.to)] : []) {
      const one = makeDay(year, month, day);
      if (span && one && contains(span, one)) return value(year);
    }
    const months = sources.flatMap((one) => one.months);
    const years = new Set([...months.map((one) => one.year), ...sources.flatMap((one) => one.years)]);
    const [year] = years;
    if (year !== undefined && years.size === 1) {
      const own = months[0]?.month;
      return value(own === undefined || Math.abs(own - month) <= 6 ? year : own < month ? year - 1 : year + 1);
    }
    if (sources.some((one) => one.bareMonths.includes(month) && one.bareMonths.length === 1)) {
      const found = this.month(block, row, cell);
      if (found.is !== 'value') return found;
      if (found.value.month === month) return value(found.value.year);
    }
    const [answer] =
      this.#decisions.settle(
        'year',
        () => ({
          title: 'Ngày trong danh sách không ghi năm: năm nào?',
          choices: yearsBack(this.#today, month).map((one) => ({ value: String(one), label: `Năm ${one}` })),
          once: true,
        }),
        cell,
      ) ?? [];
    return answer === undefined ? ask : value(Number(answer));
  }

  /** A day that is not in the period the title names: turned round by Excel, or a slip, or meant so. */
  #outside(day: Day, stated: Span, cell: CellSaid, real: boolean): Outcome<Day> {
    const turned = real ? makeDay(yearOf(day), dayOfMonth(day), monthOf(day)) : undefined;
    if (turned && contains(stated, turned)) {
      const [answer] =
        this.#decisions.settle(
          'turned',
          () => ({
            title: `Ngày ${formatDay(day)} nằm ngoài kỳ của danh sách: đổi ngày và tháng thành ${formatDay(turned)}?`,
            hint: 'Excel cài tiếng Anh hay đổi chỗ ngày và tháng khi gõ.',
            choices: [
              { value: 'turn', label: `Đổi chỗ: ${formatDay(turned)}` },
              { value: 'keep', label: `Giữ như tệp: ${formatDay(day)}` },
              { value: 'skip', label: 'Không lấy các dòng này' },
            ],
          }),
          cell,
        ) ?? [];
      if (answer === undefined) return ask;
      return answer === 'turn' ? value(turned) : answer === 'keep' ? value(day) : skip('ngày ngoài kỳ của danh sách');
    }
    const [answer] =
      this.#decisions.settle(
        'outside',
        () => ({
          title: `Có ngày nằm ngoài kỳ của danh sách (${formatDay(stated.from)} – ${formatDay(stated.to)}): lấy không?`,
          choices: [
            { value: 'keep', label: 'Lấy như tệp ghi' },
            { value: 'skip', label: 'Không lấy các dòng này' },
          ],
          once: true,
        }),
        cell,
      ) ?? [];
    return answer === undefined ? ask : answer === 'keep' ? value(day) : skip('ngày ngoài kỳ của danh sách');
  }

  /** The n-th week of the period, as the sender counts weeks. */
  week(number: number, block: Block, row: DataRow, cell: CellSaid): Outcome<Span> {
    const period = this.period(block, row, cell);
    if (period.is !== 'value') return period;
    const [answer] =
      this.#decisions.settle(
        'weeks',
        () => ({
          title: '«Tuần 1», «Tuần 2» … là những ngày nào?',
          choices: (['calendar', 'sevens'] as const).map((how): Choice => ({ value: how, label: weekLabel(period.value, how) })),
        }),
        cell,
      ) ?? [];
    if (answer === undefined) return ask;
    const week = weeksIn(period.value, answer === 'sevens' ? 'sevens' : 'calendar')[number - 1];
    return week ? value(week) : error(`Kỳ này không có tuần ${number}.`);
  }
}

const namesMonth = (said: PeriodSaid): boolean => said.months.length + said.bareMonths.length > 0;

const weekLabel = (period: Span, how: WeekCount): string => {
  const weeks = weeksIn(period, how).map(({ from, to }) => `${formatDayShort(from)}–${formatDayShort(to)}`);
  return `${how === 'calendar' ? 'Thứ Hai đến Chủ nhật' : 'Cứ bảy ngày từ ngày đầu'}: ${weeks.join(', ')}`;
};

/** This year's month or last year's: a list is of a month that has begun. */
const yearsBack = (today: Day, month: number): number[] => {
  const latest = month <= monthOf(today) ? yearOf(today) : yearOf(today) - 1;
  return [latest, latest === yearOf(today) ? latest - 1 : latest + 1];
};

function previousMonths(today: Day): Month[] {
  const own = { year: yearOf(today), month: monthOf(today) };
  const before = previousMonth(own);
  return [own, before, previousMonth(before)];
}
