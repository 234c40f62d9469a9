import { SimpleGrid } from '@mantine/core';
import type { z } from 'zod';
import { type ExceptionValues, zExceptionValues } from '../../../shared/broadcasts/patterns/contract.ts';
import { client } from '../../client/api.ts';
import { useToday } from '../../client/today.ts';
import { DateField } from '../../components/DateField.tsx';
import { EntityForm } from '../../components/EntityForm.tsx';
import { MultiSelectField } from '../../components/SelectField.tsx';
import { SuggestField } from '../../components/TextField.tsx';
import { exceptionTexts as texts } from './labels.ts';
import type { Pattern } from './PatternForm.tsx';
import { TimesField } from './TimesField.tsx';

/** Days are entered, never edited. */
const record = { save: ({ values }: { values: ExceptionValues }) => client.broadcasts.patterns.exceptions.add(values) };
type Added = Awaited<ReturnType<typeof record.save>>;

export function ExceptionForm({ patterns, onClose }: { patterns: readonly Pattern[]; onClose: () => void }) {
  const today = useToday();
  const choices = patterns.map((one) => ({ value: one.id, label: [one.label, one.times].filter(Boolean).join(' · ') }));
  return (
    <EntityForm<ExceptionValues, z.input<typeof zExceptionValues>, Added>
      title={texts.newTitle}
      schema={zExceptionValues}
      existing={null}
      initial={{ patternIds: [], from: today, to: null, times: null, reason: null }}
      record={record}
      saved={({ dropped, kept }) => texts.saved(dropped, kept)}
      next={(saved) => ({ ...saved, to: null })}
      onClose={onClose}
    >
      {({ field }) => (
        <>
          <SimpleGrid cols={2} spacing="sm">
            <DateField label={texts.from} required {...field('from')} />
            <DateField label={texts.to} placeholder={texts.toHint} {...field('to')} />
          </SimpleGrid>
          <TimesField label={texts.times} hint={texts.timesHint} {...field('times')} />
          <MultiSelectField label={texts.patterns} hint={texts.patternsHint} choices={choices} {...field('patternIds')} />
          <SuggestField label={texts.reason} suggestions={texts.reasons} {...field('reason')} />
        </>
      )}
    </EntityForm>
  );
}
