import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { languageSuggestions } from '../../../shared/broadcasts/labels.ts';
import type { zSpeaker } from '../../../shared/conferences/contract.ts';
import { api } from '../../client/api.ts';
import type { FieldProps } from '../../components/fields.ts';
import { TagsField } from '../../components/TagsField.tsx';
import { SuggestField, TextField } from '../../components/TextField.tsx';
import { formTexts as texts } from './labels.ts';
import { RowsBox } from './RowsBox.tsx';

type Speaker = z.input<typeof zSpeaker>;
const blank: Speaker = { name: '', organisation: null, languages: [] };

/** Who speaks, of where, and in which languages besides Vietnamese. */
export function SpeakersField({ value, onChange, error }: FieldProps<Speaker[]>) {
  const rows = Array.isArray(value) ? value : [];
  const staff = useQuery(api.office.staff.list.queryOptions({ input: {} }));
  return (
    <RowsBox
      label={texts.speakers}
      add={texts.addSpeaker}
      drop={texts.dropSpeaker}
      rows={rows}
      blank={blank}
      // said at the row where one lacks it
      error={rows.some((row) => row.name.trim() === '') ? undefined : error}
      onChange={onChange}
    >
      {({ name, organisation, languages }, change, number) => (
        <>
          <SuggestField
            bare
            label={texts.speakerNumber(number)}
            placeholder={texts.speakerPlaceholder}
            suggestions={(staff.data ?? []).map((one) => one.name)}
            name={`speaker-${number}`}
            value={name}
            onChange={(next) => change({ name: next ?? '' })}
            error={error && name.trim() === '' ? texts.speakerName : undefined}
          />
          <TextField
            bare
            label={texts.organisationNumber(number)}
            placeholder={texts.organisation}
            name={`organisation-${number}`}
            value={organisation}
            onChange={(next) => change({ organisation: next })}
          />
          <TagsField
            bare
            label={texts.languagesNumber(number)}
            placeholder={languages.length === 0 ? texts.languages : ''}
            suggestions={languageSuggestions}
            name={`languages-${number}`}
            value={languages}
            onChange={(next) => change({ languages: Array.isArray(next) ? next : [] })}
          />
        </>
      )}
    </RowsBox>
  );
}
