import type { IntakeStage, RowState } from '../../../shared/intake/contract.ts';
import { formatNumber } from '../../../shared/kernel/numbers.ts';
import type { Tone } from '../StatusBadge.tsx';

const n = (value: number) => formatNumber(value);

/** What is said of every file that comes in. */
export const intakeTexts = {
  choose: 'Chọn tệp Excel',
  chooseOther: 'Chọn tệp khác',
  stopped: 'Đã dừng. Chưa có gì được ghi vào sổ.',
  stoppedWriting: 'Bạn đã bấm «Dừng» khi sổ đang ghi. Dưới đây là kết quả kiểm tra lại: dòng «Giống» là dòng đã có trong sổ.',
  moved: 'Sổ vừa được sửa ở nơi khác sau khi xem tệp này nên chưa ghi gì. Dưới đây là kết quả xem lại: xem rồi ghi.',
  notExcel: 'Chỉ nhập được tệp Excel dạng .xlsx. Nếu tệp là .xls hoặc .csv, hãy mở bằng Excel và lưu lại thành .xlsx.',
  oneFile: 'Hãy thả từng tệp một.',
  unreadable: 'Không đọc được tệp. Có thể tệp vừa được đổi, bị chuyển đi hoặc đang bị khóa. Hãy đóng tệp trong Excel rồi chọn lại.',
  again: 'Đọc lại',
  write: 'Nhập vào sổ',
  errorsFile: 'Tải các dòng lỗi (.xlsx)',
  leaveOutTitle: (rows: number) => `Bỏ ${n(rows)} dòng lỗi?`,
} as const;

export const stageTexts: Record<IntakeStage, string> = {
  reading: 'Đang đọc tệp',
  checking: 'Đang kiểm tra từng dòng',
  writing: 'Đang ghi vào sổ',
};

export const stateTones: Record<RowState, Tone> = {
  new: 'good',
  changed: 'good',
  same: 'off',
  ask: 'waiting',
  error: 'bad',
  aside: 'off',
};

export const questionTexts = {
  questions: (open: number) => `Còn ${n(open)} câu cần trả lời`,
  noQuestions: 'Mọi điều đã rõ',
  understood: (count: number) => `Đã hiểu (${n(count)})`,
  change: 'Đổi',
  keep: 'Thôi',
  done: 'Xong',
  lines: (count: number) => `${n(count)} dòng`,
  otherCommune: 'Xã, phường khác …',
  otherMonth: 'Tháng khác …',
  otherText: 'Tên nơi gửi khác …',
  month: 'Tháng',
  year: 'Năm',
  settledBy: { user: 'bạn chọn', saved: 'đã nhớ', file: 'theo tệp' },
  cell: (sheet: string, column: string, row: number) => (column === '' ? `${sheet}, dòng ${row}` : `${sheet}, ô ${column}${row}`),
} as const;

export const columnTexts = {
  taken: 'Lấy từ cột',
  asBefore: 'Cột lấy như lần trước',
  asHeaded: 'Lấy theo tiêu đề',
  from: (label: string, columns: readonly string[]) => `${label} ${columns.join('+')}`,
  change: 'Đổi cột',
  title: 'Lấy từ cột nào của tệp',
  hint: 'Đổi cột thì tệp được đọc lại ngay, chưa ghi gì vào sổ. Ghi rồi thì lần sau cùng mẫu lấy như vậy.',
  of: (label: string) => `Cột của ${label}`,
  column: (letters: string, heading: string) => `Cột ${letters} «${heading}»`,
  several: (columns: readonly string[]) => `Các cột ${columns.join(', ')}`,
  none: 'Không có cột nào',
  table: ({ sheet, row }: { sheet: string; row: number }) => `Trang ${sheet}, dòng ${row}`,
} as const;
