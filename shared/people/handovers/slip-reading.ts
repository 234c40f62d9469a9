import { isResult, type ResultKind } from '../results.ts';
import type { CellValue, SheetCells } from '../../sheets/cells.ts';
import { count, eventDay, Problem, textOf } from '../../sheets/read-cell.ts';
import type { RowState } from '../../intake/contract.ts';
import type { TableColumns, ToldColumns } from '../../sheets/headings.ts';
import { rowKeyHeading } from '../../sheets/seal.ts';
import { type SlipTable, slipTables } from '../../sheets/slip-table.ts';
import { plain } from '../../sheets/words.ts';
import type { Day } from '../../kernel/dates.ts';
import { searchKey } from '../../kernel/text.ts';
import { type Outcome, handoverSlipHeadings } from './slip.ts';
import { readOutcomes } from '../outcome-words.ts';
import type { Said } from '../persons/states.ts';

/** Somebody of the list that went out, with what is known by now. */
export interface Expected {
  id: string;
  name: string;
  said: string | null;
  results: readonly { kind: ResultKind; joinedOn: Day | null }[];
}
export interface SlipRow {
  /** Names the row for the answers of the user. */
  key: string;
  /** As the spreadsheet numbers it; null for someone the file does not name. */
  row: number | null;
  name: string;
  /** ask: the person is known, the result is not clear · error: nobody of the list. */
  state: Exclude<RowState, 'changed'>;
  /** Why there is nothing to take: no result was written, or the file does not name somebody of the list. */
  aside: 'blank' | 'missing' | null;
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

const headings = {
  key: rowKeyHeading,
  position: handoverSlipHeadings.position,
  name: handoverSlipHeadings.name,
  outcome: handoverSlipHeadings.outcome,
  joinedOn: handoverSlipHeadings.joinedOn,
};
const needed = ['position', 'name', 'outcome', 'joinedOn'] as const;

interface SlipReading {
  rows: SlipRow[];
  tables: TableColumns[];
}

/**
 * Every row of a slip that came back against the list that went out: by the hidden mark of the row, else by number and name, else by a
 * name that only one of the list bears. Undefined where no sheet has its headings. Whoever is not named in the file comes last.
 */
export function readSlip(
  sheets: readonly SheetCells[],
  members: readonly Expected[],
  today: Day,
  { answers = new Map(), told }: { answers?: ReadonlyMap<string, SlipAnswer>; told?: ToldColumns } = {},
): SlipReading | undefined {
  const tables = slipTables(sheets, { headings, needed, key: 'key', told });
  if (tables.length === 0) return undefined;
  const lines = tables.flatMap(linesOf);
  const found = identify(lines, members, today);
  const seen = new Set<string>();
  const rows = lines.map((line) => readLine(line, found.get(line), seen, today, answers.get(line.id)));
  const missing = members.filter((member) => !seen.has(member.id)).map((member) => ({ ...blankRow(member), aside: 'missing' as const }));
  return { rows: [...rows, ...missing], tables: tables.map(({ read }) => read) };
}

interface Line {
  id: string;
  row: number;
  name: string;
  cells: Record<keyof typeof headings, CellValue | undefined>;
}

/** Rows below the headings that say anything in the columns of the slip; notes below the table say nothing there. */
const linesOf = ({ sheet, lines }: SlipTable<keyof typeof headings>): Line[] =>
  lines.flatMap(({ row, cells }) =>
    [cells.key, cells.name, cells.outcome, cells.joinedOn].every((cell) => cell === undefined)
      ? []
      : [{ id: `${sheet}!${row}`, row, name: plain(cells.name), cells }],
  );

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
  state: 'aside',
  aside: 'blank',
  reason: null,
  attendeeId: id,
  written: null,
  outcomes: [],
  joinedOn: null,
});

function readLine(line: Line, whom: Expected | string | undefined, seen: Set<string>, today: Day, answer: SlipAnswer | undefined): SlipRow {
  const written = plain(line.cells.outcome) || null;
  const row = { ...blankRow({ id: '', name: line.name }), key: line.id, row: line.row, attendeeId: null, aside: null, written };
  if (whom === undefined || typeof whom === 'string') return { ...row, state: 'error', reason: whom ?? null };
  if (seen.has(whom.id)) return { ...row, state: 'error', reason: 'Người này đã có ở dòng trên.' };
  seen.add(whom.id);
  const own = { ...row, attendeeId: whom.id };
  const { outcomes, joinedOn, problem } = answer ? { ...answer, problem: lacking(answer, today) } : said(line.cells, today);
  if (problem !== undefined) return { ...own, state: 'ask', reason: problem, outcomes, joinedOn };
  if (outcomes.length === 0) return { ...own, aside: 'blank' };
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
