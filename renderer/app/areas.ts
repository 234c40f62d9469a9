import { IconBuildingBank, IconListDetails, IconReportAnalytics, IconUsersGroup, IconVolume } from '@tabler/icons-react';

/** The rail: what can be opened now, in the order of a month's work. */
export const areas = [
  { to: '/broadcasts', label: 'Phát thanh', icon: IconVolume },
  { to: '/conferences', label: 'Hội nghị', icon: IconUsersGroup },
  { to: '/outputs', label: 'Hoạt động khác', icon: IconListDetails },
  { to: '/reports', label: 'Báo cáo', icon: IconReportAnalytics },
  { to: '/office', label: 'Cơ quan', icon: IconBuildingBank },
] as const;
