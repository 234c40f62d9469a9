import type { CommuneLine, MonthlyWorkbookModel } from '../../../shared/reports/workbook-model.ts';
import { addHead, addSignatures } from '../official-paper.ts';
import { type Cell, Sheet, sumOf, text, whole } from '../sheet.ts';

const leading = [
  { heading: 'TT', width: 6 },
  { heading: 'Xã, phường', width: 34 },
];
const amounts: readonly { heading: string; width: number; of: (line: CommuneLine) => number }[] = [
  { heading: 'Hội nghị', width: 11, of: (line) => line.conferences },
  { heading: 'Lượt người dự', width: 12, of: (line) => line.attendance },
  { heading: 'Lượt phát thanh', width: 12, of: (line) => line.airings },
  { heading: 'Lượt người được tiếp cận', width: 14, of: (line) => line.approached },
  { heading: 'BHXH TN mới', width: 12, of: (line) => line.joinedSi },
  { heading: 'BHYT HGĐ mới', width: 12, of: (line) => line.joinedHi },
  { heading: 'Chuyển TCDVT', width: 12, of: (line) => line.handedOver },
];
const elsewhere = 'Cấp cơ quan, không ghi xã';
const notes = [
  'Ghi chú: hội nghị gồm mọi loại, kể cả tập huấn, lồng ghép, nhóm nhỏ. Người được tiếp cận gồm người dự hội nghị và người gặp trong các lần tiếp cận trực tiếp. Người tham gia tính theo ngày tham gia, như trang Tổng hợp.',
  'Xã đã sáp nhập được tính cho xã kế thừa còn hiệu lực vào ngày cuối kỳ.',
];

/** «Theo xã»: a row for each commune of the period, what names none below them, totals that agree with «Tổng hợp». */
export function communeSheet(model: MonthlyWorkbookModel, annex: string): Sheet {
  const { office, period, madeOn, communes } = model;
  const sheet = new Sheet('Theo xã', [...leading, ...amounts]);
  sheet.frozenColumns = leading.length;
  addHead(sheet, { office, madeOn, period, annex, title: 'Kết quả truyền thông theo xã, phường' });
  const heading = sheet.add([...leading, ...amounts].map((column) => text(column.heading, 'heading')));
  sheet.titleRows = { first: heading, last: heading };
  const first = sheet.next;
  const add = (position: Cell, name: string, line: CommuneLine) =>
    sheet.add([position, text(name), ...amounts.map((column) => whole(column.of(line)))]);
  communes.communes.forEach((line, at) => add(whole(at + 1, 'centred'), line.name, line));
  add(text(null), elsewhere, communes.elsewhere);
  const last = sheet.next - 1;
  const lines = [...communes.communes, communes.elsewhere];
  const row = sheet.add(
    [
      text('Tổng cộng', 'totalText'),
      text(null, 'totalText'),
      ...amounts.map(({ of }, at) =>
        sumOf(
          leading.length + 1 + at,
          first,
          last,
          lines.reduce((sum, line) => sum + of(line), 0),
        ),
      ),
    ],
    20,
  );
  sheet.merge(row, 1, row, leading.length);
  sheet.closing = sheet.next;
  sheet.gap(4);
  for (const line of notes) sheet.across(text(line, 'note'));
  addSignatures(sheet, office);
  return sheet;
}
