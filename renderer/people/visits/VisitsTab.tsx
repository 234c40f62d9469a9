import { formatDay } from '../../../shared/kernel/dates.ts';
import { zSort } from '../../../shared/kernel/schemas.ts';
import { visitSortColumns } from '../../../shared/people/visits/contract.ts';
import { api, client } from '../../client/api.ts';
import { useCommuneChoices } from '../../client/choices.ts';
import { newRecord } from '../../client/open.ts';
import { useMonth } from '../../client/period.ts';
import { remembered, useRemembered } from '../../client/remembered.ts';
import type { Sort } from '../../components/columns.ts';
import { EntityTable } from '../../components/EntityTable.tsx';
import { ClearFilters, FilterDay, FilterSelect } from '../../components/Filters.tsx';
import { commonTexts } from '../../components/labels.ts';
import { ListEmpty } from '../../components/ListEmpty.tsx';
import { tellProblem } from '../../components/notify.tsx';
import { OpenRecord } from '../../components/OpenRecord.tsx';
import { useWindowedRows } from '../../components/rows.ts';
import { removedText, removeRecord } from '../../components/saving.ts';
import { PeopleFrame, usePeopleAddress, usePeopleSearch } from '../PeopleFrame.tsx';
import type { PeopleSearch } from '../search.ts';
import { visitTexts as texts } from './labels.ts';
import { type VisitRow, visitColumns, type VisitSort } from './visit-columns.ts';
import { teamChoices, VisitForm } from './VisitForm.tsx';

const sortStore = remembered<Sort<VisitSort>>('visits.sort', zSort(visitSortColumns), { by: 'day', descending: true });
const none = { from: undefined, to: undefined, commune: undefined, team: undefined } satisfies Partial<PeopleSearch>;

/** Rounds of teams: «Tiếp cận». */
export function VisitsTab() {
  const search = usePeopleSearch();
  const address = usePeopleAddress();
  const { span } = useMonth();
  const communes = useCommuneChoices();
  const [sort, setSort] = useRemembered(sortStore);
  const filter = { from: search.from ?? span.from, to: search.to ?? span.to, communeId: search.commune, team: search.team };
  const narrowed = Object.keys(none).some((key) => search[key as keyof typeof none] !== undefined);
  const rows = useWindowedRows<VisitRow>((page) => api.people.visits.list.queryOptions({ input: { ...page, filter, sort } }));
  const remove = (visit: VisitRow) => {
    if (search.open === visit.id) address.close();
    removeRecord(client.people.visits, visit, removedText(texts.word)).catch(tellProblem);
  };
  return (
    <PeopleFrame
      main={{ label: texts.add, onClick: address.openNew }}
      filters={
        <>
          <FilterDay
            label={texts.from}
            placeholder={formatDay(span.from)}
            value={search.from}
            onChange={(from) => address.filter({ from })}
          />
          <FilterDay label={texts.to} placeholder={formatDay(span.to)} value={search.to} onChange={(to) => address.filter({ to })} />
          <FilterSelect
            label={texts.anyCommune}
            width={220}
            choices={communes}
            value={search.commune}
            onChange={(commune) => address.filter({ commune })}
          />
          <FilterSelect label={texts.anyTeam} choices={teamChoices} value={search.team} onChange={(team) => address.filter({ team })} />
          {narrowed && <ClearFilters onClear={() => address.filter(none)}>{texts.clear}</ClearFilters>}
        </>
      }
      panel={
        <OpenRecord open={search.open} query={(id) => api.people.visits.get.queryOptions({ input: { id } })} onClose={address.close}>
          {(visit) => <VisitForm key={visit?.id ?? newRecord} visit={visit} onClose={address.close} />}
        </OpenRecord>
      }
    >
      <EntityTable
        label={texts.tableLabel}
        saveable
        columns={visitColumns}
        rows={rows}
        sort={sort}
        onSort={setSort}
        openId={search.open}
        onOpen={(visit) => address.open(visit.id)}
        onDelete={remove}
        actions={(visit) => [
          { label: commonTexts.open, shortcut: 'Enter', onClick: () => address.open(visit.id) },
          { label: commonTexts.remove, shortcut: 'Delete', destructive: true, onClick: () => remove(visit) },
        ]}
        empty={<ListEmpty narrowed={narrowed} texts={texts} onClear={() => address.filter(none)} onAdd={address.openNew} />}
      />
    </PeopleFrame>
  );
}
