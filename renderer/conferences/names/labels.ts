import { formatNumber } from '../../../shared/kernel/numbers.ts';

/** Texts of rosters that had better hold no names. */
export const namesTexts = {
  title: 'Chủ thể này chỉ nên ghi số người',
  text: 'Thông tin của nhóm này thuộc diện nhạy cảm (tôn giáo, dân tộc, học sinh, hộ nghèo). Chỉ lập danh sách tên khi thật cần; lý do được ghi vào nhật ký.',
  reason: 'Lý do lập danh sách tên',
  insist: 'Lập danh sách tên',
  insistAsk: 'Vẫn lập danh sách tên…',
  blocked: 'Chủ thể này thuộc diện thông tin nhạy cảm: chỉ ghi số người dự, không lập danh sách tên.',
  typeCount: 'Ghi số người dự',
  withdraw: 'Thôi, chỉ ghi số người',
  insisted: (reason: string) => `Chủ thể này thuộc diện nhạy cảm; danh sách tên được lập theo lý do: «${reason}».`,
  keepCount: (count: number) => `Chỉ ghi số người (${formatNumber(count)})`,
} as const;

export const headcountText = (count: number, field: 'attended' | 'invited'): string =>
  `Đã ghi ${field === 'attended' ? 'số dự' : 'số mời'}: ${formatNumber(count)} người, không lập danh sách tên.`;
