import type { AiringStatus } from '../../shared/broadcasts/labels.ts';
import type { Tone } from '../components/StatusBadge.tsx';
import type { BroadcastTab } from './search.ts';

/** Short words: the bar must fit the smallest screen. */
export const broadcastTabLabels: Record<BroadcastTab, string> = {
  week: 'Lưới tuần',
  list: 'Danh sách',
  grid: 'Xã × tuần',
  confirmations: 'Xác nhận tháng',
  patterns: 'Lịch phát mẫu',
  programmes: 'Chương trình',
  stations: 'Đài, cụm loa',
  compliance: 'Mức phát',
};

export const broadcastTexts = {
  title: 'Phát thanh',
  word: 'lượt phát',
  add: 'Thêm lượt phát',
  newTitle: 'Lượt phát mới',
  editTitle: 'Sửa lượt phát',
  tableLabel: 'Lượt phát thanh',
  day: 'Ngày',
  time: 'Giờ',
  place: 'Xã, đài',
  commune: 'Nơi phát',
  station: 'Cụm loa',
  stationHint: 'đài thường dùng',
  relay: 'Xã tiếp âm',
  relayHint: 'Lượt này được tính cho những xã này.',
  relayAlways: (names: string) => `Đài này luôn được tiếp âm ở: ${names}.`,
  programme: 'Chương trình',
  topics: 'Chủ đề phát',
  count: 'Số lượt',
  minutes: 'Thời lượng (phút)',
  language: 'Ngôn ngữ',
  languageHint: 'Để trống là tiếng Kinh.',
  source: 'Nguồn',
  status: 'Trạng thái',
  basis: 'Căn cứ xác nhận',
  wave: 'Đợt',
  agreement: 'Số CT/HĐ',
  note: 'Ghi chú',
  from: 'Từ ngày',
  to: 'Đến ngày',
  anyCommune: 'Mọi nơi phát',
  anyStatus: 'Mọi trạng thái',
  anyTopic: 'Mọi chủ đề',
  find: 'Tìm trong danh sách',
  clear: 'Bỏ lọc',
  emptyTitle: 'Chưa có lượt phát nào trong những ngày này',
  emptyHint: 'Bấm «Thêm lượt phát» để nhập lượt đầu tiên, hoặc đổi tháng ở thanh trên.',
  noMatchTitle: 'Không có lượt phát nào khớp bộ lọc',
  total: 'lượt trong danh sách',
  more: 'Chi tiết khác',
} as const;

export const airingTones: Record<AiringStatus, Tone> = { planned: 'waiting', aired: 'good', notAired: 'bad' };

export const gridTexts = {
  label: 'Lượt phát BHXH tự nguyện theo xã và tuần',
  commune: 'Xã, phường',
  met: 'Tuần đạt',
  all: 'Số xã đạt / được đánh giá',
  running: 'chưa hết',
  ethnic: 'DTTS',
  ethnicTitle: 'Vùng dân tộc thiểu số',
  emptyTitle: 'Chưa có xã, phường nào để theo dõi',
  emptyHint: 'Nhập các xã, phường của cơ quan, rồi ghi lượt phát của từng xã.',
  toCommunes: 'Nhập xã, phường',
  notUnit: 'Không thuộc cơ quan trong tuần này',
  notJudged: 'tuần chưa được đánh giá',
  isMet: 'đạt',
  isShort: (required: number) => `chưa đạt, cần ${required} lượt`,
  counted: (count: number) => `${count} lượt đã phát`,
  plannedToo: (count: number) => `${count} lượt theo kế hoạch chưa xác nhận`,
  legend:
    'Lượt phát BHXH tự nguyện đã xác nhận trong tuần. Số sau dấu + là lượt theo kế hoạch chưa xác nhận. Hình đồng hồ: tuần chưa hết. Enter mở tuần đó ở Lưới tuần.',
} as const;
