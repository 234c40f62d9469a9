import { formatNumber } from '../../shared/kernel/numbers.ts';
import { type BinKind, shownKinds } from '../../shared/kernel/record-kinds.ts';

export const binTexts = {
  at: 'Xóa lúc',
  kind: 'Loại',
  what: 'Nội dung',
  count: 'Số bản ghi',
  who: 'Người xóa',
  left: 'Còn giữ (ngày)',
  restore: 'Khôi phục',
  allKinds: 'Mọi loại',
  emptyTitle: 'Thùng rác trống',
  emptyHint: 'Bản ghi đã xóa nằm ở đây 30 ngày, rồi mất hẳn.',
  title: 'Khôi phục?',
} as const;
export const binQuestion = (kind: BinKind, count: number, label: string): string =>
  `${shownKinds[kind].title}: ${label}${count > 1 ? ` và ${formatNumber(count - 1)} bản ghi xóa cùng lúc` : ''} sẽ trở lại sổ và được tính vào báo cáo như trước.`;
export const binRestored = (count: number): string => `Đã khôi phục ${formatNumber(count)} bản ghi.`;
export const binRefused = (restored: number, reasons: readonly string[]): string =>
  `Khôi phục được ${formatNumber(restored)} bản ghi; số còn lại vẫn ở thùng rác. ${reasons.join(' ')}`;
