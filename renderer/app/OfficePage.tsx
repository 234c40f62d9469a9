import { getRouteApi } from '@tanstack/react-router';
import { BinTab } from '../safety/BinTab.tsx';
import { CatalogueTab } from '../office/CatalogueTab.tsx';
import { CommunesTab } from '../office/CommunesTab.tsx';
import { OpeningsTab } from '../reports/OpeningsTab.tsx';
import type { OfficeTab } from '../office/search.ts';
import { SettingsTab } from '../office/SettingsTab.tsx';
import { StaffTab } from '../office/StaffTab.tsx';
import { TargetsTab } from '../plan/TargetsTab.tsx';
import { VersionsTab } from '../office/VersionsTab.tsx';
import { WavesTab } from '../calendar/WavesTab.tsx';

const route = getRouteApi('/office');
const tabs: Record<OfficeTab, () => React.ReactNode> = {
  versions: VersionsTab,
  communes: CommunesTab,
  staff: StaffTab,
  waves: WavesTab,
  targets: TargetsTab,
  openings: OpeningsTab,
  settings: SettingsTab,
  catalogue: CatalogueTab,
  bin: BinTab,
};

/** The office's own data: each tab is a page of its own below the same title, kept by its room. */
export function OfficePage() {
  const Tab = tabs[route.useSearch().tab ?? 'versions'];
  return <Tab />;
}
