import { tally, within } from '../../../shared/broadcasts/compliance/weeks.ts';
import type { ComplianceInput, ComplianceOverview } from '../../../shared/broadcasts/compliance/contract.ts';
import {
  addedShares,
  type HistoryCell,
  type HistoryRow,
  historyRows,
  sharesByRow,
  trendMonths,
  trendOf,
} from '../../../shared/broadcasts/compliance/history.ts';
import { columnsOf, type CutoffOf, monthsIn, spanOf, spanProblem, yearBefore } from '../../../shared/broadcasts/compliance/period.ts';
import { chronicRows, lookBack, runningWeek } from '../../../shared/broadcasts/compliance/risk.ts';
import { type Day, mondayOf, sundayOf, yearOf } from '../../../shared/kernel/dates.ts';
import { invalid } from '../../../shared/kernel/errors.ts';
import { type Month, periodOf, type Span } from '../../../shared/kernel/periods.ts';
import { communesOn, isValidOn } from '../../../shared/office/communes.ts';
import { communeUnits } from '../../office/communes.service.ts';
import { readSettings } from '../../office/settings.service.ts';
import type { Reader, Store } from '../../store/store.ts';
import { airingMarks, dailyCounts } from './compliance.queries.ts';
import { complianceIn, complianceRules } from './compliance.service.ts';

export const wholeOfficeLabel = 'Cả cơ quan';

export const complianceOverview = (store: Store, input: ComplianceInput): ComplianceOverview =>
  store.read((reader) => overviewIn(reader, input, store.today()));

/** INVALID at «from» or «to»: the span is upside down or too long. */
export function overviewIn(reader: Reader, { period, units: view }: ComplianceInput, today: Day): ComplianceOverview {
  const cutoffOf = cutoffs(reader);
  const span = spanOf(period, cutoffOf);
  const problem = spanProblem(span);
  if (problem) throw invalid(problem);
  const units = communeUnits(reader);
  const rules = complianceRules(reader, today);
  const months = trendMonths(monthsIn(span, cutoffOf));
  const before = spanOf(yearBefore(period), cutoffOf);
  const whole = complianceIn(reader, around([span, before, ...trendSpans(months, cutoffOf)]), today);
  const here = within(whole, span);
  const { step, columns } = columnsOf(here.weeks, span, cutoffOf);
  const rows = historyRows(here, columns, units, view, today);
  const shares = sharesByRow(airingMarks(reader, span), units, view, today);
  const others = addedShares([...shares].flatMap(([id, one]) => (id === null ? [one] : [])));
  const known = new Map(rows.map((row) => [row.unit.id, row]));
  const noWeeks = columns.map(() => null);
  // what was aired on a unit that no week judges keeps a row without weeks, so that nothing is lost
  const all = units.flatMap((unit): HistoryRow[] => {
    const row = known.get(unit.id);
    if (row) return [row];
    return shares.has(unit.id) ? [{ unit, members: [], cells: noWeeks }] : [];
  });
  return {
    span,
    step,
    columns: columns.map(({ from, to, month, over }, at) => ({ from, to, month, over, sum: added(rows.map((row) => row.cells[at])) })),
    rows: all.map(({ unit, members, cells }) => ({
      id: unit.id,
      name: unit.name,
      ethnicArea: unit.ethnicArea,
      ended: !isValidOn(unit, today),
      members: members.map((one) => one.name),
      cells,
      sum: added(cells),
      count: cells.reduce((sum, cell) => sum + (cell?.count ?? 0), 0),
      airings: shares.get(unit.id) ?? addedShares([]),
    })),
    sum: tally(here),
    lastYear: tally(within(whole, before)),
    airings: addedShares(shares.values()),
    others,
    ethnicAim: readSettings(reader, yearOf(span.to))['R10.ethnicShare'],
    required: rules.required(yearOf(span.to)),
    scope: rules.scope(yearOf(span.to)),
    trend: trendOf(whole, months, cutoffOf),
    ...nowIn(reader, units, rules),
  };
}

/** The cut-off day of each year, read once. */
function cutoffs(reader: Reader): CutoffOf {
  const known = new Map<number, number | null>();
  return (year) => {
    const found = known.get(year);
    if (found !== undefined) return found;
    const read = readSettings(reader, year)['period.cutoffDay'];
    known.set(year, read);
    return read;
  };
}

/** From the first day to the last of all these. */
const around = (spans: readonly Span[]): Span => ({
  from: spans.map((span) => span.from).reduce((one, other) => (one < other ? one : other)),
  to: spans.map((span) => span.to).reduce((one, other) => (one > other ? one : other)),
});
const trendSpans = (months: readonly Month[], cutoffOf: CutoffOf): Span[] =>
  months.flatMap(({ year, month }) => [year - 1, year].map((one) => periodOf({ year: one, month }, cutoffOf(one))));

const added = (cells: readonly (HistoryCell | null | undefined)[]) => ({
  judged: cells.reduce((sum, cell) => sum + (cell?.judged ?? 0), 0),
  met: cells.reduce((sum, cell) => sum + (cell?.met ?? 0), 0),
});

/** How things stand this week and in the last weeks, whatever period is looked at. */
function nowIn(
  reader: Reader,
  units: ReturnType<typeof communeUnits>,
  rules: ReturnType<typeof complianceRules>,
): Pick<ComplianceOverview, 'week' | 'chronic'> {
  const back = complianceIn(reader, lookBack(rules.today), rules.today);
  const thisWeek = { from: mondayOf(rules.today), to: sundayOf(rules.today) };
  const running = runningWeek(units, dailyCounts(reader, thisWeek), rules);
  return {
    week: {
      from: running.from,
      to: running.to,
      daysLeft: running.daysLeft,
      communes: communesOn(units, running.to).length,
      rows: running.rows.map(({ commune, ...row }) => ({ id: commune?.id ?? null, name: commune?.name ?? wholeOfficeLabel, ...row })),
    },
    chronic: {
      weeks: back.weeks.map(({ from, to }) => ({ from, to })),
      rows: chronicRows(back, units, rules).map(({ commune, ...row }) => ({
        id: commune?.id ?? null,
        name: commune?.name ?? wholeOfficeLabel,
        ...row,
      })),
    },
  };
}
