import { type CellValue, isErrorCell, neverCalculated, type RowCells, type SheetCells } from '../../sheets/cells.ts';
import { type CellReader, eventDay, oneOf, people, Problem, severalOf, text, time } from '../../sheets/read-cell.ts';
import type { TableColumns, ToldColumns } from '../../sheets/headings.ts';
import { readSeal } from '../../sheets/seal.ts';
import { type SlipLine as Line, slipTables } from '../../sheets/slip-table.ts';
import { plain } from '../../sheets/words.ts';
import { type Day, formatDay } from '../../kernel/dates.ts';
import { refuse } from '../../kernel/errors.ts';
import { contains, type Month, parseMonth, type Span } from '../../kernel/periods.ts';
import { longestNote, longestTitle } from '../../kernel/schemas.ts';
import { valueKey } from '../../kernel/text.ts';
import { type SlipColumn, slipHeadings, slipMark, slipMarkKeys, slipResults, slipTotal, slipWholeMonth } from './slip.ts';
import { topicBits, topicLabels } from '../topics.ts';

/** What a workbook says it is: the slip of this commune and month. */
export interface SlipMark {
  commune: string;
  month: Month;
  /** By whom it was made; empty where it does not say. */
  office: string;
}

/** A row of the table as the commune filled it in. */
export interface SlipLine {
  /** As the spreadsheet numbers it. */
  row: number;
  airingId: string | null;
  day: Day;
  time: string | null;
  station: string | null;
  programme: string | null;
  topics: number;
  planned: number;
  /** Aired by the paper; 0 = not aired, null = nothing was said. */
  aired: number | null;
  note: string | null;
}
export interface SlipProblem {
  row: number;
  airingId: string | null;
  reason: string;
}
export interface SlipTable {
  lines: SlipLine[];
  problems: SlipProblem[];
  /** Everything was aired but what says otherwise. */
  wholeMonth: boolean;
  read: TableColumns;
}

const notOurs =
  'Tệp này không phải phiếu xác nhận do sổ xuất ra. Nếu là danh sách do xã tự lập, hãy nhập ở phần nhập danh sách của trang «Danh sách».';
const noTable =
  'Không còn thấy bảng của phiếu trong tệp (thiếu các cột «Ngày», «Kết quả»). Hãy xin xã gửi lại phiếu, không đổi tiêu đề cột.';

/** Which slip the workbook is. REFUSED: none of ours, or of a newer version of the program. */
export function readMark(sheets: readonly SheetCells[]): SlipMark {
  const values = readSeal(sheets);
  if (values.get(slipMarkKeys.schema) !== slipMark.schema) throw refuse(notOurs);
  if (Number(values.get(slipMarkKeys.version)) > slipMark.version)
    throw refuse('Phiếu này do bản chương trình mới hơn xuất ra. Hãy cập nhật chương trình rồi nhập lại.');
  const month = parseMonth(values.get(slipMarkKeys.month) ?? '');
  const commune = values.get(slipMarkKeys.commune);
  if (!month || !commune) throw refuse(notOurs);
  return { commune, month, office: values.get(slipMarkKeys.office) ?? '' };
}

interface Ground {
  period: Span;
  today: Day;
  /** From which columns the user says a field is read; `file` tells the tables of several slips apart. */
  told?: ToldColumns;
  file?: string;
}

/** The table of the slip. REFUSED: no table to be found. Rows that cannot be read are named with the reason. */
export function readTable(sheets: readonly SheetCells[], { period, today, told, file }: Ground): SlipTable {
  const [table] = slipTables(sheets, { headings: slipHeadings, needed: ['day', 'result'], key: 'id', told, file });
  if (!table) throw refuse(noTable);
  const wholeMonth = table.above.some(saysWholeMonth);
  const end = table.lines.findIndex(({ own }) => own.cells.some((cell) => keyOf(cell) === valueKey(slipTotal)));
  return { wholeMonth, read: table.read, ...readRows(table.lines.slice(0, end < 0 ? undefined : end), { period, today, wholeMonth }) };
}

interface Around {
  period: Span;
  today: Day;
  wholeMonth: boolean;
}
const keyOf = (cell: CellValue | undefined): string => (typeof cell === 'string' ? valueKey(cell) : '');
const asked = valueKey(slipWholeMonth.slice(0, 16));
function saysWholeMonth(row: RowCells): boolean {
  const at = row.cells.findIndex((cell) => keyOf(cell).startsWith(asked));
  return at >= 0 && row.cells.slice(at + 1).some((cell) => cell !== undefined && !['', 'không', '0', '-'].includes(valueKey(String(cell))));
}

