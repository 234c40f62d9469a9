import { useNavigate } from '@tanstack/react-router';
import { conferenceSortColumns } from '../../shared/conferences/contract.ts';
import { zSort } from '../../shared/kernel/schemas.ts';
import { useAddress } from '../client/address.ts';
import { api, client } from '../client/api.ts';
import { remembered, useRemembered } from '../client/remembered.ts';
import type { Sort } from '../components/columns.ts';
import { EntityTable } from '../components/EntityTable.tsx';
import { commonTexts } from '../components/labels.ts';
import { ListEmpty } from '../components/ListEmpty.tsx';
import { tellProblem } from '../components/notify.tsx';
import { useWindowedRows } from '../components/rows.ts';
import { removedText, removeRecord } from '../components/saving.ts';
import { conferenceColumns, type ConferenceRow, type ConferenceSort } from './conference-columns.tsx';
import { useConferenceFilter } from './filter.ts';
import { conferenceTexts as texts } from './labels.ts';
import type { ConferencesSearch } from './search.ts';

const sortStore = remembered<Sort<ConferenceSort>>('conferences.sort', zSort(conferenceSortColumns), { by: 'day', descending: true });

/** Enter or a click goes to the conference with its roster; its fields are a choice of the row's menu. */
export function ConferenceList({ search }: { search: ConferencesSearch }) {
  const address = useAddress<ConferencesSearch>();
  const navigate = useNavigate();
  const [sort, setSort] = useRemembered(sortStore);
  const { filter, narrowed, none } = useConferenceFilter(search);
  const rows = useWindowedRows<ConferenceRow>((page) => api.conferences.list.queryOptions({ input: { ...page, filter, sort } }));
  const openRoster = (row: ConferenceRow) => void navigate({ to: '/conferences/$id', params: { id: row.id } });
  const remove = (row: ConferenceRow) => {
    if (search.open === row.id) address.close();
    removeRecord(client.conferences, row, removedText(texts.word)).catch(tellProblem);
  };
  return (
    <EntityTable
      label={texts.tableLabel}
      saveable
      columns={conferenceColumns}
      rows={rows}
      sort={sort}
      onSort={setSort}
      openId={search.open}
      onOpen={openRoster}
      onDelete={remove}
      actions={(row) => [
        { label: texts.openRoster, shortcut: 'Enter', onClick: () => openRoster(row) },
        { label: texts.editFields, onClick: () => address.open(row.id) },
        { label: commonTexts.remove, shortcut: 'Delete', destructive: true, onClick: () => remove(row) },
      ]}
      empty={<ListEmpty narrowed={narrowed} texts={texts} onClear={() => address.filter(none)} onAdd={address.openNew} />}
    />
  );
}
