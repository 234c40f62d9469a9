import { SimpleGrid } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { costSources } from '../../../shared/conferences/labels.ts';
import { conferenceWarnings } from '../../../shared/conferences/rules.ts';
import { isDay, yearOf } from '../../../shared/kernel/dates.ts';
import { api } from '../../client/api.ts';
import { useAudienceChoices, useCommuneChoices, useWaveChoices } from '../../client/choices.ts';
import { useToday } from '../../client/today.ts';
import { Hint } from '../../components/Hint.tsx';
import { CheckField } from '../../components/CheckField.tsx';
import { DateField } from '../../components/DateField.tsx';
import type { Form } from '../../components/form-state.ts';
import { MoneyField, NumberField } from '../../components/NumberField.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { StatusBadge } from '../../components/StatusBadge.tsx';
import { TagsField } from '../../components/TagsField.tsx';
import { SuggestField, TextArea, TextField } from '../../components/TextField.tsx';
import { TimeField } from '../../components/TimeField.tsx';
import { kindChoices, statusChoices } from '../choices.ts';
import { type ConferenceInput, usualStatus } from '../conference-defaults.ts';
import { conferenceTexts as texts } from '../labels.ts';
import { ChecklistField } from './ChecklistField.tsx';
import { HamletField } from './HamletField.tsx';
import { formTexts } from './labels.ts';
import { QuestionsField } from './QuestionsField.tsx';
import { SpeakersField } from './SpeakersField.tsx';

interface PartProps {
  form: Form<ConferenceInput>;
}

/** What, when, where, for whom. */
export function MainPart({ form, isNew }: PartProps & { isNew: boolean }) {
  const { values, field, set } = form;
  const today = useToday();
  const communes = useCommuneChoices(isDay(values.day) ? values.day : today, values.communeId === null ? [] : [values.communeId]);
  const audiences = useAudienceChoices();
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
          {...field('day')}
          onChange={(next) => set({ day: next, ...(followsDay && isDay(next) ? { status: usualStatus(next, today) } : {}) })}
        />
        <TimeField label={texts.time} {...field('time')} />
      </SimpleGrid>
      <Warning form={form} about="day" />
      <Warning form={form} about="status" />
      <SimpleGrid cols={2} spacing="sm">
        <SelectField
          label={texts.commune}
          clearable
          choices={communes}
          {...field('communeId')}
          // a hamlet is of its commune
          onChange={(communeId) => set({ communeId, ...(communeId === values.communeId ? {} : { hamlet: null }) })}
        />
        <HamletField form={form} />
      </SimpleGrid>
      <TextField label={texts.venue} {...field('venue')} />
      <SelectField label={texts.audience} clearable choices={audiences} {...field('audienceId')} />
      <SimpleGrid cols={2} spacing="sm">
        <NumberField label={texts.invited} {...field('invited')} />
        <NumberField label={texts.attended} {...field('attended')} />
      </SimpleGrid>
      <Warning form={form} about="attended" />
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

/** Who leads and speaks, what it is for, what was part of it, what was asked. */
export function CoursePart({ form }: PartProps) {
  const { field } = form;
  return (
    <>
      <TextField label={texts.lead} {...field('lead')} />
      <TagsField label={texts.partners} hint={texts.partnersHint} {...field('partners')} />
      <TextArea label={formTexts.purpose} {...field('purpose')} />
      <SpeakersField {...field('speakers')} />
      <Warning form={form} about="speakers" />
      <ChecklistField {...field('checklist')} />
      <QuestionsField {...field('questions')} />
    </>
  );
}

export function ResultsPart({ form: { values, field } }: PartProps) {
  const today = useToday();
  const waves = useWaveChoices(yearOf(isDay(values.day) ? values.day : today));
  return (
    <>
      <SimpleGrid cols={3} spacing="sm">
        <NumberField label={texts.joinedSi} {...field('joinedSi')} />
        <NumberField label={texts.joinedHi} {...field('joinedHi')} />
        <NumberField label={texts.renewed} {...field('renewed')} />
      </SimpleGrid>
      <Hint size="xs">{texts.typedHint}</Hint>
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

/** What is odd without being wrong: said, never in the way. */
function Warning({ form: { values }, about }: PartProps & { about: string }) {
  const today = useToday();
  const communes = useQuery(api.office.communes.list.queryOptions({ input: {} }));
  if (!isDay(values.day)) return null;
  const number = (value: unknown) => (typeof value === 'number' ? value : null);
  const seen = {
    day: values.day,
    status: statusChoices.find((one) => one.value === values.status)?.value ?? 'planned',
    invited: number(values.invited),
    attended: number(values.attended),
    results: [values.joinedSi, values.joinedHi, values.renewed].map(number),
    speakers: Array.isArray(values.speakers) ? values.speakers : [],
    ethnicArea: communes.data?.find((one) => one.id === values.communeId)?.ethnicArea === true,
  };
  const warning = conferenceWarnings(seen, today).find((one) => one.field === about);
  return warning ? <StatusBadge tone="warn">{warning.message}</StatusBadge> : null;
}
