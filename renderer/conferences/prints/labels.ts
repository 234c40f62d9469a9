import { formatNumber } from '../../../shared/kernel/numbers.ts';

export const printTexts = {
  menu: 'In, xuất',
  menuMany: 'In danh sách',
  blankRows: 'Dòng trống cho người đến thêm',
  amount: 'Số tiền mỗi người',
  amountHint: 'Người có số tiền riêng in theo số ấy.',
  ownOnly: 'Chỉ in người có số tiền riêng',
  record: 'Ghi số tiền vào danh sách',
  recordHint: 'Bản ký nhận là chứng từ: người có số tiền được giữ lại tên khi xóa.',
  text: 'Lời mời',
  keep: 'Dùng lời này cho các lần sau',
  kept: 'Đã giữ lời mời cho các lần sau.',
  usual: 'Lấy lại lời có sẵn',
  unsaved: 'Danh sách còn thay đổi chưa lưu: bản in chỉ có những gì đã lưu.',
  noCard: 'Không bản in nào có số CCCD.',
} as const;

export const fieldsHint = (fields: readonly string[]): string => `Mỗi dòng một đoạn. Các ô: ${fields.map((name) => `{${name}}`).join(' ')}`;
export const recordedPrint = (name: string, people: number): string => `Đã xuất ${name}, ghi số tiền cho ${formatNumber(people)} người.`;
