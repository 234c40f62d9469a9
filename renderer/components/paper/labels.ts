import { formatNumber } from '../../../shared/kernel/numbers.ts';
import type { PaperFormat } from '../../../shared/kernel/paper.ts';

export const previewTexts = {
  preview: 'Xem trước',
  busy: 'Đang làm bản in…',
  failed: 'Không xem trước được. Vẫn lưu được tệp PDF rồi mở để xem và in.',
  previous: 'Trang trước',
  next: 'Trang sau',
  notReady: 'Điền đủ các ô bên trái để xem trước.',
} as const;
export const pageText = (page: number, pages: number): string => `Trang ${formatNumber(page)}/${formatNumber(pages)}`;

export const saveLabels: Record<PaperFormat, string> = { pdf: 'Lưu PDF để in', xlsx: 'Lưu Excel', docx: 'Lưu Word để sửa' };
export const savedPaper = (name: string): string => `Đã xuất ${name}.`;
export const savedLocked = (name: string): string => `Đã xuất ${name}, mở bằng mật khẩu đã chọn.`;
