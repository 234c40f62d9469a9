import type { ReactNode } from 'react';
import { usePeopleSearch } from './PeopleFrame.tsx';
import { CollaboratorsTab } from './collaborators/CollaboratorsTab.tsx';
import { DueTab } from './due/DueTab.tsx';
import { HandoversTab } from './handovers/HandoversTab.tsx';
import { OverdueTab } from './overdue/OverdueTab.tsx';
import { PersonsTab } from './persons/PersonsTab.tsx';
import { QuestionsTab } from './persons/QuestionsTab.tsx';
import { type PeopleTab, peopleTabs } from './search.ts';
import { VisitSlipsTab } from './visit-slips/VisitSlipsTab.tsx';
import { VisitsTab } from './visits/VisitsTab.tsx';

const tabs: Record<PeopleTab, () => ReactNode> = {
  visits: VisitsTab,
  slips: VisitSlipsTab,
  persons: PersonsTab,
  questions: QuestionsTab,
  collaborators: CollaboratorsTab,
  due: DueTab,
  handovers: HandoversTab,
  overdue: OverdueTab,
};

/** Người: each tab is a page of its own below the same title. */
export function PeoplePage() {
  const Tab = tabs[usePeopleSearch().tab ?? peopleTabs[0]];
  return <Tab />;
}
