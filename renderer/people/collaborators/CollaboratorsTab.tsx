import { Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDay, yearOf } from '../../../shared/kernel/dates.ts';
import { matchesTyped } from '../../../shared/kernel/text.ts';
import { isValidOn } from '../../../shared/office/communes.ts';
import { trainedIn } from '../../../shared/people/collaborators/training.ts';
import { api, client } from '../../client/api.ts';
import { oneOf } from '../../client/one-of.ts';
import { newRecord } from '../../client/open.ts';
import { useMonth } from '../../client/period.ts';
import { useToday } from '../../client/today.ts';
import type { Column, Sort } from '../../components/columns.ts';
import { FilterText } from '../../components/Filters.tsx';
import { ListEmpty } from '../../components/ListEmpty.tsx';
import { OpenRecord } from '../../components/OpenRecord.tsx';
import { RecordTable } from '../../components/RecordTable.tsx';
import { useListRows } from '../../components/rows.ts';
import { PeopleFrame, usePeopleAddress, usePeopleSearch } from '../PeopleFrame.tsx';
import { type Collaborator, CollaboratorForm } from './CollaboratorForm.tsx';
import { collaboratorTexts as texts } from './labels.ts';

const columns: Column<Collaborator, string>[] = [
  { key: 'name', title: texts.name, value: (row) => row.name, sort: 'name' },
  { key: 'kind', title: texts.kind, value: (row) => row.kind, sort: 'kind', width: 160 },
  { key: 'organisation', title: texts.organisation, value: (row) => row.organisation, sort: 'organisation' },
  { key: 'commune', title: texts.commune, value: (row) => row.communeName, sort: 'commune', width: 180 },
  { key: 'phone', title: texts.phone, value: (row) => row.phone, width: 120, from: 900 },
  {
    key: 'lastTraining',
    title: texts.lastTraining,
    value: (row) => row.lastTraining,
    show: (row) => row.lastTraining && formatDay(row.lastTraining),
    sort: 'lastTraining',
    width: 160,
  },
];

/** Collaborators and collection staff, and how many of them were trained in the year. */
export function CollaboratorsTab() {
  const today = useToday();
  const { month } = useMonth();
  const { open, text } = usePeopleSearch();
  const address = usePeopleAddress();
  const [past, setPast] = useState(false);
  const [untrained, setUntrained] = useState(false);
  const [sort, setSort] = useState<Sort>({ by: 'name', descending: false });
  const query = useQuery(api.people.collaborators.list.queryOptions());
  const rows = useListRows(query, columns, sort, (row) => {
    if (!past && !isValidOn(row, today)) return false;
    if (untrained && row.lastTraining !== null && yearOf(row.lastTraining) === month.year) return false;
    return !text || matchesTyped([row.name, row.organisation].filter(Boolean).join(' '), text);
  });
  return (
    <PeopleFrame
      main={{ label: texts.add, onClick: address.openNew }}
      filters={
        <>
          <FilterText label={texts.find} value={text ?? ''} onChange={(next) => address.filter({ text: next || undefined })} />
          <Checkbox label={texts.untrained} checked={untrained} onChange={(event) => setUntrained(event.currentTarget.checked)} />
          <Checkbox label={texts.showPast} checked={past} onChange={(event) => setPast(event.currentTarget.checked)} />
        </>
      }
      panel={
        <OpenRecord
          open={open}
          query={(id) => oneOf('people.collaborators', id, () => client.people.collaborators.list())}
          onClose={address.close}
        >
          {(row) => <CollaboratorForm key={row?.id ?? newRecord} collaborator={row} onClose={address.close} />}
        </OpenRecord>
      }
    >
      <RecordTable
        label={texts.tableLabel}
        saveable="persons"
        columns={columns}
        rows={rows}
        sort={sort}
        onSort={setSort}
        address={address}
        open={open}
        record={client.people.collaborators}
        word={texts.word}
        note={query.data && texts.share(month.year, trainedIn(month.year, query.data, today))}
        empty={
          <ListEmpty
            narrowed={(query.data?.length ?? 0) > 0}
            texts={texts}
            onClear={() => {
              address.filter({ text: undefined });
              setUntrained(false);
            }}
            onAdd={address.openNew}
          />
        }
      />
    </PeopleFrame>
  );
}
