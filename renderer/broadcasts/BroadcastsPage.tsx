import type { ReactNode } from 'react';
import { useBroadcastsSearch } from './BroadcastsFrame.tsx';
import { ComplianceTab } from './compliance/ComplianceTab.tsx';
import { ConfirmationsTab } from './confirmations/ConfirmationsTab.tsx';
import { GridTab } from './compliance/GridTab.tsx';
import { ListTab } from './log/ListTab.tsx';
import { PatternsTab } from './patterns/PatternsTab.tsx';
import { ProgrammesTab } from './programmes/ProgrammesTab.tsx';
import { type BroadcastTab, firstTab } from './search.ts';
import { StationsTab } from './stations/StationsTab.tsx';
import { WeekTab } from './week/WeekTab.tsx';

const tabs: Record<BroadcastTab, () => ReactNode> = {
  week: WeekTab,
  list: ListTab,
  grid: GridTab,
  confirmations: ConfirmationsTab,
  patterns: PatternsTab,
  programmes: ProgrammesTab,
  stations: StationsTab,
  compliance: ComplianceTab,
};

/** Phát thanh: each tab is a page of its own below the same title. */
export function BroadcastsPage() {
  const Tab = tabs[useBroadcastsSearch().tab ?? firstTab];
  return <Tab />;
}
