import { Divider, SimpleGrid, Text } from '@mantine/core';
import type { z } from 'zod';
import { type zConference, zConferenceValues } from '../../shared/conferences/contract.ts';
import { type ConferenceStatus, costSources } from '../../shared/conferences/labels.ts';
import { conferenceWarnings } from '../../shared/conferences/rules.ts';
import { isDay, yearOf } from '../../shared/kernel/dates.ts';
import { client } from '../app/api.ts';
import { useAudienceChoices, useCommuneChoices, useWaveChoices } from '../app/choices.ts';
import { useMonth } from '../app/period.ts';
import { useToday } from '../app/today.ts';
import { CheckField } from '../components/CheckField.tsx';
import { DateField } from '../components/DateField.tsx';
import { EntityForm } from '../components/EntityForm.tsx';
import type { Form } from '../components/form-state.ts';
import { MoneyField, NumberField } from '../components/NumberField.tsx';
import { savedText } from '../components/saving.ts';
import { SelectField } from '../components/SelectField.tsx';
import { StatusBadge } from '../components/StatusBadge.tsx';
import { TagsField } from '../components/TagsField.tsx';
import { SuggestField, TextArea, TextField } from '../components/TextField.tsx';
import { TimeField } from '../components/TimeField.tsx';
import { kindChoices, statusChoices } from './ConferenceFilters.tsx';
import { type ConferenceInput, newConference, rememberConference, usualStatus } from './conference-defaults.ts';
import { conferenceTexts as texts } from './labels.ts';

export type Conference = z.infer<typeof zConference>;

interface Props {
  conference: Conference | null;
  onSaved: (id: string) => void;
  onClose: () => void;
}

export function ConferenceForm({ conference, onSaved, onClose }: Props) {
  const today = useToday();
  const { span } = useMonth();
  return (
    <EntityForm
      title={conference ? texts.editTitle : texts.newTitle}
      schema={zConferenceValues}
      existing={conference && { id: conference.id, version: conference.version }}
      initial={conference ? withoutRoster(conference) : newConference(today, span)}
      record={client.conferences}
      reload={conference ? () => client.conferences.get({ id: conference.id }).then(withoutRoster) : undefined}
      saved={savedText(texts.word)}
      onSaved={(values, ref) => {
        rememberConference(values);
        onSaved(ref.id);
      }}
      onClose={onClose}
    >
      {(form) => (
        <>
          <Main form={form} isNew={conference === null} />
          <Figures form={form} />
          <More form={form} />
        </>
      )}
    </EntityForm>
  );
}

/** The form compares and keeps what it is given; the roster is none of its business. */
const withoutRoster = (conference: Conference): Conference => ({ ...conference, attendees: [] });

interface PartProps {
  form: Form<ConferenceInput>;
}

function Main({ form, isNew }: PartProps & { isNew: boolean }) {
  const { values, field, set } = form;
  const today = useToday();
  const communes = useCommuneChoices(isDay(values.day) ? values.day : today, values.communeId === null ? [] : [values.communeId]);
  const audiences = useAudienceChoices();
  const day = field('day');
  /** Until somebody chooses a status, a day to come means a plan. */
  const followsDay = isNew && (!isDay(values.day) || values.status === usualStatus(values.day, today));
  return (
    <>
      <TextField label={texts.name} required {...field('name')} />
      <SimpleGrid cols={2} spacing="sm">
        <SelectField label={texts.kind} required choices={kindChoices} {...field('kind')} />
        <SelectField label={texts.status} required choices={statusChoices} {...field('status')} />
        <DateField
          label={texts.day}
          required
          {...day}
          onChange={(next) => set({ day: next, ...(followsDay && isDay(next) ? { status: usualStatus(next, today) } : {}) })}
        />
        <TimeField label={texts.time} {...field('time')} />
      </SimpleGrid>
      <Warning form={form} about="day" />
      <SelectField label={texts.commune} clearable choices={communes} {...field('communeId')} />
      <TextField label={texts.venue} {...field('venue')} />
      <SelectField label={texts.audience} clearable choices={audiences} {...field('audienceId')} />
      <TextField label={texts.lead} {...field('lead')} />
      <TagsField label={texts.partners} hint={texts.partnersHint} {...field('partners')} />
      <CheckField
        label={texts.atEnterprise}
        {...field('atEnterprise')}
        onChange={(atEnterprise) => set({ atEnterprise, ...(atEnterprise === true ? {} : { enterprise: null }) })}
      />
      {values.atEnterprise === true && <TextField label={texts.enterprise} {...field('enterprise')} />}
      <CheckField label={texts.online} {...field('online')} />
    </>
  );
}

/** What is odd without being wrong: said, never in the way. */
function Warning({ form: { values }, about }: PartProps & { about: string }) {
  const today = useToday();
  if (!isDay(values.day)) return null;
  const number = (value: unknown) => (typeof value === 'number' ? value : null);
  const status: ConferenceStatus = values.status === 'held' ? 'held' : 'planned';
  const seen = { day: values.day, status, invited: number(values.invited), attended: number(values.attended) };
  const warning = conferenceWarnings(seen, today).find((one) => one.field === about);
  return warning ? <StatusBadge tone="warn">{warning.message}</StatusBadge> : null;
}

function Figures({ form }: PartProps) {
  const { field } = form;
  return (
    <>
      <Divider label={texts.typedFigures} labelPosition="left" />
      <Text size="xs" c="dimmed">
        {texts.typedHint}
      </Text>
      <SimpleGrid cols={2} spacing="sm">
        <NumberField label={texts.invited} {...field('invited')} />
        <NumberField label={texts.attended} {...field('attended')} />
      </SimpleGrid>
      <Warning form={form} about="attended" />
      <SimpleGrid cols={3} spacing="sm">
        <NumberField label={texts.joinedSi} {...field('joinedSi')} />
        <NumberField label={texts.joinedHi} {...field('joinedHi')} />
        <NumberField label={texts.renewed} {...field('renewed')} />
      </SimpleGrid>
    </>
  );
}

function More({ form: { values, field } }: PartProps) {
  const today = useToday();
  const waves = useWaveChoices(yearOf(isDay(values.day) ? values.day : today));
  return (
    <>
      <Divider label={texts.more} labelPosition="left" />
      <SimpleGrid cols={2} spacing="sm">
        <MoneyField label={texts.cost} {...field('cost')} />
        <SuggestField label={texts.costSource} suggestions={costSources} {...field('costSource')} />
      </SimpleGrid>
      <SelectField label={texts.wave} clearable choices={waves} {...field('waveId')} />
      <SimpleGrid cols={2} spacing="sm">
        <TextField label={texts.agreement} {...field('agreementNumber')} />
        <TextField label={texts.code} placeholder={texts.codeHint} {...field('code')} />
      </SimpleGrid>
      <TextArea label={texts.note} {...field('note')} />
    </>
  );
}
