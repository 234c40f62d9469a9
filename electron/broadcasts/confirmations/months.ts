import type { z } from 'zod';
import {
  type Comparison,
  communeTitle,
  comparePaper,
  countAirings,
  type LoggedAiring,
  monthState,
  openDifferences,
  type PaperLine,
} from '../../../shared/broadcasts/confirmations/rules.ts';
import type { MonthOfCommune, zComparison } from '../../../shared/broadcasts/confirmations/contract.ts';
import { topicsOf } from '../../../shared/broadcasts/topics.ts';
import type { Day } from '../../../shared/kernel/dates.ts';
import { notFound } from '../../../shared/kernel/errors.ts';
import { type Month, periodOf, type Span } from '../../../shared/kernel/periods.ts';
import { communesIn } from '../../office/communes.service.ts';
import { readSettings } from '../../office/settings.service.ts';
import type { Reader } from '../../store/store.ts';
import { type ConfirmationRow, confirmationsOf, paperLines } from './confirmations.queries.ts';
import { airingsBetween } from '../week/week.queries.ts';

export interface CommuneMonth {
  commune: { id: string; code: string; name: string };
  confirmation: ConfirmationRow | null;
  /** Of the commune's own loudspeakers, by day and time. */
  airings: LoggedAiring[];
  lines: PaperLine[];
}

/** The days a month's slip speaks of: those of its report, so that a confirmed month is a confirmed report. */
export const periodOfSlip = (reader: Reader, month: Month): Span => periodOf(month, readSettings(reader, month.year)['period.cutoffDay']);

/**
 * The months of the communes there are on any day of the period, and of those past ones that have airings in it, in Vietnamese order.
 * The district station, and zones and mobile loudspeakers that belong to no commune, are confirmed by none.
 */
export function communeMonths(reader: Reader, month: Month): CommuneMonth[] {
  const period = periodOfSlip(reader, month);
  const airings = Map.groupBy(
    airingsBetween(reader, period).filter((row) => row.communeId !== null),
    (row) => row.communeId,
  );
  const confirmations = confirmationsOf(reader, month);
  const lines = paperLines(
    reader,
    [...confirmations.values()].map((row) => row.id),
  );
  return communesIn(reader, {})
    .filter(
      (commune) =>
        ((commune.validFrom ?? period.from) <= period.to && (commune.validTo ?? period.to) >= period.from) ||
        airings.has(commune.id) ||
        confirmations.has(commune.id),
    )
    .map((commune) => {
      const confirmation = confirmations.get(commune.id) ?? null;
      return {
        commune: { id: commune.id, code: commune.code, name: communeTitle(commune.name, commune.kind) },
        confirmation,
        airings: (airings.get(commune.id) ?? []).map(logged),
        lines: confirmation ? (lines.get(confirmation.id) ?? []) : [],
      };
    });
}

type Row = ReturnType<typeof airingsBetween>[number];
const logged = ({ id, version, day, time, station, programme, topics, count, status, basis, note }: Row): LoggedAiring => ({
  id,
  version,
  day,
  time,
  station,
  programme,
  topics,
  count,
  status,
  basis,
  note,
});

/** The months of just these communes, in the order of the list. NOT_FOUND: one of them is no unit of the month. */
export function monthsNamed(reader: Reader, month: Month, communeIds: readonly string[]): CommuneMonth[] {
  const wanted = new Set(communeIds);
  const found = communeMonths(reader, month).filter(({ commune }) => wanted.has(commune.id));
  if (found.length < wanted.size) throw notFound('xã/phường của tháng này');
  return found;
}

export function monthNamed(reader: Reader, month: Month, communeId: string): CommuneMonth {
  const [found] = monthsNamed(reader, month, [communeId]);
  if (!found) throw notFound('xã/phường của tháng này');
  return found;
}

/** Paper against log; before anything came back there is no paper to compare with, and days to come need no confirmation yet. */
export const comparisonsOf = ({ confirmation, airings, lines }: CommuneMonth, today: Day): Comparison[] => {
  const received = confirmation?.receivedOn ?? null;
  const isAhead = ({ airing, kind }: Comparison) => kind === 'unconfirmed' && airing !== null && airing.day > today;
  return comparePaper(airings, lines).map((row) => (received === null || isAhead(row) ? { ...row, kind: null } : row));
};

export function monthAtAGlance(month: CommuneMonth, today: Day): MonthOfCommune {
  const { commune, confirmation, airings, lines } = month;
  const counts = countAirings(airings, lines);
  const [sentOn, receivedOn] = [confirmation?.sentOn ?? null, confirmation?.receivedOn ?? null];
  const open = openDifferences(comparisonsOf(month, today));
  const state = monthState({ sentOn, receivedOn, counts, open });
  return { ...commune, state, sentOn, receivedOn, basis: confirmation?.basis ?? null, ...counts, open };
}

/** Names a row of the comparison: a line of the paper by its place, else the airing. */
export const comparisonId = ({ line, airing }: Pick<Comparison, 'line' | 'airing'>, lines: readonly PaperLine[]): string =>
  line ? `line-${lines.indexOf(line) + 1}` : `airing-${airing?.id ?? ''}`;

export function shownComparison(row: Comparison, lines: readonly PaperLine[]): z.infer<typeof zComparison> {
  const { line, airing, planned, paper, log, kind, settled } = row;
  const place = airing ?? line;
  if (!place) throw new Error('a comparison of nothing');
  return {
    id: comparisonId(row, lines),
    day: place.day,
    time: place.time,
    station: place.station,
    programme: place.programme,
    topics: topicsOf(place.topics),
    airingId: airing?.id ?? null,
    planned,
    paper,
    log,
    basis: airing?.basis ?? null,
    kind,
    settled,
    note: noteOf(row),
  };
}

const noteOf = ({ line, airing, kind }: Comparison): string | null => {
  const moved =
    kind === 'moved' && line ? `Trên phiếu: ${[line.time, line.day.split('-').reverse().join('/')].filter(Boolean).join(' ')}` : null;
  return [moved, line?.note ?? airing?.note].filter(Boolean).join(' · ') || null;
};
