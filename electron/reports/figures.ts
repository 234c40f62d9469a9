import type { Day } from '../../shared/kernel/dates.ts';
import { contains, type Month, type ReportSpans, reportSpans, type Span, type SpanName } from '../../shared/kernel/periods.ts';
import { type AddedIndicator, type CoverageIndicator, indicators } from '../../shared/plan/indicators.ts';
import { readSettings } from '../office/settings.service.ts';
import { knowsYear } from '../store/facts.ts';
import type { Reader } from '../store/store.ts';
import { coverage, partOf, type Picture, pictureOf } from './coverage.ts';
import { type FactGroup, type Opening, openingsOf, targetsOf } from './facts.queries.ts';

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
  const year = pictureOf(reader, spans.ytd, spans.month.from, today);
  const inMonth = partOf(year, spans.month, true);
  const before = spans.before && partOf(year, spans.before, false);
  const lastYear = knowsYear(reader, month.year - 1) ? pictureOf(reader, spans.lastYear, spans.lastYear.from, today) : undefined;
  const [openings, lastYearOpenings] = [openingsOf(reader, month.year), openingsOf(reader, month.year - 1)];
  const targets = targetsOf(reader, month.year);

  const added = (indicator: AddedIndicator): Omit<Figures, 'plan'> => {
    const counted = (picture: Picture) => sum(picture.groups.filter(passes(indicator)));
    const carried = (list: readonly Opening[], span: Span) => sum(openingsIn(list, indicator.code, span));
    const ended = openings.filter((one) => one.code === indicator.code && contains(spans.month, one.until));
    return {
      month: counted(inMonth),
      before: before ? counted(before) + carried(openings, before.span) : 0,
      ytd: counted(year) + carried(openings, year.span),
      lastYear: lastYear ? counted(lastYear) + carried(lastYearOpenings, lastYear.span) : null,
      opening: sum(ended),
    };
  };
  const recomputed = ({ of }: CoverageIndicator): Omit<Figures, 'plan'> => ({
    month: coverage(inMonth, of),
    before: before ? coverage(before, of) : 0,
    ytd: coverage(year, of),
    lastYear: lastYear ? coverage(lastYear, of) : null,
    opening: 0,
  });
  return new Map(
    indicators.map((indicator) => [
      indicator.code,
      { plan: targets.get(indicator.code) ?? null, ...(indicator.kind === 'added' ? added(indicator) : recomputed(indicator)) },
    ]),
  );
}
