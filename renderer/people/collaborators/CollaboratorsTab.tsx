import { Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { yearOf } from '../../../shared/kernel/dates.ts';
import { isValidOn } from '../../../shared/office/communes.ts';
import { trainedIn } from '../../../shared/people/collaborators/training.ts';
import { api, client } from '../../client/api.ts';
import { oneOf } from '../../client/one-of.ts';
import { useMonth } from '../../client/period.ts';
import { useToday } from '../../client/today.ts';
import type { Column } from '../../components/columns.ts';
import { PeopleFrame, usePeopleAddress } from '../PeopleFrame.tsx';
import { type Collaborator, CollaboratorForm } from './CollaboratorForm.tsx';
import { collaboratorTexts as texts } from './labels.ts';
import { RecordPage } from '../../components/RecordPage.tsx';
import { useShortList } from '../../components/lists.ts';

const columns: Column<Collaborator, string>[] = [
  { key: 'name', title: texts.name, value: (row) => row.name, sort: 'name' },
  { key: 'kind', title: texts.kind, value: (row) => row.kind, sort: 'kind', width: 160 },
  { key: 'organisation', title: texts.organisation, value: (row) => row.organisation, sort: 'organisation' },
  { key: 'commune', title: texts.commune, value: (row) => row.communeName, sort: 'commune', width: 180 },
  { key: 'phone', title: texts.phone, value: (row) => row.phone, width: 120, from: 900 },
  { key: 'lastTraining', title: texts.lastTraining, value: (row) => row.lastTraining, sort: 'lastTraining', width: 160 },
];

/** Collaborators and collection staff, and how many of them were trained in the year. */
export function CollaboratorsTab() {
  const today = useToday();
  const { month } = useMonth();
  const { filter } = usePeopleAddress();
  const [past, setPast] = useState(false);
  const [untrained, setUntrained] = useState(false);
  const query = useQuery(api.people.collaborators.list.queryOptions());
  const trained = (row: Collaborator) => row.lastTraining !== null && yearOf(row.lastTraining) === month.year;
  const list = useShortList(query, columns, {
    order: { by: 'name', descending: false },
    find: (row) => [row.name, row.organisation].filter(Boolean).join(' '),
    keep: (row) => (past || isValidOn(row, today)) && !(untrained && trained(row)),
  });
  return (
    <RecordPage
      frame={PeopleFrame}
      texts={texts}
      {...list}
      saveable="persons"
      kind="collaborator"
      get={(id) => oneOf('people.collaborators', id, () => client.people.collaborators.list())}
      form={(row, close) => <CollaboratorForm collaborator={row} onClose={close} />}
      find={texts.find}
      filters={
        <>
          <Checkbox label={texts.untrained} checked={untrained} onChange={(event) => setUntrained(event.currentTarget.checked)} />
          <Checkbox label={texts.showPast} checked={past} onChange={(event) => setPast(event.currentTarget.checked)} />
        </>
      }
      onClear={() => {
        filter({ text: undefined });
        setUntrained(false);
      }}
      note={query.data && texts.share(month.year, trainedIn(month.year, query.data, today))}
    />
  );
}
