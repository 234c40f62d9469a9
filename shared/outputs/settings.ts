import { whole } from '../office/setting-definition.ts';

/** No room acts by these yet. */
const idle = true as const;

export const outputsSettings = {
  'R6.perMonth': { ...whole(0, 50, 'Lần cung cấp thông tin cho Ban Tuyên giáo mỗi tháng', 'KB-ĐN 1', 1), idle },
};
