import { Checkbox, SimpleGrid } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import { type zCommune, zCommuneValues } from '../../shared/office/contract.ts';
import { communeKindSuggestions } from '../../shared/office/labels.ts';
import { api, client } from '../client/api.ts';
import { newRecord } from '../client/open.ts';
import { useToday } from '../client/today.ts';
import { CheckField } from '../components/CheckField.tsx';
import type { Column } from '../components/columns.ts';
import { DateField } from '../components/DateField.tsx';
import { EntityForm } from '../components/EntityForm.tsx';
import { MultiSelectField } from '../components/SelectField.tsx';
import { SuggestField, TextField } from '../components/TextField.tsx';
import { communeTexts as texts, officeTexts } from './labels.ts';
import { OfficeList } from './OfficeList.tsx';
import { isValidOn, validityColumns } from './validity.ts';

type Commune = z.infer<typeof zCommune>;

const columns: Column<Commune, string>[] = [
  { key: 'code', title: texts.code, value: (row) => row.code, sort: 'code', width: 110 },
  { key: 'name', title: texts.name, value: (row) => row.name, sort: 'name' },
  { key: 'kind', title: officeTexts.kind, value: (row) => row.kind, sort: 'kind', width: 110 },
  ...validityColumns<Commune>(),
  { key: 'successors', title: texts.successors, value: (row) => row.successors.map((one) => one.name).join(', '), from: 760 },
  { key: 'ethnic', title: texts.ethnic, value: (row) => row.ethnicArea, width: 176, from: 900 },
];

export function CommunesTab() {
  const today = useToday();
  const [past, setPast] = useState(false);
  const query = useQuery(api.office.communes.list.queryOptions({ input: {} }));
  return (
    <OfficeList
      tab="communes"
      query={query}
      all={() => client.office.communes.list({})}
      columns={columns}
      order={{ by: 'code', descending: false }}
      find={(row) => `${row.code} ${row.kind ?? ''} ${row.name}`}
      keep={(row) => past || isValidOn(row, today)}
      filters={<Checkbox label={officeTexts.showAll} checked={past} onChange={(event) => setPast(event.currentTarget.checked)} />}
      kind="commune"
      texts={texts}
      form={(row, onClose) => <CommuneForm key={row?.id ?? newRecord} commune={row} all={query.data ?? []} onClose={onClose} />}
    />
  );
}

function CommuneForm({ commune, all, onClose }: { commune: Commune | null; all: Commune[]; onClose: () => void }) {
  const initial = commune
    ? { ...commune, successorIds: commune.successors.map((one) => one.id) }
    : { code: null, name: null, kind: 'xã', validFrom: null, validTo: null, ethnicArea: false, successorIds: [] };
  const others = all.filter((one) => one.id !== commune?.id).map((one) => ({ value: one.id, label: `${one.code} – ${one.name}` }));
  return (
    <EntityForm
      texts={texts}
      schema={zCommuneValues}
      existing={commune}
      initial={initial}
      record={client.office.communes}
      next={(saved) => ({ ...saved, code: null, name: null, successorIds: [] })}
      onClose={onClose}
    >
      {({ field }) => (
        <>
          <SimpleGrid cols={2} spacing="sm">
            <TextField label={texts.code} required {...field('code')} />
            <SuggestField label={officeTexts.kind} suggestions={communeKindSuggestions} {...field('kind')} />
          </SimpleGrid>
          <TextField label={texts.name} required {...field('name')} />
          <SimpleGrid cols={2} spacing="sm">
            <DateField label={officeTexts.validFrom} {...field('validFrom')} />
            <DateField label={officeTexts.validTo} {...field('validTo')} />
          </SimpleGrid>
          <MultiSelectField label={texts.successors} hint={texts.successorsHint} choices={others} {...field('successorIds')} />
          <CheckField label={texts.ethnic} {...field('ethnicArea')} />
        </>
      )}
    </EntityForm>
  );
}
