import { type Compliance, type ComplianceRules, judgeWeeks, weeksOf } from '../../../shared/broadcasts/compliance/weeks.ts';
import type { Topic } from '../../../shared/broadcasts/topics.ts';
import { type Day, firstDayOfYear, yearOf } from '../../../shared/kernel/dates.ts';
import { type Month, periodOf, type Span } from '../../../shared/kernel/periods.ts';
import type { Settings } from '../../../shared/settings.ts';
import { communeUnits } from '../../office/communes.service.ts';
import { readSettings } from '../../office/settings.service.ts';
import { firstRecordedDay } from '../../store/facts.ts';
import type { Reader, Store } from '../../store/store.ts';
import { dailyCounts } from './compliance.queries.ts';

/** R1 as the office has set it, year by year (domain §3). */
export function complianceRules(reader: Reader, today: Day): ComplianceRules {
  const known = new Map<number, Settings>();
  const settings = (year: number): Settings => {
    const found = known.get(year) ?? readSettings(reader, year);
    known.set(year, found);
    return found;
  };
  const first = firstRecordedDay(reader);
  const start = settings(yearOf(today))['office.startDate'] ?? (first && firstDayOfYear(first));
  return {
    today,
    startDate: start,
    required: (year) => settings(year)['R1.perWeek'],
    scope: (year) => settings(year)['R1.scope'],
    districtCounts: (year) => settings(year)['R1.districtCounts'],
    stationKinds: (year) => settings(year)['R1.stationKinds'],
  };
}

/** Every week whose Sunday lies in the span, commune by commune. */
export function complianceIn(reader: Reader, span: Span, today: Day, topic?: Topic): Compliance {
  const rules = complianceRules(reader, today);
  const weeks = weeksOf(span, rules);
  const [first, last] = [weeks[0], weeks.at(-1)];
  const counts = first && last ? dailyCounts(reader, { from: first.from, to: last.to }, topic) : [];
  return judgeWeeks(communeUnits(reader), counts, span, rules);
}

/** The commune × week grid of a month's period. */
export function complianceOfMonth(reader: Reader, month: Month, today: Day, topic?: Topic): Compliance {
  return complianceIn(reader, periodOf(month, readSettings(reader, month.year)['period.cutoffDay']), today, topic);
}

/** The same for the screen. What carries another topic is counted by the same rules and not judged: R1 knows one topic only. */
export function complianceGrid(store: Store, { topic = 'bhxhtn', ...month }: Month & { topic?: Topic | undefined }) {
  const { weeks, communes } = store.read((reader) => complianceOfMonth(reader, month, store.today(), topic));
  const isJudged = topic === 'bhxhtn';
  return {
    weeks: weeks.map((week) => ({ ...week, judged: isJudged && week.judged })),
    communes: communes.map(({ commune, cells }) => ({
      id: commune.id,
      code: commune.code,
      name: commune.name,
      ethnicArea: commune.ethnicArea,
      cells: isJudged ? cells : cells.map((cell) => cell && { ...cell, required: 0, judged: false, met: false }),
    })),
  };
}
