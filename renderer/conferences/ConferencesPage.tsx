import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { conferenceSortColumns } from '../../shared/conferences/contract.ts';
import { zSort } from '../../shared/kernel/schemas.ts';
import { useAddress } from '../client/address.ts';
import { api } from '../client/api.ts';
import { useCommuneChoices } from '../client/choices.ts';
import { useMonth } from '../client/period.ts';
import { remembered } from '../client/remembered.ts';
import type { Sort } from '../components/columns.ts';
import { FilterSelect, FilterText } from '../components/Filters.tsx';
import { useLongList } from '../components/lists.ts';
import { Page } from '../components/Page.tsx';
import { type PageFrame, RecordPage } from '../components/RecordPage.tsx';
import { kindChoices, statusChoices } from './choices.ts';
import { conferenceColumns, type ConferenceRow, type ConferenceSort } from './conference-columns.tsx';
import { ConferenceDrawer } from './ConferenceDrawer.tsx';
import { conferenceTexts as texts } from './labels.ts';
import { printTexts } from './prints/labels.ts';
import { PrintMenu } from './prints/PrintMenu.tsx';
import { QuickEntry } from './quick/QuickEntry.tsx';
import type { ConferencesSearch } from './search.ts';

const route = getRouteApi('/conferences');
const sortStore = remembered<Sort<ConferenceSort>>('conferences.sort', zSort(conferenceSortColumns), { by: 'day', descending: true });
const ConferencesFrame: PageFrame = (props) => <Page {...props} title={texts.title} />;

/** Enter or a click goes to the conference with its roster; its fields are a choice of the row's menu. */
export function ConferencesPage() {
  const search = route.useSearch();
  const address = useAddress<ConferencesSearch>();
  const navigate = useNavigate();
  const communes = useCommuneChoices();
  const { commune, status, kind, text } = search;
  const filter = { ...useMonth().span, communeId: commune, status, kind, text: text || undefined };
  const list = useLongList<ConferenceRow, ConferenceSort>(conferenceColumns, sortStore, (page) =>
    api.conferences.list.queryOptions({ input: { ...page, filter } }),
  );
  return (
    <RecordPage
      frame={ConferencesFrame}
      texts={texts}
      aside={<PrintMenu label={printTexts.menuMany} of={{ filter }} />}
      {...list}
      saveable
      kind="conference"
      onGo={{ label: texts.openRoster, go: (row) => void navigate({ to: '/conferences/$id', params: { id: row.id } }) }}
      actions={(row) => [{ label: texts.editFields, onClick: () => address.open(row.id) }]}
      panel={<ConferenceDrawer open={search.open} />}
      filtered={['commune', 'status', 'kind', 'text'] satisfies (keyof ConferencesSearch)[]}
      filters={
        <>
          <QuickEntry onOpen={address.open} />
          <FilterText label={texts.find} value={search.text ?? ''} onChange={(text) => address.filter({ text: text || undefined })} />
          <FilterSelect
            label={texts.anyStatus}
            width={150}
            choices={statusChoices}
            value={search.status}
            onChange={(status) => address.filter({ status })}
          />
          <FilterSelect
            label={texts.anyKind}
            width={140}
            choices={kindChoices}
            value={search.kind}
            onChange={(kind) => address.filter({ kind })}
          />
          <FilterSelect
            label={texts.anyCommune}
            width={180}
            choices={communes}
            value={search.commune}
            onChange={(commune) => address.filter({ commune })}
          />
        </>
      }
    />
  );
}
