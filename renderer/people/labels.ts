import type { PeopleTab } from './search.ts';

export const peopleTexts = {
  title: 'Người',
} as const;

export const peopleTabLabels: Record<PeopleTab, string> = {
  visits: 'Tiếp cận',
  slips: 'Phiếu gửi',
  persons: 'Sổ người',
  questions: 'Ghép người',
  collaborators: 'Cộng tác viên',
  due: 'Đến hạn',
  handovers: 'Chuyển TCDVT',
  overdue: 'Quá hạn lưu',
};
