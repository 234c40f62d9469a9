import { type ResultKind, resultKinds } from '../conferences/labels.ts';
import type { CellValue, SheetCells } from '../exchange/cells.ts';
import { count, eventDay, oneOf, Problem, textOf } from '../exchange/read-cell.ts';
import type { Day } from '../kernel/dates.ts';
import { searchKey, valueKey } from '../kernel/text.ts';
import { outcomeLabels } from './handover-slip.ts';
import type { Said } from './states.ts';

export type Outcome = ResultKind | Said;
/** Somebody of the list that went out, with what is known by now. */
export interface Expected {
  id: string;
  name: string;
  said: string | null;
  results: readonly { kind: ResultKind; joinedOn: Day | null }[];
}
export interface SlipRow {
  /** As the spreadsheet numbers it. */
  row: number;
  name: string;
  state: 'new' | 'same' | 'blank' | 'error';
  reason: string | null;
  attendeeId: string | null;
  outcome: Outcome | null;
  joinedOn: Day | null;
}

export const isResult = (outcome: Outcome): outcome is ResultKind => resultKinds.some((kind) => kind === outcome);
const headings = { position: 'TT', name: 'Họ và tên', outcome: 'Kết quả', joinedOn: 'Ngày tham gia' };
type Columns = Record<keyof typeof headings, number>;
const readOutcome = oneOf(outcomeLabels);

/** Every row of a slip that came back, by number and name against the list that went out; undefined where it is no such slip. */
export function readSlip(sheets: readonly SheetCells[], members: readonly Expected[], today: Day): SlipRow[] | undefined {
  for (const { rows } of sheets) {
    const at = rows.findIndex(({ cells }) => columnsOf(cells) !== undefined);
    const columns = columnsOf(rows[at]?.cells ?? []);
    if (!columns) continue;
    const seen = new Set<string>();
    return rows.slice(at + 1).map(({ row, cells }) => readRow(row, pick(cells, columns), members, seen, today));
  }
  return undefined;
}

function columnsOf(cells: readonly (CellValue | undefined)[]): Columns | undefined {
  const keys = cells.map((cell) => (typeof cell === 'string' ? valueKey(cell) : ''));
  const found = Object.entries(headings).map(([name, heading]) => [name, keys.indexOf(valueKey(heading))] as const);
  return found.every(([, column]) => column >= 0) ? (Object.fromEntries(found) as Columns) : undefined;
}

type Cells = Record<keyof typeof headings, CellValue | undefined>;
const pick = (cells: readonly (CellValue | undefined)[], columns: Columns): Cells => ({
  position: cells[columns.position],
  name: cells[columns.name],
  outcome: cells[columns.outcome],
  joinedOn: cells[columns.joinedOn],
});

function readRow(row: number, cells: Cells, members: readonly Expected[], seen: Set<string>, today: Day): SlipRow {
  const name = cells.name === undefined ? '' : textOf(cells.name);
  const shown = name instanceof Problem ? '' : name;
  const blank: SlipRow = { row, name: shown, state: 'blank', reason: null, attendeeId: null, outcome: null, joinedOn: null };
  const wrong = (reason: string): SlipRow => ({ ...blank, state: 'error', reason });
  const number = cells.position === undefined ? undefined : count(cells.position, today);
  const member = typeof number === 'number' ? members[number - 1] : undefined;
  if (!member) return cells.outcome === undefined ? blank : wrong('Số TT không có trong danh sách đã chuyển.');
  if (searchKey(member.name) !== searchKey(shown)) return wrong('Họ và tên không khớp với số TT này trong danh sách đã chuyển.');
  if (seen.has(member.id)) return wrong('Số TT này đã có ở dòng trên.');
  seen.add(member.id);
  if (cells.outcome === undefined) return blank;
  const outcome = readOutcome(cells.outcome, today);
  if (outcome instanceof Problem) return wrong(outcome.reason);
  const joinedOn = cells.joinedOn === undefined ? null : eventDay(cells.joinedOn, today);
  if (joinedOn instanceof Problem) return wrong(joinedOn.reason);
  if (isResult(outcome) && joinedOn === null) return wrong('Chưa ghi ngày tham gia.');
  if (joinedOn !== null && joinedOn > today) return wrong('Ngày tham gia ở tương lai.');
  const known = isResult(outcome)
    ? member.results.some((result) => result.kind === outcome && result.joinedOn === joinedOn)
    : member.said === outcome;
  const day = isResult(outcome) ? joinedOn : null;
  return { ...blank, state: known ? 'same' : 'new', attendeeId: member.id, outcome, joinedOn: day };
}
