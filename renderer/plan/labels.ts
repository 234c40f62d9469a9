export const targetTexts = {
  table: 'Chỉ tiêu năm',
  indicator: 'Nội dung',
  unit: 'ĐVT',
  amount: 'Kế hoạch năm',
  of: (label: string) => `Kế hoạch năm: ${label}`,
  notWhole: 'Phải là số nguyên không âm.',
  saved: (code: string, amount: string) => `Đã lưu kế hoạch năm ${code}: ${amount || 'để trống'}.`,
  hint: (year: number) => `Kế hoạch năm ${year}. Gõ số vào cột bên phải; Enter lưu và xuống dòng. Đổi năm ở thanh trên.`,
} as const;
