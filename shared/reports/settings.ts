import { codes, whole } from '../office/setting-definition.ts';

/** No room acts by these yet. */
const idle = true as const;

export const reportsSettings = {
  'R11.monthlyDay': { ...whole(1, 31, 'Ngày gửi báo cáo tháng', 'Cơ quan tự chọn (KH166 VII.3.10)', 25), idle },
  'report.hiddenRows': codes(
    'Chỉ tiêu không in trong báo cáo',
    'Cơ quan tự chọn',
    ['VSSID', 'BC.GIOVANG'],
    'Mã chỉ tiêu cách nhau bằng dấu phẩy.',
  ),
};
