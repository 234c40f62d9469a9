import type { Day } from '../../shared/kernel/dates.ts';
import { contains, type Month, type ReportSpans, reportSpans, type Span, type SpanName } from '../../shared/kernel/periods.ts';
import { type AddedIndicator, type Indicator, indicators } from '../../shared/reports/indicators.ts';
import { readSettings } from '../office/settings.service.ts';
import { knowsYear } from '../store/facts.ts';
import type { Reader } from '../store/store.ts';
import { coverageOf } from './coverage.ts';
import { type FactGroup, factGroups, type Opening, openingsOf, targetsOf } from './facts.queries.ts';

/** The five figures of an indicator (report-workbook §1.1), percentages 0–100, money in đồng. */
export interface Figures {
  plan: number | null;
  before: number;
  month: number;
  ytd: number;
  lastYear: number | null;
  /** Opening figures that end in this very period. */
  opening: number;
}

export function spansOf(reader: Reader, month: Month): ReportSpans {
  const cutoff = (year: number) => readSettings(reader, year)['period.cutoffDay'];
  return reportSpans(month, cutoff(month.year), cutoff(month.year - 1));
}

/** The span by its name; undefined where there is nothing before January. */
export const spanNamed = (spans: ReportSpans, name: SpanName): Span | undefined => spans[name];

/** Opening figures belong to every span from 1 January that ends on or after their last day, never to «trong kỳ». */
export const openingsIn = (openings: readonly Opening[], code: string, span: Span | undefined): Opening[] =>
  span ? openings.filter((opening) => opening.code === code && opening.until <= span.to) : [];

const sum = (amounts: readonly { amount: number }[]) => amounts.reduce((total, { amount }) => total + amount, 0);
const passes = (indicator: AddedIndicator) => (group: FactGroup) =>
  indicator.measures.includes(group.fact.measure) && indicator.where(group.fact);

/** All figures of a month's report, by code. */
export function monthlyFigures(reader: Reader, month: Month, today: Day): Map<string, Figures> {
  const spans = spansOf(reader, month);
  const groups = factGroups(reader, spans.ytd, spans.month.from);
  const hasLastYear = knowsYear(reader, month.year - 1);
  const lastYearGroups = hasLastYear ? factGroups(reader, spans.lastYear, spans.lastYear.from) : [];
  const [openings, lastYearOpenings] = [openingsOf(reader, month.year), openingsOf(reader, month.year - 1)];
  const targets = targetsOf(reader, month.year);
  const coverage = {
    month: coverageOf(reader, spans.month, today),
    before: spans.before ? coverageOf(reader, spans.before, today) : () => 0,
    ytd: coverageOf(reader, spans.ytd, today),
    lastYear: hasLastYear ? coverageOf(reader, spans.lastYear, today) : () => null,
  };

  const added = (indicator: AddedIndicator): Omit<Figures, 'plan'> => {
    const mine = groups.filter(passes(indicator));
    const inMonth = sum(mine.filter((group) => group.inPeriod));
    const opening = openings.filter((one) => one.code === indicator.code && contains(spans.month, one.until));
    return {
      month: inMonth,
      before: spans.before ? sum(mine) - inMonth + sum(openingsIn(openings, indicator.code, spans.before)) : 0,
      ytd: sum(mine) + sum(openingsIn(openings, indicator.code, spans.ytd)),
      lastYear: hasLastYear
        ? sum(lastYearGroups.filter(passes(indicator))) + sum(openingsIn(lastYearOpenings, indicator.code, spans.lastYear))
        : null,
      opening: sum(opening),
    };
  };
  const figures = (indicator: Indicator): Omit<Figures, 'plan'> =>
    indicator.kind === 'added'
      ? added(indicator)
      : {
          month: coverage.month(indicator.of),
          before: coverage.before(indicator.of),
          ytd: coverage.ytd(indicator.of),
          lastYear: coverage.lastYear(indicator.of),
          opening: 0,
        };
  return new Map(indicators.map((indicator) => [indicator.code, { plan: targets.get(indicator.code) ?? null, ...figures(indicator) }]));
}
