import { addDays, type Day, sundayOf, yearOf } from '../kernel/dates.ts';
import type { Span } from '../kernel/periods.ts';
import { type CommuneUnit, communesOn, unitOn } from '../office/communes.ts';

/** Airings on BHXH tự nguyện of one day: of a commune's station, of communes that relay a district airing, or (null) of the district for nobody in particular. */
export interface DailyCount {
  communeId: string | null;
  day: Day;
  aired: number;
  planned: number;
}

export interface ComplianceRules {
  today: Day;
  /** Weeks whose Monday comes before this day are not judged; null where the office has recorded nothing yet. */
  startDate: Day | null;
  /** R1, airings a week, of the year the week's Sunday lies in. */
  required: (year: number) => number;
  /** R1 counted per commune (KH166 III.2.1.4) or over the whole office (KH166 PL II I.4 leaves it open). */
  scope: (year: number) => 'commune' | 'office';
  /** District airings count for every commune (off by default, domain §3). */
  districtCounts: (year: number) => boolean;
}

export interface Week {
  from: Day;
  to: Day;
  over: boolean;
  judged: boolean;
}
export interface WeekCell {
  count: number;
  planned: number;
  required: number;
  judged: boolean;
  met: boolean;
}
export interface CommuneWeeks {
  commune: CommuneUnit;
  /** One per week; null where the commune is no unit on that Sunday. */
  cells: (WeekCell | null)[];
}
export interface Compliance {
  weeks: Week[];
  communes: CommuneWeeks[];
}

/** The weeks that belong to a span: those whose Sunday lies in it (domain §3 «Week»). */
export function weeksOf(span: Span, rules: Pick<ComplianceRules, 'today' | 'startDate'>): Week[] {
  const weeks: Week[] = [];
  for (let to = sundayOf(span.from); to <= span.to; to = addDays(to, 7)) {
    const from = addDays(to, -6);
    const over = to < rules.today;
    weeks.push({ from, to, over, judged: over && rules.startDate !== null && from >= rules.startDate });
  }
  return weeks;
}

/**
 * R1 week by week: the communes valid on each Sunday are judged by what they and the units they succeed aired that week
 * (KH166 III.2.1.4, QĐ294 VI.2.7). Counts outside the weeks of the span are ignored.
 */
export function judgeWeeks(units: readonly CommuneUnit[], counts: readonly DailyCount[], span: Span, rules: ComplianceRules): Compliance {
  const weeks = weeksOf(span, rules);
  const byWeek = new Map<Day, DailyCount[]>();
  const sundays = new Map<Day, Day>();
  for (const count of counts) {
    const sunday = sundays.get(count.day) ?? sundayOf(count.day);
    sundays.set(count.day, sunday);
    const list = byWeek.get(sunday);
    if (list) list.push(count);
    else byWeek.set(sunday, [count]);
  }
  const rows = new Map<string, CommuneWeeks>();
  weeks.forEach((week, at) => {
    const valid = communesOn(units, week.to);
    const totals = totalsOf(units, byWeek.get(week.to) ?? [], week.to, rules);
    const required = rules.required(yearOf(week.to));
    for (const commune of valid) {
      const own = totals.of(commune.id);
      const row = rows.get(commune.id) ?? { commune, cells: weeks.map(() => null) };
      row.cells[at] = { count: own.aired, planned: own.planned, required, judged: week.judged, met: own.weighed >= required };
      rows.set(commune.id, row);
    }
  });
  return { weeks, communes: units.flatMap((unit) => rows.get(unit.id) ?? []) };
}

function totalsOf(units: readonly CommuneUnit[], counts: readonly DailyCount[], sunday: Day, rules: ComplianceRules) {
  const aired = new Map<string, number>();
  const planned = new Map<string, number>();
  let district = { aired: 0, planned: 0 };
  let office = 0;
  for (const count of counts) {
    if (count.communeId === null) {
      district = { aired: district.aired + count.aired, planned: district.planned + count.planned };
      continue;
    }
    const unit = unitOn(units, count.communeId, sunday);
    if (!unit) continue;
    aired.set(unit.id, (aired.get(unit.id) ?? 0) + count.aired);
    planned.set(unit.id, (planned.get(unit.id) ?? 0) + count.planned);
    office += count.aired;
  }
  const year = yearOf(sunday);
  const everywhere = rules.districtCounts(year) ? district : { aired: 0, planned: 0 };
  const wholeOffice = rules.scope(year) === 'office' ? office + everywhere.aired : undefined;
  return {
    of: (communeId: string) => {
      const own = (aired.get(communeId) ?? 0) + everywhere.aired;
      return { aired: own, planned: (planned.get(communeId) ?? 0) + everywhere.planned, weighed: wholeOffice ?? own };
    },
  };
}

/** Only the weeks that belong to a shorter span within. */
export function within({ weeks, communes }: Compliance, span: Span): Compliance {
  const kept = weeks.flatMap((week, at) => (span.from <= week.to && week.to <= span.to ? [at] : []));
  const pick = <One>(list: readonly One[]) => kept.flatMap((at) => list.slice(at, at + 1));
  return {
    weeks: pick(weeks),
    communes: communes.map(({ commune, cells }) => ({ commune, cells: pick(cells) })).filter((row) => row.cells.some(Boolean)),
  };
}

/** Commune-weeks judged and those that meet R1 (LOA.XATUAN, LOA.DAT). */
export function tally(compliance: Compliance): { judged: number; met: number } {
  const cells = compliance.communes.flatMap((row) => row.cells).filter((cell) => cell?.judged);
  return { judged: cells.length, met: cells.filter((cell) => cell?.met).length };
}
