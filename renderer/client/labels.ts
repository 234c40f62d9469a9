/** What the page says of answers that did not come. */
export const answerTexts = {
  lostCall: 'Không liên lạc được với chương trình. Hãy kiểm tra chương trình còn đang mở, rồi thử lại.',
  expired: 'Phiên làm việc đã kết thúc. Hãy đóng trang này và mở lại từ chương trình.',
  gone: 'Không còn bản ghi này. Có thể đã bị xóa ở cửa sổ khác.',
} as const;

export const monthTitle = ({ year, month }: { year: number; month: number }): string => `Tháng ${month}/${year}`;
