import { addDays, type Day, daysBetween, sundayOf, yearOf } from '../../kernel/dates.ts';
import { type CommuneUnit, communesOn } from '../../office/communes.ts';
import { type Compliance, type ComplianceRules, type DailyCount, judgeWeeks } from './weeks.ts';

/** How a commune (null: the whole office, where R1 is set so) stands in the week that is not over yet. */
export interface WeekRisk {
  commune: CommuneUnit | null;
  /** Confirmed so far. */
  count: number;
  required: number;
  /** Planned on days gone by and not confirmed yet. */
  unconfirmed: number;
  /** Planned for today and the days left. */
  toCome: number;
  missing: number;
  /** Even if everything planned is played, so many would still be missing. */
  uncovered: number;
}

export interface RunningWeek {
  from: Day;
  to: Day;
  /** Days on which something can still be played, today included. */
  daysLeft: number;
  rows: WeekRisk[];
}

/** Communes short of R1 in the running week, those that even their plan does not help first. Empty where the week will not be judged. */
export function runningWeek(units: readonly CommuneUnit[], counts: readonly DailyCount[], rules: ComplianceRules): RunningWeek {
  const to = sundayOf(rules.today);
  const from = addDays(to, -6);
  const judge = (some: readonly DailyCount[]) => judgeWeeks(units, some, { from: to, to }, rules).communes;
  const all = judge(counts);
  const toCome = judge(counts.filter((count) => count.day >= rules.today));
  const whole = rules.scope(yearOf(to)) === 'office';
  const rows = all.flatMap(({ commune, cells: [cell] }, at): WeekRisk[] => {
    const later = toCome[at]?.cells[0];
    if (!cell || !later || cell.met || (whole && at > 0)) return [];
    const missing = cell.required - cell.weighed;
    const [planned, coming] = whole ? [cell.weighedPlan, later.weighedPlan] : [cell.planned, later.planned];
    return [
      {
        commune: whole ? null : commune,
        count: cell.weighed,
        required: cell.required,
        unconfirmed: planned - coming,
        toCome: coming,
        missing,
        uncovered: Math.max(0, missing - planned),
      },
    ];
  });
  const willBeJudged = rules.startDate === null || from >= rules.startDate;
  return {
    from,
    to,
    daysLeft: daysBetween(rules.today, to) + 1,
    rows: willBeJudged ? rows.sort((one, other) => other.uncovered - one.uncovered || other.missing - one.missing) : [],
  };
}

/** Weeks looked back on. */
export const weeksBack = 8;
/** Weeks missed of these from which a commune is named. */
const oftenFrom = 3;

export interface ChronicRow {
  /** null: the whole office, where R1 is set so. */
  commune: CommuneUnit | null;
  /** Of each week looked back on, whether R1 was met; null where it was not judged. */
  met: (boolean | null)[];
  judged: number;
  missed: number;
}

/** The span of the weeks looked back on: the eight that are over. */
export const lookBack = (today: Day) => ({ from: addDays(sundayOf(today), -7 * weeksBack), to: addDays(sundayOf(today), -7) });

/** Communes of today that missed R1 often in the weeks given, the worst first. */
export function chronicRows({ communes }: Compliance, units: readonly CommuneUnit[], rules: ComplianceRules): ChronicRow[] {
  const living = new Set(communesOn(units, rules.today).map((unit) => unit.id));
  const whole = rules.scope(yearOf(rules.today)) === 'office';
  return communes
    .filter(({ commune }) => living.has(commune.id))
    .map(({ commune, cells }): ChronicRow => {
      const met = cells.map((cell) => (cell?.judged ? cell.met : null));
      return {
        commune: whole ? null : commune,
        met,
        judged: met.filter((one) => one !== null).length,
        missed: met.filter((one) => one === false).length,
      };
    })
    .slice(0, whole ? 1 : undefined)
    .filter((row) => row.missed >= oftenFrom)
    .sort((one, other) => other.missed - one.missed);
}
