import { type Day, formatDay } from '../../kernel/dates.ts';
import { airedByLog, airingKey, isPayable, isUnsaid, type LoggedAiring, type PaperLine } from './rules.ts';
import type { SlipLine, SlipProblem } from './slip-reading.ts';

/** What a row of the returned slip means for the log. */
export const slipOutcomes = ['aired', 'notAired', 'same', 'basis', 'conflict', 'extra', 'blank', 'early', 'missing', 'unreadable'] as const;
export type SlipOutcome = (typeof slipOutcomes)[number];
/** What can be done with a row: as the paper says, as the log has it, take it in, leave it out, say of an empty row what it means. */
export const slipChoices = ['paper', 'log', 'add', 'skip', 'aired', 'notAired', 'leave'] as const;
export type SlipChoice = (typeof slipChoices)[number];

export interface SlipMatch {
  /** Names the row for the answers of the user; the same as long as file and log stay. */
  key: string;
  /** Of the spreadsheet; null for an airing the slip does not name. */
  row: number | null;
  outcome: SlipOutcome;
  line: SlipLine | null;
  airing: LoggedAiring | null;
  planned: number;
  /** Aired by the paper; null where it says nothing. */
  paper: number | null;
  /** Empty where nothing is asked. */
  choices: readonly SlipChoice[];
  /** null = the user must say. */
  choice: SlipChoice | null;
  message: string | null;
}

/** What stands already: the log, the lines of a slip imported before, the day, and on what ground the paper confirms. */
export interface SlipGround {
  airings: readonly LoggedAiring[];
  stored: readonly PaperLine[];
  today: Day;
  basis: string;
}

/**
 * Every row of the slip beside the airing it speaks of: by its own mark, else by day, hour, loudspeaker and programme. Nothing that
 * is not known is guessed: rows nobody planned and rows against which the log already says otherwise are asked.
 */
export function matchSlip(lines: readonly SlipLine[], problems: readonly SlipProblem[], ground: SlipGround): SlipMatch[] {
  const free = new Map(ground.airings.map((airing) => [airing.id, airing]));
  const take = (airing: LoggedAiring | undefined) => {
    if (airing) free.delete(airing.id);
    return airing ?? null;
  };
  const own = new Map(lines.map((line) => [line, take(line.airingId === null ? undefined : free.get(line.airingId))]));
  const unreadable = new Set(problems.flatMap((problem) => problem.airingId ?? []));
  for (const line of lines) {
    const same = () => [...free.values()].find((airing) => !unreadable.has(airing.id) && airingKey(airing) === airingKey(line));
    if (own.get(line) === null) own.set(line, take(same()));
  }
  const matches = lines.map((line) => matched(line, own.get(line) ?? null, ground));
  const unread = problems.map(({ row, airingId, reason }): SlipMatch => {
    const airing = take(airingId === null ? undefined : free.get(airingId));
    const [choices, planned] = [['skip'] as const, airing?.count ?? 0];
    return { ...nothing, key: `r${row}`, row, outcome: 'unreadable', airing, planned, choices, message: reason };
  });
  const unnamed = [...free.values()].flatMap((airing) => missing(airing) ?? []);
  return [...matches, ...unread].sort((one, other) => (one.row ?? 0) - (other.row ?? 0)).concat(unnamed);
}

const nothing = { line: null, airing: null, planned: 0, paper: null, choice: null, message: null, choices: [] };

function missing(airing: LoggedAiring): SlipMatch | undefined {
  if (airing.status === 'notAired') return undefined;
  const message = 'Phiếu không có dòng này.';
  return { ...nothing, key: `a${airing.id}`, row: null, outcome: 'missing', airing, planned: airing.count, message };
}

function matched(line: SlipLine, airing: LoggedAiring | null, ground: SlipGround): SlipMatch {
  const base = { key: `r${line.row}`, row: line.row, line, airing, planned: plannedOf(line, airing), paper: line.aired, message: null };
  const before = ground.stored.find((one) =>
    airing ? one.airingId === airing.id : one.airingId === null && airingKey(one) === airingKey(line),
  );
  if (!airing) return extra(base, before);
  const log = airedByLog(airing);
  if (line.aired === null) {
    if (log !== null) return { ...base, outcome: 'missing', choices: [], choice: null, message: 'Phiếu để trống dòng này.' };
    return { ...base, outcome: 'blank', choices: ['leave', 'aired', 'notAired'], choice: 'leave' };
  }
  if (log === null && line.aired > 0 && line.day > ground.today) {
    const message = 'Phiếu ghi đã phát, nhưng ngày này chưa tới.';
    return { ...base, outcome: 'early', choices: ['leave', 'aired'], choice: 'leave', message };
  }
  const doubt = doubtOf(line, airing);
  if (log === line.aired && !doubt) {
    const stands = log === 0 ? airing.basis !== null : isPayable(airing.basis) || airing.basis === ground.basis;
    return { ...base, outcome: stands ? 'same' : 'basis', choices: [], choice: null };
  }
  if (log === null && !doubt) return { ...base, outcome: line.aired > 0 ? 'aired' : 'notAired', choices: [], choice: null };
  const held = before?.held !== undefined && before.held === (log ?? 0) && before.count === line.aired && !isUnsaid(before);
  const message = doubt ?? 'Sổ đã ghi khác với phiếu.';
  return { ...base, outcome: 'conflict', choices: ['paper', 'log'], choice: held ? 'log' : null, message };
}

