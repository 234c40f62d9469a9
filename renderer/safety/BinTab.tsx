import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type BinKind, binKinds, shownKinds } from '../../shared/kernel/record-kinds.ts';
import type { BinGroup } from '../../shared/safety/bin/contract.ts';
import { api, client } from '../client/api.ts';
import type { Column, Sort } from '../components/columns.ts';
import { confirm } from '../components/confirm.tsx';
import { EntityTable } from '../components/EntityTable.tsx';
import { FilterSelect } from '../components/Filters.tsx';
import { tellDone, tellProblem, tellTrouble } from '../components/notify.tsx';
import { useListRows } from '../components/rows.ts';
import { EmptyHint } from '../components/TableStates.tsx';
import { officeTabLabels } from '../office/labels.ts';
import { OfficeFrame } from '../office/OfficeFrame.tsx';
import { binQuestion, binRefused, binRestored, binTexts as texts } from './labels.ts';

const time = new Intl.DateTimeFormat('vi-VN', { dateStyle: 'short', timeStyle: 'short' });
const columns: Column<BinGroup, string>[] = [
  {
    key: 'at',
    title: texts.at,
    value: (row) => row.deletedAt,
    show: (row) => time.format(new Date(row.deletedAt)),
    sort: 'at',
    width: 150,
  },
  { key: 'kind', title: texts.kind, value: (row) => shownKinds[row.kind].title, sort: 'kind', width: 170 },
  { key: 'what', title: texts.what, value: (row) => row.label, sort: 'what' },
  { key: 'count', title: texts.count, value: (row) => row.count, sort: 'count', number: true, width: 110 },
  { key: 'who', title: texts.who, value: (row) => row.who, width: 180, from: 900 },
  { key: 'left', title: texts.left, value: (row) => row.daysLeft, sort: 'left', number: true, width: 130 },
];
const kinds = binKinds.map((value) => ({ value, label: shownKinds[value].title }));

/** What was removed in the last thirty days, by action, and the way back. */
export function BinTab() {
  const [sort, setSort] = useState<Sort>({ by: 'at', descending: true });
  const [kind, setKind] = useState<BinKind>();
  const groups = useQuery(api.safety.bin.list.queryOptions());
  const rows = useListRows(groups, columns, sort, (row) => !kind || row.kind === kind);
  const restore = async (row: BinGroup) => {
    const sure = await confirm({
      title: texts.title,
      message: binQuestion(row.kind, row.count, row.label),
      confirm: texts.restore,
      destructive: false,
    });
    if (!sure) return;
    try {
      const { restored, refused, undo } = await client.safety.bin.restore({ kind: row.kind, deletedAt: row.deletedAt });
      if (refused.length > 0) tellTrouble(binRefused(restored, refused));
      else tellDone(binRestored(restored), undo);
    } catch (error) {
      tellProblem(error);
      await groups.refetch();
    }
  };
  return (
    <OfficeFrame filters={<FilterSelect label={texts.allKinds} choices={kinds} value={kind} onChange={setKind} />}>
      <EntityTable
        label={officeTabLabels.bin}
        columns={columns}
        rows={rows}
        sort={sort}
        onSort={setSort}
        onOpen={(row) => void restore(row)}
        actions={(row) => [{ label: texts.restore, shortcut: 'Enter', onClick: () => void restore(row) }]}
        empty={<EmptyHint title={texts.emptyTitle}>{texts.emptyHint}</EmptyHint>}
      />
    </OfficeFrame>
  );
}
