import type { Day } from '../../kernel/dates.ts';
import { tidy, valueKey } from '../../kernel/text.ts';
import { type AiringStatus, confirmationBases } from '../labels.ts';

/** How far the confirmation of a commune's month has come (domain §5). */
export const confirmationStates = ['notSent', 'sent', 'confirmed', 'differs'] as const;
export type ConfirmationState = (typeof confirmationStates)[number];
export const confirmationStateLabels: Record<ConfirmationState, string> = {
  notSent: 'chưa gửi',
  sent: 'đã gửi',
  confirmed: 'đã xác nhận',
  differs: 'có chênh lệch',
};

/** Only a sealed sheet or a system log supports payment (domain §5). */
const payableBases = new Set(confirmationBases.slice(0, 2).map(valueKey));
export const isPayable = (basis: string | null): boolean => basis !== null && payableBases.has(valueKey(basis));

/** An airing of a commune's own stations, as the log holds it. */
export interface LoggedAiring {
  id: string;
  version: number;
  day: Day;
  time: string | null;
  station: string | null;
  programme: string | null;
  topics: number;
  count: number;
  status: AiringStatus;
  basis: string | null;
  note: string | null;
}

/** A line of the paper that came back, and the airing it speaks of. */
export interface PaperLine {
  airingId: string | null;
  day: Day;
  time: string | null;
  station: string | null;
  programme: string | null;
  topics: number;
  /** As the slip went out; 0 = not planned. */
  planned: number;
  /** Aired by the paper; 0 = not aired, or not on the paper at all. */
  count: number;
  note: string | null;
  /** Aired by the log, which the user let stand against the paper; null = the paper holds. */
  held: number | null;
}

export interface AiringCounts {
  planned: number;
  aired: number;
  /** Of those aired, the ones whose basis supports payment. */
  payable: number;
  notAired: number;
  unconfirmed: number;
}

/** Airings by their count. What the paper adds to the plan (its planned is 0) is aired without having been planned. */
export function countAirings(airings: readonly LoggedAiring[], lines: readonly PaperLine[] = []): AiringCounts {
  const plannedOf = new Map(lines.flatMap((line) => (line.airingId && !isUnsaid(line) ? [[line.airingId, line.planned] as const] : [])));
  const counts: AiringCounts = { planned: 0, aired: 0, payable: 0, notAired: 0, unconfirmed: 0 };
  for (const { id, count, status, basis } of airings) {
    counts.planned += plannedOf.get(id) ?? count;
    if (status === 'planned') counts.unconfirmed += count;
    else if (status === 'notAired') counts.notAired += count;
    else {
      counts.aired += count;
      if (isPayable(basis)) counts.payable += count;
    }
  }
  return counts;
}

/** How many were aired by the log; null while it is not confirmed. */
export const airedByLog = ({ status, count }: Pick<LoggedAiring, 'status' | 'count'>): number | null =>
  status === 'planned' ? null : status === 'aired' ? count : 0;

/** Where the log and the paper part: another count, still unconfirmed, another day or hour, on one of the two only. */
export const differenceKinds = ['count', 'unconfirmed', 'moved', 'notInLog', 'notOnPaper'] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** One airing three times over: as planned, on paper, in the log. */
export interface Comparison {
  line: PaperLine | null;
  airing: LoggedAiring | null;
  planned: number;
  /** null where the paper says nothing of it. */
  paper: number | null;
  /** null = not confirmed in the log, or not there. */
  log: number | null;
  kind: DifferenceKind | null;
  /** The user has chosen that the log holds; another change of the log opens the question again. */
  settled: boolean;
}

/** Log against paper, by day and time. Without lines (a month confirmed without its sheet) only what is unconfirmed differs. */
export function comparePaper(airings: readonly LoggedAiring[], lines: readonly PaperLine[]): Comparison[] {
  const byId = new Map(airings.map((airing) => [airing.id, airing]));
  const spoken = new Set(lines.flatMap((line) => line.airingId ?? []));
  const fromLines = lines.map((line) => compared(line, line.airingId === null ? null : (byId.get(line.airingId) ?? null)));
  const unspoken = airings.filter((airing) => !spoken.has(airing.id)).map((airing) => unsaid(airing, lines.length > 0));
  return [...fromLines, ...unspoken].sort(inOrder);
}

function compared(line: PaperLine, airing: LoggedAiring | null): Comparison {
  const log = airing ? airedByLog(airing) : null;
  const inLog = log ?? 0;
  const kind = ((): DifferenceKind | null => {
    if (!airing) return line.count > 0 ? 'notInLog' : null;
    if (log === null) return 'unconfirmed';
    if (log !== line.count) return isUnsaid(line) ? 'notOnPaper' : 'count';
    return log > 0 && (airing.day !== line.day || airing.time !== line.time) ? 'moved' : null;
  })();
  const settled = kind !== null && kind !== 'unconfirmed' && line.held === inLog;
  const said = isUnsaid(line) ? { planned: airing?.count ?? 0, paper: null } : { planned: line.planned, paper: line.count };
  return { line, airing, ...said, log, kind, settled };
}

function unsaid(airing: LoggedAiring, hasLines: boolean): Comparison {
  const log = airedByLog(airing);
  const kind = log === null ? 'unconfirmed' : hasLines && log > 0 ? 'notOnPaper' : null;
  return { line: null, airing, planned: airing.count, paper: null, log, kind, settled: false };
}

/** A line that stands for an airing the paper does not name: kept only to remember that the log holds. */
export const isUnsaid = (line: PaperLine): boolean => line.planned === 0 && line.count === 0 && line.airingId !== null;

const inOrder = (one: Comparison, other: Comparison): number => {
  const [a, b] = [placeOf(one), placeOf(other)];
  return a < b ? -1 : a > b ? 1 : 0;
};
const placeOf = ({ line, airing }: Comparison) => `${airing?.day ?? line?.day ?? ''} ${airing?.time ?? line?.time ?? ''}`;

export const openDifferences = (rows: readonly Comparison[]): number => rows.filter((row) => row.kind !== null && !row.settled).length;

/** What the overview says of a month in one word; `open` counts the differences still open once the month came back. */
export function monthState(month: { sentOn: Day | null; receivedOn: Day | null; counts: AiringCounts; open: number }): ConfirmationState {
  const { sentOn, receivedOn, counts, open } = month;
  if (receivedOn !== null) return open > 0 ? 'differs' : 'confirmed';
  if (counts.planned > 0 && counts.unconfirmed === 0) return 'confirmed';
  return sentOn !== null ? 'sent' : 'notSent';
}

/** Key by which an airing is found again when its own mark is lost: day, hour, loudspeaker, programme. */
export const airingKey = (one: Pick<LoggedAiring, 'day' | 'time' | 'station' | 'programme'>): string =>
  [one.day, one.time ?? '', valueKey(tidy(one.station ?? '')), valueKey(tidy(one.programme ?? ''))].join('|');

/** «Xã An Hòa», also where the office has entered the name alone. */
export function communeTitle(name: string, kind: string | null): string {
  const word = kind ? kind.charAt(0).toLocaleUpperCase('vi') + kind.slice(1) : '';
  return !word || valueKey(name).startsWith(`${valueKey(word)} `) ? name : `${word} ${name}`;
}
