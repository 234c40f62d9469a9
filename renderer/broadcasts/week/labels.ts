import { type Day, formatDay, formatDayShort } from '../../../shared/kernel/dates.ts';
import type { Topic } from '../../../shared/broadcasts/topics.ts';

const weekdays = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'];
const shortWeekdays = ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'];

/** As the office writes them in a hurry; the whole name stands in the tooltip. */
export const shortTopics: Record<Topic, string> = {
  bhxhtn: 'BHXH tự nguyện',
  bhythgd: 'BHYT HGĐ',
  hssv: 'HSSV',
  bhxhbb: 'BHXH BB',
  bhxhmotlan: 'BHXH 1 lần',
  bhtn: 'BHTN',
  khac: 'Khác',
};

const counted = (count: number, word: string) => (count > 0 ? `${count} lượt ${word}` : '');

export const weekTexts = {
  label: (topic: string) => `Lượt phát ${topic} theo xã và ngày`,
  commune: 'Xã, phường',
  ethnic: 'DTTS',
  ethnicTitle: 'Vùng dân tộc thiểu số',
  district: 'Đài cấp cơ quan',
  topic: 'Chủ đề',
  topicKeys: 'Alt+↑, Alt+↓',
  previous: 'Tuần trước',
  next: 'Tuần sau',
  thisWeek: 'Tuần này',
  copyLast: 'Chép tuần trước',
  confirm: 'Xác nhận…',
  entering: 'Cách ghi',
  enteringTitle: 'Trạng thái và những gì ghi kèm lượt mới',
  status: 'Ghi số là',
  auto: 'Tự động',
  aired: 'Đã phát',
  planned: 'Kế hoạch',
  autoHint: 'Tự động: ngày đã tới là đã phát, ngày chưa tới là kế hoạch.',
  defaultsHint: 'Lượt mới của lưới được ghi kèm:',
  total: 'Cả tuần',
  totalHint: 'Lượt phát BHXH tự nguyện đã phát trong tuần so với mức phải đạt (KH166 III.2.1.4, QĐ294 VI.2.7)',
  allDays: 'Cộng',
  met: (met: number, all: number) => `${met}/${all} xã đủ`,
  missing: (count: number) => `thiếu ${count}`,
  missingOffice: 'cả cơ quan chưa đủ',
  waiting: (count: number) => `còn ${count}`,
  waitingTitle: 'Đủ nếu phát hết theo kế hoạch',
  short: 'Còn thiếu:',
  nobodyShort: 'Các xã đã đủ lượt trong tuần.',
  nobodyShortYet: 'Các xã sẽ đủ lượt nếu phát hết theo kế hoạch.',
  keys: 'Gõ số để ghi · Enter xuống, Tab sang · Shift+mũi tên chọn · Ctrl+Enter ghi vào cả vùng chọn · Ctrl+R, Ctrl+D chép sang, xuống · Delete xóa · Ctrl+Z hoàn tác · Alt+Enter xem lượt phát',
  chosen: (count: number, total: number) => `Đang chọn ${count} ô, cộng ${total} lượt`,
  saving: 'Đang lưu…',
  saved: 'Đã lưu',
  undone: (what: string) => `Đã hoàn tác: ${what}`,
  redone: (what: string) => `Đã làm lại: ${what}`,
  nothingToUndo: 'Không còn gì để hoàn tác',
  nothingToRedo: 'Không còn gì để làm lại',
  wrote: (cells: number) => `ghi ${cells} ô`,
  copied: (count: number, from: Day, kept: number, left: number) =>
    [
      `Đã chép ${count} lượt (mọi chủ đề) từ tuần ${formatDayShort(from)}.`,
      kept > 0 ? `${kept} ngày đã có số được giữ nguyên.` : '',
      left > 0 ? `${left} lượt của nơi không còn hiệu lực được bỏ lại.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  nothingCopied: (kept: number) =>
    kept > 0 ? 'Tuần này đã có số ở mọi ngày mà tuần trước có: không chép thêm.' : 'Tuần trước không có lượt phát nào để chép.',
  copyWord: 'chép tuần trước',
  notNumber: (text: string) => `«${text}» không phải số lượt: chỉ ghi số từ 0 đến 999.`,
  notSaved: (count: number, why: string) => `Chưa lưu được số ${count}. ${why}`,
  refused: (count: number) => (count === 1 ? 'Một ô chưa đổi được.' : `${count} ô chưa đổi được.`),
  release: 'Vẫn ghi, bỏ bớt lượt nhập riêng',
  releaseTitle: 'Bỏ lượt muộn nhất trước; lượt nhiều chủ đề và lượt của cụm loa riêng vẫn giữ. Hoàn tác được.',
  dismiss: 'Thôi',
  cut: (count: number) => `${count} ô của khối dán nằm ngoài lưới nên bị bỏ.`,
  notValid: 'không thuộc cơ quan vào ngày này',
  coming: 'chưa tới',
  nothing: 'chưa có lượt nào',
  readAired: (count: number) => counted(count, 'đã phát'),
  readPlanned: (count: number) => counted(count, 'kế hoạch'),
  readNotAired: (count: number) => counted(count, 'không phát'),
  readRelayed: (count: number) => counted(count, 'tiếp âm đài cấp trên'),
  readApart: (count: number) => counted(count, 'ở khu công nghiệp, loa lưu động (không tính cho xã)'),
  readOther: (count: number) => counted(count, 'chủ đề khác'),
  open: 'Xem lượt phát',
  emptyTitle: 'Chưa có xã, phường nào để ghi',
  emptyHint: 'Nhập các xã, phường của cơ quan, rồi ghi lượt phát của từng xã ở đây.',
} as const;

export const legend = [
  ['aired', 'đã phát'],
  ['planned', 'kế hoạch'],
  ['notAired', 'không phát'],
  ['other', 'chủ đề khác'],
  ['coming', 'ngày chưa tới'],
  ['short', 'thiếu lượt'],
] as const;

export const dayTitle = (day: Day, at: number): string => `${weekdays[at] ?? ''} ${formatDayShort(day)}`;
export const dayHead = (at: number): string => shortWeekdays[at] ?? '';
export const weekTitle = (monday: Day, sunday: Day): string => `${formatDayShort(monday)} – ${formatDay(sunday)}`;

export const confirmTexts = {
  title: 'Xác nhận đã phát',
  action: 'Xác nhận',
  word: 'xác nhận',
  stretch: 'Khoảng ngày',
  week: 'Tuần',
  month: (title: string) => title,
  days: (from: string, to: string) =>
    `Từ ${from} đến ${to}, không quá hôm nay. Lượt kế hoạch thành đã phát; lượt đã phát chưa có căn cứ được ghi căn cứ này. Áp dụng cho mọi chủ đề.`,
  basis: 'Căn cứ xác nhận',
  basisHint: 'Chỉ phiếu có dấu hoặc nhật ký hệ thống dùng để thanh toán được.',
  place: 'Nơi phát',
  everywhere: 'Tất cả xã và đài cấp cơ quan',
  except: 'Trừ ngày (mọi nơi đã chọn)',
  exceptHint: 'Những ngày không phát: chỉ ghi số ngày.',
  exceptAt: 'Trừ riêng từng xã',
  exceptAtHint: 'Mỗi dòng một xã: tên, dấu hai chấm, các ngày.',
  exceptAtExample: 'Tân Lập: 3, 17',
  reason: 'Lý do không phát',
  reasons: ['mất điện', 'nghỉ lễ, tết', 'hỏng thiết bị', 'mưa bão'],
  done: (aired: number, notAired: number, to: Day) =>
    aired + notAired === 0
      ? 'Không có lượt nào chờ xác nhận trong những ngày này.'
      : `Đã xác nhận ${aired} lượt đã phát${notAired > 0 ? `, ${notAired} lượt không phát` : ''}, đến ngày ${formatDay(to)}.`,
};
