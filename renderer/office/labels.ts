import { stationKindLabels } from '../../shared/broadcasts/stations/rules.ts';
import { formatNumber } from '../../shared/kernel/numbers.ts';
import { type BinKind, shownKinds } from '../../shared/kernel/record-kinds.ts';
import type { OfficeTab } from './search.ts';

export const officeTabLabels: Record<OfficeTab, string> = {
  versions: 'Thông tin cơ quan',
  communes: 'Xã, phường',
  staff: 'Cán bộ',
  waves: 'Đợt',
  targets: 'Chỉ tiêu năm',
  openings: 'Số chuyển sang',
  settings: 'Thiết lập',
  catalogue: 'Danh mục',
  bin: 'Thùng rác',
};

export const officeTexts = {
  title: 'Cơ quan',
  parts: 'Các phần của Cơ quan',
  find: 'Tìm trong danh sách',
  validFrom: 'Hiệu lực từ',
  validTo: 'Hiệu lực đến',
  code: 'Mã',
  name: 'Tên',
  kind: 'Loại',
  phone: 'Điện thoại',
  source: 'Nguồn',
  showAll: 'Cả đơn vị, người đã thôi',
  noMatch: 'Không có dòng nào khớp',
} as const;

export const versionTexts = {
  word: 'bản thông tin cơ quan',
  add: 'Thêm bản mới',
  newTitle: 'Bản thông tin mới',
  editTitle: 'Thông tin cơ quan',
  list: 'Các bản thông tin cơ quan',
  validFromHint: 'Báo cáo của kỳ trước ngày này vẫn mang tên cũ.',
  name: 'Tên cơ quan',
  superior: 'Cơ quan cấp trên',
  place: 'Địa danh',
  symbol: 'Ký hiệu văn bản',
  director: 'Người ký',
  directorTitle: 'Chức vụ ký',
  directorTitleHint: 'Ví dụ: GIÁM ĐỐC, hoặc KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC.',
  preparer: 'Người lập biểu',
  checker: 'Người kiểm tra',
  address: 'Địa chỉ',
  emptyTitle: 'Chưa nhập thông tin cơ quan',
  emptyHint: 'Tên cơ quan, địa danh và người ký được in trên mọi báo cáo. Khi đổi tên hoặc đổi người ký, thêm bản mới với ngày bắt đầu.',
} as const;

export const communeTexts = {
  word: 'xã, phường',
  add: 'Thêm xã, phường',
  newTitle: 'Xã, phường mới',
  editTitle: 'Sửa xã, phường',
  code: 'Mã xã',
  name: 'Tên',
  ethnic: 'Vùng dân tộc thiểu số',
  successors: 'Đơn vị kế thừa',
  successorsHint: 'Đơn vị nhận phần việc sau khi sáp nhập; đơn vị đầu tiên được tính.',
  emptyTitle: 'Chưa có xã, phường nào',
  emptyHint: 'Nhập các xã, phường thuộc cơ quan để ghi lượt phát và hội nghị theo xã.',
} as const;

export const staffTexts = {
  word: 'cán bộ',
  add: 'Thêm cán bộ',
  newTitle: 'Cán bộ mới',
  editTitle: 'Sửa cán bộ',
  name: 'Họ và tên',
  title: 'Chức vụ',
  emptyTitle: 'Chưa có cán bộ nào',
  emptyHint: 'Nhập những người làm công tác truyền thông để chọn tên người đang làm ở thanh trên.',
} as const;

export const waveTexts = {
  word: 'đợt',
  add: 'Thêm đợt',
  newTitle: 'Đợt mới',
  editTitle: 'Sửa đợt',
  code: 'Mã đợt',
  name: 'Tên đợt',
  kind: 'Loại đợt',
  theme: 'chủ đề',
  topic: 'chuyên đề',
  campaign: 'Chiến dịch',
  startsOn: 'Từ ngày',
  endsOn: 'Đến ngày',
  contents: 'Nội dung',
  emptyTitle: 'Năm này chưa có đợt nào',
  emptyHint: 'Thêm các đợt chủ đề, chuyên đề của năm để gắn vào lượt phát và hội nghị.',
} as const;

