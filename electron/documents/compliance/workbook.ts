import type { CompliancePaper } from '../../../shared/broadcasts/compliance/paper.ts';
import { formatDay, formatDayShort } from '../../../shared/kernel/dates.ts';
import { addLetterhead, addSignatures } from '../official-paper.ts';
import { at, type Cell, centred, dayCell, formula, Sheet, sumOf, text, whole } from '../sheet.ts';
import type { StyleName } from '../xlsx-styles.ts';
import type { Workbook } from '../xlsx-writer.ts';
import { columnGroup, columnHeading, isCount, lookOf, notes, paperTitle, type Row, rowName } from './table-words.ts';

/** «Mức phát» as an .xlsx: the table, the trend, who is short this week and often, and every commune-week on its own row. */
export const complianceWorkbook = (paper: CompliancePaper): Workbook => ({
  sheets: [tableSheet(paper), trendSheet(paper), runningSheet(paper), weeksSheet(paper)],
  about: { title: `${paperTitle}, ${paper.period}`, author: paper.office.name, madeOn: paper.madeOn },
});

const heading = (value: string) => text(value, 'heading');
const ratio = (part: number, all: number) => (all === 0 ? null : (part / all) * 100);

interface Amount {
  heading: string;
  of: (row: Row) => number;
}
const amounts: readonly Amount[] = [
  { heading: 'Tuần đạt', of: (row) => row.sum.met },
  { heading: 'Tuần được xét', of: (row) => row.sum.judged },
];
const airings: readonly Amount[] = [
  { heading: 'Tổng lượt', of: (row) => row.airings.total },
  { heading: 'Tự sản xuất', of: (row) => row.airings.own },
  { heading: 'Ở xã vùng dân tộc', of: (row) => row.airings.areaTotal },
  { heading: 'Tiếng dân tộc', of: (row) => row.airings.areaEthnic },
];
/** TT and the commune's name. */
const leading = 2;

function tableSheet(paper: CompliancePaper): Sheet {
  const { overview, office, madeOn } = paper;
  const { columns, rows, step } = overview;
  const widths = [...columns.map(() => ({ width: 7.5 })), { width: 8 }, { width: 8 }, { width: 8 }, ...airings.map(() => ({ width: 9 }))];
  const sheet = new Sheet('Mức phát', [{ width: 5 }, { width: 26 }, ...widths]);
  sheet.frozenColumns = leading;
  addLetterhead(sheet, office, '', madeOn);
  sheet.across(text(paperTitle.toLocaleUpperCase('vi'), 'title'));
  sheet.across(text(`${paper.period} (từ ${formatDay(overview.span.from)} đến ${formatDay(overview.span.to)})`, 'period'));
  sheet.gap(8);
  addTableHeadings(sheet, paper);
  const first = sheet.next;
  const share100 = leading + columns.length + 3;
  rows.forEach((row, position) =>
    sheet.add([
      whole(position + 1, 'centred'),
      text(rowName(row)),
      ...row.cells.map((cell) => weekCell(cell, step)),
      ...amounts.map((amount) => whole(amount.of(row))),
      shareOf(share100, sheet.next, ratio(row.sum.met, row.sum.judged), 'share'),
      ...airings.map((amount) => whole(amount.of(row))),
    ]),
  );
  if (overview.others.total > 0)
    sheet.add([
      text(null),
      text('Đài cấp cơ quan, loa khác'),
      ...columns.map(() => centred('–')),
      ...amounts.map(() => centred('–')),
      centred('–'),
      ...[overview.others.total, overview.others.own, overview.others.areaTotal, overview.others.areaEthnic].map((value) => whole(value)),
    ]);
  const last = sheet.next - 1;
  const { sum, airings: all } = overview;
  const totals = [sum.met, sum.judged];
  const airingTotals = [all.total, all.own, all.areaTotal, all.areaEthnic];
  const total = sheet.next;
  sheet.add(
    [
      text('Tổng cộng', 'totalText'),
      text(null, 'totalText'),
      ...columns.map((column) => text(column.sum.judged === 0 ? '–' : `${column.sum.met}/${column.sum.judged}`, 'totalText')),
      ...totals.map((value, place) => sumOf(leading + columns.length + 1 + place, first, last, value)),
      shareOf(share100, total, ratio(sum.met, sum.judged), 'totalShare'),
      ...airingTotals.map((value, place) => sumOf(share100 + 1 + place, first, last, value)),
    ],
    20,
  );
  sheet.merge(total, 1, total, leading);
  sheet.closing = sheet.next;
  sheet.gap(4);
  for (const line of notes(paper)) sheet.across(text(line, 'note'));
  addSignatures(sheet, office);
  return sheet;
}

