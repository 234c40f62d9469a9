import { zSort } from '../../../shared/kernel/schemas.ts';
import { airingSortColumns } from '../../../shared/broadcasts/contract.ts';
import { api, client } from '../../client/api.ts';
import { useAddress } from '../../client/address.ts';
import { remembered, useRemembered } from '../../client/remembered.ts';
import type { Sort } from '../../components/columns.ts';
import { EntityTable } from '../../components/EntityTable.tsx';
import { commonTexts } from '../../components/labels.ts';
import { ListEmpty } from '../../components/ListEmpty.tsx';
import { tellProblem } from '../../components/notify.tsx';
import { useWindowedRows } from '../../components/rows.ts';
import { removedText, removeRecord } from '../../components/saving.ts';
import { type Airing, airingColumns, type AiringSort } from './airing-columns.tsx';
import { useAiringFilter } from '../filter.ts';
import { broadcastTexts as texts } from '../labels.ts';
import type { BroadcastsSearch } from '../search.ts';

const sortStore = remembered<Sort<AiringSort>>('broadcasts.sort', zSort(airingSortColumns), { by: 'day', descending: true });

export function AiringList({ search }: { search: BroadcastsSearch }) {
  const address = useAddress<BroadcastsSearch>();
  const [sort, setSort] = useRemembered(sortStore);
  const { filter, narrowed, none } = useAiringFilter(search);
  const rows = useWindowedRows<Airing>((page) => api.broadcasts.list.queryOptions({ input: { ...page, filter, sort } }));
  const remove = (airing: Airing) => {
    if (search.open === airing.id) address.close();
    removeRecord(client.broadcasts, airing, removedText(texts.word)).catch(tellProblem);
  };
  return (
    <EntityTable
      label={texts.tableLabel}
      saveable
      columns={airingColumns}
      rows={rows}
      sort={sort}
      onSort={setSort}
      openId={search.open}
      onOpen={(airing) => address.open(airing.id)}
      onDelete={remove}
      actions={(airing) => [
        { label: commonTexts.open, shortcut: 'Enter', onClick: () => address.open(airing.id) },
        { label: commonTexts.remove, shortcut: 'Delete', destructive: true, onClick: () => remove(airing) },
      ]}
      empty={<ListEmpty narrowed={narrowed} texts={texts} onClear={() => address.filter(none)} onAdd={address.openNew} />}
    />
  );
}
