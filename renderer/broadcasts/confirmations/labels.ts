import type { ConfirmationState, DifferenceKind } from '../../../shared/broadcasts/confirmations/rules.ts';
import type { SlipChoice, SlipOutcome } from '../../../shared/broadcasts/confirmations/slip-matching.ts';
import { formatNumber } from '../../../shared/kernel/numbers.ts';
import type { Tone } from '../../components/StatusBadge.tsx';

export const stateTones: Record<ConfirmationState, Tone> = { notSent: 'off', sent: 'waiting', confirmed: 'good', differs: 'warn' };

export const differenceLabels: Record<DifferenceKind, string> = {
  count: 'khác số lượt',
  unconfirmed: 'sổ chưa xác nhận',
  moved: 'khác ngày, giờ',
  notInLog: 'sổ không có',
  notOnPaper: 'phiếu không có',
};

export const outcomeLabels: Record<SlipOutcome, string> = {
  aired: 'ghi đã phát',
  notAired: 'ghi không phát',
  same: 'đã đúng',
  basis: 'ghi thêm căn cứ',
  conflict: 'sổ ghi khác',
  extra: 'ngoài kế hoạch',
  blank: 'phiếu để trống',
  early: 'chưa tới ngày',
  missing: 'giữ nguyên sổ',
  unreadable: 'không đọc được',
};
export const outcomeTones: Record<SlipOutcome, Tone> = {
  aired: 'good',
  notAired: 'bad',
  same: 'off',
  basis: 'good',
  conflict: 'warn',
  extra: 'warn',
  blank: 'waiting',
  early: 'waiting',
  missing: 'off',
  unreadable: 'warn',
};
export const choiceLabels: Record<SlipChoice, string> = {
  paper: 'Ghi theo phiếu',
  log: 'Giữ như sổ',
  add: 'Thêm vào sổ',
  skip: 'Bỏ qua dòng này',
  aired: 'Ghi đã phát',
  notAired: 'Ghi không phát',
  leave: 'Để chưa xác nhận',
};

export const choiceTones: Record<SlipChoice, Tone> = {
  paper: 'good',
  log: 'off',
  add: 'good',
  skip: 'off',
  aired: 'good',
  notAired: 'bad',
  leave: 'waiting',
};

export const confirmationTexts = {
  table: 'Xác nhận phát thanh của từng xã',
  commune: 'Xã, phường',
  state: 'Trạng thái',
  anyState: 'Mọi trạng thái',
  planned: 'Kế hoạch',
  aired: 'Đã phát',
  payable: 'Đủ thanh toán',
  payableHint: 'Chỉ phiếu có dấu hoặc nhật ký hệ thống dùng để thanh toán được.',
  notAired: 'Không phát',
  unconfirmed: 'Chưa xác nhận',
  open: 'Chênh lệch',
  sentOn: 'Gửi ngày',
  receivedOn: 'Nhận ngày',
  basis: 'Căn cứ',
  pdf: 'Phiếu PDF',
  workbook: 'Phiếu Excel',
  chase: 'Nhắc qua Zalo',
  bring: 'Nhập phiếu trả về',
  bringOne: 'Nhập phiếu của xã này',
  markSent: 'Đánh dấu đã gửi',
  unmarkSent: 'Bỏ dấu đã gửi',
  wholeMonth: 'Cả tháng đã phát, trừ ngày …',
  emptyTitle: 'Chưa có xã, phường nào trong tháng này',
  emptyHint: 'Nhập các xã, phường của cơ quan ở trang «Cơ quan», rồi ghi hoặc lập lịch phát cho từng xã.',
  noMatch: 'Không có xã nào ở trạng thái này',
  all: 'Xem tất cả',
  sums: (planned: number, aired: number, payable: number) =>
    `Kế hoạch ${formatNumber(planned)} lượt · đã phát ${formatNumber(aired)} · đủ thanh toán ${formatNumber(payable)}`,
  askSentTitle: 'Đánh dấu đã gửi?',
  askSent: (count: number) =>
    count === 1 ? 'Phiếu vừa xuất sẽ được gửi cho xã hôm nay?' : `${count} phiếu vừa xuất sẽ được gửi cho các xã hôm nay?`,
  askSentYes: 'Đánh dấu đã gửi',
  askSentNo: 'Chưa gửi',
  sent: (count: number) => `Đã đánh dấu gửi phiếu cho ${count} xã.`,
  notSent: 'Đã bỏ dấu gửi phiếu.',
  nothing: 'Không có gì thay đổi.',
  wholeTitle: (commune: string) => `Cả tháng đã phát: ${commune}`,
  wholeHint: 'Các lượt còn là kế hoạch đến hôm nay được ghi đã phát; lượt của ngày ghi dưới đây được ghi không phát.',
  except: 'Trừ các ngày',
  exceptHint: 'Ví dụ: 3, 17, 20-22. Để trống là phát đủ.',
  reason: 'Lý do không phát',
  wholeSaved: 'Đã xác nhận cả tháng.',
} as const;

