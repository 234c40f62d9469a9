import { getRouteApi } from '@tanstack/react-router';
import { useAddress } from '../client/address.ts';
import { Page } from '../components/Page.tsx';
import { ConferenceDrawer } from './ConferenceDrawer.tsx';
import { ConferenceFilters } from './ConferenceFilters.tsx';
import { ConferenceList } from './ConferenceList.tsx';
import { useConferenceFilter } from './filter.ts';
import { conferenceTexts as texts } from './labels.ts';
import { printTexts } from './prints/labels.ts';
import { PrintMenu } from './prints/PrintMenu.tsx';
import { QuickEntry } from './quick/QuickEntry.tsx';
import type { ConferencesSearch } from './search.ts';

const route = getRouteApi('/conferences');

export function ConferencesPage() {
  const search = route.useSearch();
  const { open, openNew } = useAddress<ConferencesSearch>();
  const { filter } = useConferenceFilter(search);
  return (
    <Page
      title={texts.title}
      aside={<PrintMenu label={printTexts.menuMany} of={{ filter }} />}
      main={{ label: texts.add, onClick: openNew }}
      filters={
        <>
          <QuickEntry onOpen={open} />
          <ConferenceFilters search={search} />
        </>
      }
      panel={<ConferenceDrawer open={search.open} />}
    >
      <ConferenceList search={search} />
    </Page>
  );
}
