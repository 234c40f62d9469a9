import { getRouteApi } from '@tanstack/react-router';
import { BinTab } from './BinTab.tsx';
import { CatalogueTab } from './CatalogueTab.tsx';
import { CommunesTab } from './CommunesTab.tsx';
import { OpeningsTab } from './OpeningsTab.tsx';
import type { OfficeTab } from './search.ts';
import { SettingsTab } from './SettingsTab.tsx';
import { StaffTab } from './StaffTab.tsx';
import { TargetsTab } from './TargetsTab.tsx';
import { VersionsTab } from './VersionsTab.tsx';
import { WavesTab } from './WavesTab.tsx';

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

/** The office's own data: each tab is a page of its own below the same title. */
export function OfficePage() {
  const Tab = tabs[route.useSearch().tab ?? 'versions'];
  return <Tab />;
}
