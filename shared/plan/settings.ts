import { codes, type SettingDefinition, whole } from '../office/setting-definition.ts';

/** Parts of a plan line as the office calls them. */
const planLineParts = {
  audience: 'chủ thể',
  contents: 'nội dung',
  form: 'hình thức',
  staff: 'người phụ trách',
  expected: 'kết quả dự kiến',
};
/** No room acts by these yet. */
const idle = true as const;

export const planSettings = {
  'R5.waves': { ...whole(0, 50, 'Đợt chiến dịch tối thiểu mỗi năm', 'KH166 PL II.II', 3), idle },
  'R9.required': {
    ...codes(
      'Phần bắt buộc của một dòng kế hoạch',
      'KH166 IV.8, VII.3.1',
      Object.keys(planLineParts),
      'Danh sách cách nhau bằng dấu phẩy.',
    ),
    words: { kind: 'listed', of: planLineParts },
    idle,
  } satisfies SettingDefinition<string[]>,
};
