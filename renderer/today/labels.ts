import { formatDayShort, type Day } from '../../shared/kernel/dates.ts';

export const todayTexts = {
  title: 'Hôm nay',
  figures: (month: number, year: number) => `Số liệu tháng ${month}/${year}`,
  toReport: 'Mở báo cáo tháng',
  indicator: 'Nội dung',
  month: 'Trong kỳ',
  ytd: 'Lũy kế',
  plan: 'Kế hoạch',
  share: '% kế hoạch',
  week: (from: Day, to: Day) => `Tuần này (${formatDayShort(from)} – ${formatDayShort(to)}): xã chưa đủ lượt BHXH tự nguyện`,
  weekDone: 'Mọi xã đã đủ lượt phát trong tuần này.',
  toGrid: 'Mở lưới xã × tuần',
  shortOf: (count: number, required: number) => `${count}/${required} lượt`,
  plannedToo: (planned: number) => `kế hoạch còn ${planned}`,
  todo: 'Việc còn dở',
  nothing: 'Không có việc nào còn dở.',
  unconfirmed: (count: string) => `${count} lượt phát đã qua ngày, chưa xác nhận đã phát hay không`,
  unheld: (count: string) => `${count} hội nghị đã qua ngày, chưa ghi kết quả`,
  overdue: (count: string) => `${count} người quá hạn lưu thông tin cá nhân, cần xóa tên`,
  open: 'Mở',
  coming: 'Hội nghị hai tuần tới',
  noneComing: 'Chưa có hội nghị nào trong hai tuần tới.',
  waves: 'Đợt đang diễn ra',
  noWaves: 'Hiện không có đợt nào.',
  until: (day: string) => `đến ${day}`,
  noOffice: 'Sổ còn trống. Hãy bắt đầu bằng thông tin cơ quan và danh sách xã, phường.',
  toOffice: 'Nhập thông tin cơ quan',
} as const;

/** The few figures a director asks for first, in short words. */
export const keyFigures = [
  { code: 'LOA.BHXHTN', label: 'Lượt phát BHXH tự nguyện' },
  { code: 'LOA.TYLE', label: 'Xã-tuần đạt mức phát (%)' },
  { code: 'HN.TT', label: 'Hội nghị truyền thông' },
  { code: 'HN.NGUOIDU', label: 'Lượt người dự hội nghị' },
  { code: 'KQ.TIEPCAN', label: 'Lượt người được tiếp cận' },
  { code: 'KQ.BHXHTN', label: 'Tham gia mới BHXH tự nguyện' },
  { code: 'KQ.BHYTHGD', label: 'Tham gia mới BHYT hộ gia đình' },
  { code: 'KP.CHI', label: 'Kinh phí đã chi (đồng)' },
] as const;
