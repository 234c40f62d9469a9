import type { z } from 'zod';
import { type StationKind, stationKindLabels, stationKinds } from '../../../shared/broadcasts/stations/rules.ts';
import { type zStation, zStationValues } from '../../../shared/broadcasts/stations/contract.ts';
import { client } from '../../client/api.ts';
import { useCommuneChoices } from '../../client/choices.ts';
import { DateField } from '../../components/DateField.tsx';
import { EntityForm } from '../../components/EntityForm.tsx';
import type { Form } from '../../components/form-state.ts';
import { MultiSelectField, SelectField } from '../../components/SelectField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { stationTexts as texts } from './labels.ts';

export type Station = z.infer<typeof zStation>;
const kinds = stationKinds.map((value) => ({ value, label: stationKindLabels[value] }));

export function StationForm({ station, onClose }: { station: Station | null; onClose: () => void }) {
  return (
    <EntityForm
      texts={texts}
      schema={zStationValues}
      existing={station}
      initial={station ?? { kind: 'zone', communeId: null, name: null, relayCommuneIds: [], validTo: null }}
      record={client.broadcasts.stations}
      next={(saved) => ({ ...saved, name: null })}
      onClose={onClose}
    >
      {(form) => <Fields form={form} />}
    </EntityForm>
  );
}

function Fields({ form: { values, field, set } }: { form: Form<z.input<typeof zStationValues>> }) {
  const communes = useCommuneChoices();
  const isDistrict = values.kind === 'district';
  const usual = isDistrict || values.kind === 'commune';
  const changeKind = (kind: StationKind | null) => set({ kind, ...(kind === 'district' ? { communeId: null } : { relayCommuneIds: [] }) });
  return (
    <>
      <SelectField label={texts.kind} required choices={kinds} {...field('kind')} onChange={(kind) => changeKind(kind as StationKind)} />
      {!isDistrict && (
        <SelectField
          label={texts.commune}
          required={usual}
          clearable={!usual}
          hint={usual ? '' : texts.communeHint}
          choices={communes}
          {...field('communeId')}
        />
      )}
      <TextField label={texts.name} required={!usual} hint={usual ? texts.usualHint : texts.nameHint} {...field('name')} />
      {isDistrict && <MultiSelectField label={texts.relays} hint={texts.relaysHint} choices={communes} {...field('relayCommuneIds')} />}
      <DateField label={texts.validTo} hint={texts.validToHint} {...field('validTo')} />
    </>
  );
}
