export const filePasswordTexts = {
  lock: 'Đặt mật khẩu cho tệp Excel',
  lockHint: 'Tệp có tên người: báo mật khẩu qua điện thoại, không nhắn cùng tệp. Chương trình không giữ mật khẩu.',
  password: 'Mật khẩu của tệp',
  copy: 'Chép',
  copied: 'Đã chép mật khẩu.',
  notCopied: 'Không chép được. Hãy chọn mật khẩu rồi bấm Ctrl+C.',
  another: 'Đổi mật khẩu khác',
  openTitle: 'Tệp đặt mật khẩu',
  typed: 'Mật khẩu',
  open: 'Mở tệp',
} as const;
