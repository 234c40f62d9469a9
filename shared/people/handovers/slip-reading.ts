import { isResult, type ResultKind } from '../results.ts';
import type { CellValue, SheetCells } from '../../sheets/cells.ts';
import { count, eventDay, Problem, textOf } from '../../sheets/read-cell.ts';
import { rowKeyHeading } from '../../sheets/seal.ts';
import type { Day } from '../../kernel/dates.ts';
import { searchKey, valueKey } from '../../kernel/text.ts';
import { type Outcome, slipHeadings } from './slip.ts';
import { readOutcomes } from '../outcome-words.ts';
import type { Said } from '../persons/states.ts';

/** Somebody of the list that went out, with what is known by now. */
export interface Expected {
  id: string;
  name: string;
  said: string | null;
  results: readonly { kind: ResultKind; joinedOn: Day | null }[];
}
/** new: goes into the store · same: is there already · ask: the person is known, the result is not clear · blank: nothing was written ·
 * missing: of the list, not in the file · error: nobody of the list. */
export const slipStates = ['new', 'same', 'ask', 'blank', 'missing', 'error'] as const;
export interface SlipRow {
  /** Names the row for the answers of the user. */
  key: string;
  /** As the spreadsheet numbers it; null for someone the file does not name. */
  row: number | null;
  name: string;
  state: (typeof slipStates)[number];
  reason: string | null;
  attendeeId: string | null;
  /** «Kết quả» as it was written. */
  written: string | null;
  outcomes: Outcome[];
  joinedOn: Day | null;
}
/** What the user says of a row that asks. */
export interface SlipAnswer {
  outcomes: Outcome[];
  joinedOn: Day | null;
}

const read = { position: slipHeadings.position, name: slipHeadings.name, outcome: slipHeadings.outcome, joinedOn: slipHeadings.joinedOn };
type Column = keyof typeof read | 'key';
type Columns = Record<Column, number>;

/**
 * Every row of a slip that came back against the list that went out: by the hidden mark of the row, else by number and name, else by a
 * name that only one of the list bears. Undefined where no sheet has its headings. Whoever is not named in the file comes last.
 */
export function readSlip(
  sheets: readonly SheetCells[],
  members: readonly Expected[],
  today: Day,
  answers: ReadonlyMap<string, SlipAnswer> = new Map(),
): SlipRow[] | undefined {
  const lines = sheets.flatMap(linesOf);
  if (!sheets.some((sheet) => headerOf(sheet) !== undefined)) return undefined;
  const found = identify(lines, members, today);
  const seen = new Set<string>();
  const rows = lines.map((line) => readLine(line, found.get(line), seen, today, answers.get(line.id)));
  const missing = members.filter((member) => !seen.has(member.id)).map((member) => ({ ...blankRow(member), state: 'missing' as const }));
  return [...rows, ...missing];
}

interface Line {
  id: string;
  row: number;
  name: string;
  cells: Record<Column, CellValue | undefined>;
}
const headerOf = ({ rows }: SheetCells) => {
  for (const [at, { cells }] of rows.entries()) {
    const columns = columnsOf(cells);
    if (columns) return { at, columns };
  }
  return undefined;
};

function columnsOf(cells: readonly (CellValue | undefined)[]): Columns | undefined {
  const keys = cells.map((cell) => (typeof cell === 'string' ? valueKey(cell) : ''));
  const found = Object.entries(read).map(([name, heading]) => [name, keys.indexOf(valueKey(heading))] as const);
  if (found.some(([, column]) => column < 0)) return undefined;
  return { ...Object.fromEntries(found), key: keys.indexOf(valueKey(rowKeyHeading)) } as Columns;
}

/** Rows below the headings that say anything in the columns of the slip; notes below the table say nothing there. */
function linesOf(sheet: SheetCells): Line[] {
  const header = headerOf(sheet);
  if (!header) return [];
  const { columns } = header;
  return sheet.rows.slice(header.at + 1).flatMap(({ row, cells }) => {
    const own = Object.fromEntries(
      Object.entries(columns).map(([column, at]) => [column, at < 0 ? undefined : cells[at]]),
    ) as Line['cells'];
    if ([own.key, own.name, own.outcome, own.joinedOn].every((cell) => cell === undefined)) return [];
    return [{ id: `${sheet.name}!${row}`, row, name: plain(own.name), cells: own }];
  });
}
const plain = (cell: CellValue | undefined): string => {
  const text = cell === undefined ? '' : textOf(cell);
  return text instanceof Problem ? '' : text;
};

