import { zSort } from '../../shared/kernel/schemas.ts';
import { outputSortColumns } from '../../shared/outputs/contract.ts';
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
import { useOutputFilter } from './filter.ts';
import { outputTexts as texts } from './labels.ts';
import { type Output, outputColumns, type OutputSort } from './output-columns.tsx';
import type { OutputsSearch } from './search.ts';

const sortStore = remembered<Sort<OutputSort>>('outputs.sort', zSort(outputSortColumns), { by: 'day', descending: true });

export function OutputList({ search }: { search: OutputsSearch }) {
  const address = useAddress<OutputsSearch>();
  const [sort, setSort] = useRemembered(sortStore);
  const { filter, narrowed, none } = useOutputFilter(search);
  const rows = useWindowedRows<Output>((page) => api.outputs.list.queryOptions({ input: { ...page, filter, sort } }));
  const remove = (output: Output) => {
    if (search.open === output.id) address.close();
    removeRecord(client.outputs, output, removedText(texts.word)).catch(tellProblem);
  };
  return (
    <EntityTable
      label={texts.tableLabel}
      saveable
      columns={outputColumns}
      rows={rows}
      sort={sort}
      onSort={setSort}
      openId={search.open}
      onOpen={(output) => address.open(output.id)}
      onDelete={remove}
      actions={(output) => [
        { label: commonTexts.open, shortcut: 'Enter', onClick: () => address.open(output.id) },
        { label: commonTexts.remove, shortcut: 'Delete', destructive: true, onClick: () => remove(output) },
      ]}
      empty={<ListEmpty narrowed={narrowed} texts={texts} onClear={() => address.filter(none)} onAdd={address.openNew} />}
    />
  );
}
