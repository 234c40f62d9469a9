import { districtStationLabel } from '../../../shared/broadcasts/labels.ts';
import { refuse } from '../../../shared/kernel/errors.ts';
import type { RecordKind } from '../../store/kinds.ts';
import type { Schema } from '../../store/schema.ts';
import type { Reader } from '../../store/store.ts';
import { stationEver, stationNamed } from './stations.queries.ts';

type Place = Pick<Schema['station'], 'communeId' | 'name' | 'nameKey'>;

/** Why a station of that name cannot stand there; undefined where nothing hinders it. */
export function nameTaken(reader: Reader, values: Place, ownId: string | null): string | undefined {
  const other = stationNamed(reader, values.communeId, values.nameKey, ownId);
  if (!other) return undefined;
  if (values.name !== null) return `Nơi này đã có đài, cụm loa tên «${values.name}». Đặt tên khác.`;
  const place = values.communeId === null ? districtStationLabel.toLowerCase() : 'xã, phường này';
  return `Đài thường dùng của ${place} đã có. Đặt tên cho đài, cụm loa thêm vào.`;
}

/** A commune's own station is made when it is first played on: not it, but what it plays holds the commune. */
export const stationKind: RecordKind<'station'> = {
  table: 'station',
  area: 'broadcasts',
  word: 'đài, cụm loa',
  label: 'r.name',
  parts: [{ table: 'stationRelay', owner: 'stationId', names: { communeId: { uses: 'đài luôn được xã này tiếp âm' } } }],
  names: { communeId: { passes: `r.kind IN ('commune', 'district')`, uses: 'cụm loa khác' } },
  ifHeld: 'Nếu không còn dùng, hãy cho nó ngừng dùng từ một ngày.',
  beforeRestore: (reader, id) => {
    const binned = stationEver(reader, id);
    const taken = binned && nameTaken(reader, binned, id);
    if (taken) throw refuse(`Không khôi phục được. ${taken}`);
  },
};
