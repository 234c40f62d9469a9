import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyHistory } from '../../../tests/support/any-history.ts';
import { countByHand, type HandCell, sundaysByHand } from '../../../tests/support/counted-by-hand.ts';
import { toCompliance } from '../../../tests/support/judged-history.ts';
import { day } from '../../kernel/dates.ts';
import { firstOfYear, lastOfYear, periodOf, type Span } from '../../kernel/periods.ts';
import type { CommuneUnit } from '../../office/communes.ts';
import { type Compliance, type ComplianceRules, type DailyCount, judgeWeeks, tally } from './weeks.ts';
import { type StationKind, stationKinds } from '../stations/rules.ts';

const unit = (id: string, more: Partial<CommuneUnit> = {}): CommuneUnit => ({
  id,
  code: id,
  name: `Xã ${id}`,
  validFrom: null,
  validTo: null,
  ethnicArea: false,
  successorIds: [],
  ...more,
});
const rules = (more: Partial<ComplianceRules> = {}): ComplianceRules => ({
  today: day('2026-12-31'),
  startDate: day('2025-01-01'),
  required: () => 2,
  scope: () => 'commune',
  districtCounts: () => false,
  stationKinds: () => ['commune'],
  ...more,
});
const aired = (communeId: string | null, on: string, count = 1, relayed: 0 | 1 = 0): DailyCount => ({
  communeId,
  kind: communeId === null || relayed ? 'district' : 'commune',
  day: day(on),
  relayed,
  airingId: communeId !== null && relayed ? `lượt ${on}` : null,
  aired: count,
  planned: 0,
});
const july = periodOf({ year: 2025, month: 7 }, null);

describe('R1: a week of a commune', () => {
  it('belongs to the month that holds its Sunday', () => {
    const { weeks } = judgeWeeks([unit('a')], [], july, rules());
    expect(weeks.map((week) => [week.from, week.to])).toEqual([
      ['2025-06-30', '2025-07-06'],
      ['2025-07-07', '2025-07-13'],
      ['2025-07-14', '2025-07-20'],
      ['2025-07-21', '2025-07-27'],
    ]);
  });

  it('is met by two airings from Monday to Sunday, and missed by one', () => {
    const { communes } = judgeWeeks(
      [unit('a')],
      [aired('a', '2025-06-30'), aired('a', '2025-07-06'), aired('a', '2025-07-07')],
      july,
      rules(),
    );
    expect(communes[0]?.cells.map((cell) => [cell?.count, cell?.met])).toEqual([
      [2, true],
      [1, false],
      [0, false],
      [0, false],
    ]);
  });

  it('is not judged before it is over, nor when its Monday comes before the start date', () => {
    const { weeks } = judgeWeeks([unit('a')], [], july, rules({ today: day('2025-07-20'), startDate: day('2025-07-01') }));
    expect(weeks.map((week) => week.judged)).toEqual([false, true, false, false]);
    expect(weeks.map((week) => week.over)).toEqual([true, true, false, false]);
  });

  it('of a merged commune counts for its successor, which alone is judged once it stands on the Sunday', () => {
    const units = [unit('old', { validTo: day('2025-07-01'), successorIds: ['new'] }), unit('new', { validFrom: day('2025-07-02') })];
    const { communes } = judgeWeeks(units, [aired('old', '2025-06-30'), aired('new', '2025-07-03')], july, rules());
    expect(communes.map((row) => [row.commune.id, row.cells[0]?.count])).toEqual([['new', 2]]);
  });

  it('does not count the district station unless the office has set so', () => {
    const counts = [aired(null, '2025-07-01', 5)];
    expect(tally(judgeWeeks([unit('a')], counts, july, rules())).met).toBe(0);
    expect(tally(judgeWeeks([unit('a')], counts, july, rules({ districtCounts: () => true }))).met).toBe(1);
  });

  it('is met by the whole office together when R1 is set to the office', () => {
    const counts = [aired('a', '2025-07-01'), aired('b', '2025-07-02')];
    expect(tally(judgeWeeks([unit('a'), unit('b')], counts, july, rules())).met).toBe(0);
    expect(tally(judgeWeeks([unit('a'), unit('b')], counts, july, rules({ scope: () => 'office' }))).met).toBe(2);
  });

  it('counts a district airing for the communes that relay it, once each, also where it counts for every commune', () => {
    const counts = [aired(null, '2025-07-01', 1, 1), aired('a', '2025-07-01', 1, 1)];
    const firstWeek = (more: Partial<ComplianceRules>) =>
      judgeWeeks([unit('a'), unit('b')], counts, july, rules(more)).communes.map((row) => row.cells[0]?.count);
    expect(firstWeek({})).toEqual([1, 0]);
    expect(firstWeek({ districtCounts: () => true })).toEqual([1, 1]);
  });

  it('counts a relayed airing once for a commune, named twice or by two communes that merged into it', () => {
    const end = { validTo: day('2025-06-30'), successorIds: ['new'] };
    const units = [unit('old', end), unit('older', end), unit('new', { validFrom: day('2025-07-01') })];
    const counts = ['old', 'older', 'new', 'new'].map((id) => aired(id, '2025-07-01', 2, 1));
    const count = (all: DailyCount[]) => judgeWeeks(units, all, july, rules()).communes[0]?.cells[0]?.count;
    expect(count(counts)).toBe(2);
    expect(count([...counts, aired('new', '2025-07-02', 1, 1)])).toBe(3);
  });

  it('counts the loudspeakers of an industrial zone or mobile ones only where the office names their kind', () => {
    const counts = stationKinds.map((kind): DailyCount => ({ ...aired('a', '2025-07-01'), kind }));
    const first = (kinds: StationKind[]) =>
      judgeWeeks([unit('a')], counts, july, rules({ stationKinds: () => kinds })).communes[0]?.cells[0]?.count;
    expect([first(['commune']), first(['commune', 'zone']), first(['mobile'])]).toEqual([1, 2, 1]);
  });

  it('counts a relayed airing once for the whole office, however many relay it', () => {
    const counts = [aired(null, '2025-07-01', 1, 1), aired('a', '2025-07-01', 1, 1), aired('b', '2025-07-01', 1, 1)];
    const scope = { scope: () => 'office' as const };
    expect(tally(judgeWeeks([unit('a'), unit('b')], counts, july, rules(scope))).met).toBe(0);
    expect(tally(judgeWeeks([unit('a'), unit('b')], counts, july, rules({ ...scope, required: () => 1 }))).met).toBe(2);
  });
});