/** Met ÷ judged of the two cells before, in per cent. */
function shareOf(column: number, row: number, result: number | null, style: StyleName): Cell {
  const [met, judged] = [at(column - 2, row), at(column - 1, row)];
  return formula(`IF(${judged}=0,"",${met}/${judged}*100)`, result ?? '', style);
}

function addTableHeadings(sheet: Sheet, { overview }: CompliancePaper): void {
  const { columns } = overview;
  const groups = columns.map((column) => columnGroup(column, overview));
  const top = sheet.add(
    [
      heading('TT'),
      heading('Xã, phường'),
      ...groups.map((group, place) => heading(group === groups[place - 1] ? '' : group)),
      heading('Cả kỳ'),
      heading(''),
      heading(''),
      heading('Lượt phát, mọi chủ đề'),
      ...airings.slice(1).map(() => heading('')),
    ],
    20,
  );
  sheet.add(
    [
      heading(''),
      heading(''),
      ...columns.map((column) => heading(columnHeading(column, overview))),
      ...amounts.map((amount) => heading(amount.heading)),
      heading('Tỷ lệ (%)'),
      ...airings.map((amount) => heading(amount.heading)),
    ],
    50,
  );
  sheet.titleRows = { first: top, last: top + 1 };
  for (let column = 1; column <= leading; column += 1) sheet.merge(top, column, top + 1, column);
  let from = 0;
  for (let place = 1; place <= groups.length; place += 1) {
    if (groups[place] === groups[from]) continue;
    if (place - from > 1) sheet.merge(top, leading + from + 1, top, leading + place);
    from = place;
  }
  const after = leading + columns.length;
  sheet.merge(top, after + 1, top, after + 3);
  sheet.merge(top, after + 4, top, after + 3 + airings.length);
}

const countStyles = { none: 'centred', waiting: 'waitingCount', met: 'metCount', short: 'shortCount' } as const;
const wordStyles = { none: 'centred', waiting: 'centred', met: 'met', short: 'notMet' } as const;
function weekCell(cell: Row['cells'][number], step: CompliancePaper['overview']['step']): Cell {
  const look = lookOf(cell);
  if (cell === null) return centred('–');
  if (isCount(cell, step)) return whole(cell.count, countStyles[look]);
  return text(cell.judged === 0 ? '' : `${cell.met}/${cell.judged}`, wordStyles[look]);
}

function trendSheet({ overview, office, madeOn }: CompliancePaper): Sheet {
  const sheet = new Sheet(
    'Xu hướng',
    [14, 13, 13, 13, 13, 13, 13, 15].map((width) => ({ width })),
    false,
  );
  const { trend } = overview;
  const [first, last] = [trend[0], trend.at(-1)];
  const about = first && last ? ` từ tháng ${first.month}/${first.year} đến tháng ${last.month}/${last.year}` : '';
  sheet.across(text(`Xã-tuần đạt mức phát${about}`, 'title'));
  sheet.gap(8);
  const top = sheet.add(
    [
      heading('Tháng'),
      heading('Trong tháng'),
      heading(''),
      heading(''),
      heading('Cùng tháng năm trước'),
      heading(''),
      heading(''),
      heading('Tăng, giảm (điểm %)'),
    ],
    20,
  );
  sheet.add([heading(''), ...[1, 2].flatMap(() => ['Được xét', 'Đạt', 'Tỷ lệ (%)'].map(heading)), heading('')], 20);
  sheet.merge(top, 1, top + 1, 1);
  sheet.merge(top, 2, top, 4);
  sheet.merge(top, 5, top, 7);
  sheet.merge(top, 8, top + 1, 8);
  sheet.titleRows = { first: top, last: top + 1 };
  for (const { year, month, judged, met, lastYear } of trend) {
    const row = sheet.next;
    const [now, before] = [ratio(met, judged), ratio(lastYear.met, lastYear.judged)];
    const change = now === null || before === null ? '' : now - before;
    sheet.add([
      centred(`${month}/${year}`),
      whole(judged),
      whole(met),
      formula(`IF(${at(2, row)}=0,"",${at(3, row)}/${at(2, row)}*100)`, now ?? '', 'share'),
      whole(lastYear.judged),
      whole(lastYear.met),
      formula(`IF(${at(5, row)}=0,"",${at(6, row)}/${at(5, row)}*100)`, before ?? '', 'share'),
      formula(`IF(OR(${at(4, row)}="",${at(7, row)}=""),"",${at(4, row)}-${at(7, row)})`, change, 'share'),
    ]);
  }
  sheet.gap(6);
  sheet.across(text(`${office.name || 'Cơ quan'}, ngày ${formatDay(madeOn)}`, 'note'));
  return sheet;
}

