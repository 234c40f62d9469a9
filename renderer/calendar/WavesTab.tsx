import { SimpleGrid } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { waveKinds, type zWave, zWaveValues } from '../../shared/calendar/contract.ts';
import { api, client } from '../client/api.ts';
import { newRecord } from '../client/open.ts';
import { useMonth } from '../client/period.ts';
import { CheckField } from '../components/CheckField.tsx';
import { type Column, dayWidth } from '../components/columns.ts';
import { DateField } from '../components/DateField.tsx';
import { EntityForm } from '../components/EntityForm.tsx';
import { SelectField } from '../components/SelectField.tsx';
import { TextArea, TextField } from '../components/TextField.tsx';
import { waveTexts as texts } from './labels.ts';
import { OfficeList } from '../office/OfficeList.tsx';

type Wave = z.infer<typeof zWave>;
const kindLabels = { theme: texts.theme, topic: texts.topic };
const kindChoices = waveKinds.map((value) => ({ value, label: kindLabels[value] }));

const columns: Column<Wave, string>[] = [
  { key: 'code', title: texts.code, value: (row) => row.code, sort: 'code', width: 130 },
  { key: 'name', title: texts.name, value: (row) => row.name, sort: 'name' },
  { key: 'kind', title: texts.kind, value: (row) => kindLabels[row.kind], sort: 'kind', width: 110, from: 640 },
  { key: 'campaign', title: texts.campaign, value: (row) => row.campaign, width: 100, from: 640 },
  { key: 'startsOn', title: texts.startsOn, value: (row) => row.startsOn, sort: 'startsOn', width: dayWidth },
  { key: 'endsOn', title: texts.endsOn, value: (row) => row.endsOn, sort: 'endsOn', width: dayWidth },
];

/** Waves of the year in the top bar. */
export function WavesTab() {
  const { month } = useMonth();
  const input = { year: month.year };
  const query = useQuery(api.calendar.waves.list.queryOptions({ input }));
  return (
    <OfficeList
      tab="waves"
      query={query}
      all={() => client.calendar.waves.list({})}
      columns={columns}
      order={{ by: 'startsOn', descending: false }}
      find={(row) => `${row.code} ${row.name}`}
      kind="wave"
      texts={texts}
      form={(row, onClose) => <WaveForm key={row?.id ?? newRecord} wave={row} onClose={onClose} />}
    />
  );
}

function WaveForm({ wave, onClose }: { wave: Wave | null; onClose: () => void }) {
  return (
    <EntityForm
      texts={texts}
      schema={zWaveValues}
      existing={wave}
      initial={wave ?? { code: null, name: null, kind: 'theme', campaign: false, startsOn: null, endsOn: null, contents: null }}
      record={client.calendar.waves}
      next={(saved) => ({ ...saved, code: null, name: null, contents: null })}
      onClose={onClose}
    >
      {({ field }) => (
        <>
          <SimpleGrid cols={2} spacing="sm">
            <TextField label={texts.code} required {...field('code')} />
            <SelectField label={texts.kind} required choices={kindChoices} {...field('kind')} />
          </SimpleGrid>
          <TextField label={texts.name} required {...field('name')} />
          <SimpleGrid cols={2} spacing="sm">
            <DateField label={texts.startsOn} {...field('startsOn')} />
            <DateField label={texts.endsOn} {...field('endsOn')} />
          </SimpleGrid>
          <CheckField label={texts.campaign} {...field('campaign')} />
          <TextArea label={texts.contents} rows={4} {...field('contents')} />
        </>
      )}
    </EntityForm>
  );
}
