import { tidy, valueKey } from '../../shared/kernel/text.ts';
import { query } from '../store/connection.ts';
import { createRecord, type Kind } from '../store/records.ts';
import type { Writer } from '../store/store.ts';

const stationKind: Kind<'station'> = { table: 'station', area: 'broadcasts', word: 'đài, cụm loa' };

/** Station ids by place: the commune's (null = the district's) and its name (null = the usual one); a station met first is made. */
export type StationFinder = (communeId: string | null, name: string | null) => string;

/** Reads the stations once and keeps them at hand, for a single save as for a batch of thousands; lives no longer than the transaction. */
export function stationFinder(writer: Writer): StationFinder {
  const rows = writer.all(
    query
      .selectFrom('station')
      .where('deletedAt', 'is', null)
      .where('kind', 'in', ['commune', 'district'])
      .select(['id', 'communeId', 'nameKey']),
  );
  const known = new Map(rows.map((row) => [placeKey(row.communeId, row.nameKey), row.id]));
  return (communeId, name) => {
    const clean = name === null ? '' : tidy(name);
    const nameKey = valueKey(clean);
    const place = placeKey(communeId, nameKey);
    const found = known.get(place);
    if (found !== undefined) return found;
    const kind = communeId === null ? 'district' : 'commune';
    const { id } = createRecord(writer, stationKind, { kind, communeId, name: clean || null, nameKey });
    known.set(place, id);
    return id;
  };
}

const placeKey = (communeId: string | null, nameKey: string) => `${communeId ?? ''}|${nameKey}`;
