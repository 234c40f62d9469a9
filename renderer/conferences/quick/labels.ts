/** Texts of the one line in which a conference is noted. */
export const quickTexts = {
  label: 'Ghi nhanh một hội nghị',
  placeholder: 'Ghi nhanh (Alt+G): 15/3 8h hội nghị nông dân xã Phú Lộc tại nhà văn hóa ấp 3, mời 60, dự 52',
  understood: 'Đã hiểu',
  save: 'Enter để lưu',
  noDay: 'Chưa thấy ngày: ghi thêm, ví dụ 15/3, hôm qua, thứ hai.',
  noName: 'Chưa thấy tên: ghi thêm nội dung hội nghị.',
  which: 'Xã nào?',
  noCommune: 'Không ghi xã',
  name: (name: string) => `Tên: ${name}`,
  invited: (count: string) => `Mời ${count}`,
  attended: (count: string) => `Dự ${count}`,
  place: (venue: string) => `Tại ${venue}`,
  saved: (name: string, day: string) => `Đã ghi «${name}», ngày ${day}.`,
  openForm: 'Mở đầy đủ',
  openRoster: 'Danh sách người dự',
} as const;
