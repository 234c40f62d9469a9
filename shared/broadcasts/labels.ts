export const airingStatuses = ['planned', 'aired', 'notAired'] as const;
export type AiringStatus = (typeof airingStatuses)[number];
export const airingStatusLabels: Record<AiringStatus, string> = { planned: 'kế hoạch', aired: 'đã phát', notAired: 'không phát' };

/** Where the material comes from; other text is accepted. */
export const airingSources = ['BHXH VN', 'BHXH tỉnh', 'Tự sản xuất'] as const;
export const confirmationBases = ['phiếu xác nhận có dấu', 'nhật ký hệ thống', 'điện thoại'] as const;
export const languageSuggestions = ['Kinh', 'Xtiêng', 'Chơ Ro', 'Khmer', 'Hoa', 'Mường', 'Tày', 'Nùng'] as const;
export const districtStationLabel = 'Đài cấp cơ quan';
