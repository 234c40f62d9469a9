import type { z } from 'zod';
import type { PatternValues, zPattern } from '../../../shared/broadcasts/patterns/contract.ts';
import { airingSources } from '../../../shared/broadcasts/labels.ts';
import { formatTimes, parseTimes, weekdayBits, weekdaysOf } from '../../../shared/broadcasts/patterns/rules.ts';
import { topicBits, topicsOf } from '../../../shared/broadcasts/topics.ts';
import type { Day } from '../../../shared/kernel/dates.ts';
import { invalid } from '../../../shared/kernel/errors.ts';
import { knownSpelling } from '../../../shared/kernel/text.ts';
import { agreementFinder } from '../../store/agreement-links.ts';
import { type Ref, saveRecord } from '../../store/records.ts';
import type { Actor, Store, Writer } from '../../store/store.ts';
import { clashOf, patternLabel, timesOf } from './clashes.ts';
import { patternKind } from './pattern.kinds.ts';
import { generatedAhead, type PatternRow, patternRows } from './patterns.queries.ts';
import { programmeFinder } from '../programmes/programmes.service.ts';
import { stationFinder } from '../stations/finder.ts';
import { stationById } from '../stations/stations.queries.ts';

type Pattern = z.infer<typeof zPattern>;

export const listPatterns = (store: Store): Pattern[] =>
  store.read((reader) => {
    const known = generatedAhead(reader, store.today());
    return patternRows(reader).map((row) => shown(row, known.get(row.id)));
  });

const shown = (row: PatternRow, generated: { ahead: number; lastDay: Day } | undefined): Pattern => ({
  ...row,
  places: [placeOf(row)],
  label: patternLabel(row),
  weekdays: weekdaysOf(row.weekdays),
  times: formatTimes(timesOf(row)) || null,
  topics: topicsOf(row.topics),
  ahead: generated?.ahead ?? 0,
  lastDay: generated?.lastDay ?? null,
});

/** As the user chooses it: the usual station of a commune goes by its commune. */
const placeOf = ({ kind, station, communeId, stationId }: PatternRow): string => {
  if (station === null && kind === 'district') return 'district';
  return station === null && kind === 'commune' && communeId !== null ? communeId : stationId;
};

/** One pattern for each place. INVALID: a place that is gone, a time at which a pattern of the station plays already. */
export const savePattern = (store: Store, actor: Actor, input: { existing: Ref | null; values: PatternValues }): Ref & { made: Ref[] } =>
  store.write(actor, (writer) => {
    const { existing } = input;
    const { places: named, agreementNumber, ...values } = input.values;
    const places = [...new Set(named)];
    if (existing && places.length > 1) throw invalid({ field: 'places', message: 'Một lịch phát mẫu thuộc một nơi. Chọn lại một nơi.' });
    const find = stationFinder(writer);
    const columns = {
      ...values,
      weekdays: weekdayBits(values.weekdays),
      times: JSON.stringify(parseTimes(values.times ?? '') ?? []),
      programmeId: programmeFinder(writer)(values.programme),
      topics: topicBits(values.topics),
      source: values.source === null ? null : knownSpelling(values.source, airingSources),
      ...agreementFinder(writer)(agreementNumber),
    };
    const made = places.map((place) => {
      const stationId = stationAt(writer, find, place);
      const clash = clashOf(writer, { stationId, ...columns }, existing?.id ?? null);
      if (clash) throw invalid({ field: columns.times === '[]' ? 'weekdays' : 'times', message: clash });
      return saveRecord(writer, patternKind, existing, { stationId, ...columns });
    });
    const [first] = made;
    if (!first) throw invalid({ field: 'places', message: 'Chọn ít nhất một nơi phát.' });
    return { ...first, made };
  });

/** The station a place stands for: a commune's and the office's usual one are made when first needed. */
function stationAt(writer: Writer, find: ReturnType<typeof stationFinder>, place: string): string {
  if (place === 'district') return find(null, null);
  if (stationById(writer, place)) return place;
  const [commune] = writer.sql('SELECT id FROM commune WHERE id = ? AND deleted_at IS NULL', [place]);
  if (!commune) throw invalid({ field: 'places', message: 'Không còn nơi phát này. Chọn lại.' });
  return find(place, null);
}
