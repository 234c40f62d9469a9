import type { Day } from '../../kernel/dates.ts';
import type { Month } from '../../kernel/periods.ts';
import { type CommuneUnit, unitOn } from '../../office/communes.ts';
import { periodOf } from '../../kernel/periods.ts';
import { type Compliance, type CommuneWeeks, tally, within } from './weeks.ts';
import type { CutoffOf, HistoryColumn } from './period.ts';

/** By the units of today, which stand for those they came from, or by the units as they were. */
export const unitViews = ['now', 'then'] as const;
export type UnitView = (typeof unitViews)[number];

/** Commune-weeks gathered into one cell: R1 was judged by the units of each week, whoever's row the cell stands in. */
export interface HistoryCell {
  count: number;
  planned: number;
  /** Airings a week R1 asks for; the highest where years differ. */
  required: number;
  judged: number;
  met: number;
}
export interface HistoryRow {
  unit: CommuneUnit;
  /** Units whose weeks stand in this row, the row's own left out. */
  members: CommuneUnit[];
  cells: (HistoryCell | null)[];
}

/** Whose row a unit's figures stand in; a unit that nobody stands for today keeps its own, so that nothing is lost. */
export const rowUnit = (units: readonly CommuneUnit[], unit: CommuneUnit, view: UnitView, today: Day): CommuneUnit =>
  view === 'then' ? unit : (unitOn(units, unit.id, today) ?? unit);

/** Weeks × communes gathered into rows and columns. The sums over all rows are the same in either view. */
export function historyRows(
  { communes }: Compliance,
  columns: readonly HistoryColumn[],
  units: readonly CommuneUnit[],
  view: UnitView,
  today: Day,
): HistoryRow[] {
  const rows = new Map<string, HistoryRow>();
  for (const line of communes) {
    const unit = rowUnit(units, line.commune, view, today);
    const row = rows.get(unit.id) ?? { unit, members: [], cells: columns.map(() => null) };
    if (line.commune.id !== unit.id) row.members.push(line.commune);
    columns.forEach((column, at) => {
      row.cells[at] = gathered(row.cells[at] ?? null, line, column.weeks);
    });
    rows.set(unit.id, row);
  }
  return units.flatMap((unit) => rows.get(unit.id) ?? []);
}

function gathered(before: HistoryCell | null, { cells }: CommuneWeeks, weeks: readonly number[]): HistoryCell | null {
  let sum = before;
  for (const week of weeks) {
    const cell = cells[week];
    if (!cell) continue;
    sum ??= { count: 0, planned: 0, required: 0, judged: 0, met: 0 };
    sum = {
      count: sum.count + cell.count,
      planned: sum.planned + cell.planned,
      required: Math.max(sum.required, cell.required),
      judged: sum.judged + (cell.judged ? 1 : 0),
      met: sum.met + (cell.judged && cell.met ? 1 : 0),
    };
  }
  return sum;
}

/** Confirmed airings of all topics of one day, alike ones summed; what a commune relays is apart (`relayed`), for it is no airing of its own. */
export interface AiringMarks {
  /** null: the district station and others that belong to no commune. */
  communeId: string | null;
  day: Day;
  ethnic: 0 | 1;
  own: 0 | 1;
  relayed: 0 | 1;
  amount: number;
}
export interface AiringShares {
  total: number;
  /** In an ethnic language (LOA.DANTOC). */
  ethnic: number;
  /** Self-produced (LOA.TUSX). */
  own: number;
  /** Heard in ethnic-minority communes, relayed ones included (R10, KH166 III.2.1.4): all, and those in an ethnic language. */
  areaTotal: number;
  areaEthnic: number;
}
const noShares = (): AiringShares => ({ total: 0, ethnic: 0, own: 0, areaTotal: 0, areaEthnic: 0 });

/**
 * Airings by the row they stand in (null: of no commune), each with the unit of its day. A unit that was none by then keeps what was
 * logged on it.
 */
export function sharesByRow(
  marks: readonly AiringMarks[],
  units: readonly CommuneUnit[],
  view: UnitView,
  today: Day,
): Map<string | null, AiringShares> {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const rows = new Map<string | null, AiringShares>();
  for (const { communeId, day, ethnic, own, relayed, amount } of marks) {
    const logged = communeId === null ? undefined : byId.get(communeId);
    const unit = logged && (unitOn(units, logged.id, day) ?? logged);
    const key = unit ? rowUnit(units, unit, view, today).id : null;
    const sum = rows.get(key) ?? noShares();
    rows.set(key, sum);
    if (!relayed) {
      sum.total += amount;
      sum.ethnic += ethnic * amount;
      sum.own += own * amount;
    }
    if (!unit?.ethnicArea) continue;
    sum.areaTotal += amount;
    sum.areaEthnic += ethnic * amount;
  }
  return rows;
}

export const addedShares = (all: Iterable<AiringShares>): AiringShares => {
  const sum = noShares();
  for (const one of all) for (const key of Object.keys(sum) as (keyof AiringShares)[]) sum[key] += one[key];
  return sum;
};

export interface MonthShare {
  year: number;
  month: number;
  judged: number;
  met: number;
  lastYear: { judged: number; met: number };
}

/** Commune-weeks judged and met month by month, with the same month of the year before (LOA.XATUAN, LOA.DAT). */
export function trendOf(compliance: Compliance, months: readonly Month[], cutoffOf: CutoffOf): MonthShare[] {
  const of = (year: number, month: number) => tally(within(compliance, periodOf({ year, month }, cutoffOf(year))));
  return months.map(({ year, month }) => ({ year, month, ...of(year, month), lastYear: of(year - 1, month) }));
}

/** Months a trend shows: those of the span, and where it is shorter than a year the twelve that end with it. */
export function trendMonths(months: readonly Month[]): Month[] {
  const last = months.at(-1);
  if (!last || months.length >= shortestTrend) return [...months];
  const serial = last.year * 12 + last.month - 1;
  return Array.from({ length: shortestTrend }, (_, at) => {
    const one = serial - (shortestTrend - 1) + at;
    return { year: Math.floor(one / 12), month: (one % 12) + 1 };
  });
}
const shortestTrend = 12;
