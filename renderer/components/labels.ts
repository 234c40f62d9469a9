/** Texts that every page's components share. */
export const commonTexts = {
  save: 'Lưu',
  saveNext: 'Lưu và thêm tiếp',
  cancel: 'Hủy',
  close: 'Đóng',
  remove: 'Xóa',
  open: 'Mở',
  undo: 'Hoàn tác',
  undone: 'Đã hoàn tác.',
  retry: 'Thử lại',
  loading: 'Đang tải…',
  required: 'Chưa nhập.',
  notLoaded: 'Chưa tải được danh sách.',
  clear: 'Bỏ chọn',
  noMatch: 'Không có mục nào khớp.',
  rowMenu: 'Việc với dòng này',
  pageMenu: 'Việc khác',
  dropTitle: 'Bỏ thay đổi?',
  dropMessage: 'Những gì vừa nhập chưa được lưu.',
  dropConfirm: 'Bỏ thay đổi',
  keepEditing: 'Nhập tiếp',
  conflict: 'Bản ghi này vừa được sửa ở nơi khác trong lúc bạn đang nhập.',
  takeTheirs: 'Xem bản mới, bỏ phần của tôi',
  keepMine: 'Lưu phần của tôi đè lên',
  from: 'Từ ngày',
  to: 'Đến ngày',
  rows: 'dòng',
  saveList: 'Lưu ra Excel',
  saveListHint: 'Lưu danh sách đang thấy (đúng thứ tự và bộ lọc) thành tệp Excel',
  stop: 'Dừng',
  stopping: 'Đang dừng…',
  yes: 'Có',
} as const;

export const savedList = (name: string, rows: string): string => `Đã lưu ${rows} dòng vào ${name}.`;
export const savingList = (done: string, total: string): string => `Đang lấy ${done}/${total} dòng…`;

export const calendarTexts = {
  hint: 'Xem lịch (Alt+↓)',
  open: (label: string) => `Xem lịch: ${label}`,
  /** From Monday. */
  weekdays: ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
  aria: {
    monthLevelControl: 'Chọn tháng',
    yearLevelControl: 'Chọn năm',
    nextMonth: 'Tháng sau',
    previousMonth: 'Tháng trước',
    nextYear: 'Năm sau',
    previousYear: 'Năm trước',
    nextDecade: 'Mười năm sau',
    previousDecade: 'Mười năm trước',
  },
} as const;