const readers = {
  day: eventDay,
  time,
  station: text(longestTitle),
  programme: text(longestTitle),
  topics: severalOf(oneOf(topicLabels)),
  planned: people,
  result: oneOf(slipResults),
  count: people,
  note: text(longestNote),
} satisfies Partial<Record<SlipColumn, CellReader<unknown>>>;
type Read = keyof typeof readers;
/** A row that has only these is one of the empty rows. */
const telling: readonly Read[] = ['day', 'time', 'programme', 'result', 'count', 'note'];

function readRows(rows: readonly Line<SlipColumn>[], around: Around): Pick<SlipTable, 'lines' | 'problems'> {
  const lines: SlipLine[] = [];
  const problems: SlipProblem[] = [];
  const seen = new Set<string>();
  for (const { row, cells } of rows) {
    const cell = (column: SlipColumn) => {
      const value = cells[column];
      // The count fills itself by a formula; a program that does not calculate leaves it without a result.
      return isErrorCell(value) && value.error === neverCalculated ? undefined : value;
    };
    const airingId = plain(cells.id) || null;
    if (airingId === null && telling.every((column) => cell(column) === undefined)) continue;
    const line = readLine(row, airingId, cell, around);
    if (line instanceof Problem) problems.push({ row, airingId, reason: line.reason });
    else if (airingId !== null && seen.has(airingId)) lines.push({ ...line, airingId: null });
    else lines.push(line);
    if (airingId !== null) seen.add(airingId);
  }
  return { lines, problems };
}

function readLine(
  row: number,
  airingId: string | null,
  cell: (column: SlipColumn) => CellValue | undefined,
  { period, today, wholeMonth }: Around,
): SlipLine | Problem {
  const read = <Column extends Read>(column: Column): ReturnType<(typeof readers)[Column]> | null => {
    const value = cell(column);
    return (value === undefined ? null : readers[column](value, today)) as ReturnType<(typeof readers)[Column]> | null;
  };
  const values = { day: read('day'), time: read('time'), station: read('station'), programme: read('programme') };
  const said = { planned: read('planned'), result: read('result'), count: read('count'), note: read('note') };
  const topics = read('topics');
  for (const [column, value] of Object.entries({ ...values, ...said }))
    if (value instanceof Problem) return new Problem(`${slipHeadings[column as Read]}: ${value.reason}`);
  const {
    day,
    time: hour,
    station,
    programme,
  } = values as { day: Day | null; time: string | null; station: string | null; programme: string | null };
  const {
    planned,
    result,
    count: number,
    note,
  } = said as { planned: number | null; result: 'aired' | 'notAired' | null; count: number | null; note: string | null };
  if (day === null) return new Problem('Chưa ghi ngày.');
  if (!contains(period, day))
    return new Problem(`Ngày ${formatDay(day)} ngoài kỳ của phiếu (${formatDay(period.from)} – ${formatDay(period.to)}).`);
  if (airingId === null && (topics instanceof Problem || topics === null || topics.length === 0))
    return new Problem('Dòng phát thêm chưa ghi chủ đề phát, hoặc ghi khác các chủ đề trong danh sách.');
  if (result === 'notAired' && (number ?? 0) > 0) return new Problem('Ghi «không phát» mà vẫn có số lượt đã phát.');
  if (result === 'aired' && number === 0) return new Problem('Ghi «đã phát» mà số lượt là 0.');
  return {
    row,
    airingId,
    day,
    time: hour,
    station,
    programme,
    topics: topics instanceof Problem || topics === null ? 0 : topicBits(topics),
    planned: planned ?? 0,
    aired: airedOf({ result, number, planned: planned ?? 0, assumed: wholeMonth || airingId === null }),
    note,
  };
}

/** A written number counts most, then the word; a row left empty says «as planned» only where the commune said so of the whole month. */
function airedOf({
  result,
  number,
  planned,
  assumed,
}: {
  result: 'aired' | 'notAired' | null;
  number: number | null;
  planned: number;
  assumed: boolean;
}) {
  if (result === 'notAired') return 0;
  if (number !== null) return number;
  return result === 'aired' || assumed ? Math.max(planned, 1) : null;
}
