import type { ReactNode } from 'react';
import { useBroadcastsSearch } from './BroadcastsFrame.tsx';
import { GridTab } from './GridTab.tsx';
import { ListTab } from './ListTab.tsx';
import type { BroadcastTab } from './search.ts';
import { StationsTab } from './stations/StationsTab.tsx';

const tabs: Record<BroadcastTab, () => ReactNode> = { list: ListTab, grid: GridTab, stations: StationsTab };

/** Phát thanh: each tab is a page of its own below the same title. */
export function BroadcastsPage() {
  const Tab = tabs[useBroadcastsSearch().tab ?? 'list'];
  return <Tab />;
}
