import {
  IconBuildingBank,
  IconListDetails,
  IconReportAnalytics,
  IconSun,
  IconTableImport,
  IconUserHeart,
  IconUsersGroup,
  IconVolume,
} from '@tabler/icons-react';

/** The rail: what can be opened now, in the order of a month's work; `key` with Alt opens it. */
export const areas = [
  { to: '/today', key: '0', label: 'Hôm nay', icon: IconSun },
  { to: '/broadcasts', key: '1', label: 'Phát thanh', icon: IconVolume },
  { to: '/conferences', key: '2', label: 'Hội nghị', icon: IconUsersGroup },
  { to: '/outputs', key: '3', label: 'Hoạt động khác', icon: IconListDetails },
  { to: '/people', key: '4', label: 'Người', icon: IconUserHeart },
  { to: '/reports', key: '5', label: 'Báo cáo', icon: IconReportAnalytics },
  { to: '/office', key: '6', label: 'Cơ quan', icon: IconBuildingBank },
] as const;

/** At the foot of the rail: used now and then, from anywhere. */
export const footAreas = [{ to: '/exchange', label: 'Nhập, xuất Excel', icon: IconTableImport }] as const;
