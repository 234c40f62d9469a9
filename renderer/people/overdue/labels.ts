import type { z } from 'zod';
import { type Day, formatDay } from '../../../shared/kernel/dates.ts';
import { formatNumber } from '../../../shared/kernel/numbers.ts';
import type { zErasure } from '../../../shared/people/persons/contract.ts';
import { erasureText } from '../persons/labels.ts';

export const overdueTexts = {
  label: 'Quá hạn lưu',
  intro: (years: number, before: Day): string =>
    `Gặp lần cuối trước ngày ${formatDay(before)}, tức đã quá ${years} năm lưu thông tin cá nhân. Đổi số năm ở Cơ quan › Thiết lập.`,
  erase: (count: number): string => (count === 0 ? 'Xóa tên' : `Xóa tên ${formatNumber(count)} người`),
  all: 'Chọn tất cả',
  one: (name: string): string => `Chọn ${name}`,
  name: 'Họ và tên',
  birth: 'Sinh',
  address: 'Đơn vị, địa chỉ',
  commune: 'Xã/phường',
  lastMet: 'Gặp lần cuối',
  signed: 'Chứng từ',
  signedYes: 'có ký nhận tiền',
  emptyTitle: 'Không có ai quá hạn lưu',
  emptyHint: (years: number): string => `Sổ nhắc khi có người không được gặp lại trong ${years} năm.`,
  rest: (count: number): string => `Còn ${formatNumber(count)} người quá hạn nữa, hiện ra sau khi xóa tên những người này.`,
  title: (count: number): string => `Xóa tên ${formatNumber(count)} người?`,
  message: ({ rosters, visits, spared }: z.infer<typeof zErasure>): string =>
    erasureText(
      `Thông tin cá nhân bị xóa khỏi sổ người, ${rosters} dòng danh sách hội nghị và ${visits} lần tiếp cận; số liệu đã đếm giữ nguyên.`,
      spared,
    ),
  rosters: (people: number, conferences: number): string =>
    `${formatNumber(people)} tên ở danh sách của ${formatNumber(conferences)} hội nghị cũ chưa đưa vào sổ người.`,
  eraseRosters: 'Xóa tên ở danh sách cũ…',
  rostersTitle: 'Xóa tên ở danh sách cũ?',
  rostersMessage: (people: number, conferences: number, spared: readonly string[]): string =>
    erasureText(
      `${formatNumber(people)} tên và thông tin cá nhân ở danh sách của ${formatNumber(conferences)} hội nghị bị xóa; số dòng, dấu có mặt và kết quả giữ nguyên.`,
      spared,
    ),
  rostersDone: (people: number): string => `Đã xóa ${formatNumber(people)} tên ở danh sách cũ.`,
  go: 'Xóa tên',
  done: (count: number): string => `Đã xóa tên ${formatNumber(count)} người quá hạn lưu.`,
} as const;
