import { Button, SimpleGrid } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { isDay, yearOf } from '../../../shared/kernel/dates.ts';
import { type zVisitSlip, zVisitSlipValues } from '../../../shared/people/visit-slips/contract.ts';
import { api, client } from '../../client/api.ts';
import { useAudienceChoices, useCommuneChoices, useWaveChoices } from '../../client/choices.ts';
import { useMonth } from '../../client/period.ts';
import { DateField } from '../../components/DateField.tsx';
import { EntityForm } from '../../components/EntityForm.tsx';
import { blank, type Form } from '../../components/form-state.ts';
import { usePaper } from '../../components/paper/use-paper.ts';
import { SelectField } from '../../components/SelectField.tsx';
import { SuggestField, TextArea, TextField } from '../../components/TextField.tsx';
import { visitSlipTexts as texts } from './labels.ts';

type VisitSlip = z.infer<typeof zVisitSlip>;

export function VisitSlipForm({ slip, onClose }: { slip: VisitSlip | null; onClose: () => void }) {
  const { span } = useMonth();
  return (
    <EntityForm
      texts={texts}
      schema={zVisitSlipValues}
      existing={slip}
      initial={slip ?? blank(zVisitSlipValues, span)}
      record={client.people.visitSlips}
      reload={slip ? () => client.people.visitSlips.get({ id: slip.id }) : undefined}
      next={(values) => ({ ...values, recipient: null })}
      onClose={onClose}
    >
      {(form) => (
        <>
          {slip && <SaveButton id={slip.id} />}
          <Fields form={form} />
        </>
      )}
    </EntityForm>
  );
}

/** The slip holds no persons: it goes out open. */
function SaveButton({ id }: { id: string }) {
  const { making, save } = usePaper();
  const order = { paper: 'visit-slip', input: { id }, format: 'xlsx' } as const;
  return (
    <Button variant="default" loading={making !== undefined} onClick={() => void save(order)} style={{ alignSelf: 'flex-start' }}>
      {texts.save}
    </Button>
  );
}

function Fields({ form }: { form: Form<z.input<typeof zVisitSlipValues>> }) {
  const { values, field } = form;
  const { span } = useMonth();
  const day = isDay(values.to) ? values.to : span.to;
  const communes = useCommuneChoices(day, [values.communeId ?? '']);
  const audiences = useAudienceChoices();
  const waves = useWaveChoices(yearOf(day));
  const collaborators = useQuery(api.people.collaborators.list.queryOptions());
  const recipients = [...new Set((collaborators.data ?? []).flatMap((one) => [one.organisation ?? [], one.name].flat()))];
  return (
    <>
      <SuggestField label={texts.recipient} required suggestions={recipients} {...field('recipient')} />
      <SimpleGrid cols={2} spacing="sm">
        <DateField label={texts.from} required {...field('from')} />
        <DateField label={texts.to} required {...field('to')} />
      </SimpleGrid>
      <SelectField label={texts.commune} hint={texts.communeHint} clearable choices={communes} {...field('communeId')} />
      <SelectField label={texts.audience} clearable choices={audiences} {...field('audienceId')} />
      <SimpleGrid cols={2} spacing="sm">
        <SelectField label={texts.wave} clearable choices={waves} {...field('waveId')} />
        <TextField label={texts.agreement} {...field('agreementNumber')} />
      </SimpleGrid>
      <TextArea label={texts.note} {...field('note')} />
    </>
  );
}
