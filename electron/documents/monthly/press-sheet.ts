import type { MonthlyWorkbookModel, PressLine } from '../../../shared/reports/workbook-model.ts';
import { addHead, addSignatures } from '../official-paper.ts';
import { centred, dayCell, formula, at as cellAt, Sheet, sumOf, text, whole } from '../sheet.ts';

const columns = [
  { heading: 'TT', width: 6 },
  { heading: 'Ngày', width: 12 },
  { heading: 'Hình thức', width: 11 },
  { heading: 'Loại', width: 15 },
  { heading: 'Kênh', width: 20 },
  { heading: 'Tiêu đề', width: 50 },
  { heading: 'Số lượng', width: 10 },
  { heading: 'Lượt tiếp cận', width: 12 },
  { heading: 'Đường dẫn', width: 40 },
];
const quantityColumn = 7;
const reachColumn = 8;

/** «Báo chí - MXH»: what was published under forms I.2 and I.3, form by form with its sum. */
export function pressSheet(model: MonthlyWorkbookModel, annex: string): Sheet {
  const { office, period, madeOn, press } = model;
  const sheet = new Sheet('Báo chí - MXH', columns);
  addHead(sheet, { office, madeOn, period, annex, title: 'Tin, bài, sản phẩm trên báo chí, cổng thông tin và mạng xã hội' });
  const heading = sheet.add(columns.map((column) => text(column.heading, 'heading')));
  sheet.titleRows = { first: heading, last: heading };
  const groupRows: number[] = [];
  for (const lines of byForm(press)) groupRows.push(addForm(sheet, lines));
  addTotal(sheet, groupRows, press);
  addSignatures(sheet, office);
  return sheet;
}

function byForm(press: readonly PressLine[]): PressLine[][] {
  const groups = new Map<string, PressLine[]>();
  for (const line of press) groups.set(line.formCode, [...(groups.get(line.formCode) ?? []), line]);
  return [...groups.values()];
}
const quantityOf = (lines: readonly PressLine[]) => lines.reduce((sum, line) => sum + line.quantity, 0);
const reachOf = (lines: readonly PressLine[]) => lines.reduce((sum, line) => sum + (line.reach ?? 0), 0);

/** The form's own row with its sums, then its outputs. Number of the form's row. */
function addForm(sheet: Sheet, lines: readonly PressLine[]): number {
  const row = sheet.next;
  const [first, last] = [row + 1, row + lines.length];
  const [head] = lines;
  sheet.add(
    [
      text(head?.formCode ?? null, 'groupCentred'),
      text(head?.formName ?? null, 'groupText'),
      ...[3, 4, 5, 6].map(() => text(null, 'groupText')),
      sumOf(quantityColumn, first, last, quantityOf(lines), 'groupWhole'),
      sumOf(reachColumn, first, last, reachOf(lines), 'groupWhole'),
      text(null, 'groupText'),
    ],
    20,
  );
  sheet.merge(row, 2, row, 6);
  lines.forEach((line, position) =>
    sheet.add([
      whole(position + 1, 'centred'),
      dayCell(line.day),
      centred(line.formCode),
      text(line.type),
      text(line.channel),
      text(line.title),
      whole(line.quantity),
      whole(line.reach),
      text(line.link),
    ]),
  );
  return row;
}

/** Sum of the forms' rows: a sum of the whole column would count everything twice. */
function addTotal(sheet: Sheet, groupRows: readonly number[], press: readonly PressLine[]): void {
  const total = (column: number, result: number) =>
    groupRows.length === 0 ? whole(0, 'totalWhole') : formula(groupRows.map((row) => cellAt(column, row)).join('+'), result, 'totalWhole');
  const row = sheet.add(
    [
      text('Tổng cộng', 'totalText'),
      ...[2, 3, 4, 5, 6].map(() => text(null, 'totalText')),
      total(quantityColumn, quantityOf(press)),
      total(reachColumn, reachOf(press)),
      text(null, 'totalText'),
    ],
    20,
  );
  sheet.merge(row, 1, row, 6);
}
