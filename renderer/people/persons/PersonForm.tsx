import { SimpleGrid } from '@mantine/core';
import type { z } from 'zod';
import { birthText, parseBirth } from '../../../shared/people/values.ts';
import { sexes } from '../../../shared/people/results.ts';
import { type zPerson, zPersonValues } from '../../../shared/people/persons/contract.ts';
import { personStateLabels, personStates, saidChoices, saidLabels } from '../../../shared/people/persons/states.ts';
import { client } from '../../client/api.ts';
import { useCommuneChoices } from '../../client/choices.ts';
import { useToday } from '../../client/today.ts';
import { EntityForm } from '../../components/EntityForm.tsx';
import { blank, type Form } from '../../components/form-state.ts';
import { ParsedField } from '../../components/parsed-field.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { personTexts as texts } from './labels.ts';

export type Person = z.infer<typeof zPerson>;
type PersonInput = z.input<typeof zPersonValues>;
const newPerson = blank(zPersonValues, { state: 'potential' });
const sexChoices = sexes.map((value) => ({ value, label: value }));
export const stateChoices = personStates.map((value) => ({ value, label: personStateLabels[value] }));
export const saidOptions = saidChoices.map((value) => ({ value, label: saidLabels[value] }));

export function PersonForm({ person, onClose }: { person: Person | null; onClose: () => void }) {
  return (
    <EntityForm
      texts={texts}
      schema={zPersonValues}
      existing={person}
      initial={person ?? newPerson}
      record={client.people.persons}
      reload={person ? () => client.people.persons.get({ id: person.id }) : undefined}
      next={(saved) => ({ ...newPerson, communeId: saved.communeId, address: saved.address })}
      onClose={onClose}
    >
      {(form) => <Fields form={form} />}
    </EntityForm>
  );
}

function Fields({ form }: { form: Form<PersonInput> }) {
  const { values, field } = form;
  const today = useToday();
  const communes = useCommuneChoices(today, [values.communeId ?? '']);
  const withReason = values.state === 'refused' || values.state === 'notYet';
  return (
    <>
      <TextField label={texts.name} required {...field('name')} />
      <SimpleGrid cols={2} spacing="sm">
        <ParsedField<string>
          label={texts.birth}
          placeholder="1980"
          hint={texts.birthHint}
          {...field('birth')}
          parse={(text) => parseBirth(text, today)}
          show={birthText}
        />
        <SelectField label={texts.sex} clearable choices={sexChoices} {...field('sex')} />
      </SimpleGrid>
      <TextField label={texts.phone} {...field('phone')} />
      <TextField label={texts.address} {...field('address')} />
      <SelectField label={texts.commune} clearable choices={communes} {...field('communeId')} />
      <SelectField
        label={texts.state}
        hint={texts.stateHint}
        choices={stateChoices}
        {...field('state')}
        onChange={(state) => form.set({ state, ...(state === 'refused' || state === 'notYet' ? {} : { reason: null }) })}
      />
      {withReason && <SelectField label={texts.reason} clearable choices={saidOptions} {...field('reason')} />}
    </>
  );
}