export const targetTexts = {
  table: 'Chỉ tiêu năm',
  indicator: 'Nội dung',
  unit: 'ĐVT',
  amount: 'Kế hoạch năm',
  of: (label: string) => `Kế hoạch năm: ${label}`,
  notWhole: 'Phải là số nguyên không âm.',
  saved: (code: string, amount: string) => `Đã lưu kế hoạch năm ${code}: ${amount || 'để trống'}.`,
  hint: (year: number) => `Kế hoạch năm ${year}. Gõ số vào cột bên phải; Enter lưu và xuống dòng. Đổi năm ở thanh trên.`,
} as const;

export const openingTexts = {
  word: 'số chuyển sang',
  add: 'Thêm số chuyển sang',
  newTitle: 'Số chuyển sang mới',
  editTitle: 'Sửa số chuyển sang',
  indicator: 'Chỉ tiêu',
  until: 'Tính đến ngày',
  untilHint: 'Ngày cuối của một kỳ báo cáo; số này nằm trong mọi lũy kế từ ngày đó.',
  amount: 'Số lượng',
  emptyTitle: 'Năm này không có số chuyển sang',
  emptyHint: 'Chỉ cần khi cơ quan bắt đầu dùng sổ giữa năm: nhập số đã làm được trước đó để lũy kế đúng.',
} as const;

export const settingTexts = {
  table: 'Thiết lập',
  label: 'Thiết lập',
  value: 'Giá trị',
  fallback: 'Mặc định',
  source: 'Căn cứ',
  own: 'đã đổi',
  saved: (label: string) => `Đã lưu: ${label}.`,
  reset: 'Về mặc định',
  blank: 'để trống',
  several: (words: string) => `Một hay nhiều, cách nhau bằng dấu phẩy: ${words}.`,
  hint: (year: number) => `Giá trị dùng cho năm ${year} và các năm sau; năm trước giữ nguyên. Xóa trắng ô để về mặc định.`,
} as const;

export const catalogueTexts = {
  audiences: 'Chủ thể được truyền thông',
  forms: 'Hình thức',
  unit: 'ĐVT',
  section: 'Mục',
  sensitive: 'Chỉ ghi số người',
} as const;

const yesOrNo = [
  { value: 'có', label: 'có' },
  { value: 'không', label: 'không' },
];
/** Settings whose value is one of a few words: shown as a list, in the office's words. */
export const settingChoices: Record<string, { value: string; label: string }[]> = {
  'R1.scope': [
    { value: 'commune', label: 'mỗi xã' },
    { value: 'office', label: 'cả cơ quan' },
  ],
  'R4.scope': [
    { value: 'province', label: 'toàn tỉnh' },
    { value: 'district', label: 'cơ quan này' },
  ],
  'R1.districtCounts': yesOrNo,
  'roster.scanCards': yesOrNo,
};

/** Settings that list several short codes, in the words of the screen. */
export const settingWords: Record<string, Record<string, string>> = {
  /** Parts of a plan line as the office calls them. */
  'R9.required': {
    audience: 'chủ thể',
    contents: 'nội dung',
    form: 'hình thức',
    staff: 'người phụ trách',
    expected: 'kết quả dự kiến',
  },
  'R1.stationKinds': { commune: stationKindLabels.commune, zone: stationKindLabels.zone, mobile: stationKindLabels.mobile },
};

export const binTexts = {
  at: 'Xóa lúc',
  kind: 'Loại',
  what: 'Nội dung',
  count: 'Số bản ghi',
  who: 'Người xóa',
  left: 'Còn giữ (ngày)',
  restore: 'Khôi phục',
  allKinds: 'Mọi loại',
  emptyTitle: 'Thùng rác trống',
  emptyHint: 'Bản ghi đã xóa nằm ở đây 30 ngày, rồi mất hẳn.',
  title: 'Khôi phục?',
} as const;
export const binQuestion = (kind: BinKind, count: number, label: string): string =>
  `${shownKinds[kind].title}: ${label}${count > 1 ? ` và ${formatNumber(count - 1)} bản ghi xóa cùng lúc` : ''} sẽ trở lại sổ và được tính vào báo cáo như trước.`;
export const binRestored = (count: number): string => `Đã khôi phục ${formatNumber(count)} bản ghi.`;
export const binRefused = (restored: number, reasons: readonly string[]): string =>
  `Khôi phục được ${formatNumber(restored)} bản ghi; số còn lại vẫn ở thùng rác. ${reasons.join(' ')}`;
