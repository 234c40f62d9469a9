import { SimpleGrid } from '@mantine/core';
import { costSources } from '../../shared/conferences/labels.ts';
import { isDay, yearOf } from '../../shared/kernel/dates.ts';
import { zOutputValues } from '../../shared/outputs/contract.ts';
import { channelSuggestions } from '../../shared/outputs/labels.ts';
import { client } from '../client/api.ts';
import { useToday } from '../client/today.ts';
import { useWaveChoices } from '../client/choices.ts';
import { CheckField } from '../components/CheckField.tsx';
import { DateField } from '../components/DateField.tsx';
import { EntityForm } from '../components/EntityForm.tsx';
import type { Form } from '../components/form-state.ts';
import { MoneyField, NumberField } from '../components/NumberField.tsx';
import { SelectField } from '../components/SelectField.tsx';
import { SuggestField, TextArea, TextField } from '../components/TextField.tsx';
import { formChoices, isStock, opinionForm, typeSuggestions, useOutputForms } from './forms.ts';
import { outputTexts as texts } from './labels.ts';
import type { Output } from './output-columns.tsx';
import { newOutput, nextOutput, type OutputInput, rememberOutput } from './output-defaults.ts';

export function OutputForm({ output, onClose }: { output: Output | null; onClose: () => void }) {
  const today = useToday();
  return (
    <EntityForm
      texts={texts}
      schema={zOutputValues}
      existing={output}
      initial={output ?? newOutput(today)}
      record={client.outputs}
      reload={output ? () => client.outputs.get({ id: output.id }) : undefined}
      next={nextOutput}
      onSaved={rememberOutput}
      onClose={onClose}
    >
      {(form) => <Fields form={form} />}
    </EntityForm>
  );
}

function Fields({ form }: { form: Form<OutputInput> }) {
  const { values, field, set } = form;
  const today = useToday();
  const forms = useOutputForms();
  const chosen = forms.find((one) => one.id === values.formId);
  const waves = useWaveChoices(yearOf(isDay(values.day) ? values.day : today));
  const stock = isStock(values.type);
  const isOpinion = chosen?.code === opinionForm;
  return (
    <>
      <SimpleGrid cols={2} spacing="sm">
        <DateField label={texts.day} required {...field('day')} />
        <TextField label={texts.code} placeholder={texts.codeHint} {...field('code')} />
      </SimpleGrid>
      <SelectField
        label={texts.form}
        required
        choices={formChoices(forms)}
        {...field('formId')}
        onChange={(id) => set({ formId: id, ...(forms.find((one) => one.id === id)?.code === opinionForm ? {} : { handled: false }) })}
      />
      <TextField label={texts.name} {...field('title')} />
      <SimpleGrid cols={2} spacing="sm">
        <SuggestField
          label={texts.type}
          suggestions={typeSuggestions(chosen?.code)}
          {...field('type')}
          onChange={(type) => set({ type, ...(isStock(type) ? { waveId: null } : {}) })}
        />
        <SuggestField label={texts.channel} suggestions={channelSuggestions} {...field('channel')} />
        <NumberField
          label={chosen?.unit ? texts.quantityOf(chosen.unit) : texts.quantity}
          lowest={1}
          placeholder="1"
          hint={stock ? texts.stockHint : undefined}
          {...field('quantity')}
        />
        <NumberField label={texts.reach} {...field('reach')} />
      </SimpleGrid>
      {isOpinion && <CheckField label={texts.handled} {...field('handled')} />}
      <TextField label={texts.link} placeholder="https://" {...field('link')} />
      {!stock && <SelectField label={texts.wave} clearable choices={waves} {...field('waveId')} />}
      <SimpleGrid cols={2} spacing="sm">
        <MoneyField label={texts.cost} {...field('cost')} />
        <SuggestField label={texts.costSource} suggestions={costSources} {...field('costSource')} />
      </SimpleGrid>
      <TextArea label={texts.note} {...field('note')} />
    </>
  );
}
