import { valueKey } from '../../../shared/kernel/text.ts';
import type { Dong } from '../../../shared/kernel/numbers.ts';
import { query } from '../../store/connection.ts';
import type { Reader, Writer } from '../../store/store.ts';

/** The living conference of that code; case and the place of tone marks do not matter. */
export const conferenceIdByCode = (reader: Reader, code: string): string | undefined =>
  reader.first(query.selectFrom('conference').where('codeKey', '=', valueKey(code)).where('deletedAt', 'is', null).select('id'))?.id;

/** Everyone of these rosters who has no amount gets it; who they are. */
export function giveAmount(writer: Writer, conferenceIds: readonly string[], amount: Dong): string[] {
  const without = writer.sql<{ id: string }>(
    'SELECT id FROM attendee WHERE conference_id IN (SELECT value FROM json_each(?)) AND deleted_at IS NULL AND amount IS NULL ORDER BY id',
    [JSON.stringify(conferenceIds)],
  );
  const ids = without.map((row) => row.id);
  writer.exec('UPDATE attendee SET amount = ?, version = version + 1, updated_at = ? WHERE id IN (SELECT value FROM json_each(?))', [
    amount,
    writer.at,
    JSON.stringify(ids),
  ]);
  return ids;
}
