import type { z } from 'zod';
import { findRows, type FoundRows, judgeRows } from '../../../shared/conferences/roster-file/read.ts';
import type { Standing } from '../../../shared/people/persons/repeats.ts';
import type { RosterFileRow, zRosterFileShown } from '../../../shared/conferences/roster-file/contract.ts';
import { countStates } from '../../../shared/intake/contract.ts';
import { notFound, refuse } from '../../../shared/kernel/errors.ts';
import type { WithErrors } from '../../intake/intake.ts';
import { insertMany } from '../../store/bulk.ts';
import type { Reader, Writer } from '../../store/store.ts';
import { newAttendeeColumns } from '../columns.ts';
import { conferenceById } from '../conferences.queries.ts';
import { askLater } from '../../people/persons/matching.service.ts';
import { checkNamesAllowed, insistIn } from '../names/names.service.ts';
import { type JudgedRoster, knownPeople, personFor } from '../roster/people.ts';
import { attendeeRows } from '../roster/roster.queries.ts';

/** Far above any meeting; the sheet of a conference takes no more in one go. */
const mostPeople = 5_000;

interface RosterPlan extends JudgedRoster {
  found: FoundRows;
  communeId: string | null;
}
interface RosterOrder {
  /** Rows asked about that are taken, by their place. */
  add: readonly number[];
  /** Who a row is in the register; null = nobody of it. */
  people?: readonly { at: number; personId: string | null }[] | undefined;
  /** Why people of a sensitive audience are named (see insistIn). */
  reason?: string | undefined;
}
type RosterShown = z.infer<typeof zRosterFileShown>;

/** An attendee list from outside into the roster of one conference. Rows in error stay out, those asked about go in where they are answered. */
export const rosterIntake: WithErrors<{ conferenceId: string }, RosterPlan, RosterShown, RosterOrder> = {
  name: 'roster',
  judge: (store, { files, target, told, today }) => {
    const all = files.flatMap(({ sheets }) => sheets);
    const found = findRows(all, today, told);
    if (found.rows.length > mostPeople)
      throw refuse(`Tệp có hơn ${mostPeople} người. Một hội nghị nhận tối đa ${mostPeople} người mỗi lần nhập, hãy chia tệp ra.`);
    return store.read((reader) => judged(reader, target.conferenceId, found));
  },
  preview: ({ found, rows, ignored, likely }) => ({
    shown: { rows, ignored, likely },
    tables: found.tables,
    counts: { ...countStates(rows), aside: ignored.length },
  }),
  sender: ({ communeId }) => communeId ?? '',
  write: writeRoster,
  errors: {
    rows: ({ found }) => found.rows.flatMap(({ sheet, row, error }) => (error === null ? [] : [{ sheet, row, reason: error }])),
    headings: ({ found }, sheet) => found.headings.get(sheet) ?? [],
  },
};

/** Each row against the roster and the register of people as they stand now. NOT_FOUND: the conference is gone. */
function judged(reader: Reader, conferenceId: string, found: FoundRows): RosterPlan {
  const conference = conferenceById(reader, conferenceId);
  if (!conference) throw notFound('hội nghị');
  const roster = attendeeRows(reader, conferenceId);
  const { rows, ignored } = judgeRows(found, roster.map(standing));
  const { communeId } = conference;
  return { found, communeId, ignored, ...knownPeople(reader, rows, { communeId, roster }) };
}

const standing = (row: ReturnType<typeof attendeeRows>[number]): Standing => ({
  name: row.name,
  birth: row.birth,
  citizenId: row.citizenId,
  phone: row.phone,
  place: row.unit,
  stands: `số ${row.position} của danh sách`,
});

/**
 * The new rows, and those asked about that `add` names, below the last of the roster with one audit row. REFUSED: names of a sensitive
 * audience without a `reason` (see checkNamesAllowed).
 */
function writeRoster(
  writer: Writer,
  plan: RosterPlan,
  { add, people = [], reason }: RosterOrder,
  { target }: { target: { conferenceId: string } },
): number {
  const { conferenceId } = target;
  const answered = new Set(add);
  const chosen = plan.rows.flatMap((row, at) =>
    row.state === 'new' || (row.state === 'ask' && answered.has(at)) ? [{ row, who: personFor(plan, at, people) }] : [],
  );
  if (chosen.length === 0) return 0;
  if (reason !== undefined) insistIn(writer, conferenceId, reason);
  checkNamesAllowed(writer, conferenceId);
  const last = attendeeRows(writer, conferenceId).at(-1)?.position ?? 0;
  const ids = insertMany(
    writer,
    'attendee',
    chosen.map(({ row, who }, at) => ({
      ...newAttendeeColumns(conferenceId, valuesOf(row, last + 1 + at)),
      personId: who.personId,
    })),
  );
  chosen.forEach(({ who }, at) => askLater(writer, ids[at] ?? '', who.open));
  if (chosen.some(({ who }) => who.personId !== null || who.open.length > 0)) writer.changed('people', ids);
  writer.audit({ area: 'conferences', action: 'import', batch: writer.newId(), changes: { conferenceId, rows: ids.length } });
  writer.changed('conferences', ids);
  return ids.length;
}

const valuesOf = (row: RosterFileRow, position: number) => ({
  position,
  name: row.name ?? '',
  birth: row.birth,
  sex: row.sex,
  citizenId: row.id,
  phone: row.phone,
  unit: row.unit,
  present: false,
  handedOver: false,
});
