import { zSort } from '../../../shared/kernel/schemas.ts';
import { visitSortColumns } from '../../../shared/people/visits/contract.ts';
import { api } from '../../client/api.ts';
import { useCommuneChoices } from '../../client/choices.ts';
import { useMonth } from '../../client/period.ts';
import { remembered } from '../../client/remembered.ts';
import type { Sort } from '../../components/columns.ts';
import { FilterSelect, FilterSpan } from '../../components/Filters.tsx';
import { PeopleFrame, usePeopleAddress, usePeopleSearch } from '../PeopleFrame.tsx';
import type { PeopleSearch } from '../search.ts';
import { visitTexts as texts } from './labels.ts';
import { type VisitRow, visitColumns, type VisitSort } from './visit-columns.ts';
import { teamChoices, VisitForm } from './VisitForm.tsx';
import { RecordPage } from '../../components/RecordPage.tsx';
import { useLongList } from '../../components/lists.ts';

const sortStore = remembered<Sort<VisitSort>>('visits.sort', zSort(visitSortColumns), { by: 'day', descending: true });

/** Rounds of teams: «Tiếp cận». */
export function VisitsTab() {
  const search = usePeopleSearch();
  const address = usePeopleAddress();
  const { span } = useMonth();
  const communes = useCommuneChoices();
  const filter = { from: search.from ?? span.from, to: search.to ?? span.to, communeId: search.commune, team: search.team };
  const list = useLongList<VisitRow, VisitSort>(visitColumns, sortStore, (page) =>
    api.people.visits.list.queryOptions({ input: { ...page, filter } }),
  );
  return (
    <RecordPage
      frame={PeopleFrame}
      texts={texts}
      {...list}
      saveable
      kind="visit"
      get={(id) => api.people.visits.get.queryOptions({ input: { id } })}
      form={(visit, close) => <VisitForm visit={visit} onClose={close} />}
      filtered={['from', 'to', 'commune', 'team'] satisfies (keyof PeopleSearch)[]}
      filters={
        <>
          <FilterSpan span={span} from={search.from} to={search.to} onChange={address.filter} />
          <FilterSelect
            label={texts.anyCommune}
            width={220}
            choices={communes}
            value={search.commune}
            onChange={(commune) => address.filter({ commune })}
          />
          <FilterSelect label={texts.anyTeam} choices={teamChoices} value={search.team} onChange={(team) => address.filter({ team })} />
        </>
      }
    />
  );
}
