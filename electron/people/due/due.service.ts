import type { z } from 'zod';
import type { Day } from '../../../shared/kernel/dates.ts';
import type { zDue } from '../../../shared/people/due/contract.ts';
import { dueIn, healthMonths, monthsOn } from '../../../shared/people/due/renewal.ts';
import type { Maybe } from '../../store/schema.ts';
import type { Reader, Store } from '../../store/store.ts';
import { nameless } from '../persons/erase.queries.ts';

interface Asked {
  span: { from: Day; to: Day };
  /** Months of the voluntary pension's period; null = leave it out. */
  pension: number | null;
}

/** Whose insurance runs out in the span, by the results on rosters of conferences held and on rounds (see dueIn); nobody who was erased. */
export function dueRows(reader: Reader, input: Asked): z.infer<typeof zDue>[] {
  const months = Math.max(healthMonths, input.pension ?? 0);
  const results = resultsSince(reader, monthsOn(input.span.from, -months - 1)).map((row) => ({
    ...row,
    who: row.personId ?? row.place,
    insurance: row.kind.endsWith('Si') ? ('si' as const) : ('hi' as const),
  }));
  return dueIn(results, input.span, input.pension).map((row) => ({ ...row, id: `${row.place}/${row.position}` }));
}
export const listDue = (store: Store, input: Asked): z.infer<typeof zDue>[] => store.read((reader) => dueRows(reader, input));

type ResultRow = Record<'place' | 'name' | 'kind', string> &
  Maybe<string, 'attendeeId' | 'visitId' | 'personId' | 'phone' | 'unit' | 'communeName'> & { position: number; day: Day };
const resultsSince = (reader: Reader, from: Day): ResultRow[] =>
  reader.sql<ResultRow>(
    `SELECT t.id AS attendee_id, NULL AS visit_id, t.id AS place, t.person_id, t.name, t.phone, t.unit, u.name AS commune_name, r.kind, r.position,
      coalesce(r.joined_on, c.day) AS day, t.sort_key AS sort_key
    FROM attendee_result r CROSS JOIN attendee t ON t.id = r.attendee_id AND t.deleted_at IS NULL
      CROSS JOIN conference c ON c.id = t.conference_id AND c.deleted_at IS NULL AND c.status = 'held'
      LEFT JOIN commune u ON u.id = c.commune_id
    WHERE coalesce(r.joined_on, c.day) >= ? AND t.name <> '${nameless}' AND NOT EXISTS (SELECT 1 FROM person p WHERE p.id = t.person_id AND p.erased_at IS NOT NULL)
    UNION ALL
    SELECT NULL, v.id, v.id || '/' || m.position, m.person_id, p.name, p.phone, p.address, u.name, r.kind, r.position, coalesce(r.joined_on, v.day), p.sort_key
    FROM visit_result r CROSS JOIN visit_person m ON m.visit_id = r.visit_id AND m.position = r.person_position
      CROSS JOIN visit v ON v.id = r.visit_id AND v.deleted_at IS NULL
      CROSS JOIN person p ON p.id = m.person_id AND p.erased_at IS NULL
      LEFT JOIN commune u ON u.id = v.commune_id
    WHERE coalesce(r.joined_on, v.day) >= ? ORDER BY sort_key, place`,
    [from, from],
  );
