import { Button, FileButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import { formatDay } from '../../../shared/kernel/dates.ts';
import type { zVisitSlip } from '../../../shared/people/visit-slips/contract.ts';
import { api, client } from '../../client/api.ts';
import { newRecord } from '../../client/open.ts';
import { type Column, dayWidth, type Sort } from '../../components/columns.ts';
import { tellProblem } from '../../components/notify.tsx';
import { OpenRecord } from '../../components/OpenRecord.tsx';
import { RecordTable } from '../../components/RecordTable.tsx';
import { useListRows } from '../../components/rows.ts';
import { EmptyHint } from '../../components/TableStates.tsx';
import { PeopleFrame, usePeopleAddress, usePeopleSearch } from '../PeopleFrame.tsx';
import { type CameBack, CameBackDialog, readCameBack } from './CameBackDialog.tsx';
import { visitSlipTexts as texts } from './labels.ts';
import { SlipForm } from './SlipForm.tsx';

type Slip = z.infer<typeof zVisitSlip>;
const columns: Column<Slip, string>[] = [
  { key: 'recipient', title: texts.recipient, value: (row) => row.recipient, sort: 'recipient' },
  { key: 'from', title: texts.from, value: (row) => row.from, show: (row) => formatDay(row.from), sort: 'from', width: dayWidth },
  { key: 'to', title: texts.to, value: (row) => row.to, show: (row) => formatDay(row.to), sort: 'to', width: dayWidth },
  { key: 'commune', title: texts.commune, value: (row) => row.communeName, sort: 'commune', width: 150 },
  { key: 'visits', title: texts.visits, value: (row) => row.visits, sort: 'visits', number: true, width: 86 },
  { key: 'approached', title: texts.approached, value: (row) => row.approached, sort: 'approached', number: true, width: 96 },
  {
    key: 'returnedOn',
    title: texts.returnedOn,
    value: (row) => row.returnedOn,
    show: (row) => row.returnedOn && formatDay(row.returnedOn),
    sort: 'returnedOn',
    width: dayWidth,
  },
];

/** Slips for those who do the rounds themselves: sent out, and back as visits. */
export function SlipsTab() {
  const { open } = usePeopleSearch();
  const address = usePeopleAddress();
  const [sort, setSort] = useState<Sort>({ by: 'from', descending: true });
  const [back, setBack] = useState<CameBack>();
  const rows = useListRows(useQuery(api.people.visitSlips.list.queryOptions()), columns, sort);
  return (
    <PeopleFrame
      main={{ label: texts.add, onClick: address.openNew }}
      filters={
        <FileButton accept=".xlsx" onChange={(file) => void (file && readCameBack(file).then(setBack, tellProblem))}>
          {(props) => (
            <Button variant="default" size="compact-sm" {...props}>
              {texts.back}
            </Button>
          )}
        </FileButton>
      }
      panel={
        <OpenRecord open={open} query={(id) => api.people.visitSlips.get.queryOptions({ input: { id } })} onClose={address.close}>
          {(slip) => <SlipForm key={slip?.id ?? newRecord} slip={slip} onClose={address.close} />}
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
        record={client.people.visitSlips}
        word={texts.word}
        empty={
          <EmptyHint title={texts.emptyTitle} action={<Button onClick={address.openNew}>{texts.add}</Button>}>
            {texts.emptyHint}
          </EmptyHint>
        }
      />
      {back && <CameBackDialog back={back} onClose={() => setBack(undefined)} />}
    </PeopleFrame>
  );
}
