import {
  type SlipColumn,
  type SlipModel,
  type SlipRow,
  slipBlankRows,
  slipHeadings,
  slipMark,
  slipMarkKeys,
  slipResults,
  slipSheet,
  slipTotal,
  slipWholeMonth,
} from '../../../shared/broadcasts/confirmations/slip.ts';
import { topicLabels, topics } from '../../../shared/broadcasts/topics.ts';
import { formatMonth } from '../../../shared/kernel/periods.ts';
import { addLetterhead } from '../official-paper.ts';
import { capitals, titleLines } from '../official-words.ts';
import { at, type Cell, centred, dayCell, formula, Sheet, sumOf, text, whole } from '../sheet.ts';
import type { Workbook } from '../xlsx-writer.ts';
import { sealSheetOf } from './seal-sheet.ts';
import { communeSigner, officeSigner, sealNote, slipFoot, slipPeriod, slipSides, slipStatement, slipTitle } from './slip-words.ts';

const columns: readonly SlipColumn[] = [
  'id',
  'position',
  'day',
  'time',
  'station',
  'programme',
  'topics',
  'planned',
  'result',
  'count',
  'note',
];
const widths: Record<SlipColumn, number> = {
  id: 10,
  position: 5,
  day: 13,
  time: 8,
  station: 13,
  programme: 48,
  topics: 38,
  planned: 10,
  result: 13,
  count: 11,
  note: 22,
};
const number = (column: SlipColumn) => columns.indexOf(column) + 1;

/** The slip to be filled in and sent back (domain §5): choosing «không phát» where it was not, and the box for all the rest, is enough. */
export const slipWorkbook = (slip: SlipModel): Workbook => ({
  sheets: [tableSheet(slip), markSheet(slip)],
  about: { title: `${slipTitle} – ${slip.commune.name} – ${formatMonth(slip.month)}`, author: slip.office.name, madeOn: slip.madeOn },
});

function tableSheet(slip: SlipModel): Sheet {
  const sheet = new Sheet(
    slipSheet,
    columns.map((column) => ({ width: widths[column], hidden: column === 'id' })),
  );
  addLetterhead(sheet, slip.office, '', null);
  sheet.across(text(capitals(slipTitle), 'title'));
  sheet.across(text(slipPeriod(slip), 'period'));
  sheet.gap(4);
  for (const side of slipSides(slip)) sheet.across(text(side, 'plain'));
  sheet.across(text(slipStatement, 'plain'));
  const box = addWholeMonth(sheet);
  sheet.gap(6);
  const heading = sheet.add(columns.map((column) => text(slipHeadings[column], 'heading')));
  sheet.titleRows = { first: heading, last: heading };
  slip.rows.forEach((row, index) => sheet.add(plannedCells(row, index + 1, sheet.next, box)));
  for (let blank = 0; blank < slipBlankRows; blank += 1) sheet.add(blankCells(slip.rows.length + blank + 1), 18);
  const last = sheet.next - 1;
  const planned = slip.rows.reduce((sum, row) => sum + row.planned, 0);
  sheet.addBlocks([
    { from: 2, to: number('planned') - 1, cell: text(slipTotal, 'totalText') },
    { from: number('planned'), to: number('planned'), cell: sumOf(number('planned'), heading + 1, last, planned) },
    { from: number('result'), to: number('result'), cell: text('', 'totalText') },
    { from: number('count'), to: number('count'), cell: sumOf(number('count'), heading + 1, last, 0) },
    { from: number('note'), to: number('note'), cell: text('', 'totalText') },
  ]);
  addChoices(sheet, heading + 1, last);
  addClosing(sheet, slip);
  return sheet;
}

