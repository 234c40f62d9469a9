import { formatNumber } from '../../../shared/kernel/numbers.ts';

export const collaboratorTexts = {
  word: 'cộng tác viên',
  add: 'Thêm cộng tác viên',
  newTitle: 'Cộng tác viên mới',
  editTitle: 'Sửa cộng tác viên',
  tableLabel: 'Cộng tác viên, nhân viên TCDVT',
  name: 'Họ và tên',
  kind: 'Loại',
  organisation: 'Tổ chức, đơn vị',
  commune: 'Xã/phường',
  phone: 'Điện thoại',
  lastTraining: 'Tập huấn gần nhất',
  validFrom: 'Làm từ ngày',
  validTo: 'Đến ngày',
  find: 'Tìm tên, tổ chức',
  showPast: 'Cả người đã thôi',
  untrained: 'Chưa tập huấn trong năm',
  clear: 'Bỏ lọc',
  share: (year: number, { all, trained, percent }: { all: number; trained: number; percent: number }): string =>
    `Đã tập huấn năm ${year}: ${formatNumber(trained)}/${formatNumber(all)} người (${formatNumber(percent, 1)} %)`,
  emptyTitle: 'Chưa có cộng tác viên nào',
  emptyHint: 'Nhập cộng tác viên, nhân viên tổ chức dịch vụ thu, người có uy tín và ngày tập huấn gần nhất của từng người.',
  noMatchTitle: 'Không có ai khớp bộ lọc',
} as const;
