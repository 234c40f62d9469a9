import { getRouteApi } from '@tanstack/react-router';
import { useAddress } from '../client/address.ts';
import { api } from '../client/api.ts';
import { newRecord } from '../client/open.ts';
import { OpenRecord } from '../components/OpenRecord.tsx';
import { Page } from '../components/Page.tsx';
import { outputTexts as texts } from './labels.ts';
import { OutputFilters } from './OutputFilters.tsx';
import { OutputForm } from './OutputForm.tsx';
import { OutputList } from './OutputList.tsx';
import type { OutputsSearch } from './search.ts';

const route = getRouteApi('/outputs');

export function OutputsPage() {
  const search = route.useSearch();
  const { close, openNew } = useAddress<OutputsSearch>();
  return (
    <Page
      title={texts.title}
      main={{ label: texts.add, onClick: openNew }}
      filters={<OutputFilters search={search} />}
      panel={
        <OpenRecord open={search.open} query={(id) => api.outputs.get.queryOptions({ input: { id } })} onClose={close}>
          {(output) => <OutputForm key={output?.id ?? newRecord} output={output} onClose={close} />}
        </OpenRecord>
      }
    >
      <OutputList search={search} />
    </Page>
  );
}
