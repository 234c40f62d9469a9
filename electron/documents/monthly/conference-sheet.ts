import type { ConferenceLine, MonthlyWorkbookModel } from '../../../shared/reports/workbook-model.ts';
import { addHead, addSignatures } from '../official-paper.ts';
import { type Cell, dayCell, Sheet, sumOf, text, whole } from '../sheet.ts';

interface ConferenceColumn {
  heading: string;
  width: number;
  cell: (line: ConferenceLine, position: number) => Cell;
  /** Added up at the foot. */
  total?: (line: ConferenceLine) => number;
}
const columns: readonly ConferenceColumn[] = [
  { heading: 'TT', width: 4.5, cell: (_, position) => whole(position, 'centred') },
  { heading: 'Ngày', width: 12, cell: (line) => dayCell(line.day) },
  { heading: 'Tên', width: 28, cell: (line) => text(line.name) },
  { heading: 'Loại', width: 10, cell: (line) => text(line.kind) },
  { heading: 'Chủ thể', width: 18, cell: (line) => text(line.audience) },
  { heading: 'Xã', width: 11, cell: (line) => text(line.commune) },
  { heading: 'Địa điểm', width: 14, cell: (line) => text(line.venue) },
  { heading: 'Chủ trì', width: 13, cell: (line) => text(line.lead) },
  { heading: 'Phối hợp', width: 14, cell: (line) => text(line.partners) },
  { heading: 'Đợt', width: 13, cell: (line) => text(line.wave) },
  { heading: 'Mời', width: 6.5, cell: (line) => whole(line.invited), total: (line) => line.invited ?? 0 },
  { heading: 'Dự', width: 6.5, cell: (line) => whole(line.attended), total: (line) => line.attended },
  { heading: 'BHXH TN mới', width: 8.5, cell: (line) => whole(line.joinedSi), total: (line) => line.joinedSi },
  { heading: 'BHYT HGĐ mới', width: 8.5, cell: (line) => whole(line.joinedHi), total: (line) => line.joinedHi },
  { heading: 'Tái tục', width: 6.5, cell: (line) => whole(line.renewed), total: (line) => line.renewed },
  { heading: 'Kinh phí', width: 12.5, cell: (line) => whole(line.cost), total: (line) => line.cost ?? 0 },
  { heading: 'Nguồn', width: 11, cell: (line) => text(line.costSource) },
];
const note =
  'Ghi chú: kinh phí tính bằng đồng. Kết quả tham gia ghi theo hội nghị, kể cả người tham gia sau ngày tổ chức; phần III của trang Tổng hợp tính theo ngày tham gia.';

/** «Hội nghị»: a row for each conference held in the period, totals below. */
export function conferenceSheet(model: MonthlyWorkbookModel, annex: string): Sheet {
  const { office, period, madeOn, conferences } = model;
  const sheet = new Sheet('Hội nghị', columns);
  sheet.frozenColumns = 3;
  addHead(sheet, { office, madeOn, period, annex, title: 'Danh sách hội nghị truyền thông đã tổ chức' });
  const heading = sheet.add(columns.map((column) => text(column.heading, 'heading')));
  sheet.titleRows = { first: heading, last: heading };
  const first = sheet.next;
  conferences.forEach((line, position) => sheet.add(columns.map((column) => column.cell(line, position + 1))));
  const last = sheet.next - 1;
  const row = sheet.add(
    columns.map(({ total }, position) => {
      if (total)
        return sumOf(
          position + 1,
          first,
          last,
          conferences.reduce((sum, line) => sum + total(line), 0),
        );
      return text(position === 0 ? `Tổng cộng: ${conferences.length} hội nghị` : null, 'totalText');
    }),
    20,
  );
  sheet.merge(row, 1, row, columns.findIndex((column) => column.total) || 1);
  sheet.closing = sheet.next;
  sheet.gap(4);
  sheet.across(text(note, 'note'));
  addSignatures(sheet, office);
  return sheet;
}
