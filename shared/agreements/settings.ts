import { codes } from '../office/setting-definition.ts';

/** No room acts by these yet. */
const idle = true as const;

export const agreementsSettings = {
  'R12.warnDays': {
    ...codes('Nhắc trước khi chương trình, hợp đồng hết hạn (ngày)', 'Thực tế', ['60', '30', '15'], 'Các số ngày cách nhau bằng dấu phẩy.'),
    idle,
  },
};
