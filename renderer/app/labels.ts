/** Texts of the frame around every page. */
export const frameTexts = {
  product: 'Sổ truyền thông BHXH',
  skip: 'Đến nội dung chính',
  rail: 'Các phần của sổ',
  previousMonth: 'Tháng trước',
  nextMonth: 'Tháng sau',
  thisMonth: 'Tháng này',
  pickMonth: 'Chọn tháng',
  previousYear: 'Năm trước',
  nextYear: 'Năm sau',
  whoWorks: 'Người đang làm',
  nobody: 'Chưa chọn người làm',
  noStaff: 'Chưa có cán bộ nào trong sổ.',
  addStaff: 'Nhập danh sách cán bộ',
  nobodyNamed: 'Không ghi tên',
  lost: 'Mất liên lạc với chương trình, đang nối lại…',
  pageBroke: 'Trang này gặp lỗi ngoài dự kiến. Dữ liệu đã lưu không bị ảnh hưởng.',
  reload: 'Tải lại trang',
  noSuchPage: 'Không có trang này.',
  wayBack: (label: string) => `Về báo cáo: ${label}`,
} as const;

export const monthName = (month: number): string => `Tháng ${month}`;
