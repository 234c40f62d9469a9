export const dueTexts = {
  label: 'Đến hạn đóng tiếp',
  pension: 'BHXH TN: chọn kỳ đóng',
  every: (months: number): string => `BHXH TN đóng ${months} tháng một lần`,
  name: 'Họ và tên',
  phone: 'Điện thoại',
  unit: 'Đơn vị, địa chỉ',
  commune: 'Xã/phường',
  insurance: 'Loại',
  joined: 'Tham gia ngày',
  dueOn: 'Hết hạn',
  save: 'Lưu ra Excel…',
  saveTitle: 'Lưu danh sách đến hạn',
  saveHint: 'Gửi cộng tác viên, nhân viên tổ chức dịch vụ thu để gặp và nhắc đóng tiếp. Không có số CCCD.',
  saveNow: 'Lưu tệp',
  emptyTitle: 'Không có ai đến hạn trong tháng này',
  emptyHint:
    'Tính từ kết quả ghi ở các hội nghị và lần tiếp cận: BHYT hộ gia đình 12 tháng kể từ ngày tham gia. BHXH tự nguyện chỉ tính khi chọn kỳ đóng ở trên.',
} as const;
