import type { StationKind } from '../../../shared/broadcasts/stations/rules.ts';
import { tidy, valueKey } from '../../../shared/kernel/text.ts';
import { query } from '../../store/connection.ts';
import { createRecord } from '../../store/records.ts';
import type { Reader, Writer } from '../../store/store.ts';
import { stationKind } from './station.kinds.ts';

/** Station ids by place: the commune's (null = the district's) and its name (null = the usual one); a station met first is made. */
export type StationFinder = (communeId: string | null, name: string | null) => string;

const nameOf = (name: string | null) => {
  const clean = name === null ? '' : tidy(name);
  return { name: clean || null, nameKey: valueKey(clean) };
};
export const placeKey = (communeId: string | null, nameKey: string) => `${communeId ?? ''}|${nameKey}`;

/**
 * Reads the stations once and keeps them at hand, for a single save as for a batch of thousands; lives no longer than the transaction. A
 * name is that of an industrial zone's or mobile loudspeaker of the commune where there is one; a new name makes a cluster of the commune's own.
 */
export function stationFinder(writer: Writer): StationFinder {
  const known = new Map(placesOf(writer).map((row) => [placeKey(row.communeId, row.nameKey), row.id]));
  return (communeId, name) => {
    const named = nameOf(name);
    const place = placeKey(communeId, named.nameKey);
    const found = known.get(place);
    if (found !== undefined) return found;
    const id = makeStation(writer, communeId, named.name);
    known.set(place, id);
    return id;
  };
}

/** The commune's and the office's own stations last, so that they win where two bear one name. */
const placesOf = (reader: Reader) =>
  reader
    .all(query.selectFrom('station').where('deletedAt', 'is', null).select(['id', 'kind', 'communeId', 'nameKey']))
    .sort((a, b) => Number(isOwn(a.kind)) - Number(isOwn(b.kind)));
const isOwn = (kind: StationKind) => kind === 'commune' || kind === 'district';

function makeStation(writer: Writer, communeId: string | null, name: string | null): string {
  const kind = communeId === null ? 'district' : 'commune';
  // Others may use it by the time the record it was made for is taken back.
  return writer.stays(() => createRecord(writer, stationKind, { kind, communeId, ...nameOf(name) }).id);
}

/** What a station's row holds of the values sent. */
export const stationColumns = (values: { kind: StationKind; communeId: string | null; name: string | null }) => ({
  kind: values.kind,
  communeId: values.communeId,
  ...nameOf(values.name),
});
