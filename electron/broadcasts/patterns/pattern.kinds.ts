import { refuse } from '../../../shared/kernel/errors.ts';
import type { RecordKind } from '../../store/kinds.ts';
import type { Ref } from '../../store/records.ts';
import type { Writer } from '../../store/store.ts';
import { clashOf } from './clashes.ts';
import { restoreAirings } from './generated-airings.ts';
import { patternRows } from './patterns.queries.ts';

/** The airings that were dropped in the moment the pattern was. REFUSED where something else plays at its times by now. */
function bringAiringsBack(writer: Writer, id: string, binnedAt: string): void {
  const [row] = patternRows(writer, [id]);
  const clash = row && clashOf(writer, row, id);
  if (clash) throw refuse(`Không khôi phục được. ${clash}`);
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
  afterRestore: bringAiringsBack,
};
