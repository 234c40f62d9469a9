import { addDays, type Day, sundayOf, yearOf } from '../../kernel/dates.ts';
import type { Span } from '../../kernel/periods.ts';
import { type CommuneUnit, communesOn, unitOn } from '../../office/communes.ts';
import type { StationKind } from '../stations/rules.ts';

/** Airings on BHXH tự nguyện of one day: of a commune's stations, of the district station (null), or one of the latter as a commune relays it. */
export interface DailyCount {
  communeId: string | null;
  /** What kind of station played them. */
  kind: StationKind;
  day: Day;
  /** 1: relayed (tiếp âm). With a commune, what it relays; with null, the district airings that some commune relays. */
  relayed: 0 | 1;
  /** Of what a commune relays, the one airing: it counts once for a unit, however many of its predecessors relay it. */
  airingId: string | null;
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
  /** Kinds of stations whose airings count for the commune they stand in; for the district's see relays and `districtCounts`. */
  stationKinds: (year: number) => readonly StationKind[];
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
  /** What R1 looks at: the commune's own airings, or those of the whole office where R1 is set so; and what is planned of them. */
  weighed: number;
  weighedPlan: number;
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
      const weighed = totals.whole ?? own;
      row.cells[at] = {
        count: own.aired,
        planned: own.planned,
        required,
        weighed: weighed.aired,
        weighedPlan: weighed.planned,
        judged: week.judged,
        met: weighed.aired >= required,
      };
      rows.set(commune.id, row);
    }
  });
  return { weeks, communes: units.flatMap((unit) => rows.get(unit.id) ?? []) };
}

type Amount = Pick<DailyCount, 'aired' | 'planned'>;
const nothing: Amount = { aired: 0, planned: 0 };
const sum = (one: Amount, other: Amount): Amount => ({ aired: one.aired + other.aired, planned: one.planned + other.planned });

/**
 * What each unit aired in the week. A district airing counts once for a commune, be it as one that it relays or as one that counts for
 * every commune; and once for the whole office, however many communes relay it.
 */
function totalsOf(units: readonly CommuneUnit[], counts: readonly DailyCount[], sunday: Day, rules: ComplianceRules) {
  const year = yearOf(sunday);
  const forAll = rules.districtCounts(year);
  const kinds = rules.stationKinds(year);
  const own = new Map<string, Amount>();
  const heard = new Set<string>();
  let [everywhere, office] = [nothing, nothing];
  for (const count of counts) {
    if (count.communeId === null) {
      if (forAll) everywhere = sum(everywhere, count);
      if (forAll || count.relayed) office = sum(office, count);
      continue;
    }
    const unit = (count.relayed ? !forAll : kinds.includes(count.kind)) ? unitOn(units, count.communeId, sunday) : undefined;
    if (!unit) continue;
    if (count.airingId !== null) {
      const once = `${count.airingId} ${unit.id}`;
      if (heard.has(once)) continue;
      heard.add(once);
    }
    own.set(unit.id, sum(own.get(unit.id) ?? nothing, count));
    if (!count.relayed) office = sum(office, count);
  }
  return {
    of: (communeId: string) => sum(own.get(communeId) ?? nothing, everywhere),
    whole: rules.scope(year) === 'office' ? office : undefined,
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