/** The box that says it all for the rows left empty. Gives its address. */
function addWholeMonth(sheet: Sheet): string {
  const [label, box] = [number('result') - 1, number('result')];
  const row = sheet.addBlocks([
    { from: 2, to: label, cell: text(slipWholeMonth, 'plainRight') },
    { from: box, to: box, cell: { kind: 'value', value: null, style: 'entryCentred' } },
  ]);
  sheet.choices.push({ column: box, first: row, last: row, values: ['x'], open: true, hint: 'Ghi x nếu cả tháng đã phát đúng kế hoạch.' });
  return `$${at(box, row).replace(/(\d+)$/, '$$$1')}`;
}

const blankOf = (style: 'entryText' | 'entryCentred' | 'entryWhole' | 'entryDay'): Cell => ({ kind: 'value', value: null, style });

/** The count fills itself from the result and may be written over. */
function plannedCells(row: SlipRow, position: number, line: number, box: string): Cell[] {
  const [result, planned] = [at(number('result'), line), at(number('planned'), line)];
  const count = `IF(${result}="${slipResults.notAired}",0,IF(OR(${result}="${slipResults.aired}",${box}="x"),${planned},""))`;
  const cells: Record<SlipColumn, Cell> = {
    id: text(row.id, 'guarded'),
    position: whole(position, 'centred'),
    day: dayCell(row.day),
    time: centred(row.time),
    station: text(row.station),
    programme: text(row.programme),
    topics: text(row.topics.map((topic) => topicLabels[topic]).join('; ')),
    planned: whole(row.planned),
    result: blankOf('entryCentred'),
    count: formula(count, '', 'entryWhole'),
    note: text(row.note, 'entryText'),
  };
  return columns.map((column) => cells[column]);
}

function blankCells(position: number): Cell[] {
  const cells: Record<SlipColumn, Cell> = {
    id: text(null),
    position: whole(position, 'centred'),
    day: blankOf('entryDay'),
    time: blankOf('entryCentred'),
    station: blankOf('entryText'),
    programme: blankOf('entryText'),
    topics: blankOf('entryText'),
    planned: whole(null),
    result: blankOf('entryCentred'),
    count: blankOf('entryWhole'),
    note: blankOf('entryText'),
  };
  return columns.map((column) => cells[column]);
}

function addChoices(sheet: Sheet, first: number, last: number): void {
  const results = Object.values(slipResults);
  sheet.choices.push({ column: number('result'), first, last, values: results, open: false, hint: '' });
  const labels = topics.map((topic) => topicLabels[topic]);
  const blank = last - slipBlankRows + 1;
  const hint = 'Chọn một chủ đề, hoặc ghi nhiều chủ đề cách nhau bằng dấu chấm phẩy.';
  sheet.choices.push({ column: number('topics'), first: blank, last, values: labels, open: true, hint });
}

const signingLines = 6;
function addClosing(sheet: Sheet, slip: SlipModel): void {
  sheet.closing = sheet.next;
  sheet.gap(6);
  sheet.across(text(`Các dòng trống ở cuối bảng để ghi lượt phát ngoài kế hoạch. ${slipFoot}`, 'note'));
  sheet.gap(8);
  const middle = sheet.columnAt(0.5);
  const signer = (lines: readonly string[], name: string): Cell => {
    const room = '\n'.repeat(Math.max(1, signingLines - lines.length + 2));
    return text(`${lines.join('\n')}${room}${name}`.trimEnd(), 'signer');
  };
  sheet.addBlocks(
    [
      { from: 2, to: middle, cell: signer([...titleLines(officeSigner(slip)), '(Ký tên, đóng dấu)'], slip.office.director) },
      { from: middle + 1, to: sheet.width, cell: signer([...titleLines(communeSigner(slip)), sealNote], '') },
    ],
    signingLines * 19 + 30,
  );
}

const markSheet = ({ office, commune, month, period }: SlipModel): Sheet =>
  sealSheetOf([
    [slipMarkKeys.schema, slipMark.schema],
    [slipMarkKeys.version, slipMark.version],
    [slipMarkKeys.office, office.name],
    [slipMarkKeys.commune, commune.code],
    [slipMarkKeys.month, formatMonth(month)],
    [slipMarkKeys.from, period.from],
    [slipMarkKeys.to, period.to],
  ]);
