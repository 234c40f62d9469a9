import { SimpleGrid } from '@mantine/core';
import type { z } from 'zod';
import { type ExceptionValues, zExceptionValues } from '../../../shared/broadcasts/patterns/contract.ts';
import { client } from '../../client/api.ts';
import { newRecord } from '../../client/open.ts';
import { useToday } from '../../client/today.ts';
import { DateField } from '../../components/DateField.tsx';
import { EntityForm } from '../../components/EntityForm.tsx';
import { MultiSelectField } from '../../components/SelectField.tsx';
import { SuggestField } from '../../components/TextField.tsx';
import type { Ref } from '../../components/saving.ts';
import { exceptionTexts as texts } from './labels.ts';
import type { Pattern } from './PatternForm.tsx';
import { TimesField } from './TimesField.tsx';

type Added = Awaited<ReturnType<typeof client.broadcasts.patterns.exceptions.add>>;

/** Days are entered, never edited: taking one back puts everything as it was. */
const record = {
  save: async ({ values }: { existing: Ref | null; values: ExceptionValues }) => {
    const done = await client.broadcasts.patterns.exceptions.add(values);
    return { id: newRecord, version: 1, ...done };
  },
  remove: async (saved: Ref) => {
    const { undo } = saved as Ref & Added;
    await client.broadcasts.patterns.undo(undo);
    return saved;
  },
  restore: (ref: Ref) => Promise.resolve(ref),
};

export function ExceptionForm({ patterns, onClose }: { patterns: readonly Pattern[]; onClose: () => void }) {
  const today = useToday();
  const choices = patterns.map((one) => ({ value: one.id, label: [one.label, one.times].filter(Boolean).join(' · ') }));
  return (
    <EntityForm<ExceptionValues, z.input<typeof zExceptionValues>>
      title={texts.newTitle}
      schema={zExceptionValues}
      existing={null}
      initial={{ patternIds: [], from: today, to: null, times: null, reason: null }}
      record={record}
      saved={(ref) => {
        const { dropped, kept } = ref as Ref & Added;
        return texts.saved(dropped, kept);
      }}
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
