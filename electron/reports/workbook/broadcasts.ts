import { districtStationLabel } from '../../../shared/broadcasts/labels.ts';
import { type Topic, topics, topicsOf } from '../../../shared/broadcasts/topics.ts';
import type { Day } from '../../../shared/kernel/dates.ts';
import type { Month, Span } from '../../../shared/kernel/periods.ts';
import { communesOn, unitOn } from '../../../shared/office/communes.ts';
import type { BroadcastLine, BroadcastMonth } from '../../../shared/reports/workbook-model.ts';
import { complianceOfMonth, complianceRules } from '../../broadcasts/compliance/compliance.service.ts';
import { communeUnits } from '../../office/communes.service.ts';
import type { Reader } from '../../store/store.ts';
import { airingSums, dailyAirings } from './workbook.queries.ts';

/**
 * The sheet «Truyền thanh»: the communes R1 judges in the weeks of the month, with all they aired on the period's days. What a unit aired
 * that has no row of its own stands with its successor; a unit without one keeps a row without weeks, so that nothing is lost.
 */
export function broadcastMonth(reader: Reader, month: Month, period: Span, today: Day): BroadcastMonth {
  const units = communeUnits(reader);
  const compliance = complianceOfMonth(reader, month, today);
  const weeks = compliance.weeks.map(({ from, to }) => ({ from, to }));
  const noWeeks = weeks.map(() => null);
  const lines = new Map<string, BroadcastLine>();
  for (const { commune, cells } of compliance.communes)
    lines.set(
      commune.id,
      blankLine(
        commune.name,
        cells.map((cell) => cell && { count: cell.count, required: cell.required, judged: cell.judged, met: cell.met }),
      ),
    );
  for (const unit of communesOn(units, period.to)) if (!lines.has(unit.id)) lines.set(unit.id, blankLine(unit.name, noWeeks));
  const { district, weekTotals } = weekly(reader, weeks);

  const lineOf = (communeId: string | null): BroadcastLine => {
    if (communeId === null) return district;
    const found = lines.get(communeId) ?? lines.get(unitOn(units, communeId, period.to)?.id ?? '');
    if (found) return found;
    const made = blankLine(units.find((unit) => unit.id === communeId)?.name ?? '', noWeeks);
    lines.set(communeId, made);
    return made;
  };
  for (const sum of airingSums(reader, period)) {
    const line = lineOf(sum.communeId);
    line.total += sum.amount;
    for (const topic of topicsOf(sum.topics)) line.byTopic[topic] += sum.amount;
    if (sum.ethnic) line.ethnic += sum.amount;
    if (sum.own) line.own += sum.amount;
  }
  const scope = complianceRules(reader, today).scope(month.year);
  return { weeks, scope, communes: units.flatMap((unit) => lines.get(unit.id) ?? []), district, weekTotals };
}

const blankLine = (name: string, cells: BroadcastLine['cells']): BroadcastLine => ({
  name,
  cells,
  total: 0,
  byTopic: Object.fromEntries(topics.map((topic) => [topic, 0])) as Record<Topic, number>,
  ethnic: 0,
  own: 0,
});

function weekly(reader: Reader, weeks: readonly Span[]): { district: BroadcastLine; weekTotals: number[] } {
  const [first, last] = [weeks[0], weeks.at(-1)];
  const days = first && last ? dailyAirings(reader, { from: first.from, to: last.to }) : [];
  const sums = weeks.map(({ from, to }) => {
    const mine = days.filter((one) => from <= one.day && one.day <= to);
    const add = (of: 'amount' | 'district') => mine.reduce((sum, one) => sum + one[of], 0);
    return { all: add('amount'), district: add('district') };
  });
  // the district station is never judged (domain §3 «Week»)
  const cells = sums.map(({ district }) => ({ count: district, required: 0, judged: false, met: false }));
  return { district: blankLine(districtStationLabel, cells), weekTotals: sums.map(({ all }) => all) };
}
