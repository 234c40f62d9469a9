/** Type whose quantity is stock received or printed: it never counts and carries no wave (report-workbook §1.1, SP.*). */
export const stockType = 'nhập kho';
/** Type of a post that answers people: MXH.TRALOI instead of MXH.DANG. */
export const answerType = 'trả lời';
export const outputTypeSuggestions = ['tin', 'bài', 'clip', 'infographic', 'phát ra', stockType, answerType] as const;
export const channelSuggestions = ['Zalo OA', 'Facebook', 'YouTube', 'TikTok', 'Cổng TTĐT', 'Báo tỉnh', 'Đài PT-TH'] as const;
