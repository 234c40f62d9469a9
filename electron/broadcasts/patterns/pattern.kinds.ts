import { type Day, dayAt } from '../../../shared/kernel/dates.ts';
import { refuse } from '../../../shared/kernel/errors.ts';
import { query } from '../../store/connection.ts';
import type { RecordKind } from '../../store/kinds.ts';
import type { Ref } from '../../store/records.ts';
import type { Reader, Writer } from '../../store/store.ts';
import { clashOf } from './clashes.ts';
import { dropAirings, restoreAirings } from './generated-airings.ts';
import { airingsOfSlots } from './patterns.queries.ts';

/** REFUSED where something else plays at its times by now. */
function checkTimesFree(reader: Reader, id: string): void {
  const binned = reader.first(query.selectFrom('pattern').where('id', '=', id).selectAll());
  const clash = binned && clashOf(reader, binned, id);
  if (clash) throw refuse(`Không khôi phục được. ${clash}`);
}

/** The airings planned from today on that nobody has touched. */
function dropAiringsAhead(writer: Writer, id: string): number {
  const today = dayAt(new Date(writer.at));
  const ahead = airingsOfSlots(writer, [id], { from: today, to: endOfTime }).filter(
    (one) => one.status === 'planned' && one.version === one.slotVersion && one.day >= today,
  );
  dropAirings(writer, ahead);
  return ahead.length;
}
const endOfTime = '9999-12-31' as Day;

/** The airings that were dropped in the moment the pattern was. */
function bringAiringsBack(writer: Writer, id: string, binnedAt: string): void {
  const gone = writer.sql<Ref>('SELECT id, version FROM airing WHERE pattern_id = ? AND deleted_at = ? AND version = slot_version', [
    id,
    binnedAt,
  ]);
  restoreAirings(writer, gone);
}

export const patternKind: RecordKind<'pattern'> = {
  table: 'pattern',
  area: 'broadcasts',
  word: 'lịch phát mẫu',
  label: `coalesce((SELECT s.name FROM station s WHERE s.id = r.station_id) || ': ', '') || coalesce(r.programme, '')`,
  parts: [{ table: 'patternException', owner: 'patternId' }],
  names: { programmeId: { free: true } },
  beforeRemove: dropAiringsAhead,
  beforeRestore: checkTimesFree,
  afterRestore: bringAiringsBack,
};
