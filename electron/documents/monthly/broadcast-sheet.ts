import { type Topic, topicLabels, topics } from '../../../shared/broadcasts/topics.ts';
import { formatDayShort } from '../../../shared/kernel/dates.ts';
import type { BroadcastLine, BroadcastMonth, MonthlyWorkbookModel, WeekCell } from '../../../shared/reports/workbook-model.ts';
import { addHead, addSignatures } from '../official-paper.ts';
import { type Cell, Sheet, sumOf, text, whole } from '../sheet.ts';

interface Amount {
  heading: string;
  of: (line: BroadcastLine) => number;
}
const judged = (line: BroadcastLine) => line.cells.filter((cell) => cell?.judged).length;
const met = (line: BroadcastLine) => line.cells.filter((cell) => cell?.judged && cell.met).length;
const topicAmounts: readonly Amount[] = [
  { heading: 'Tổng lượt', of: (line) => line.total },
  ...topics.map((topic: Topic) => ({ heading: topicLabels[topic], of: (line: BroadcastLine) => line.byTopic[topic] })),
];
const markAmounts: readonly Amount[] = [
  { heading: 'Tiếng dân tộc', of: (line) => line.ethnic },
  { heading: 'Tự sản xuất', of: (line) => line.own },
];
const weekAmounts: readonly Amount[] = [
  { heading: 'Đạt mức', of: met },
  { heading: 'Được xét', of: judged },
];
const amounts = [...topicAmounts, ...markAmounts, ...weekAmounts];
/** TT and the commune's name. */
const leading = 2;

/** «Truyền thanh»: commune × week with R1's verdict, then the period's totals by topic, the district station, totals. */
export function broadcastSheet(model: MonthlyWorkbookModel, annex: string): Sheet {
  const { office, period, madeOn, broadcasts } = model;
  const weekColumns = broadcasts.weeks.flatMap(() => [{ width: 6.5 }, { width: 7 }]);
  const sheet = new Sheet('Truyền thanh', [{ width: 5 }, { width: 22 }, ...weekColumns, ...amounts.map(() => ({ width: 8.2 }))]);
  sheet.frozenColumns = leading;
  addHead(sheet, { office, madeOn, period, annex, title: 'Kết quả phát thanh trên hệ thống loa truyền thanh cơ sở' });
  addHeadings(sheet, broadcasts);
  const first = sheet.next;
  broadcasts.communes.forEach((line, position) => addLine(sheet, line, whole(position + 1, 'centred'), verdict));
  addLine(sheet, broadcasts.district, text(null), () => text('–', 'centred'));
  addTotals(sheet, broadcasts, first);
  sheet.closing = sheet.next;
  sheet.gap(4);
  for (const line of notes(broadcasts)) sheet.across(text(line, 'note'));
  addSignatures(sheet, office);
  return sheet;
}

function addHeadings(sheet: Sheet, { weeks }: BroadcastMonth): void {
  const heading = (value: string) => text(value, 'heading');
  const blanks = (count: number) => Array.from({ length: count }, () => heading(''));
  const over = (label: string, count: number) => (count === 0 ? [] : [heading(label), ...blanks(count - 1)]);
  const weekWidth = weeks.length * 2;
  const top = sheet.add(
    [
      heading('TT'),
      heading('Xã, phường'),
      ...over('Lượt phát về BHXH tự nguyện theo tuần', weekWidth),
      ...over('Trong kỳ, theo chủ đề phát', topicAmounts.length),
      ...over('Trong đó', markAmounts.length),
      ...over('Số tuần', weekAmounts.length),
    ],
    20,
  );
  sheet.add(
    [
      ...blanks(leading),
      ...weeks.flatMap(({ from, to }) => [heading(`${formatDayShort(from)} - ${formatDayShort(to)}`), heading('')]),
      ...amounts.map((amount) => heading(amount.heading)),
    ],
    20,
  );
  sheet.add([...blanks(leading), ...weeks.flatMap(() => [heading('Lượt'), heading('Đạt')]), ...blanks(amounts.length)], 34);
  sheet.titleRows = { first: top, last: top + 2 };
  for (let column = 1; column <= leading; column += 1) sheet.merge(top, column, top + 2, column);
  const groups = [weekWidth, topicAmounts.length, markAmounts.length, weekAmounts.length];
  let from = leading + 1;
  for (const width of groups) {
    if (width > 1) sheet.merge(top, from, top, from + width - 1);
    from += width;
  }
  weeks.forEach((_, position) => {
    const column = leading + 1 + position * 2;
    sheet.merge(top + 1, column, top + 1, column + 1);
  });
  amounts.forEach((_, position) => {
    const column = leading + 1 + weekWidth + position;
    sheet.merge(top + 1, column, top + 2, column);
  });
}

function verdict(cell: WeekCell | null): Cell {
  if (!cell?.judged) return text(cell ? 'chưa xét' : '–', 'centred');
  return cell.met ? text('Đạt', 'met') : text('Chưa', 'notMet');
}

function addLine(sheet: Sheet, line: BroadcastLine, position: Cell, judge: (cell: WeekCell | null) => Cell): void {
  sheet.add([
    position,
    text(line.name),
    ...line.cells.flatMap((cell) => [whole(cell?.count ?? null), judge(cell)]),
    ...amounts.map((amount) => whole(amount.of(line))),
  ]);
}

function addTotals(sheet: Sheet, { weeks, communes, district, weekTotals }: BroadcastMonth, first: number): void {
  const last = sheet.next - 1;
  const lines = [...communes, district];
  const addUp = (of: (line: BroadcastLine) => number) => lines.reduce((sum, line) => sum + of(line), 0);
  const weekCells = weeks.flatMap((_, week) => {
    const column = leading + 1 + week * 2;
    const shown = addUp((line) => line.cells[week]?.count ?? 0);
    const once = weekTotals[week] ?? shown;
    const judgedHere = communes.filter((line) => line.cells[week]?.judged).length;
    const metHere = communes.filter((line) => line.cells[week]?.judged && line.cells[week]?.met).length;
    return [
      // an airing that several communes relay stands in each of their rows, and once in the total
      shown === once ? sumOf(column, first, last, shown) : whole(once, 'totalWhole'),
      text(judgedHere === 0 ? null : `${metHere}/${judgedHere}`, 'totalText'),
    ];
  });
  const row = sheet.add(
    [
      text('Tổng cộng', 'totalText'),
      text(null, 'totalText'),
      ...weekCells,
      ...amounts.map((amount, position) => sumOf(leading + 1 + weeks.length * 2 + position, first, last, addUp(amount.of))),
    ],
    20,
  );
  sheet.merge(row, 1, row, leading);
}

function notes({ communes, scope }: BroadcastMonth): string[] {
  const required = communes.flatMap((line) => line.cells).find((cell) => cell)?.required;
  return [
    `Ghi chú: ${required === undefined ? '' : `mức tối thiểu ${required} lượt ${scope === 'office' ? 'mỗi tuần, tính chung cả cơ quan' : 'mỗi xã mỗi tuần'}. `}Tuần tính từ thứ Hai đến Chủ nhật và thuộc kỳ có ngày Chủ nhật; các cột «Trong kỳ» tính theo ngày phát trong kỳ. Một lượt phát có thể có nhiều chủ đề.`,
    'Đạt/Chưa: đạt hoặc chưa đạt mức; chưa xét: tuần chưa kết thúc hoặc trước ngày bắt đầu dùng sổ; – : không phải đơn vị trong tuần đó. Hàng tổng cộng ghi số xã đạt trên số xã được xét.',
  ];
}
