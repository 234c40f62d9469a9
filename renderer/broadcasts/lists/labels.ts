import type { Topic } from '../../../shared/broadcasts/topics.ts';
import type { RowState } from '../../../shared/intake/contract.ts';
import { formatNumber } from '../../../shared/kernel/numbers.ts';

const n = (value: number) => formatNumber(value);

export const listTexts = {
  title: 'Nhập danh sách của xã',
  back: 'Về Phát thanh',
  dropTitle: 'Thả danh sách Excel của xã vào đây',
  dropChoose: 'hoặc bấm để chọn tệp',
  dropHint:
    'Tệp nào cũng được: có dòng tiêu đề, ô gộp, nhiều xã, mỗi xã một trang, «thứ 2, 4, 6», số lượt theo tuần. Điều gì chưa rõ sẽ hỏi; chưa ghi gì cho đến khi bấm «Nhập».',
  dropNow: 'Thả ra để đọc danh sách này',
  leaveOut: 'Bỏ các dòng lỗi và nhập',
  leaveOutMessage: 'Các dòng đúng sẽ được ghi vào sổ, các dòng lỗi thì không. Nên tải các dòng lỗi về để gửi lại xã.',
  undone: (airings: number) => `Đã hoàn tác: ${n(airings)} lượt trở lại như trước khi nhập.`,
  seeList: 'Xem trong danh sách',
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

export const listStateLabels: Record<RowState, string> = {
  new: 'Mới',
  changed: 'Xác nhận',
  same: 'Đã có',
  ask: 'Chờ',
  error: 'Lỗi',
  aside: 'Bỏ qua',
};