export const detailTexts = {
  title: (commune: string, month: string) => `${commune}, tháng ${month}`,
  rows: 'Từng lượt: kế hoạch, trên phiếu, trong sổ',
  day: 'Ngày, giờ',
  programme: 'Chương trình',
  planned: 'KH',
  paper: 'Phiếu',
  log: 'Sổ',
  kind: 'Chênh lệch, ghi chú',
  offPlan: 'khác kế hoạch',
  settled: 'đã chọn theo sổ',
  onlyOpen: 'Chỉ dòng chênh lệch',
  allByPaper: 'Tất cả theo phiếu',
  allByLog: 'Tất cả theo sổ',
  byPaper: 'Theo phiếu',
  byLog: 'Theo sổ',
  openAiring: 'Mở lượt phát',
  settledDone: (count: number) => `Đã chọn cho ${count} dòng.`,
  none: 'Chưa có lượt phát nào của xã trong tháng',
  noneOpen: 'Không còn chênh lệch',
  noneOpenHint: 'Phiếu và sổ khớp nhau.',
  unconfirmed: 'chưa',
} as const;

export const reviewTexts = {
  write: 'Ghi vào sổ',
  cancel: 'Bỏ, không ghi',
  receivedOn: 'Nhận ngày',
  basis: 'Căn cứ',
  basisHint: 'Chỉ chọn «có dấu» khi đã nhận bản giấy ký, đóng dấu.',
  rows: 'Từng dòng của phiếu',
  row: 'Dòng',
  day: 'Ngày, giờ',
  programme: 'Chương trình',
  planned: 'KH',
  paper: 'Trên phiếu',
  log: 'Trong sổ',
  will: 'Sẽ làm',
  ask: 'Hãy chọn',
  left: (count: number) => `Còn ${count} dòng phải chọn cách xử lý. Bấm vào dòng hoặc phím Enter để đổi.`,
  ready: 'Xem lại rồi bấm «Ghi vào sổ». Bấm vào dòng có lựa chọn hoặc phím Enter để đổi.',
  onlyAsked: 'Chỉ dòng cần xem',
  addAll: 'Thêm hết dòng ngoài kế hoạch',
  byPaper: 'Theo phiếu hết',
  blankAired: 'Dòng trống là đã phát',
  noSlip: 'Không có phiếu nào đọc được trong các tệp đã chọn.',
  again: 'Chọn tệp khác',
  done: (changed: number) => (changed === 0 ? 'Phiếu này đã ghi vào sổ từ trước, không có gì thay đổi.' : 'Đã ghi phiếu vào sổ.'),
  summary: (aired: number, notAired: number, same: number) =>
    [aired > 0 && `${aired} lượt ghi đã phát`, notAired > 0 && `${notAired} lượt ghi không phát`, same > 0 && `${same} dòng đã đúng`]
      .filter(Boolean)
      .join(' · '),
  whole: 'Xã ghi: cả tháng đã phát đúng kế hoạch, trừ dòng ghi «không phát».',
  notAired: 'không phát',
  silent: 'để trống',
  noneAsked: 'Không có dòng nào phải xem lại',
} as const;

export const chaseTexts = {
  title: 'Nhắc xã gửi phiếu xác nhận',
  intro: (count: number) => `${count} xã, phường chưa xác nhận tháng này. Sửa lại lời nhắn nếu cần rồi chép sang Zalo.`,
  none: 'Các xã, phường đều đã xác nhận tháng này.',
  deadline: 'Hạn gửi phiếu',
  text: 'Lời nhắn',
  textHint: 'Không ghi tên người trong lời nhắn Zalo.',
  copy: 'Chép lời nhắn',
  copied: 'Đã chép lời nhắn. Mở Zalo và dán (Ctrl+V).',
  notCopied: 'Không chép được tự động. Bấm Ctrl+C để chép phần đang chọn.',
  template: 'Mẫu câu dùng lần sau',
  editTemplate: 'Sửa mẫu câu',
  saveTemplate: 'Lưu mẫu',
  savedTemplate: 'Đã lưu mẫu câu.',
  usual: 'Về mẫu ban đầu',
  places: (places: string) => `Các chỗ tự điền: ${places}.`,
} as const;
