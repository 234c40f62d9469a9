import type { CellValue, SheetCells } from '../../sheets/cells.ts';
import { type CellReader, eventDay, people, Problem, text, textOf } from '../../sheets/read-cell.ts';
import type { TableColumns, ToldColumns } from '../../sheets/headings.ts';
import { rowKeyHeading } from '../../sheets/seal.ts';
import { slipTables } from '../../sheets/slip-table.ts';
import { plain } from '../../sheets/words.ts';
import { type Day, formatDay } from '../../kernel/dates.ts';
import { longestNote, longestTitle } from '../../kernel/schemas.ts';
import { searchKey } from '../../kernel/text.ts';
import { CommuneNames, unitsMeant } from '../../office/commune-names.ts';
import type { CommuneUnit } from '../../office/communes.ts';
import { type VisitSlipColumn, visitSlipHeadings as headings } from './slip.ts';

/** What a row says of one round. */
export interface VisitLine {
  day: Day;
  communeId: string | null;
  members: string[];
  approached: number;
  joinedSi: number | null;
  joinedHi: number | null;
  renewed: number | null;
  note: string | null;
}
export interface ReadVisitRow {
  /** Names the row within its slip, the same whenever the file is read again. */
  key: string;
  /** As the spreadsheet numbers it. */
  row: number;
  line: VisitLine | null;
  /** Why there is no line; null where there is one. */
  problem: string | null;
}
export interface SlipGround {
  recipient: string;
  communeId: string | null;
  communes: readonly CommuneUnit[];
  today: Day;
}
type Ground = SlipGround & { names: CommuneNames };

const columns = { ...headings, key: rowKeyHeading };
type Cells = Record<keyof typeof columns, CellValue | undefined>;
/** Without these it is no such table; the rest may have been taken out. */
const needed: readonly VisitSlipColumn[] = ['day', 'approached'];
/** A row that has nothing of these is one of the empty rows. */
const telling: readonly VisitSlipColumn[] = ['day', 'hamlet', 'place', 'members', 'approached', 'joinedSi', 'joinedHi', 'renewed', 'note'];

/** Every row of a slip of rounds that came back; empty rows are left out. Undefined where no sheet has the table. */
export function readVisitSlip(
  sheets: readonly SheetCells[],
  ground: SlipGround,
  told?: ToldColumns,
): { rows: ReadVisitRow[]; tables: TableColumns[] } | undefined {
  const tables = slipTables(sheets, { headings: columns, needed, key: 'key', told });
  if (tables.length === 0) return undefined;
  const known = { ...ground, names: new CommuneNames(ground.communes) };
  const seen = new Map<string, number>();
  const once = (key: string): string => {
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? key : `${key}#${times}`;
  };
  const lines = tables.flatMap((table) => table.lines).filter(({ cells }) => telling.some((column) => cells[column] !== undefined));
  const rows = lines.map(({ row, cells }) => {
    const read = readLine(cells, known);
    const problem = read instanceof Problem ? read.reason : null;
    const line = read instanceof Problem ? null : read;
    return { key: once(plain(cells.key) || (line ? `+${contents(line)}` : `+${row}`)), row, line, problem };
  });
  return { rows, tables: tables.map(({ read }) => read) };
}

/** A row that was added below is known again by what it says of where and when. */
const contents = ({ day, communeId, members, note }: VisitLine) =>
  [day, communeId ?? '', ...members, searchKey(note ?? '')].join('|').slice(0, 200);
/** «12», «12 người». */
const counted: CellReader<number> = (cell, today) =>
  people(typeof cell === 'string' ? cell.replace(/\s*(người|lượt|hộ|ng)\.?\s*$/i, '') : cell, today);
const readers = {
  day: eventDay,
  hamlet: text(longestTitle),
  place: text(longestTitle),
  members: text(longestTitle),
  approached: counted,
  joinedSi: counted,
  joinedHi: counted,
  renewed: counted,
  note: text(longestNote),
} satisfies Partial<Record<VisitSlipColumn, CellReader<unknown>>>;
type Read = keyof typeof readers;
type Values = { [Column in Read]: Exclude<ReturnType<(typeof readers)[Column]>, Problem> | null };

function readLine(cells: Cells, ground: Ground): VisitLine | Problem {
  const values: Partial<Record<Read, unknown>> = {};
  for (const column of Object.keys(readers) as Read[]) {
    const cell = cells[column];
    const value = cell === undefined ? null : readers[column](cell, ground.today);
    if (value instanceof Problem) return new Problem(`${headings[column]}: ${value.reason}`);
    values[column] = value;
  }
  const { day, hamlet, place, members, note, ...figures } = values as Values;
  const communeId = communeOf(cells.commune, ground, day);
  if (communeId instanceof Problem) return communeId;
  if (day === null) return new Problem('Chưa ghi ngày.');
  if (day > ground.today) return new Problem(`Ngày ${formatDay(day)} ở tương lai.`);
  const { approached, joinedSi, joinedHi, renewed } = figures;
  if (approached === null) return new Problem('Chưa ghi số người tiếp cận.');
  const where = [hamlet, place].filter(Boolean).join(', ');
  return {
    day,
    communeId,
    // who leads the rounds stands first, whoever went
    members: [ground.recipient, ...(members?.split(/[;,]/) ?? []).map((name) => name.trim()).filter((name) => name !== '')],
    approached,
    joinedSi,
    joinedHi,
    renewed,
    note: [where && `Nơi: ${where}.`, note].filter(Boolean).join(' ') || null,
  };
}

/** By code or name, with or without «xã», accents or not; what is only guessed is written anew. An empty cell is the slip's own. */
function communeOf(cell: CellValue | undefined, { names, communeId, today }: Ground, day: Day | null): string | null | Problem {
  const written = cell === undefined ? '' : textOf(cell);
  if (written instanceof Problem) return new Problem(`${headings.commune}: ${written.reason}`);
  if (written === '') return communeId;
  const mention = names.cell(written);
  const on = day ?? today;
  const { maybe, old } = unitsMeant(mention, names.units, on);
  const [only, ...more] = maybe;
  if (only && more.length === 0 && !old && !mention.guessed) return only.id;
  const [gone] = old ? mention.units : [];
  const known = gone ? `${gone.name} không còn là đơn vị vào ngày ${formatDay(on)}` : 'không có trong các xã, phường của cơ quan';
  if (only && more.length === 0) return new Problem(`${headings.commune}: ${known}, có phải ${only.name}? Hãy ghi đúng tên hoặc mã xã.`);
  return new Problem(`${headings.commune}: ${only ? 'có nhiều xã, phường tên này, hãy ghi mã xã' : known}.`);
}