type Base = Omit<SlipMatch, 'outcome' | 'choices' | 'choice'>;
function extra(base: Base, before: PaperLine | undefined): SlipMatch {
  if (base.paper === 0) return { ...base, outcome: 'same', choices: [], choice: null, message: 'Dòng ngoài kế hoạch, không phát.' };
  const skipped = before?.held === 0 && before.count === base.paper;
  const message = base.line?.airingId ? 'Lượt này không còn trong sổ.' : 'Không có trong kế hoạch.';
  return { ...base, outcome: 'extra', choices: ['add', 'skip'], choice: skipped ? 'skip' : null, message };
}

/** The plan as it went out; a row added by hand was not planned. */
const plannedOf = (line: SlipLine, airing: LoggedAiring | null): number =>
  airing && line.planned === 0 && (line.airingId !== null || line.aired === 0) ? airing.count : line.planned;

/** Another day or hour than the log's: nobody should take it over without looking. */
function doubtOf(line: SlipLine, airing: LoggedAiring): string | undefined {
  if (line.aired === 0 || (airing.day === line.day && airing.time === line.time)) return undefined;
  return `Trong sổ là ${[airing.time, formatDay(airing.day)].filter(Boolean).join(' ngày ')}.`;
}

/** What the answered slip writes. */
export interface SlipEffects {
  updates: { airing: LoggedAiring; values: Pick<LoggedAiring, 'day' | 'time' | 'count' | 'status' | 'basis' | 'note'> }[];
  creates: SlipLine[];
  /** The paper as it is kept; `airingId` of a line to be created is filled in once it is there. */
  lines: { line: PaperLine; created: SlipLine | null }[];
  /** Rows still without an answer. */
  unanswered: SlipMatch[];
}

export function slipEffects(matches: readonly SlipMatch[], answers: ReadonlyMap<string, SlipChoice>, basis: string): SlipEffects {
  const effects: SlipEffects = { updates: [], creates: [], lines: [], unanswered: [] };
  for (const match of matches) {
    const answer = answers.get(match.key);
    const choice = answer && match.choices.includes(answer) ? answer : match.choice;
    if (match.choices.length > 0 && choice === null) effects.unanswered.push(match);
    else apply(match, choice, basis, effects);
  }
  return effects;
}

function apply(match: SlipMatch, choice: SlipChoice | null, basis: string, effects: SlipEffects): void {
  const { line, airing, outcome } = match;
  if (!line) return;
  const said = outcome === 'blank' || outcome === 'early' ? sayOf(choice, line.aired ?? match.planned) : line.aired;
  if (said === null) return;
  const kept = { ...keptLine(line, airing), planned: match.planned, count: said };
  if (choice === 'skip' || choice === 'log') {
    effects.lines.push({ line: { ...kept, held: airing ? (airedByLog(airing) ?? 0) : 0 }, created: null });
    return;
  }
  const create = choice === 'add' ? line : null;
  if (create) effects.creates.push(create);
  effects.lines.push({ line: kept, created: create });
  if (airing && outcome !== 'same') effects.updates.push({ airing, values: asOnPaper(airing, line, said, basis) });
}

const sayOf = (choice: SlipChoice | null, planned: number) =>
  choice === 'aired' ? Math.max(planned, 1) : choice === 'notAired' ? 0 : null;

const keptLine = (line: SlipLine, airing: LoggedAiring | null): Omit<PaperLine, 'planned' | 'count'> => ({
  airingId: airing?.id ?? null,
  day: line.day,
  time: line.time,
  station: line.station,
  programme: line.programme,
  topics: airing?.topics ?? line.topics,
  note: line.note,
  held: null,
});

/** The plan stays in the count of an airing that was not aired; a better ground than this one is kept. */
export function asOnPaper(airing: LoggedAiring, line: Pick<SlipLine, 'day' | 'time' | 'note'>, said: number, basis: string) {
  const note = airing.note ?? line.note;
  if (said === 0) return { day: airing.day, time: airing.time, count: airing.count, status: 'notAired' as const, basis, note };
  const ground = isPayable(airing.basis) && airing.status === 'aired' && !isPayable(basis) ? airing.basis : basis;
  return { day: line.day, time: line.time, count: said, status: 'aired' as const, basis: ground, note };
}
