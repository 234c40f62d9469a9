import type { Day } from '../../../shared/kernel/dates.ts';
import { invalid } from '../../../shared/kernel/errors.ts';
import { retainedSince } from '../../../shared/people/overdue/retention.ts';
import { readSettings } from '../../office/settings.service.ts';
import type { Ref } from '../../store/records.ts';
import { wipeLog } from '../../store/log.ts';
import type { Actor, Reader, Store } from '../../store/store.ts';
import { eraseEntries, purgedBefore, rosterEntriesBefore } from '../persons/erase.queries.ts';
import { type Erasure, erasePeople } from '../persons/erase.service.ts';

interface RosterNames {
  people: number;
  conferences: number;
  spared: string[];
}
interface Overdue {
  id: string;
  version: number;
  name: string;
  birth: string | null;
  address: string | null;
  communeName: string | null;
  lastMet: Day;
  signed: boolean;
}

/** The last day each person was met or joined something; planned meetings count, so that nobody who is invited is due. */
const lastMet = `SELECT person_id, max(day) AS day FROM (
    SELECT t.person_id, c.day FROM attendee t JOIN conference c ON c.id = t.conference_id AND c.deleted_at IS NULL
      WHERE t.person_id IS NOT NULL AND t.deleted_at IS NULL
    UNION ALL SELECT t.person_id, r.joined_on FROM attendee_result r JOIN attendee t ON t.id = r.attendee_id
      WHERE r.joined_on IS NOT NULL AND t.person_id IS NOT NULL AND t.deleted_at IS NULL
    UNION ALL SELECT m.person_id, v.day FROM visit_person m JOIN visit v ON v.id = m.visit_id AND v.deleted_at IS NULL
    UNION ALL SELECT m.person_id, r.joined_on FROM visit_result r
      JOIN visit_person m ON m.visit_id = r.visit_id AND m.position = r.person_position WHERE r.joined_on IS NOT NULL
  ) GROUP BY person_id`;
const overdue = `FROM person p LEFT JOIN (${lastMet}) l ON l.person_id = p.id
  WHERE p.deleted_at IS NULL AND p.erased_at IS NULL AND coalesce(l.day, substr(p.created_at, 1, 10)) < ?`;

const sinceNow = (reader: Reader, today: Day) => {
  const years = readSettings(reader, Number(today.slice(0, 4)))['people.retentionYears'];
  return { years, before: retainedSince(today, years) };
};

/** Whose last meeting is longer ago than the office keeps people, longest ago first. */
export const listOverdue = (
  store: Store,
  input: { offset: number; limit: number },
): { rows: Overdue[]; total: number; before: Day; years: number; rosters: RosterNames } =>
  store.read((reader) => {
    const { years, before } = sinceNow(reader, store.today());
    const [counted] = reader.sql<{ total: number }>(`SELECT count(*) AS total ${overdue}`, [before]);
    const rows = reader.sql<Omit<Overdue, 'signed'> & { signed: 0 | 1 }>(
      `SELECT p.id, p.version, p.name, p.birth, p.address, (SELECT u.name FROM commune u WHERE u.id = p.commune_id) AS commune_name,
        coalesce(l.day, substr(p.created_at, 1, 10)) AS last_met,
        EXISTS (SELECT 1 FROM attendee t WHERE t.person_id = p.id AND t.amount > 0) AS signed
      ${overdue} ORDER BY last_met, p.sort_key, p.id LIMIT ? OFFSET ?`,
      [before, input.limit, input.offset],
    );
    return {
      rows: rows.map((row) => ({ ...row, signed: row.signed === 1 })),
      total: counted?.total ?? 0,
      before,
      years,
      rosters: rosterNames(rosterEntriesBefore(reader, before)),
    };
  });

function rosterNames(entries: ReturnType<typeof rosterEntriesBefore>): RosterNames {
  const open = entries.filter((entry) => entry.signed === 0);
  const conferences = new Set(open.map((entry) => entry.conferenceId)).size;
  return {
    people: open.length,
    conferences,
    spared: [...new Set(entries.filter((entry) => entry.signed === 1).map((entry) => entry.code))],
  };
}

/**
 * Names on rosters of conferences that are too long ago, of people who never entered the register, and what the log still says of rows and
 * people that left the bin as long ago. Signed lists with money are spared.
 */
export const eraseRosters = (store: Store, actor: Actor): RosterNames =>
  store.write(actor, (writer) => {
    const { before } = sinceNow(writer, store.today());
    const entries = rosterEntriesBefore(writer, before);
    const told = rosterNames(entries);
    const open = entries.filter((entry) => entry.signed === 0).map((entry) => entry.id);
    eraseEntries(writer, open, null);
    wipeLog(writer, [...open, ...purgedBefore(writer, before)]);
    writer.audit({ area: 'people', action: 'update', changes: { erased: 'retention', rosterNames: told } });
    writer.changed('conferences', open);
    return told;
  });

/** INVALID: someone who has been met again since, or whose time is not over. */
export const eraseOverdue = (store: Store, actor: Actor, input: { people: readonly Ref[] }): Erasure => {
  const ids = JSON.stringify(input.people.map((ref) => ref.id));
  const due = store.read((reader) =>
    reader.sql<{ id: string }>(`SELECT p.id ${overdue} AND p.id IN (SELECT value FROM json_each(?))`, [
      sinceNow(reader, store.today()).before,
      ids,
    ]),
  );
  const kept = new Set(input.people.map((ref) => ref.id)).size - due.length;
  if (kept > 0)
    throw invalid({ field: 'people', message: `${kept} người chưa quá hạn lưu hoặc vừa được gặp lại. Mở lại danh sách rồi chọn.` });
  return erasePeople(store, actor, { people: input.people, cause: 'retention' });
};
