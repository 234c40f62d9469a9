import * as column from '../sheets/columns.ts';
import { quoted } from '../sheets/read-cell.ts';
import { indicatorCodes } from './indicators.ts';

export const unknownIndicator = (code: string): string => `Không có chỉ tiêu mã ${quoted(code)} trong báo cáo tháng.`;

const indicatorCode = () =>
  column.required(
    column.codeColumn('Mã chỉ tiêu', { list: indicatorCodes, width: 14, example: 'HN.TT', hint: 'Mã chỉ tiêu của báo cáo tháng.' }),
  );

export const targetSheet = column.defineSheet({
  name: 'Kế hoạch',
  about: 'Chỉ tiêu cả năm của từng mã trong báo cáo tháng.',
  columns: {
    year: column.required(column.yearColumn('Năm', { width: 8, example: 2026, hint: 'Năm kế hoạch.' })),
    indicator: indicatorCode(),
    amount: column.required(column.amountColumn('Kế hoạch năm', { width: 14, example: 24, hint: 'Số nguyên.' })),
  },
  identity: ['year', 'indicator'],
});

export const openingSheet = column.defineSheet({
  name: 'Số chuyển sang',
  about: 'Số lũy kế đã có trước khi dùng sổ, cộng vào lũy kế từ ngày ghi.',
  columns: {
    year: column.required(column.yearColumn('Năm', { width: 8, example: 2026, hint: 'Năm của số lũy kế.' })),
    indicator: indicatorCode(),
    until: column.required(column.dayColumn('Đến ngày', { example: '30/04/2026', hint: 'Ngày cuối của kỳ đã tính, thuộc năm trên.' })),
    amount: column.required(column.amountColumn('Số lượng', { example: 15, hint: 'Số nguyên.' })),
  },
  identity: ['year', 'indicator', 'until'],
});
