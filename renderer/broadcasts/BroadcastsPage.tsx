import { Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useAddress } from '../app/address.ts';
import { api } from '../app/api.ts';
import { newRecord } from '../app/open.ts';
import { OpenRecord } from '../components/OpenRecord.tsx';
import { Page } from '../components/Page.tsx';
import { PageTabs } from '../components/PageTabs.tsx';
import { AiringFilters } from './AiringFilters.tsx';
import { AiringForm } from './AiringForm.tsx';
import { AiringList } from './AiringList.tsx';
import { ComplianceGrid } from './ComplianceGrid.tsx';
import { broadcastTexts as texts, gridTexts } from './labels.ts';
import type { BroadcastsSearch, BroadcastTab } from './search.ts';

const route = getRouteApi('/broadcasts');
const tabs: { value: BroadcastTab; label: string }[] = [
  { value: 'list', label: texts.listTab },
  { value: 'grid', label: texts.gridTab },
];

export function BroadcastsPage() {
  const search = route.useSearch();
  const { close, openNew, goTo } = useAddress<BroadcastsSearch>();
  const { tab = 'list' } = search;
  return (
    <Page
      title={texts.title}
      main={{ label: texts.add, onClick: openNew }}
      tabs={<PageTabs label={texts.title} tabs={tabs} value={tab} onChange={(next) => goTo({ tab: next, open: undefined })} />}
      filters={
        tab === 'list' ? (
          <AiringFilters search={search} />
        ) : (
          <Text size="sm" c="dimmed">
            {gridTexts.legend}
          </Text>
        )
      }
      panel={
        <OpenRecord open={search.open} query={(id) => api.broadcasts.get.queryOptions({ input: { id } })} onClose={close}>
          {(airing) => <AiringForm key={airing?.id ?? newRecord} airing={airing} onClose={close} />}
        </OpenRecord>
      }
    >
      {tab === 'list' ? <AiringList search={search} /> : <ComplianceGrid commune={search.commune} week={search.from} />}
    </Page>
  );
}
