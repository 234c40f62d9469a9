import { z } from 'zod';
import { choice, inLines, range, whole, yesNo, type SettingDefinition } from '../office/setting-definition.ts';
import { usualInvitation } from './prints/invitation.ts';

/** No room acts by these yet. */
const idle = true as const;

export const conferencesSettings = {
  'R2.perYear': { ...range('Cuộc đối thoại tại doanh nghiệp mỗi năm (toàn tỉnh)', 'KH166 PL II 1.2', 10, 12), idle },
  'R3.percent': { ...range('Tỷ lệ xã có hội nghị theo nhóm chủ thể (%)', 'KH166 PL II 1.2; QĐ294 VI.2.5', 15, 20), idle },
  'R4.perYear': { ...range('Hội nghị tập huấn cộng tác viên mỗi năm', 'KH166, QĐ294, KB-ĐN 6', 1, 3), idle },
  'R4.scope': {
    ...choice(
      'Phạm vi tính R4',
      'KH166, QĐ294 (tỉnh); KB-ĐN 6 (huyện)',
      { province: 'toàn tỉnh', district: 'cơ quan này' },
      'district',
      'province = toàn tỉnh, district = huyện/cơ sở.',
    ),
    idle,
  },
  'R7.gapMonths': { ...whole(1, 24, 'Khoảng cách tối đa giữa hai buổi lồng ghép ở một khu, ấp (tháng)', 'KB-ĐN 3.1', 2), idle },
  'conference.invitationText': {
    label: 'Lời giấy mời hội nghị',
    source: 'Cơ quan tự chọn',
    byYear: false,
    schema: z.string().min(1).max(3000),
    fallback: usualInvitation,
    ...inLines,
    hint: 'Các dòng cách nhau bằng dấu |. Sửa dễ hơn ở trang hội nghị, «In, xuất».',
  } satisfies SettingDefinition<string>,
  'roster.scanCards': {
    ...yesNo('Điểm danh bằng quét mã QR thẻ căn cước', 'Cơ quan tự chọn; Luật 91/2025/QH15', false),
    byYear: false,
    hint: 'có hoặc không. Dùng máy quét USB; số CCCD được giữ trong danh sách người dự, không bao giờ bắt buộc.',
  },
};
