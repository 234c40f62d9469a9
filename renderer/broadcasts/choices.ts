import { useQuery } from '@tanstack/react-query';
import { districtStationLabel } from '../../shared/broadcasts/labels.ts';
import type { Day } from '../../shared/kernel/dates.ts';
import { api } from '../app/api.ts';
import type { Choice } from '../components/SelectField.tsx';

/** Value of the district station in lists, as the contract's filter names it. */
export const districtChoice = 'district';

/** Communes valid on a day (all without one), also the one already chosen. */
export function useCommuneChoices(validOn?: Day, keep: readonly string[] = []): Choice[] {
  const communes = useQuery(api.office.communes.list.queryOptions({ input: {} }));
  return (communes.data ?? [])
    .filter((one) => {
      if (validOn === undefined || keep.includes(one.id)) return true;
      return (one.validFrom === null || one.validFrom <= validOn) && (one.validTo === null || one.validTo >= validOn);
    })
    .map((one) => ({ value: one.id, label: [one.kind, one.name].filter(Boolean).join(' ') }));
}

export const withDistrict = (choices: readonly Choice[]): Choice[] => [{ value: districtChoice, label: districtStationLabel }, ...choices];

/** Waves of the years around a day, by code and name. */
export function useWaveChoices(year: number): Choice[] {
  const waves = useQuery(api.calendar.waves.list.queryOptions({ input: { year } }));
  return (waves.data ?? []).map((one) => ({ value: one.id, label: `${one.code} – ${one.name}` }));
}
