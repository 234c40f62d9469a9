import { type Day, formatDay, formatDayShort } from '../../shared/kernel/dates.ts';
import { invalid } from '../../shared/kernel/errors.ts';
import type { Month, Span, SpanName } from '../../shared/kernel/periods.ts';
import type { TracedKind } from '../../shared/kernel/record-kinds.ts';
import type { TraceRecord } from '../../shared/reports/contract.ts';
import { type AddedIndicator, type CoverageIndicator, findIndicator } from '../../shared/plan/indicators.ts';
import { knowsYear } from '../store/facts.ts';
import { labelsOf } from '../store/labels.ts';
import type { Reader } from '../store/store.ts';
import { carriedWaves, coverage, coveredCommunes, type Picture, pictureOf } from './coverage.ts';
import { type FactRow, factRows, type Opening, openingsOf } from './facts.queries.ts';
import { openingsIn, spanNamed, spansOf } from './figures.ts';
import { rosterPlaces } from './roster-places.queries.ts';

export interface TraceInput {
  code: string;
  month: Month;
  span: SpanName;
  /** Only these records are returned; all when absent. */
  offset?: number;
  limit?: number | null;
}
export interface Trace {
  /** null: the store knows nothing of that year. */
  value: number | null;
  total: number;
  rows: TraceRecord[];
}

/**
 * The records behind one figure: their amounts sum to it; coverage and ratios list the units of the numerator, amount 1
 * (report-workbook §1.1 «Trace»). INVALID: no such indicator.
 */
export function traceFigure(reader: Reader, input: TraceInput, today: Day): Trace {
  const indicator = findIndicator(input.code);
  if (!indicator) throw invalid({ field: 'code', message: `Không có chỉ tiêu mã «${input.code}».` });
  const span = spanNamed(spansOf(reader, input.month), input.span);
  if (input.span === 'lastYear' && !knowsYear(reader, input.month.year - 1)) return { value: null, total: 0, rows: [] };
  if (!span) return { value: 0, total: 0, rows: [] };
  const year = input.span === 'lastYear' ? input.month.year - 1 : input.month.year;
  const openings = input.span === 'month' ? [] : openingsIn(openingsOf(reader, year), indicator.code, span);
  return indicator.kind === 'added'
    ? traceAdded(reader, indicator, span, openings, input)
    : traceCoverage(reader, indicator, span, today, input);
}

const window = <Row>(rows: readonly Row[], { offset = 0, limit = null }: TraceInput): Row[] =>
  rows.slice(offset, limit === null ? undefined : offset + limit);

function traceAdded(reader: Reader, indicator: AddedIndicator, span: Span, openings: readonly Opening[], input: TraceInput): Trace {
  const facts = inRosterOrder(
    reader,
    factRows(reader, span, indicator.measures).filter((row) => indicator.where(row.fact)),
  );
  const carried: TraceRecord[] = openings.map((opening) => ({
    kind: 'opening',
    id: opening.id,
    date: opening.until,
    label: `Số chuyển sang đến ${formatDay(opening.until)}`,
    amount: opening.amount,
  }));
  const counted = facts.map(
    (row): TraceRecord => ({ kind: row.kind as TracedKind, id: row.recordId, date: row.day, label: '', amount: row.amount }),
  );
  const all = [...carried, ...counted];
  return { value: all.reduce((total, record) => total + record.amount, 0), total: all.length, rows: labelled(reader, window(all, input)) };
}

/** By day; people of a day as the rosters of its conferences list them. */
function inRosterOrder(reader: Reader, facts: FactRow[]): FactRow[] {
  const people = facts.filter((row) => row.kind === 'attendee').map((row) => row.recordId);
  if (people.length === 0) return facts;
  const places = rosterPlaces(reader, people);
  const key = (row: FactRow) => `${row.day}${places.get(row.recordId) ?? ''}`;
  return facts
    .map((row) => ({ row, key: key(row) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ row }) => row);
}

function labelled(reader: Reader, records: TraceRecord[]): TraceRecord[] {
  const idsByKind = Map.groupBy(
    records.filter((record) => record.kind !== 'opening'),
    (record) => record.kind,
  );
  const labels = new Map(
    [...idsByKind].flatMap(([kind, some]) => [
      ...labelsOf(
        reader,
        kind,
        some.map((record) => record.id),
      ),
    ]),
  );
  return records.map((record) => ({ ...record, label: record.label || (labels.get(record.id) ?? 'Bản ghi không còn') }));
}

function traceCoverage(reader: Reader, indicator: CoverageIndicator, span: Span, today: Day, input: TraceInput): Trace {
  const picture = pictureOf(reader, span, span.from, today);
  const units = numerator(picture, indicator.of);
  return { value: coverage(picture, indicator.of), total: units.length, rows: window(units, input) };
}

function numerator(picture: Picture, of: CoverageIndicator['of']): TraceRecord[] {
  switch (of) {
    case 'communes':
    case 'communeShare':
      return coveredCommunes(picture).map((unit) => ({ kind: 'commune', id: unit.id, date: null, label: unit.name, amount: 1 }));
    case 'weeksJudged':
    case 'weeksMet':
    case 'weekShare':
      return communeWeeks(picture, of === 'weeksJudged');
    case 'themes':
    case 'topics':
    case 'campaigns':
      return carriedWaves(picture, of).map((wave) => ({
        kind: 'wave',
        id: wave.id,
        date: wave.startsOn,
        label: `${wave.code} – ${wave.name}`,
        amount: 1,
      }));
  }
}

function communeWeeks({ compliance: { weeks, communes } }: Picture, evenIfMissed: boolean): TraceRecord[] {
  return weeks.flatMap((week, at) =>
    communes.flatMap(({ commune, cells }): TraceRecord[] => {
      const cell = cells[at];
      if (!cell?.judged || !(cell.met || evenIfMissed)) return [];
      const label = `${commune.name}: ${cell.count}/${cell.required} lượt, tuần ${formatDayShort(week.from)} – ${formatDayShort(week.to)}`;
      return [{ kind: 'communeWeek', id: `${commune.id}/${week.from}`, date: week.to, label, amount: 1 }];
    }),
  );
}