describe('R1 over any history', () => {
  const cellsOf = ({ weeks, communes }: Compliance): HandCell[] =>
    communes.flatMap(({ commune, cells }) =>
      cells.flatMap((cell, at) => {
        const week = weeks[at];
        if (!cell || !week) return [];
        const { count, planned, judged, met } = cell;
        return [{ unit: commune.id, monday: week.from, count, planned, judged, met }];
      }),
    );
  const inOrder = (cells: readonly HandCell[]) =>
    [...cells].sort((one, other) => (one.monday + one.unit < other.monday + other.unit ? -1 : 1));

  it('equals a count made by hand: mergers and their chains, cut-offs, 53 weeks, New Year, relays, the district, the whole office', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const { year, month, units, airings, rules: chosen } = history;
        const judged = toCompliance(history).judge(periodOf({ year, month }, chosen.cutoff(year)));
        const byHand = countByHand(units, airings, sundaysByHand(year, month, chosen.cutoff(year)), chosen);
        expect(inOrder(cellsOf(judged))).toEqual(inOrder(byHand));
        const counted = byHand.filter((cell) => cell.judged);
        expect(tally(judged)).toEqual({ judged: counted.length, met: counted.filter((cell) => cell.met).length });
      }),
      { numRuns: 400 },
    );
  });

  it('judges every week of a year in one month of it and no other', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const { year, rules: chosen } = history;
        const { judge: judgeIn } = toCompliance(history);
        const judge = (span: Span) => cellsOf(judgeIn(span));
        const months = Array.from({ length: 12 }, (_, at) => judge(periodOf({ year, month: at + 1 }, chosen.cutoff(year))));
        expect(inOrder(months.flat())).toEqual(inOrder(judge({ from: firstOfYear(year), to: lastOfYear(year) })));
      }),
      { numRuns: 60 },
    );
  });
});
