import { codeColumn, textColumn } from './columns.ts';

/** Columns that several sheets have alike, word for word as report-workbook §3 names them. */
export const waveColumn = () => codeColumn('Mã đợt', { hint: 'Mã ở trang Đợt; để trống nếu không thuộc đợt nào.', example: 'D2' });
export const agreementColumn = () =>
  textColumn('Số CT/HĐ', { hint: 'Số của chương trình, hợp đồng phối hợp nếu có.', width: 18, example: '12/HĐ-BHXH' });
export const communeColumn = (hint: string) => codeColumn('Mã xã', { width: 10, example: '26003', hint });
export const audienceColumn = () =>
  codeColumn('Chủ thể', { width: 9, example: '3.2', hint: 'Mã chủ thể được truyền thông; được thêm nhánh, ví dụ 6.1.' });

/** A list whose values are their own words. */
export const sameWords = <Value extends string>(values: readonly Value[]) =>
  Object.fromEntries(values.map((value) => [value, value])) as Record<Value, Value>;
