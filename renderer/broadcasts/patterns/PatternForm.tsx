import { Button, SimpleGrid } from '@mantine/core';
import type { z } from 'zod';
import { airingSources, languageSuggestions } from '../../../shared/broadcasts/labels.ts';
import { type PatternValues, type zPattern, zPatternValues } from '../../../shared/broadcasts/patterns/contract.ts';
import { weekdayLabels, weekdays } from '../../../shared/broadcasts/patterns/rules.ts';
import { type Day, isDay } from '../../../shared/kernel/dates.ts';
import { client } from '../../client/api.ts';
import { useMonth } from '../../client/period.ts';
import { useToday } from '../../client/today.ts';
import { ChipsField } from '../../components/CheckField.tsx';
import { DateField } from '../../components/DateField.tsx';
import { EntityForm } from '../../components/EntityForm.tsx';
import { blank, type Form } from '../../components/form-state.ts';
import { NumberField } from '../../components/NumberField.tsx';
import { MultiSelectField } from '../../components/SelectField.tsx';
import { SuggestField, TextArea, TextField } from '../../components/TextField.tsx';
import { usePlaces } from '../choices.ts';
import { fromProgramme, ProgrammeField } from '../programmes/ProgrammeField.tsx';
import { topicChoices } from '../topic-choices.ts';
import { patternTexts as texts } from './labels.ts';
import { TimesField } from './TimesField.tsx';

export type Pattern = z.infer<typeof zPattern>;
type Input = z.input<typeof zPatternValues>;
const weekdayChoices = weekdays.map((value) => ({ value, label: weekdayLabels[value] }));

const newPattern = (validFrom: Day) =>
  blank(zPatternValues, { places: [], weekdays: ['mon', 'wed', 'fri'], topics: ['bhxhtn'], count: 1, validFrom });

type Made = Awaited<ReturnType<typeof client.broadcasts.patterns.save>>;

export function PatternForm({ pattern, onClose }: { pattern: Pattern | null; onClose: () => void }) {
  const { span } = useMonth();
  return (
    <EntityForm<PatternValues, Input, Made>
      title={pattern ? `${texts.editTitle}: ${pattern.label}` : texts.newTitle}
      schema={zPatternValues}
      existing={pattern}
      initial={pattern ?? newPattern(span.from)}
      record={client.broadcasts.patterns}
      saved={({ made }) => (pattern && pattern.ahead > 0 ? texts.savedAgain : texts.saved(made.length))}
      next={(saved) => ({ ...saved, places: [] })}
      onClose={onClose}
    >
      {(form) => <Fields form={form} isNew={pattern === null} />}
    </EntityForm>
  );
}

function Fields({ form: { values, field, set }, isNew }: { form: Form<Input>; isNew: boolean }) {
  const today = useToday();
  const day = isDay(values.validFrom) ? values.validFrom : today;
  const chosen = Array.isArray(values.places) ? values.places : [];
  const { communes, choices } = usePlaces(day > today ? day : today, chosen, true);
  const missing = communes.filter((one) => !chosen.includes(one.value));
  return (
    <>
      <MultiSelectField label={texts.places} required hint={isNew ? texts.placesHint : ''} choices={choices} {...field('places')} />
      {isNew && missing.length > 0 && (
        <Button
          variant="light"
          size="compact-sm"
          style={{ alignSelf: 'flex-start' }}
          // the field above keeps the focus: its message would push the button away from under the mouse
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => set({ places: [...chosen, ...missing.map((one) => one.value)] })}
        >
          {texts.allCommunes(communes.length)}
        </Button>
      )}
      <ChipsField label={texts.weekdays} required narrow choices={weekdayChoices} {...field('weekdays')} />
      <SimpleGrid cols={2} spacing="sm">
        <TimesField label={texts.times} placeholder={texts.timesPlaceholder} {...field('times')} />
        <NumberField label={texts.count} required lowest={1} {...field('count')} />
      </SimpleGrid>
      <ProgrammeField label={texts.programme} day={day} {...field('programme')} onPick={(picked) => set(fromProgramme(picked))} />
      <ChipsField label={texts.topics} required choices={topicChoices} {...field('topics')} />
      <SimpleGrid cols={2} spacing="sm">
        <NumberField label={texts.minutes} {...field('minutes')} />
        <SuggestField label={texts.language} suggestions={languageSuggestions} placeholder="Kinh" {...field('language')} />
        <SuggestField label={texts.source} suggestions={airingSources} {...field('source')} />
        <TextField label={texts.agreement} {...field('agreementNumber')} />
        <DateField label={texts.validFrom} required {...field('validFrom')} />
        <DateField label={texts.validTo} {...field('validTo')} />
      </SimpleGrid>
      <TextArea label={texts.note} {...field('note')} />
    </>
  );
}
