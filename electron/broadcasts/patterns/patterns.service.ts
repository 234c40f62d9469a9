import type { z } from 'zod';
import type { PatternValues, zPattern } from '../../../shared/broadcasts/patterns/contract.ts';
import { airingSources, districtStationLabel } from '../../../shared/broadcasts/labels.ts';
import { clashes, formatTimes, parseTimes, weekdayBits, weekdaysOf } from '../../../shared/broadcasts/patterns/rules.ts';
import { stationLabel } from '../../../shared/broadcasts/stations/rules.ts';
import { topicBits, topicsOf } from '../../../shared/broadcasts/topics.ts';
import { type Day, formatDay } from '../../../shared/kernel/dates.ts';
import { invalid, refuse } from '../../../shared/kernel/errors.ts';
import { knownSpelling } from '../../../shared/kernel/text.ts';
import { binRecord, type Kind, type Ref, restoreRecord, saveRecord } from '../../store/records.ts';
import type { Actor, Reader, Store, Writer } from '../../store/store.ts';
import { dropAirings, restoreAirings } from './generated-airings.ts';
import { airingsOfSlots, generatedAhead, type PatternRow, patternRows } from './patterns.queries.ts';
import { programmeFinder } from '../programmes/programmes.service.ts';
import { stationFinder } from '../stations/finder.ts';
import { stationById } from '../stations/stations.queries.ts';

type Pattern = z.infer<typeof zPattern>;
const patternKind: Kind<'pattern'> = { table: 'pattern', area: 'broadcasts', word: 'lịch phát mẫu' };
export const timesOf = (row: { times: string }): string[] => JSON.parse(row.times) as string[];
export const patternLabel = (row: PatternRow) => stationLabel({ kind: row.kind, communeName: row.communeName, name: row.station });

export const listPatterns = (store: Store): Pattern[] =>
  store.read((reader) => {
    const known = generatedAhead(reader, store.today());
    return patternRows(reader).map((row) => shown(row, known.get(row.id)));
  });

const shown = (row: PatternRow, generated: { ahead: number; lastDay: Day } | undefined): Pattern => ({
  id: row.id,
  version: row.version,
  places: [placeOf(row)],
  stationId: row.stationId,
  kind: row.kind,
  communeId: row.communeId,
  label: patternLabel(row),
  weekdays: weekdaysOf(row.weekdays),
  times: formatTimes(timesOf(row)) || null,
  programme: row.programme,
  topics: topicsOf(row.topics),
  count: row.count,
  minutes: row.minutes,
  language: row.language,
  source: row.source,
  agreementNumber: row.agreementNumber,
  validFrom: row.validFrom,
  validTo: row.validTo,
  note: row.note,
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
    const { existing, values } = input;
    const places = [...new Set(values.places)];
    if (existing && places.length > 1) throw invalid({ field: 'places', message: 'Một lịch phát mẫu thuộc một nơi. Chọn lại một nơi.' });
    const find = stationFinder(writer);
    const title = values.programme;
    const columns = {
      weekdays: weekdayBits(values.weekdays),
      times: JSON.stringify(parseTimes(values.times ?? '') ?? []),
      programmeId: programmeFinder(writer)(title),
      programme: title,
      topics: topicBits(values.topics),
      count: values.count,
      minutes: values.minutes,
      language: values.language,
      source: values.source === null ? null : knownSpelling(values.source, airingSources),
      agreementNumber: values.agreementNumber,
      validFrom: values.validFrom,
      validTo: values.validTo,
      note: values.note,
    };
    const made = places.map((place) => {
      const stationId = stationAt(writer, find, place);
      const clash = patternRows(writer).find(
        (other) =>
          other.id !== existing?.id && clashes({ stationId, ...columns, times: timesOf(columns) }, { ...other, times: timesOf(other) }),
      );
      if (clash) throw invalid({ field: columns.times === '[]' ? 'weekdays' : 'times', message: clashMessage(clash) });
      return saveRecord(writer, patternKind, existing, { stationId, ...columns });
    });
    const [first] = made;
    if (!first) throw invalid({ field: 'places', message: 'Chọn ít nhất một nơi phát.' });
    return { ...first, made };
  });

const clashMessage = (other: PatternRow) =>
  `${patternLabel(other) || districtStationLabel} đã có lịch phát mẫu trùng ngày, giờ (từ ${formatDay(other.validFrom)}). Sửa lịch đó, hoặc cho nó kết thúc trước.`;

/** The station a place stands for: a commune's and the office's usual one are made when first needed. */
function stationAt(writer: Writer, find: ReturnType<typeof stationFinder>, place: string): string {
  if (place === 'district') return find(null, null);
  if (stationById(writer, place)) return place;
  const [commune] = writer.sql('SELECT id FROM commune WHERE id = ? AND deleted_at IS NULL', [place]);
  if (!commune) throw invalid({ field: 'places', message: 'Không còn nơi phát này. Chọn lại.' });
  return find(place, null);
}

/** With them go the airings planned from today on that nobody has touched. */
export const removePatterns = (store: Store, actor: Actor, { refs }: { refs: Ref[] }): { refs: Ref[]; airings: number } =>
  store.write(actor, (writer) => {
    const ahead = untouchedAhead(
      writer,
      refs.map((ref) => ref.id),
      store.today(),
    );
    dropAirings(writer, ahead);
    return { refs: refs.map((ref) => binRecord(writer, patternKind, ref)), airings: ahead.length };
  });

const endOfTime = '9999-12-31' as Day;
const untouchedAhead = (reader: Reader, patternIds: readonly string[], today: Day): Ref[] =>
  airingsOfSlots(reader, patternIds, { from: today, to: endOfTime }).filter(
    (one) => one.status === 'planned' && one.version === one.slotVersion && one.day >= today,
  );

/** Brings back also the airings that went with them. REFUSED: the station lies in the bin, or plays something else at that time now. */
export const restorePatterns = (store: Store, actor: Actor, { refs }: { refs: Ref[] }): { refs: Ref[] } =>
  store.write(actor, (writer) => {
    const others = patternRows(writer);
    const restored = refs.map((ref) => {
      const [binned] = writer.sql<{ deletedAt: string | null }>('SELECT deleted_at FROM pattern WHERE id = ?', [ref.id]);
      const back = restoreRecord(writer, patternKind, ref);
      const [row] = patternRows(writer, [ref.id]);
      if (!row || !stationById(writer, row.stationId))
        throw refuse('Không khôi phục được: đài, cụm loa của lịch này đã bị xóa. Khôi phục đài đó trước.');
      const clash = others.find((other) => clashes({ ...row, times: timesOf(row) }, { ...other, times: timesOf(other) }));
      if (clash) throw refuse(`Không khôi phục được. ${clashMessage(clash)}`);
      restoreAirings(writer, gone(writer, ref.id, binned?.deletedAt ?? ''));
      return back;
    });
    return { refs: restored };
  });

/** Airings that were dropped in the moment the pattern was. */
const gone = (reader: Reader, patternId: string, at: string): Ref[] =>
  reader.sql<Ref>('SELECT id, version FROM airing WHERE pattern_id = ? AND deleted_at = ? AND version = slot_version', [patternId, at]);
