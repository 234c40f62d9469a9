import { useQuery } from '@tanstack/react-query';
import type { Day } from '../../shared/kernel/dates.ts';
import { searchKey } from '../../shared/kernel/text.ts';
import { api } from './api.ts';

export interface Choice<Value extends string = string> {
  value: Value;
  label: string;
}

/** Communes valid on a day (all without one), also the one already chosen. */
export function useCommuneChoices(validOn?: Day, keep: readonly string[] = []): Choice[] {
  const communes = useQuery(api.office.communes.list.queryOptions({ input: {} }));
  return (communes.data ?? [])
    .filter((one) => {
      if (validOn === undefined || keep.includes(one.id)) return true;
      return (one.validFrom === null || one.validFrom <= validOn) && (one.validTo === null || one.validTo >= validOn);
    })
    .map((one) => ({ value: one.id, label: communeLabel(one) }));
}

/** «xã Tân Lập»; a name that says its kind itself is left alone. */
const communeLabel = ({ kind, name }: { kind: string | null; name: string }): string =>
  kind && !searchKey(name).startsWith(`${searchKey(kind)} `) ? `${kind} ${name}` : name;

/** Waves of the years around a day, by code and name. */
export function useWaveChoices(year: number): Choice[] {
  const waves = useQuery(api.calendar.waves.list.queryOptions({ input: { year } }));
  return (waves.data ?? []).map((one) => ({ value: one.id, label: `${one.code} – ${one.name}` }));
}

/** The tree of audience groups, branches below their stem: «3.1 Nông dân». */
export function useAudienceChoices(): Choice[] {
  const audiences = useQuery(api.office.audiences.list.queryOptions());
  return (audiences.data ?? []).map((one) => ({ value: one.id, label: `${one.code} ${one.name}` }));
}
