import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../../client/api.ts';
import { useCommuneChoices } from '../../client/choices.ts';
import { newRecord } from '../../client/open.ts';
import { EntityTable } from '../../components/EntityTable.tsx';
import { ClearFilters, FilterSelect, FilterText } from '../../components/Filters.tsx';
import { ListEmpty } from '../../components/ListEmpty.tsx';
import { useWindowedRows } from '../../components/rows.ts';
import { PeopleFrame, usePeopleAddress, usePeopleSearch } from '../PeopleFrame.tsx';
import type { PeopleSearch } from '../search.ts';
import { personTexts as texts } from './labels.ts';
import { personColumns, type PersonRow } from './person-columns.tsx';
import { PersonForm, stateChoices } from './PersonForm.tsx';

const none = { text: undefined, state: undefined, commune: undefined } satisfies Partial<PeopleSearch>;

/** Everyone met, kept once: «Người được truyền thông». */
export function PersonsTab() {
  const search = usePeopleSearch();
  const address = usePeopleAddress();
  const navigate = useNavigate();
  const communes = useCommuneChoices();
  const filter = { text: search.text || undefined, state: search.state, communeId: search.commune };
  const narrowed = Object.values(filter).some((part) => part !== undefined);
  const pageOf = (page: { offset: number; limit: number }) => api.people.persons.list.queryOptions({ input: { ...page, filter } });
  const rows = useWindowedRows<PersonRow>(pageOf);
  const first = useQuery(pageOf({ offset: 0, limit: 200 }));
  return (
    <PeopleFrame
      main={{ label: texts.add, onClick: address.openNew }}
      filters={
        <>
          <FilterText label={texts.find} value={search.text ?? ''} onChange={(text) => address.filter({ text: text || undefined })} />
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
          {narrowed && <ClearFilters onClear={() => address.filter(none)}>{texts.clear}</ClearFilters>}
        </>
      }
      panel={search.open === newRecord && <PersonForm person={null} onClose={address.close} />}
    >
      <EntityTable
        label={texts.tableLabel}
        saveable="persons"
        columns={personColumns}
        rows={rows}
        onOpen={(person) => void navigate({ to: '/people/$id', params: { id: person.id } })}
        note={first.data?.more ? texts.more : undefined}
        empty={<ListEmpty narrowed={narrowed} texts={texts} onClear={() => address.filter(none)} onAdd={address.openNew} />}
      />
    </PeopleFrame>
  );
}
