import { range, whole, yesNo } from '../office/setting-definition.ts';

export const peopleSettings = {
  'R8.advisoryTeam': range('Số người của tổ tư vấn', 'KB-ĐN', 2, 4),
  'R8.strikeTeam': range('Số người của tổ xung kích', 'CV337 chú thích 4', 4, 5),
  'R8.smallGroup': range('Số người của một nhóm nhỏ được gặp', 'KB-ĐN', 3, 5),
  'people.retentionYears': {
    ...whole(1, 50, 'Thời hạn lưu thông tin cá nhân, kể từ lần gặp cuối (năm)', 'Luật 91/2025/QH15; cơ quan tự chọn', 5),
    byYear: false,
  },
  'files.password': {
    ...yesNo('Đặt sẵn mật khẩu cho tệp Excel có tên người khi gửi đi', 'Luật 91/2025/QH15; cơ quan tự chọn', true),
    byYear: false,
  },
};
