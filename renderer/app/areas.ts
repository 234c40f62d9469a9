import { IconBuildingBank, IconListDetails, IconReportAnalytics, IconTableImport, IconUsersGroup, IconVolume } from '@tabler/icons-react';

/** The rail: what can be opened now, in the order of a month's work. */
export const areas = [
  { to: '/broadcasts', label: 'Phát thanh', icon: IconVolume },
  { to: '/conferences', label: 'Hội nghị', icon: IconUsersGroup },
  { to: '/outputs', label: 'Hoạt động khác', icon: IconListDetails },
  { to: '/reports', label: 'Báo cáo', icon: IconReportAnalytics },
  { to: '/office', label: 'Cơ quan', icon: IconBuildingBank },
] as const;

/** At the foot of the rail: used now and then, from anywhere. */
export const footAreas = [{ to: '/exchange', label: 'Nhập, xuất Excel', icon: IconTableImport }] as const;