function runningSheet({ overview, madeOn }: CompliancePaper): Sheet {
  const { week, chronic } = overview;
  const sheet = new Sheet(
    'Tuần này',
    [5, 28, 12, 12, 14, 14, 12, 30].map((width) => ({ width })),
  );
  sheet.across(
    text(`Xã còn thiếu lượt trong tuần ${formatDayShort(week.from)} - ${formatDay(week.to)}, tính đến ${formatDay(madeOn)}`, 'title'),
  );
  sheet.gap(8);
  sheet.add(
    ['TT', 'Xã, phường', 'Đã phát', 'Mức', 'Kế hoạch đã qua, chưa xác nhận', 'Kế hoạch sắp phát', 'Còn thiếu', 'Tình trạng'].map(heading),
    50,
  );
  week.rows.forEach((row, position) =>
    sheet.add([
      whole(position + 1, 'centred'),
      text(row.name),
      whole(row.count),
      whole(row.required),
      whole(row.unconfirmed),
      whole(row.toCome),
      whole(row.missing),
      text(row.uncovered > 0 ? `Chưa có kế hoạch cho ${row.uncovered} lượt` : 'Đủ nếu phát theo kế hoạch'),
    ]),
  );
  if (week.rows.length === 0) sheet.across(text('Mọi xã đã đủ mức.', 'note'));
  sheet.gap(16);
  sheet.across(text(`Xã hay thiếu trong ${chronic.weeks.length} tuần gần nhất`, 'title'));
  sheet.gap(8);
  sheet.addBlocks([
    { from: 1, to: 1, cell: heading('TT') },
    { from: 2, to: 2, cell: heading('Xã, phường') },
    { from: 3, to: 3, cell: heading('Tuần thiếu') },
    { from: 4, to: 4, cell: heading('Được xét') },
    { from: 5, to: 8, cell: heading('Các tuần thiếu (từ thứ Hai)') },
  ]);
  chronic.rows.forEach((row, position) => {
    const missed = row.met
      .flatMap((met, place) => (met === false ? [chronic.weeks[place]] : []))
      .flatMap((one) => (one ? [formatDayShort(one.from)] : []));
    sheet.addBlocks([
      { from: 1, to: 1, cell: whole(position + 1, 'centred') },
      { from: 2, to: 2, cell: text(row.name) },
      { from: 3, to: 3, cell: whole(row.missed) },
      { from: 4, to: 4, cell: whole(row.judged) },
      { from: 5, to: 8, cell: text(missed.join(' · ')) },
    ]);
  });
  if (chronic.rows.length === 0) sheet.across(text('Không xã nào thiếu từ ba tuần trở lên.', 'note'));
  return sheet;
}

function weeksSheet({ weeks, view, period }: CompliancePaper): Sheet {
  const sheet = new Sheet(
    'Từng tuần',
    [6, 28, 28, 13, 13, 10, 14, 9, 13].map((width) => ({ width })),
    false,
  );
  sheet.across(text(`Từng xã, từng tuần: ${period}`, 'title'));
  sheet.gap(8);
  const top = sheet.add(
    [
      'TT',
      'Xã trong tuần đó',
      view === 'now' ? 'Xã hiện nay' : 'Đứng ở dòng',
      'Từ ngày',
      'Đến ngày',
      'Đã phát',
      'Kế hoạch chưa xác nhận',
      'Mức',
      'Kết quả',
    ].map(heading),
    50,
  );
  sheet.titleRows = { first: top, last: top };
  weeks.forEach((line, position) =>
    sheet.add([
      whole(position + 1, 'centred'),
      text(line.commune),
      text(line.row),
      dayCell(line.from),
      dayCell(line.to),
      whole(line.count),
      whole(line.planned),
      whole(line.required),
      line.judged ? text(line.met ? 'Đạt' : 'Chưa', line.met ? 'met' : 'notMet') : centred('chưa xét'),
    ]),
  );
  return sheet;
}
