import { SimpleGrid } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { isDay, yearOf } from '../../../shared/kernel/dates.ts';
import { settingDefinitions } from '../../../shared/settings.ts';
import { isTeamKind, teamKinds, teamLabels, type TeamSizes, teamWarning } from '../../../shared/people/visits/teams.ts';
import { countsOf } from '../../../shared/people/visits/met-counts.ts';
import { type MetPerson, zVisitValues } from '../../../shared/people/visits/contract.ts';
import { api, client } from '../../client/api.ts';
import { useAudienceChoices, useCommuneChoices, useWaveChoices } from '../../client/choices.ts';
import { useToday } from '../../client/today.ts';
import { DateField } from '../../components/DateField.tsx';
import { EntityForm } from '../../components/EntityForm.tsx';
import type { Form } from '../../components/form-state.ts';
import { Notice } from '../../components/Notice.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { TagsField } from '../../components/TagsField.tsx';
import { TextArea, TextField } from '../../components/TextField.tsx';
import { metOf, MetField } from './MetField.tsx';
import { visitTexts as texts } from './labels.ts';
import type { Visit } from './visit-columns.ts';
import { newVisit, nextVisit, type VisitInput } from './visit-defaults.ts';

export const teamChoices = teamKinds.map((value) => ({ value, label: teamLabels[value] }));

export function VisitForm({ visit, onClose }: { visit: Visit | null; onClose: () => void }) {
  const today = useToday();
  return (
    <EntityForm
      texts={texts}
      schema={zVisitValues}
      existing={visit}
      initial={visit ?? newVisit(today)}
      record={client.people.visits}
      reload={visit ? () => client.people.visits.get({ id: visit.id }) : undefined}
      next={nextVisit}
      onClose={onClose}
    >
      {(form) => <Fields form={form} />}
    </EntityForm>
  );
}

function Fields({ form }: { form: Form<VisitInput> }) {
  const { values, field } = form;
  const today = useToday();
  const day = isDay(values.day) ? values.day : today;
  const communes = useCommuneChoices(day, [values.communeId ?? '']);
  const audiences = useAudienceChoices();
  const waves = useWaveChoices(yearOf(day));
  const staff = useQuery(api.office.staff.list.queryOptions({ input: { validOn: day } }));
  const audienceRows = useQuery(api.office.audiences.list.queryOptions());
  const sensitive = audienceRows.data?.find((one) => one.id === values.audienceId)?.sensitive;
  const people = metOf(values.people);
  const counted = countsOf(people);
  const sizes = useTeamSizes(yearOf(day));
  const odd =
    sizes &&
    teamWarning(
      {
        team: isTeamKind(values.team) ? values.team : null,
        members: Array.isArray(values.members) ? values.members : [],
        approached: typeof values.approached === 'number' ? values.approached : null,
      },
      sizes,
    );
  return (
    <>
      <SimpleGrid cols={2} spacing="sm">
        <DateField label={texts.day} required {...field('day')} />
        <SelectField label={texts.commune} clearable choices={communes} {...field('communeId')} />
      </SimpleGrid>
      <SelectField label={texts.audience} clearable choices={audiences} {...field('audienceId')} />
      <SelectField label={texts.team} clearable choices={teamChoices} {...field('team')} />
      <TagsField
        label={texts.members}
        hint={texts.membersHint}
        suggestions={(staff.data ?? []).map((one) => one.name)}
        {...field('members')}
      />
      <SimpleGrid cols={2} spacing="sm">
        <NumberField label={texts.approached} required disabled={counted.approached !== undefined} {...field('approached')} />
        <NumberField label={texts.joinedSi} disabled={counted.joinedSi !== undefined} {...field('joinedSi')} />
        <NumberField label={texts.joinedHi} disabled={counted.joinedHi !== undefined} {...field('joinedHi')} />
        <NumberField label={texts.renewed} disabled={counted.renewed !== undefined} {...field('renewed')} />
      </SimpleGrid>
      <MetField {...field('people')} onChange={(next) => form.set({ people: next as MetPerson[], ...countsOf(metOf(next)) })} />
      {sensitive && people.length > 0 && (
        <TextField label={texts.peopleReason} required hint={texts.peopleReasonHint} {...field('peopleReason')} />
      )}
      {odd && <Notice tone="warn">{odd.message}</Notice>}
      <SimpleGrid cols={2} spacing="sm">
        <SelectField label={texts.wave} clearable choices={waves} {...field('waveId')} />
        <TextField label={texts.agreement} {...field('agreementNumber')} />
      </SimpleGrid>
      <TextArea label={texts.note} {...field('note')} />
    </>
  );
}

/** R8 as the office has set it for the year; undefined while it is not known yet. */
function useTeamSizes(year: number): TeamSizes | undefined {
  const settings = useQuery(api.office.settings.list.queryOptions({ input: { year } }));
  if (!settings.data) return undefined;
  const sizesOf = (key: 'R8.advisoryTeam' | 'R8.strikeTeam' | 'R8.smallGroup') => {
    const { read, fallback } = settingDefinitions[key];
    return read(settings.data.find((one) => one.key === key)?.value ?? '') ?? fallback;
  };
  return { advisory: sizesOf('R8.advisoryTeam'), strike: sizesOf('R8.strikeTeam'), smallGroup: sizesOf('R8.smallGroup') };
}
