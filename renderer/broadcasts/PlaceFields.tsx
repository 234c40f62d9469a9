import { isDay } from '../../shared/kernel/dates.ts';
import { useToday } from '../client/today.ts';
import type { Form } from '../components/form-state.ts';
import { MultiSelectField, SelectField } from '../components/SelectField.tsx';
import { SuggestField } from '../components/TextField.tsx';
import type { AiringInput } from './log/airing-defaults.ts';
import { districtChoice, usePlaces } from './choices.ts';
import { broadcastTexts as texts } from './labels.ts';

/** Where an airing is played: a commune (with the name of a cluster), the office's station, or a station that stands alone. */
export function PlaceFields({ form: { values, field, set } }: { form: Form<AiringInput> }) {
  const today = useToday();
  const day = isDay(values.day) ? values.day : today;
  const kept = [values.communeId, values.stationId].filter((id) => typeof id === 'string');
  const { communes, stations, choices, alone } = usePlaces(day, kept);
  const chosen = alone(values.stationId);
  const isDistrict = chosen ? chosen.kind === 'district' : values.communeId === null;
  const relaying = chosen ?? stations.find((one) => one.kind === 'district' && one.name === null);

  const choose = (id: string | null) => {
    const station = alone(id);
    if (station) {
      const { communeId, name, relayCommuneIds } = station;
      set({ stationId: station.id, communeId, station: name, relayCommuneIds });
    } else if (id === districtChoice) {
      const usual = stations.find((one) => one.kind === 'district' && one.name === null);
      set({ stationId: null, communeId: null, station: null, relayCommuneIds: usual?.relayCommuneIds ?? [] });
    } else set({ stationId: null, communeId: id, station: null, relayCommuneIds: [] });
  };
  const always = isDistrict ? communes.filter((one) => relaying?.relayCommuneIds.includes(one.value)).map((one) => one.label) : [];
  const clusters = stations.filter((one) => one.kind === 'commune' && one.communeId === values.communeId).flatMap((one) => one.name ?? []);
  return (
    <>
      <SelectField
        label={texts.commune}
        required
        choices={choices}
        {...field('communeId')}
        value={chosen?.id ?? values.communeId ?? districtChoice}
        onChange={choose}
      />
      {values.communeId !== null && !chosen && (
        <SuggestField
          label={texts.station}
          placeholder={texts.stationHint}
          suggestions={clusters}
          {...field('station')}
          onChange={(station) => set({ station, stationId: null })}
        />
      )}
      {isDistrict && (
        <MultiSelectField
          label={texts.relay}
          hint={always.length > 0 ? texts.relayAlways(always.join(', ')) : texts.relayHint}
          choices={communes}
          {...field('relayCommuneIds')}
        />
      )}
    </>
  );
}
