import { SimpleGrid } from '@mantine/core';
import {
  airingSources,
  airingStatuses,
  airingStatusLabels,
  confirmationBases,
  languageSuggestions,
} from '../../../shared/broadcasts/labels.ts';
import { zAiringValues } from '../../../shared/broadcasts/contract.ts';
import { isDay, yearOf } from '../../../shared/kernel/dates.ts';
import { client } from '../../client/api.ts';
import { useWaveChoices } from '../../client/choices.ts';
import { useToday } from '../../client/today.ts';
import { ChipsField } from '../../components/CheckField.tsx';
import { DateField } from '../../components/DateField.tsx';
import { EntityForm } from '../../components/EntityForm.tsx';
import type { Form } from '../../components/form-state.ts';
import { NumberField } from '../../components/NumberField.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { SuggestField, TextArea, TextField } from '../../components/TextField.tsx';
import { TimeField } from '../../components/TimeField.tsx';
import type { Airing } from './airing-columns.tsx';
import { type AiringInput, newAiring, nextAiring, rememberAiring } from './airing-defaults.ts';
import { broadcastTexts as texts } from '../labels.ts';
import { PlaceFields } from '../PlaceFields.tsx';
import { fromProgramme, ProgrammeField } from '../programmes/ProgrammeField.tsx';
import { topicChoices } from '../topic-choices.ts';

const statusChoices = airingStatuses.map((value) => ({ value, label: airingStatusLabels[value] }));

export function AiringForm({ airing, onClose }: { airing: Airing | null; onClose: () => void }) {
  const today = useToday();
  return (
    <EntityForm
      texts={texts}
      schema={zAiringValues}
      existing={airing}
      initial={airing ?? newAiring(today)}
      record={client.broadcasts}
      reload={airing ? () => client.broadcasts.get({ id: airing.id }) : undefined}
      next={nextAiring}
      onSaved={rememberAiring}
      onClose={onClose}
    >
      {(form) => <Fields form={form} />}
    </EntityForm>
  );
}

function Fields({ form }: { form: Form<AiringInput> }) {
  const { values, field, set } = form;
  const today = useToday();
  const day = isDay(values.day) ? values.day : today;
  const waves = useWaveChoices(yearOf(day));
  return (
    <>
      <SimpleGrid cols={2} spacing="sm">
        <DateField label={texts.day} required {...field('day')} />
        <TimeField label={texts.time} {...field('time')} />
      </SimpleGrid>
      <PlaceFields form={form} />
      <ProgrammeField label={texts.programme} day={day} {...field('programme')} onPick={(picked) => set(fromProgramme(picked))} />
      <ChipsField label={texts.topics} required choices={topicChoices} {...field('topics')} />
      <SimpleGrid cols={2} spacing="sm">
        <NumberField label={texts.count} required lowest={1} {...field('count')} />
        <NumberField label={texts.minutes} {...field('minutes')} />
        <SelectField label={texts.status} required choices={statusChoices} {...field('status')} />
        <SuggestField label={texts.basis} suggestions={confirmationBases} {...field('basis')} />
        <SuggestField label={texts.source} suggestions={airingSources} {...field('source')} />
        <SuggestField label={texts.language} suggestions={languageSuggestions} placeholder="Kinh" {...field('language')} />
      </SimpleGrid>
      <SimpleGrid cols={2} spacing="sm">
        <SelectField label={texts.wave} clearable choices={waves} {...field('waveId')} />
        <TextField label={texts.agreement} {...field('agreementNumber')} />
      </SimpleGrid>
      <TextArea label={texts.note} {...field('note')} />
    </>
  );
}
