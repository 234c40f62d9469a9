import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../../client/api.ts';
import { useCommuneChoices } from '../../client/choices.ts';
import { FilterSelect } from '../../components/Filters.tsx';
import { useWindowedRows, windowSize } from '../../components/rows.ts';
import { PeopleFrame, usePeopleAddress, usePeopleSearch } from '../PeopleFrame.tsx';
import type { PeopleSearch } from '../search.ts';
import { personTexts as texts } from './labels.ts';
import { personColumns, type PersonRow } from './person-columns.tsx';
import { PersonForm, stateChoices } from './PersonForm.tsx';
import { RecordPage } from '../../components/RecordPage.tsx';

/** Everyone met, kept once: «Người được truyền thông». */
export function PersonsTab() {
  const search = usePeopleSearch();
  const address = usePeopleAddress();
  const navigate = useNavigate();
  const communes = useCommuneChoices();
  const filter = { text: search.text || undefined, state: search.state, communeId: search.commune };
  const pageOf = (page: { offset: number; limit: number }) => api.people.persons.list.queryOptions({ input: { ...page, filter } });
  const first = useQuery(pageOf({ offset: 0, limit: windowSize }));
  return (
    <RecordPage
      frame={PeopleFrame}
      texts={texts}
      columns={personColumns}
      rows={useWindowedRows<PersonRow>(pageOf)}
      saveable="persons"
      onGo={{ go: (person) => void navigate({ to: '/people/$id', params: { id: person.id } }) }}
      form={(_, close) => <PersonForm person={null} onClose={close} />}
      filtered={['text', 'state', 'commune'] satisfies (keyof PeopleSearch)[]}
      find={texts.find}
      filters={
        <>
          <FilterSelect
            label={texts.anyState}
            choices={stateChoices}
            value={search.state}
            onChange={(state) => address.filter({ state })}
          />
          <FilterSelect
            label={texts.anyCommune}
            width={220}
            choices={communes}
            value={search.commune}
            onChange={(commune) => address.filter({ commune })}
          />
        </>
      }
      note={first.data?.more ? texts.more : undefined}
    />
  );
}
