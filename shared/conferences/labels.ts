/** Counted under HN.TT. */
export const gatheringKinds = ['hội nghị', 'tọa đàm', 'đối thoại', 'tư vấn', 'hội thảo', 'hội thi', 'lễ ra quân'] as const;
/** Kinds of a conference as report-workbook §1.1 names them. */
export const conferenceKinds = [...gatheringKinds, 'tập huấn', 'lồng ghép', 'nhóm nhỏ'] as const;
export type ConferenceKind = (typeof conferenceKinds)[number];

export const conferenceStatuses = ['planned', 'invited', 'held', 'postponed', 'cancelled'] as const;
export type ConferenceStatus = (typeof conferenceStatuses)[number];
export const conferenceStatusLabels: Record<ConferenceStatus, string> = {
  planned: 'kế hoạch',
  invited: 'đã mời',
  held: 'đã tổ chức',
  postponed: 'hoãn',
  cancelled: 'hủy',
};

/** Suggestions only: a role is any text; none is that of an ordinary guest. */
export const attendeeRoles = ['đại biểu', 'báo cáo viên', 'chủ trì', 'thư ký', 'người vận động', 'ban tổ chức', 'khách mời'] as const;
export const costSources = ['Quản lý BHXH, BHYT', 'Ngân sách địa phương', 'Khác'] as const;
