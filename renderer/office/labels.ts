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

export const settingTexts = {
  table: 'Thiết lập',
  label: 'Thiết lập',
  value: 'Giá trị',
  fallback: 'Mặc định',
  source: 'Căn cứ',
  own: 'đã đổi',
  saved: (label: string) => `Đã lưu: ${label}.`,
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
