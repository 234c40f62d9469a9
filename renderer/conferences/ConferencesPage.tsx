import { getRouteApi } from '@tanstack/react-router';
import { useAddress } from '../app/address.ts';
import { Page } from '../components/Page.tsx';
import { ConferenceDrawer } from './ConferenceDrawer.tsx';
import { ConferenceFilters } from './ConferenceFilters.tsx';
import { ConferenceList } from './ConferenceList.tsx';
import { conferenceTexts as texts } from './labels.ts';
import type { ConferencesSearch } from './search.ts';

const route = getRouteApi('/conferences');

export function ConferencesPage() {
  const search = route.useSearch();
  const { openNew } = useAddress<ConferencesSearch>();
  return (
    <Page
      title={texts.title}
      main={{ label: texts.add, onClick: openNew }}
      filters={<ConferenceFilters search={search} />}
      panel={<ConferenceDrawer open={search.open} />}
    >
      <ConferenceList search={search} />
    </Page>
  );
}
