import { SimpleGrid } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { collaboratorKinds, type zCollaborator, zCollaboratorValues } from '../../../shared/people/collaborators/contract.ts';
import { api, client } from '../../client/api.ts';
import { useCommuneChoices } from '../../client/choices.ts';
import { useToday } from '../../client/today.ts';
import { DateField } from '../../components/DateField.tsx';
import { EntityForm } from '../../components/EntityForm.tsx';
import { blank, type Form } from '../../components/form-state.ts';
import { SelectField } from '../../components/SelectField.tsx';
import { SuggestField, TextField } from '../../components/TextField.tsx';
import { collaboratorTexts as texts } from './labels.ts';

export type Collaborator = z.infer<typeof zCollaborator>;
type CollaboratorInput = z.input<typeof zCollaboratorValues>;

export function CollaboratorForm({ collaborator, onClose }: { collaborator: Collaborator | null; onClose: () => void }) {
  return (
    <EntityForm
      texts={texts}
      schema={zCollaboratorValues}
      existing={collaborator}
      initial={collaborator ?? blank(zCollaboratorValues)}
      record={client.people.collaborators}
      next={(saved) => ({ ...saved, name: null, phone: null })}
      onClose={onClose}
    >
      {(form) => <Fields form={form} />}
    </EntityForm>
  );
}

function Fields({ form: { values, field } }: { form: Form<CollaboratorInput> }) {
  const today = useToday();
  const communes = useCommuneChoices(today, [values.communeId ?? '']);
  const others = useQuery(api.people.collaborators.list.queryOptions());
  const organisations = (others.data ?? []).flatMap((one) => one.organisation ?? []);
  return (
    <>
      <TextField label={texts.name} required {...field('name')} />
      <SuggestField label={texts.kind} suggestions={collaboratorKinds} {...field('kind')} />
      <SuggestField label={texts.organisation} suggestions={organisations} {...field('organisation')} />
      <SelectField label={texts.commune} clearable choices={communes} {...field('communeId')} />
      <SimpleGrid cols={2} spacing="sm">
        <TextField label={texts.phone} {...field('phone')} />
        <DateField label={texts.lastTraining} {...field('lastTraining')} />
        <DateField label={texts.validFrom} {...field('validFrom')} />
        <DateField label={texts.validTo} {...field('validTo')} />
      </SimpleGrid>
    </>
  );
}
