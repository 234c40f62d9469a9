import type { SheetCells } from '../../sheets/cells.ts';
import type { Day } from '../../kernel/dates.ts';
import { refuse } from '../../kernel/errors.ts';
import type { CommuneUnit } from '../../office/communes.ts';
import { confirmationBases } from '../labels.ts';
import { type Block, type DataRow, findBlocks } from './blocks.ts';
import { Calendar } from './calendar.ts';
import { shortened, words } from '../../sheets/words.ts';
import { readFrom, type Roles, rolesOf } from './columns.ts';
import type { TableColumns } from '../../sheets/headings.ts';
import { CommuneNames } from '../../office/commune-names.ts';
import { Decisions } from '../../intake/decisions.ts';
import { dropRepeats } from './repeats.ts';
import type { IgnoredLine, ListLine, ListReading } from './model.ts';
import type { Answers } from '../../intake/questions.ts';
import { Places } from './place.ts';
import { readRow, type RowTools } from './read-row.ts';
import { columnOf, RowCalendar } from './row-days.ts';
import type { KnownProgrammes } from './row-topics.ts';
import { senderOf, type SenderChoices, settleSender } from './sender.ts';

/** A file as it came, and all that is known beside it. */
export interface ListSource {
  fileName: string;
  sheets: readonly SheetCells[];
  units: readonly CommuneUnit[];
  programmes: KnownProgrammes;
  today: Day;
  /** What the user has said of this file. */
  answers: Answers;
  /** What was said of this sender's earlier lists of the same layout. */
  saved: Answers;
  /** Who has sent lists before. */
  senders: SenderChoices;
}

export interface ListForm {
  /** Headings of all tables: the same next month where the form is the same. */
  signature: string;
  /** Words of the titles, without figures. */
  letterhead: string;
}
/** Headings of a table of the file, by column. */
export interface TableHeadings {
  sheet: string;
  row: number;
  texts: string[];
}
export interface WholeReading extends ListReading {
  form: ListForm;
  headings: TableHeadings[];
  /** From which column each field of each table is read. */
  tables: TableColumns[];
}

const slice = 64;
const mostLayouts = 40;

/**
 * Reads a list that a commune sent: pure, and in slices (every yield is a number of rows done) so that whoever runs it stays awake.
 * Every row that holds anything is either a line or ignored with a reason. REFUSED: dozens of different tables in one file.
 */
export function* readList(source: ListSource): Generator<number, WholeReading> {
  const decisions = new Decisions(source.answers, source.saved);
  const names = new CommuneNames(source.units);
  const { blocks, ignored } = yield* findBlocks(source.sheets, names, decisions);
  const form = formOf(blocks);
  const keys = keysOf(blocks);
  if (keys.size > mostLayouts) throw refuse('Tệp có quá nhiều bảng khác nhau. Hãy tách thành nhiều tệp nhỏ hơn.');
  const sender = senderOf(source.answers, source.units);
  const tools: RowTools = {
    calendar: new RowCalendar(new Calendar(decisions, source.fileName, source.today), decisions),
    places: new Places(names, decisions, source.fileName, sender),
    decisions,
    programmes: source.programmes,
    today: source.today,
  };
  const lines: ListLine[] = [];
  const tables: TableColumns[] = [];
  let done = 0;
  for (const block of blocks) {
    const key = keys.get(block.layout.signature) ?? '1';
    const roles = rolesOf(block, key, decisions);
    tables.push(readFrom(block, key, roles));
    const above = new Above(roles);
    for (const row of block.rows) {
      const read = readRow({ block, key, row, roles, ...above.of(row) }, tools);
      if ('line' in read) lines.push(read.line);
      else ignored.push({ sheet: block.sheet, row: row.row, why: read.why, text: rowText(row) });
      above.pass(row);
      done += 1;
      if (done % slice === 0) yield done;
    }
  }
  const kept = dropRepeats(lines, ignored, decisions);
  if (saysAired(kept, decisions)) settleBasis(decisions);
  if (kept.length > 0) settleSender(kept, source.units, source.senders, decisions);
  const order = new Map(source.sheets.map(({ name }, at) => [name, at]));
  const byPlace = (a: IgnoredLine, b: IgnoredLine) => (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) || a.row - b.row;
  return { lines: kept, ignored: ignored.sort(byPlace), decisions: decisions.list(), form, headings: blocks.map(headingsOf), tables };
}

function headingsOf({ sheet, layout }: Block): TableHeadings {
  const texts: string[] = [];
  for (const { at, heading } of [...layout.columns, ...layout.matrix]) texts[at] = heading;
  return { sheet, row: layout.rows[0] ?? 1, texts: Array.from(texts, (text) => text ?? '') };
}

/** The rows above whose day and commune a blank cell may repeat. */
class Above {
  readonly #day: number | undefined;
  readonly #commune: number | undefined;
  #dayAbove: DataRow | undefined;
  #communeAbove: DataRow | undefined;

  constructor(roles: Roles) {
    this.#day = columnOf(roles, 'day');
    this.#commune = columnOf(roles, 'commune');
  }
  of(row: DataRow): { dayAbove: DataRow | undefined; communeAbove: DataRow | undefined } {
    // A line between the rows begins something new.
    const sameGroup = this.#communeAbove?.groups.at(-1)?.row === row.groups.at(-1)?.row;
    return { dayAbove: this.#dayAbove, communeAbove: sameGroup ? this.#communeAbove : undefined };
  }
  pass(row: DataRow): void {
    if (this.#day !== undefined && row.cells[this.#day] !== undefined) this.#dayAbove = row;
    if (this.#commune !== undefined && row.cells[this.#commune] !== undefined) this.#communeAbove = row;
  }
}

const rowText = (row: DataRow): string => shortened(row.cells.flatMap((cell) => (typeof cell === 'string' ? [cell] : [])).join(' | '));

/** Some airing was played, or will be once the rows that wait are read. */
const saysAired = (lines: readonly ListLine[], decisions: Decisions): boolean =>
  lines.some(({ airings }) => airings.some(({ status }) => status === 'aired')) ||
  (lines.some(({ state }) => state === 'ask') &&
    decisions.list().some(({ id, answer }) => id.startsWith('status') && answer?.[0] === 'aired'));

function settleBasis(decisions: Decisions): void {
  decisions.settleOnce('basis', () => ({
    title: 'Căn cứ xác nhận các lượt đã phát là gì?',
    hint: 'Chỉ phiếu có dấu hoặc nhật ký hệ thống dùng để thanh toán được.',
    choices: [
      ...confirmationBases.map((basis) => ({ value: basis, label: basis })),
      { value: sentList, label: 'danh sách xã gửi, chưa có dấu' },
    ],
  }));
}
const sentList = 'danh sách xã gửi';

const letterheadLength = 400;

/** Layouts of a file in a fixed order, so that answers of one month fit the next. */
function keysOf(blocks: readonly Block[]): Map<string, string> {
  const signatures = [...new Set(blocks.map(({ layout }) => layout.signature))].sort();
  return new Map(signatures.map((signature, at) => [signature, String(at + 1)]));
}

function formOf(blocks: readonly Block[]): ListForm {
  const titles = blocks[0]?.titles.map(({ text }) => words(text).replace(/\d+/g, '#')) ?? [];
  return {
    signature: [...keysOf(blocks).keys()].join('\n').slice(0, 4_000),
    letterhead: titles.join('|').slice(0, letterheadLength),
  };
}
