/** Headings of the tree, and what is entered in a room of its own: conferences (I.1), airings (I.4), waves (II). */
const elsewhere = new Map([
  ['I', 'Chọn một hình thức cụ thể hơn.'],
  ['I.2', 'Chọn một hình thức cụ thể hơn.'],
  ['I.3', 'Chọn một hình thức cụ thể hơn.'],
  ['I.5', 'Chọn một hình thức cụ thể hơn.'],
  ['I.1', 'Hội nghị nhập ở mục Hội nghị.'],
  ['I.4', 'Lượt phát loa nhập ở mục Phát thanh.'],
  ['II', 'Đợt truyền thông nhập ở mục Lịch và kế hoạch.'],
]);
const wholeBranches = ['I.1', 'I.4', 'II'];

/** Why an output may not have this form; undefined where it may (report-workbook §3, sheet Hoạt động khác). */
export function formProblem(code: string): string | undefined {
  const upper = code.toUpperCase();
  const branch = wholeBranches.find((one) => upper === one || upper.startsWith(`${one}.`));
  return elsewhere.get(branch ?? upper);
}
