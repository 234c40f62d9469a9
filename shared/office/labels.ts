import type { OfficeTextKey } from './settings.ts';

export const officeTextLabels: Record<OfficeTextKey, string> = {
  'office.name': 'Tên cơ quan',
  'office.superior': 'Cơ quan cấp trên',
  'office.place': 'Địa danh',
  'office.symbol': 'Ký hiệu văn bản',
  'office.director': 'Thủ trưởng',
  'office.directorTitle': 'Chức vụ ký',
  'office.preparer': 'Người lập biểu',
  'office.checker': 'Người kiểm tra',
  'office.address': 'Địa chỉ',
  'office.phone': 'Điện thoại',
};
export const communeKindSuggestions = ['xã', 'phường', 'thị trấn', 'đặc khu'] as const;
