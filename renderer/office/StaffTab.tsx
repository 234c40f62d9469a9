import { Checkbox, SimpleGrid } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import { type zStaff, zStaffValues } from '../../shared/office/contract.ts';
import { api, client } from '../client/api.ts';
import { newRecord } from '../client/open.ts';
import { useToday } from '../client/today.ts';
import type { Column } from '../components/columns.ts';
import { DateField } from '../components/DateField.tsx';
import { EntityForm } from '../components/EntityForm.tsx';
import { TextField } from '../components/TextField.tsx';
import { officeTexts, staffTexts as texts } from './labels.ts';
import { OfficeList } from './OfficeList.tsx';
import { isValidOn, validityColumns } from './validity.ts';

type Staff = z.infer<typeof zStaff>;

const columns: Column<Staff, string>[] = [
  { key: 'name', title: texts.name, value: (row) => row.name, sort: 'name' },
  { key: 'title', title: texts.title, value: (row) => row.title, sort: 'title' },
  { key: 'phone', title: officeTexts.phone, value: (row) => row.phone, width: 140 },
  ...validityColumns<Staff>(),
];

export function StaffTab() {
  const today = useToday();
  const [past, setPast] = useState(false);
  const query = useQuery(api.office.staff.list.queryOptions({ input: {} }));
  return (
    <OfficeList
      tab="staff"
      query={query}
      all={() => client.office.staff.list({})}
      columns={columns}
      order={{ by: 'name', descending: false }}
      find={(row) => `${row.name} ${row.title ?? ''} ${row.phone ?? ''}`}
      keep={(row) => past || isValidOn(row, today)}
      filters={<Checkbox label={officeTexts.showAll} checked={past} onChange={(event) => setPast(event.currentTarget.checked)} />}
      kind="staff"
      texts={texts}
      form={(row, onClose) => <StaffForm key={row?.id ?? newRecord} person={row} onClose={onClose} />}
    />
  );
}

function StaffForm({ person, onClose }: { person: Staff | null; onClose: () => void }) {
  return (
    <EntityForm
      texts={texts}
      schema={zStaffValues}
      existing={person}
      initial={person ?? { name: null, title: null, phone: null, validFrom: null, validTo: null }}
      record={client.office.staff}
      next={(saved) => ({ ...saved, name: null, phone: null })}
      onClose={onClose}
    >
      {({ field }) => (
        <>
          <TextField label={texts.name} required {...field('name')} />
          <TextField label={texts.title} {...field('title')} />
          <TextField label={officeTexts.phone} {...field('phone')} />
          <SimpleGrid cols={2} spacing="sm">
            <DateField label={officeTexts.validFrom} {...field('validFrom')} />
            <DateField label={officeTexts.validTo} {...field('validTo')} />
          </SimpleGrid>
        </>
      )}
    </EntityForm>
  );
}
