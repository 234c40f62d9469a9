import { slotOf } from '../../../shared/broadcasts/patterns/rules.ts';
import { Refusal } from '../../../shared/kernel/errors.ts';
import type { Ref } from '../../store/records.ts';
import type { Writer } from '../../store/store.ts';
import { airingStates, dropException, removedReason } from './patterns.queries.ts';

/**
 * Airings that a pattern made, taken out of the log and brought back by the pattern itself: they stay untouched (version = slot_version), and no
 * exception stays behind as it does when a user takes one out (patterns.triggers.ts).
 */
export function dropAirings(writer: Writer, refs: readonly Ref[]): void {
  const known = checked(writer, refs, false);
  for (const { id } of refs) {
    writer.exec('UPDATE airing SET deleted_at = ?, version = version + 1, slot_version = version + 1, updated_at = ? WHERE id = ?', [
      writer.at,
      writer.at,
      id,
    ]);
    const airing = known.get(id);
    if (airing?.slot) forgetRemoval(writer, airing.patternId, airing.slot);
  }
  tellMoved(writer, refs);
}

export function restoreAirings(writer: Writer, refs: readonly Ref[]): void {
  checked(writer, refs, true);
  for (const { id } of refs)
    writer.exec('UPDATE airing SET deleted_at = NULL, version = version + 1, slot_version = version + 1, updated_at = ? WHERE id = ?', [
      writer.at,
      id,
    ]);
  tellMoved(writer, refs);
}

const tellMoved = (writer: Writer, refs: readonly Ref[]) =>
  writer.changed(
    'broadcasts',
    refs.map((ref) => ref.id),
  );

function forgetRemoval(writer: Writer, patternId: string | null, slot: string): void {
  const key = { patternId, ...slotOf(slot) };
  const noted = writer.sql('SELECT 1 AS found FROM pattern_exception WHERE pattern_id IS ? AND day = ? AND time = ? AND reason = ?', [
    key.patternId,
    key.day,
    key.time,
    removedReason,
  ]);
  if (noted.length > 0) dropException(writer, key);
}

/** CONFLICT where one has moved since it was seen. */
function checked(writer: Writer, refs: readonly Ref[], binned: boolean) {
  const known = new Map(
    airingStates(
      writer,
      refs.map((ref) => ref.id),
    ).map((row) => [row.id, row]),
  );
  for (const ref of refs) {
    const row = known.get(ref.id);
    if (!row || row.version !== ref.version || (row.deletedAt !== null) !== binned)
      throw new Refusal('CONFLICT', 'Có lượt phát đã được sửa sau thao tác này nên không làm lại được. Dữ liệu giữ nguyên.', {
        versions: { stored: row ?? null, sent: ref },
      });
  }
  return known;
}
