import type { ResultKind } from '../../../shared/people/results.ts';
import type { Day } from '../../../shared/kernel/dates.ts';
import { markMany, markParts } from '../../store/offers.ts';
import type { Maybe, Schema } from '../../store/schema.ts';
import type { Reader, Writer } from '../../store/store.ts';
import { nameless } from '../persons/erase.queries.ts';

export type HandedRow = Pick<Schema['attendee'], 'id' | 'name' | 'birth' | 'phone' | 'unit' | 'agreedOn'> &
  Maybe<string, 'communeName'> & { conference: string; day: Day };
const handed = `SELECT t.id, t.name, t.birth, t.phone, t.unit, t.agreed_on, u.name AS commune_name, c.code AS conference, c.day
  FROM attendee t JOIN conference c ON c.id = t.conference_id AND c.deleted_at IS NULL LEFT JOIN commune u ON u.id = c.commune_id
  WHERE t.deleted_at IS NULL AND`;
const inOrder = 'ORDER BY c.day, c.code_key, t.position';

/** Marked «Chuyển TCDVT», on no living list, and not erased. */
export const waitingRows = (reader: Reader): HandedRow[] =>
  reader.sql<HandedRow>(
    `${handed} t.handed_over = 1 AND t.name <> '${nameless}' AND NOT EXISTS (SELECT 1 FROM person p WHERE p.id = t.person_id AND p.erased_at IS NOT NULL)
      AND NOT EXISTS (SELECT 1 FROM handover h WHERE h.id = t.handover_id AND h.deleted_at IS NULL) ${inOrder}`,
  );
/** In the order of their numbers on the slip. */
export const memberRows = (reader: Reader, handoverId: string): HandedRow[] =>
  reader.sql<HandedRow>(`${handed} t.handover_id = ? ${inOrder}`, [handoverId]);

export const handoverRows = (reader: Reader) =>
  reader.sql<{ id: string; version: number; day: Day; recipient: string; returnedOn: Day | null; people: number; joined: number }>(
    `SELECT h.id, h.version, h.day, h.recipient, h.returned_on, count(t.id) AS people,
      count(CASE WHEN EXISTS (SELECT 1 FROM attendee_result r WHERE r.attendee_id = t.id) THEN 1 END) AS joined
    FROM handover h LEFT JOIN attendee t ON t.handover_id = h.id AND t.deleted_at IS NULL
    WHERE h.deleted_at IS NULL GROUP BY h.id ORDER BY h.day DESC, h.id DESC`,
  );
export const handoverById = (reader: Reader, id: string) =>
  reader.sql<{ id: string; version: number; day: Day; recipient: string; note: string | null }>(
    'SELECT id, version, day, recipient, note FROM handover WHERE id = ? AND deleted_at IS NULL',
    [id],
  )[0];

/** The list holds just these, who agreed on its day. */
export function putMembers(writer: Writer, handoverId: string, day: Day, ids: readonly string[]): void {
  const known = writer.sql<{ id: string }>('SELECT id FROM attendee WHERE handover_id = ?', [handoverId]).map((row) => row.id);
  const [gone, fresh] = [known.filter((id) => !ids.includes(id)), ids.filter((id) => !known.includes(id))];
  markMany(writer, 'attendee', gone, { handoverId: null, agreedOn: null });
  markMany(writer, 'attendee', fresh, { handoverId, agreedOn: day });
}

/** The people of a list as their slip numbers them, with what is known of them by now. */
export function expectedOf(reader: Reader, handoverId: string) {
  const rows = reader.sql<{ id: string; version: number; name: string; said: string | null }>(
    `SELECT t.id, t.version, t.name, t.said FROM attendee t JOIN conference c ON c.id = t.conference_id AND c.deleted_at IS NULL
    WHERE t.deleted_at IS NULL AND t.handover_id = ? ${inOrder}`,
    [handoverId],
  );
  const results = reader.sql<{ attendeeId: string; kind: ResultKind; joinedOn: Day | null }>(
    `SELECT r.attendee_id, r.kind, r.joined_on FROM attendee t JOIN attendee_result r ON r.attendee_id = t.id
    WHERE t.handover_id = ? ORDER BY r.attendee_id, r.position`,
    [handoverId],
  );
  const byAttendee = Map.groupBy(results, (row) => row.attendeeId);
  return rows.map((row) => ({ ...row, results: (byAttendee.get(row.id) ?? []).map(({ kind, joinedOn }) => ({ kind, joinedOn })) }));
}

export const putResults = (writer: Writer, attendeeId: string, results: readonly { kind: ResultKind; joinedOn: Day | null }[]): void =>
  markParts(writer, 'attendee', 'attendeeResult', attendeeId, results);
