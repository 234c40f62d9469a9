import { SimpleGrid } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { zOfficeValues, type zOfficeVersion } from '../../shared/office/contract.ts';
import { api, client } from '../client/api.ts';
import { newRecord } from '../client/open.ts';
import { useToday } from '../client/today.ts';
import { type Column, dayWidth } from '../components/columns.ts';
import { DateField } from '../components/DateField.tsx';
import { EntityForm } from '../components/EntityForm.tsx';
import { blank } from '../components/form-state.ts';
import { TextField } from '../components/TextField.tsx';
import { officeTexts, versionTexts as texts } from './labels.ts';
import { OfficeList } from './OfficeList.tsx';

type Version = z.infer<typeof zOfficeVersion>;

const columns: Column<Version, string>[] = [
  { key: 'validFrom', title: officeTexts.validFrom, value: (row) => row.validFrom, sort: 'validFrom', width: dayWidth },
  { key: 'name', title: texts.name, value: (row) => row.name },
  { key: 'superior', title: texts.superior, value: (row) => row.superior, from: 700 },
  { key: 'place', title: texts.place, value: (row) => row.place, width: 150, from: 900 },
  { key: 'director', title: texts.director, value: (row) => row.director, width: 180 },
  { key: 'preparer', title: texts.preparer, value: (row) => row.preparer, width: 170, from: 900 },
];

export function VersionsTab() {
  const query = useQuery(api.office.versions.list.queryOptions());
  const newest = query.data?.toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1))[0];
  return (
    <OfficeList
      tab="versions"
      query={query}
      all={() => client.office.versions.list()}
      columns={columns}
      order={{ by: 'validFrom', descending: true }}
      kind="officeVersion"
      texts={texts}
      form={(row, onClose) => <VersionForm key={row?.id ?? newRecord} version={row} newest={newest} onClose={onClose} />}
    />
  );
}

interface FormProps {
  version: Version | null;
  /** A new version starts as a copy of it: most often one name changes. */
  newest: Version | undefined;
  onClose: () => void;
}

function VersionForm({ version, newest, onClose }: FormProps) {
  const today = useToday();
  return (
    <EntityForm
      texts={texts}
      schema={zOfficeValues}
      existing={version}
      initial={
        version ?? { ...blank(zOfficeValues), ...newest, validFrom: newest ? today : (`${today.slice(0, 4)}-01-01` as typeof today) }
      }
      record={client.office.versions}
      onClose={onClose}
    >
      {({ field }) => (
        <>
          <DateField label={officeTexts.validFrom} required hint={texts.validFromHint} {...field('validFrom')} />
          <TextField label={texts.superior} {...field('superior')} />
          <TextField label={texts.name} required {...field('name')} />
          <SimpleGrid cols={2} spacing="sm">
            <TextField label={texts.place} {...field('place')} />
            <TextField label={texts.symbol} {...field('symbol')} />
          </SimpleGrid>
          <TextField label={texts.directorTitle} hint={texts.directorTitleHint} {...field('directorTitle')} />
          <TextField label={texts.director} {...field('director')} />
          <SimpleGrid cols={2} spacing="sm">
            <TextField label={texts.preparer} {...field('preparer')} />
            <TextField label={texts.checker} {...field('checker')} />
          </SimpleGrid>
          <TextField label={texts.address} {...field('address')} />
          <TextField label={officeTexts.phone} {...field('phone')} />
        </>
      )}
    </EntityForm>
  );
}
