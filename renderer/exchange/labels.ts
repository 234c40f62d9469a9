import type { importStages } from '../../shared/exchange/contract.ts';
import { formatNumber } from '../../shared/kernel/numbers.ts';

const n = (value: number) => formatNumber(value);
const amounts = (fresh: number, changed: number) =>
  [fresh > 0 ? `${n(fresh)} dòng mới` : '', changed > 0 ? `${n(changed)} dòng thay đổi` : ''].filter(Boolean).join(' và ');

export const exchangeTexts = {
  title: 'Nhập, xuất Excel',
  choose: 'Chọn tệp Excel',
  chooseOther: 'Chọn tệp khác',
  dropTitle: 'Thả tệp Excel (.xlsx) vào đây',
  dropChoose: 'hoặc bấm để chọn tệp',
  dropHint: 'Sổ đọc và kiểm tra từng dòng trước. Chưa có gì được ghi cho đến khi bạn bấm «Nhập vào sổ».',
  dropNow: 'Thả ra để kiểm tra tệp này',
  templateTitle: 'Mẫu nhập',
  templateHint: 'Tệp Excel có sẵn tiêu đề cột, danh sách để chọn và một dòng ví dụ có giải thích.',
  template: 'Tải mẫu nhập',
  exportTitle: 'Xuất số liệu',
  exportHint: 'Toàn bộ số liệu của sổ trong một tệp Excel cùng dạng với mẫu nhập, để xem, sửa hàng loạt rồi nhập lại.',
  exportAll: 'Xuất toàn bộ số liệu',
  communeLists: 'Nhập danh sách của xã',
  exported: (name: string) => `Đã xuất ${name}.`,
  stopped: 'Đã dừng. Chưa có gì được ghi vào sổ.',
  stoppedWriting: 'Bạn đã bấm «Dừng» khi sổ đang ghi. Dưới đây là kết quả kiểm tra lại: dòng «Giống» là dòng đã có trong sổ.',
  notExcel: 'Chỉ nhập được tệp Excel dạng .xlsx. Nếu tệp là .xls hoặc .csv, hãy mở bằng Excel và lưu lại thành .xlsx.',
  oneFile: 'Hãy thả từng tệp một.',
  unreadable: 'Không đọc được tệp. Có thể tệp vừa được đổi, bị chuyển đi hoặc đang bị khóa. Hãy đóng tệp trong Excel rồi chọn lại.',
  write: 'Nhập vào sổ',
  leaveOut: 'Bỏ các dòng lỗi và nhập phần còn lại',
  errorsFile: 'Tải các dòng lỗi (.xlsx)',
  checkAgain: 'Kiểm tra lại',
  report: 'Xem báo cáo tháng',
  sheetsLabel: 'Kết quả theo từng trang tính',
  sheet: 'Trang tính',
  fresh: 'Mới',
  changed: 'Thay đổi',
  same: 'Giống',
  errors: 'Lỗi',
  total: 'Cộng',
  noSheets: 'Tệp không có trang tính nào đúng mẫu.',
  errorsLabel: 'Các dòng lỗi',
  warningsLabel: 'Cảnh báo',
  row: 'Dòng',
  column: 'Cột',
  reason: 'Lý do',
  count: 'Số dòng',
  rows: 'Ở các dòng',
  more: ' …',
  rowList: (rows: string) => `Ở các dòng ${rows}`,
  oneRow: (row: number) => `dòng ${n(row)}`,
  errorsTab: (count: number) => `Lỗi (${n(count)})`,
  warningsTab: (count: number) => `Cảnh báo (${n(count)})`,
  noErrors: 'Không có lỗi nào',
  noErrorsHint: 'Mọi dòng trong tệp đều đọc được.',
  noWarnings: 'Không có cảnh báo nào',
  hasErrors: (errors: number, rows: number) =>
    `Có ${n(errors)} lỗi ở ${n(rows)} dòng nên chưa ghi gì vào sổ. Sửa trong tệp rồi chọn lại tệp, hoặc bỏ các dòng lỗi.`,
  onlyErrors: 'Ngoài các dòng lỗi, tệp không có gì mới để nhập.',
  ready: (fresh: number, changed: number) => `Không có lỗi. Sẽ ghi ${amounts(fresh, changed)}.`,
  nothingNew: 'Mọi dòng trong tệp đã có trong sổ: không có gì để nhập.',
  written: (fresh: number, changed: number) => `Đã ghi vào sổ ${amounts(fresh, changed)}.`,
  leftOut: (rows: number) => `Đã bỏ ${n(rows)} dòng lỗi: các dòng này chưa có trong sổ.`,
  leaveOutTitle: (rows: number) => `Bỏ ${n(rows)} dòng lỗi?`,
  leaveOutMessage: (rest: number) =>
    `${n(rest)} dòng đúng sẽ được ghi vào sổ, các dòng lỗi thì không. Nên tải các dòng lỗi về để sửa và nhập sau.`,
  leaveOutConfirm: 'Bỏ dòng lỗi và nhập',
} as const;

export const stageTexts: Record<(typeof importStages)[number], string> = {
  reading: 'Đang đọc tệp',
  checking: 'Đang kiểm tra từng dòng',
  writing: 'Đang ghi vào sổ',
};
