import { districtStationLabel } from '../../../shared/broadcasts/labels.ts';
import { clashes } from '../../../shared/broadcasts/patterns/rules.ts';
import { stationLabel } from '../../../shared/broadcasts/stations/rules.ts';
import { formatDay } from '../../../shared/kernel/dates.ts';
import type { Schema } from '../../store/schema.ts';
import type { Reader } from '../../store/store.ts';
import { type PatternRow, patternRows } from './patterns.queries.ts';

export const timesOf = (row: { times: string }): string[] => JSON.parse(row.times) as string[];
export const patternLabel = (row: PatternRow) => stationLabel({ kind: row.kind, communeName: row.communeName, name: row.station });

type Slots = Pick<Schema['pattern'], 'stationId' | 'weekdays' | 'times' | 'programme' | 'topics' | 'validFrom' | 'validTo'>;
/** Which other pattern of the station plays at one of these times already; undefined where none does. */
export function clashOf(reader: Reader, pattern: Slots, ownId: string | null): string | undefined {
  const own = { ...pattern, times: timesOf(pattern) };
  const other = patternRows(reader).find((one) => one.id !== ownId && clashes(own, { ...one, times: timesOf(one) }));
  return (
    other &&
    `${patternLabel(other) || districtStationLabel} đã có lịch phát mẫu trùng ngày, giờ (từ ${formatDay(other.validFrom)}). Sửa lịch đó, hoặc cho nó kết thúc trước.`
  );
}