/** Whom each row speaks of, or why nobody. */
function identify(lines: readonly Line[], members: readonly Expected[], today: Day): Map<Line, Expected | string> {
  const byId = new Map(members.map((member) => [member.id, member]));
  const byName = Map.groupBy(members, (member) => searchKey(member.name));
  const sameName = (member: Expected | undefined, line: Line) => member !== undefined && searchKey(member.name) === searchKey(line.name);
  return new Map(
    lines.map((line): [Line, Expected | string] => {
      const marked = byId.get(plain(line.cells.key));
      if (marked) return [line, sameName(marked, line) ? marked : 'Họ và tên ở dòng này không còn là người đã chuyển.'];
      const number = line.cells.position === undefined ? undefined : count(line.cells.position, today);
      const numbered = typeof number === 'number' ? members[number - 1] : undefined;
      if (numbered && sameName(numbered, line)) return [line, numbered];
      const [only, ...more] = byName.get(searchKey(line.name)) ?? [];
      if (only && more.length === 0) return [line, only];
      return [line, only ? 'Danh sách có nhiều người tên này: không biết là ai.' : 'Không có trong danh sách đã chuyển.'];
    }),
  );
}

const blankRow = ({ id, name }: { id: string; name: string }): SlipRow => ({
  key: id,
  row: null,
  name,
  state: 'blank',
  reason: null,
  attendeeId: id,
  written: null,
  outcomes: [],
  joinedOn: null,
});

function readLine(line: Line, whom: Expected | string | undefined, seen: Set<string>, today: Day, answer: SlipAnswer | undefined): SlipRow {
  const written = plain(line.cells.outcome) || null;
  const row = { ...blankRow({ id: '', name: line.name }), key: line.id, row: line.row, attendeeId: null, written };
  if (whom === undefined || typeof whom === 'string') return { ...row, state: 'error', reason: whom ?? null };
  if (seen.has(whom.id)) return { ...row, state: 'error', reason: 'Người này đã có ở dòng trên.' };
  seen.add(whom.id);
  const own = { ...row, attendeeId: whom.id };
  const { outcomes, joinedOn, problem } = answer ? { ...answer, problem: lacking(answer, today) } : said(line.cells, today);
  if (problem !== undefined) return { ...own, state: 'ask', reason: problem, outcomes, joinedOn };
  if (outcomes.length === 0) return own;
  const known = outcomes.every((outcome) => isKnown(whom, outcome, joinedOn));
  return { ...own, state: known ? 'same' : 'new', outcomes, joinedOn: outcomes.some(isResult) ? joinedOn : null };
}

/** What the row says, and what is not clear about it. */
function said(cells: Line['cells'], today: Day): SlipAnswer & { problem?: string | undefined } {
  const text = cells.outcome === undefined ? '' : textOf(cells.outcome);
  const day = cells.joinedOn === undefined ? null : eventDay(cells.joinedOn, today);
  const joinedOn = day instanceof Problem ? null : day;
  const nothing = { outcomes: [], joinedOn };
  if (text instanceof Problem) return { ...nothing, problem: text.reason };
  if (text === '') return cells.joinedOn === undefined ? nothing : { ...nothing, problem: 'Có ngày mà chưa ghi kết quả.' };
  const outcomes = readOutcomes(text);
  if (!outcomes) return { ...nothing, problem: 'Chưa rõ kết quả: chọn loại đã tham gia hoặc lý do.' };
  if (day instanceof Problem && outcomes.some(isResult)) return { outcomes, joinedOn, problem: day.reason };
  return { outcomes, joinedOn, problem: lacking({ outcomes, joinedOn }, today) };
}

function lacking({ outcomes, joinedOn }: SlipAnswer, today: Day): string | undefined {
  if (!outcomes.some(isResult)) return undefined;
  if (joinedOn === null) return 'Chưa ghi ngày tham gia.';
  return joinedOn > today ? 'Ngày tham gia ở tương lai.' : undefined;
}

export const isKnown = (person: Expected, outcome: Outcome, joinedOn: Day | null): boolean =>
  isResult(outcome) ? person.results.some((result) => result.kind === outcome && result.joinedOn === joinedOn) : person.said === outcome;
/** The reason among the outcomes, if there is one. */
export const saidOf = (outcomes: readonly Outcome[]): Said | undefined => outcomes.find((outcome): outcome is Said => !isResult(outcome));
