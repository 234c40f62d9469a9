/** Headings of the summary, as KH166 Phụ lục II has them (I and II), results below (III). Each stands above its first code. */
export interface SummaryGroup {
  tt: string;
  label: string;
  level: 1 | 2;
  /** Codes begin with one of these. */
  codes: readonly string[];
}

export const summaryGroups: readonly SummaryGroup[] = [
  { tt: 'I', label: 'Các hình thức truyền thông thường xuyên', level: 1, codes: [] },
  { tt: 'I.1', label: 'Tổ chức các hội nghị truyền thông', level: 2, codes: ['HN.'] },
  { tt: 'I.2', label: 'Truyền thông qua các phương tiện truyền thông của Ngành', level: 2, codes: ['CONG', 'MXH.', 'VSSID'] },
  { tt: 'I.3', label: 'Thông tin, truyền thông trên các phương tiện thông tin đại chúng', level: 2, codes: ['BC.'] },
  { tt: 'I.4', label: 'Truyền thông qua hệ thống loa truyền thanh cơ sở', level: 2, codes: ['LOA.'] },
  { tt: 'I.5', label: 'Truyền thông qua các sản phẩm truyền thông', level: 2, codes: ['SP.', 'TQ'] },
  { tt: 'I.6', label: 'Truyền thông qua hoạt động hỗ trợ, tư vấn, giải đáp', level: 2, codes: ['TV.', 'NT.', 'KS'] },
  { tt: 'II', label: 'Truyền thông cao điểm theo chủ đề, chuyên đề, chiến dịch', level: 1, codes: ['CD.'] },
  { tt: 'III', label: 'Kết quả và các nhiệm vụ khác', level: 1, codes: [''] },
];

/** The heading an indicator stands under: the first whose beginning fits. */
export const groupOf = (code: string): SummaryGroup | undefined =>
  summaryGroups.find((group) => group.codes.some((beginning) => code.startsWith(beginning)));
