import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import { formatDay } from '../../../shared/kernel/dates.ts';
import type { zHandoverRow } from '../../../shared/people/handovers/contract.ts';
import { api, client } from '../../client/api.ts';
import { newRecord } from '../../client/open.ts';
import { type Column, dayWidth, type Sort } from '../../components/columns.ts';
import { OpenRecord } from '../../components/OpenRecord.tsx';
import { RecordTable } from '../../components/RecordTable.tsx';
import { useListRows } from '../../components/rows.ts';
import { EmptyHint } from '../../components/TableStates.tsx';
import { PeopleFrame, usePeopleAddress, usePeopleSearch } from '../PeopleFrame.tsx';
import { HandoverForm } from './HandoverForm.tsx';
import { handoverTexts as texts } from './labels.ts';

type Handover = z.infer<typeof zHandoverRow>;
const columns: Column<Handover, string>[] = [
  { key: 'day', title: texts.day, value: (row) => row.day, show: (row) => formatDay(row.day), sort: 'day', width: dayWidth + 8 },
  { key: 'recipient', title: texts.recipient, value: (row) => row.recipient, sort: 'recipient' },
  { key: 'people', title: texts.people, value: (row) => row.people, sort: 'people', number: true, width: 100 },
  { key: 'joined', title: texts.joined, value: (row) => row.joined, sort: 'joined', number: true, width: 120 },
  {
    key: 'returnedOn',
    title: texts.returnedOn,
    value: (row) => row.returnedOn,
    show: (row) => row.returnedOn && formatDay(row.returnedOn),
    sort: 'returnedOn',
    width: 140,
  },
];

/** Lists of people handed to a collection agent: «Chuyển TCDVT». */
export function HandoversTab() {
  const { open } = usePeopleSearch();
  const address = usePeopleAddress();
  const [sort, setSort] = useState<Sort>({ by: 'day', descending: true });
  const rows = useListRows(useQuery(api.people.handovers.list.queryOptions()), columns, sort);
  return (
    <PeopleFrame
      main={{ label: texts.add, onClick: address.openNew }}
      panel={
        <OpenRecord open={open} query={(id) => api.people.handovers.get.queryOptions({ input: { id } })} onClose={address.close}>
          {(handover) => <HandoverForm key={handover?.id ?? newRecord} handover={handover} onClose={address.close} />}
        </OpenRecord>
      }
    >
      <RecordTable
        label={texts.tableLabel}
        saveable
        columns={columns}
        rows={rows}
        sort={sort}
        onSort={setSort}
        address={address}
        open={open}
        record={client.people.handovers}
        word={texts.word}
        empty={
          <EmptyHint title={texts.emptyTitle} action={<Button onClick={address.openNew}>{texts.add}</Button>}>
            {texts.emptyHint}
          </EmptyHint>
        }
      />
    </PeopleFrame>
  );
}
