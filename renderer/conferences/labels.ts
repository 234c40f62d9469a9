import type { ConferenceStatus } from '../../shared/conferences/labels.ts';
import { formatNumber } from '../../shared/kernel/numbers.ts';
import type { Tone } from '../components/StatusBadge.tsx';

/** Texts of the list and the form; those of the roster are in roster-labels.ts. */
export const conferenceTexts = {
  title: 'Hội nghị',
  word: 'hội nghị',
  add: 'Thêm hội nghị',
  newTitle: 'Hội nghị mới',
  editTitle: 'Sửa hội nghị',
  tableLabel: 'Hội nghị',
  openRoster: 'Mở danh sách người dự',
  editFields: 'Sửa thông tin',
  code: 'Mã hội nghị',
  codeHint: 'Để trống: chương trình tự đặt mã.',
  name: 'Tên hội nghị',
  kind: 'Loại',
  day: 'Ngày',
  time: 'Giờ',
  commune: 'Xã/phường',
  communeColumn: 'Xã',
  venue: 'Địa điểm',
  audience: 'Chủ thể được truyền thông',
  audienceShort: 'Chủ thể',
  onlineShort: 'trực tuyến',
  codeShort: 'Mã',
  back: 'Về danh sách hội nghị',
  gone: 'Không mở được hội nghị',
  lead: 'Chủ trì',
  partners: 'Phối hợp',
  partnersHint: 'Gõ tên rồi Enter; nhiều tên cách nhau bằng dấu ;',
  wave: 'Đợt',
  agreement: 'Số CT/HĐ',
  atEnterprise: 'Tổ chức tại doanh nghiệp',
  enterprise: 'Tên doanh nghiệp',
  online: 'Tổ chức trực tuyến',
  status: 'Trạng thái',
  invited: 'Số mời',
  attended: 'Số dự',
  joinedSi: 'BHXH TN mới',
  joinedHi: 'BHYT HGĐ mới',
  renewed: 'Tái tục',
  typedHint: 'Chỉ dùng khi danh sách không đánh dấu từng người có mặt, từng người tham gia.',
  typedAttended: 'Số dự nhập tay',
  typedResults: 'Kết quả nhập tay',
  notUsed: 'không dùng, tính theo danh sách',
  cost: 'Số tiền',
  costSource: 'Nguồn kinh phí',
  note: 'Ghi chú',
  marksColumn: 'Có mặt/DS',
  attendance: 'Dự',
  find: 'Tìm tên, mã, địa điểm',
  anyStatus: 'Mọi trạng thái',
  anyKind: 'Mọi loại',
  anyCommune: 'Mọi xã/phường',
  clear: 'Bỏ lọc',
  emptyTitle: 'Chưa có hội nghị nào trong tháng này',
  emptyHint: 'Bấm «Thêm hội nghị»: sau khi lưu, danh sách người dự mở ra để nhập tiếp. Hoặc đổi tháng ở thanh trên.',
  noMatchTitle: 'Không có hội nghị nào khớp bộ lọc',
} as const;

export const conferenceTones: Record<ConferenceStatus, Tone> = {
  planned: 'waiting',
  invited: 'waiting',
  held: 'good',
  postponed: 'warn',
  cancelled: 'off',
};

/** Statuses and kinds stand in lists with a capital, as every choice does. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** «3/5», nothing while there is no roster. */
export const marksText = (present: number, onRoster: number): string | null =>
  onRoster === 0 ? null : `${formatNumber(present)}/${formatNumber(onRoster)}`;
