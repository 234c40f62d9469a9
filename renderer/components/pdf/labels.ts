import { formatNumber } from '../../../shared/kernel/numbers.ts';

export const previewTexts = {
  preview: 'Xem trước',
  busy: 'Đang làm bản in…',
  failed: 'Không xem trước được. Vẫn lưu được tệp PDF rồi mở để xem và in.',
  previous: 'Trang trước',
  next: 'Trang sau',
} as const;
export const pageText = (page: number, pages: number): string => `Trang ${formatNumber(page)}/${formatNumber(pages)}`;
