import type { ListState } from '../../../shared/broadcasts/lists/contract.ts';
import type { Topic } from '../../../shared/broadcasts/topics.ts';
import type { importStages } from '../../../shared/exchange/contract.ts';
import { formatNumber } from '../../../shared/kernel/numbers.ts';
import type { Tone } from '../../components/StatusBadge.tsx';

const n = (value: number) => formatNumber(value);

export const listTexts = {
  title: 'Nhập danh sách của xã',
  back: 'Về Phát thanh',
  choose: 'Chọn tệp Excel',
  chooseOther: 'Chọn tệp khác',
  dropTitle: 'Thả danh sách Excel của xã vào đây',
  dropChoose: 'hoặc bấm để chọn tệp',
  dropHint:
    'Tệp nào cũng được: có dòng tiêu đề, ô gộp, nhiều xã, mỗi xã một trang, «thứ 2, 4, 6», số lượt theo tuần. Điều gì chưa rõ sẽ hỏi; chưa ghi gì cho đến khi bấm «Nhập».',
  dropNow: 'Thả ra để đọc danh sách này',
  notExcel: 'Chỉ đọc được tệp Excel dạng .xlsx. Nếu tệp là .xls hoặc .csv, hãy mở bằng Excel và lưu lại thành .xlsx.',
  oneFile: 'Hãy thả từng tệp một.',
  unreadable: 'Không đọc được tệp. Có thể tệp vừa được đổi, bị chuyển đi hoặc đang bị khóa. Hãy đóng tệp trong Excel rồi chọn lại.',
  stopped: 'Đã dừng. Chưa có gì được ghi vào sổ.',
  stoppedWriting: 'Đã dừng ghi. Hãy chọn lại tệp để xem phần nào đã có trong sổ.',
  again: 'Đọc lại',
  write: 'Nhập vào sổ',
  leaveOut: 'Bỏ các dòng lỗi và nhập',
  leaveOutTitle: (rows: number) => `Bỏ ${n(rows)} dòng lỗi?`,
  leaveOutMessage: 'Các dòng đúng sẽ được ghi vào sổ, các dòng lỗi thì không. Nên tải các dòng lỗi về để gửi lại xã.',
  errorsFile: 'Tải các dòng lỗi (.xlsx)',
  undo: 'Hoàn tác',
  undone: (airings: number) => `Đã hoàn tác: ${n(airings)} lượt trở lại như trước khi nhập.`,
  seeList: 'Xem trong danh sách',
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
  byMapping: (sender: string) => `Đọc theo cách đã nhớ của ${sender}.`,
  ready: (fresh: number, confirmed: number) => `Sẽ ghi ${amounts(fresh, confirmed)}.`,
  asking: 'Trả lời các câu bên trái rồi mới nhập được.',
  hasErrors: (rows: number) => `${n(rows)} dòng lỗi: sửa trong tệp rồi chọn lại, hoặc bỏ các dòng đó.`,
  nothingNew: 'Mọi lượt trong danh sách đã có trong sổ: không có gì để nhập.',
  nothing: 'Không thấy lượt phát nào trong tệp này.',
  written: (fresh: number, confirmed: number) => `Đã ghi ${amounts(fresh, confirmed)}.`,
  leftOut: (rows: number) => `Đã bỏ ${n(rows)} dòng lỗi.`,
  rowsOf: (all: number, read: number, ignored: number) => `Tệp có ${n(all)} dòng: ${n(read)} dòng là lượt phát, ${n(ignored)} dòng bỏ qua`,
  andAsk: (rows: number) => `, ${n(rows)} dòng chờ trả lời`,
  andErrors: (rows: number) => `, ${n(rows)} dòng lỗi`,
  tableLabel: 'Lượt phát trong danh sách',
  communesLabel: 'Số lượt theo xã',
  commune: 'Xã, phường',
  all: 'Tất cả',
  total: 'Cộng',
  state: 'Trạng thái',
  day: 'Ngày',
  time: 'Giờ',
  programme: 'Nội dung, lý do',
  topics: 'Chủ đề',
  count: 'Lượt',
  place: 'Dòng',
  empty: 'Không có dòng nào',
  mappings: 'Cách đọc đã nhớ',
  mappingsEmpty: 'Chưa nhớ cách đọc nào',
  mappingsHint: 'Trả lời một lần cho mỗi nơi gửi: tháng sau cùng mẫu thì không hỏi lại.',
  sender: 'Nơi gửi',
  headings: 'Tiêu đề cột',
  updatedOn: 'Dùng gần nhất',
  answers: 'Số điều',
  mappingWord: 'cách đọc',
  nothingKept: 'Danh sách này không phải hỏi gì.',
} as const;

const amounts = (fresh: number, confirmed: number) =>
  [fresh > 0 ? `${n(fresh)} lượt mới` : '', confirmed > 0 ? `xác nhận ${n(confirmed)} lượt theo kế hoạch` : '']
    .filter(Boolean)
    .join(' và ') || 'không lượt nào';

/** Short, for a column. */
export const shortTopics: Record<Topic, string> = {
  bhxhtn: 'BHXH TN',
  bhythgd: 'BHYT HGĐ',
  hssv: 'HSSV',
  bhxhbb: 'BHXH BB',
  bhxhmotlan: 'BHXH một lần',
  bhtn: 'BHTN',
  khac: 'Khác',
};

export const listStateLabels: Record<ListState, string> = {
  new: 'Mới',
  confirm: 'Xác nhận',
  same: 'Đã có',
  ask: 'Chờ',
  error: 'Lỗi',
  ignored: 'Bỏ qua',
};
export const listStateTones: Record<ListState, Tone> = {
  new: 'good',
  confirm: 'good',
  same: 'off',
  ask: 'waiting',
  error: 'bad',
  ignored: 'off',
};

export const listStages: Record<(typeof importStages)[number], string> = {
  reading: 'Đang đọc tệp',
  checking: 'Đang đọc từng dòng và đối chiếu với sổ',
  writing: 'Đang ghi vào sổ',
};
