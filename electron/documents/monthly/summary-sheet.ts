import { formatNumber } from '../../../shared/kernel/numbers.ts';
import { groupOf, type SummaryGroup, summaryGroups } from '../../../shared/reports/summary-groups.ts';
import type { IndicatorLine, MonthlyWorkbookModel } from '../../../shared/reports/workbook-model.ts';
import { addHead, addSignatures } from '../official-paper.ts';
import { type Cell, centred, formula, Sheet, share, text, whole } from '../sheet.ts';

/** Columns A to L of report-workbook §1; A holds the code and is hidden. */
const columns = [
  { heading: 'Mã', width: 14, hidden: true },
  { heading: 'TT', width: 6.5 },
  { heading: 'Nội dung', width: 45 },
  { heading: 'ĐVT', width: 12 },
  { heading: 'Kế hoạch năm', width: 13 },
  { heading: 'Lũy kế trước', width: 13 },
  { heading: 'Trong kỳ', width: 13 },
  { heading: 'Lũy kế', width: 13 },
  { heading: '% kế hoạch', width: 10 },
  { heading: 'Cùng kỳ năm trước', width: 14 },
  { heading: 'Tăng/giảm %', width: 11 },
  { heading: 'Ghi chú', width: 20 },
];
const percent = '%';

/** «Tổng hợp»: every indicator that is printed, under the headings of the province's form. */
export function summarySheet(model: MonthlyWorkbookModel): Sheet {
  const { month, office, period, madeOn } = model;
  const sheet = new Sheet('Tổng hợp', columns);
  sheet.frozenColumns = 3;
  addHead(sheet, { office, madeOn, period, title: `Báo cáo kết quả công tác truyền thông tháng ${month.month} năm ${month.year}` });
  const heading = sheet.add(columns.map((column) => text(column.heading, 'heading')));
  sheet.titleRows = { first: heading, last: heading };
  const shown = model.indicators.filter((line) => !model.hiddenCodes.includes(line.code));
  const used = new Set(shown.map((line) => groupOf(line.code)));
  for (const group of summaryGroups) {
    if (used.has(group) || group.codes.length === 0) {
      const lines = shown.filter((line) => groupOf(line.code) === group);
      addGroup(sheet, group);
      for (const line of lines) addLine(sheet, line);
    }
  }
  const receivers = [office.superior ? `- ${office.superior};` : '', '- Lưu: VT.'].filter(Boolean);
  addSignatures(sheet, office, receivers);
  return sheet;
}

function addGroup(sheet: Sheet, group: SummaryGroup): void {
  const row = sheet.add([null, text(group.tt, 'groupCentred'), text(group.label, 'groupText')], 20);
  sheet.merge(row, 3, row, columns.length);
}

function addLine(sheet: Sheet, line: IndicatorLine): void {
  const row = sheet.next;
  const figure = line.unit === percent ? share : whole;
  sheet.add([
    text(line.code),
    centred(line.tt),
    text(line.label),
    centred(line.unit),
    figure(line.plan),
    figure(line.before),
    figure(line.month),
    line.recomputed ? figure(line.ytd) : added(line, row),
    rate(`E${row}`, `H${row}/E${row}*100`, line.plan ? (line.ytd / line.plan) * 100 : ''),
    figure(line.lastYear),
    rate(`J${row}`, `(H${row}-J${row})/J${row}*100`, line.lastYear ? ((line.ytd - line.lastYear) / line.lastYear) * 100 : ''),
    text(line.opening === 0 ? null : `Gồm số chuyển sang ${formatNumber(line.opening)}`),
  ]);
}

/** Lũy kế adds up; where an opening figure ends in the period it comes on top, as the note says. */
const added = (line: IndicatorLine, row: number): Cell =>
  formula(`F${row}+G${row}${line.opening === 0 ? '' : `+${line.opening}`}`, line.ytd, 'whole');
/** Blank where the divisor is 0 or missing. */
const rate = (divisor: string, body: string, result: number | string): Cell =>
  formula(`IF(OR(${divisor}="",${divisor}=0),"",${body})`, result, 'share');
