import { serialOfDay } from '../../../shared/kernel/dates.ts';
import * as papers from '../../../shared/people/due/paper.ts';
import { insuranceLabels } from '../../../shared/people/due/renewal.ts';
import { paperOf } from '../../papers/paper.ts';
import { dueRows } from './due.service.ts';

const look = (heading: string, width: number, format: 'text' | 'date' | 'general' = 'text') => ({ heading, width, format });

const columns = [
  look('TT', 6, 'general'),
  look('Hết hạn', 12, 'date'),
  look('Họ và tên', 28),
  look('Loại', 12),
  look('Điện thoại', 14),
  look('Đơn vị, địa chỉ', 34),
  look('Xã/phường', 22),
  look('Tham gia ngày', 14, 'date'),
  look('Ghi chú', 24),
];

export const duePaper = paperOf(papers.duePaper, {
  model: (reader, { input }) => {
    const rows = dueRows(reader, input).map((row, at) => [
      at + 1,
      { serial: serialOfDay(row.dueOn) },
      row.name,
      insuranceLabels[row.insurance],
      row.phone,
      row.unit,
      row.communeName,
      { serial: serialOfDay(row.day) },
      null,
    ]);
    return [{ name: 'Đến hạn đóng tiếp', columns, rows, wrap: true }];
  },
  fileName: (_, { input }) => `Den-han_${input.span.from.slice(0, 7)}.xlsx`,
});
