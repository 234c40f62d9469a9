import { getRouteApi } from '@tanstack/react-router';
import { useAddress } from '../app/address.ts';
import { api } from '../app/api.ts';
import { newRecord } from '../app/open.ts';
import { OpenRecord } from '../components/OpenRecord.tsx';
import { Page } from '../components/Page.tsx';
import { AiringFilters } from './AiringFilters.tsx';
import { AiringForm } from './AiringForm.tsx';
import { AiringList } from './AiringList.tsx';
import { broadcastTexts as texts } from './labels.ts';
import type { BroadcastsSearch } from './search.ts';

const route = getRouteApi('/broadcasts');

export function BroadcastsPage() {
  const search = route.useSearch();
  const { close, openNew } = useAddress<BroadcastsSearch>();
  return (
    <Page
      title={texts.title}
      main={{ label: texts.add, onClick: openNew }}
      filters={<AiringFilters search={search} />}
      panel={
        <OpenRecord open={search.open} query={(id) => api.broadcasts.get.queryOptions({ input: { id } })} onClose={close}>
          {(airing) => <AiringForm key={airing?.id ?? newRecord} airing={airing} onClose={close} />}
        </OpenRecord>
      }
    >
      <AiringList search={search} />
    </Page>
  );
}
