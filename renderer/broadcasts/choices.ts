import { useQuery } from '@tanstack/react-query';
import { districtStationLabel } from '../../shared/broadcasts/labels.ts';
import { isInUse, stationKindLabels } from '../../shared/broadcasts/stations/rules.ts';
import type { Day } from '../../shared/kernel/dates.ts';
import { api } from '../client/api.ts';
import { useCommuneChoices } from '../client/choices.ts';
import type { Choice } from '../client/choices.ts';
import type { Station } from './stations/StationForm.tsx';

/** Value of the office's usual station in lists, as the contract's filter names it. */
export const districtChoice = 'district';

export function useStations(): Station[] {
  return useQuery(api.broadcasts.stations.list.queryOptions()).data ?? [];
}

/** A station that is chosen by itself: any but the usual ones and the clusters of a commune, which go by their commune. */
const standsAlone = ({ kind, name }: Station) => kind !== 'commune' && name !== null;

/** Where something is played: the office's station, communes, stations that stand alone; on a day only what is in use then. `clusters`: those of communes too. */
export function usePlaces(validOn?: Day, keep: readonly string[] = [], clusters = false) {
  const communes = useCommuneChoices(validOn, keep);
  const stations = useStations();
  const alone = stations.filter(standsAlone);
  const named = clusters ? stations.filter(({ name }) => name !== null) : alone;
  const offered = named.filter((one) => validOn === undefined || keep.includes(one.id) || isInUse(one, validOn));
  const labelled = ({ id, kind, label }: Station): Choice => ({
    value: id,
    label: kind === 'commune' ? label : `${label} (${stationKindLabels[kind]})`,
  });
  return {
    communes,
    stations,
    choices: [{ value: districtChoice, label: districtStationLabel }, ...communes, ...offered.map(labelled)],
    /** The station of that id where it is chosen by itself. */
    alone: (id: unknown) => alone.find((one) => one.id === id),
  };
}
