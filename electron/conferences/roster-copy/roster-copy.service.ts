import type { z } from 'zod';
import { Repeats } from '../../../shared/people/persons/repeats.ts';
import type { RosterStanding, zCopyAttendee, zCopyPerson } from '../../../shared/conferences/roster-copy/contract.ts';
import { sexes } from '../../../shared/people/results.ts';
import { notFound } from '../../../shared/kernel/errors.ts';
import { identitiesOf } from '../../people/persons/matching.service.ts';
import { listPersons } from '../../people/persons/persons.service.ts';
import { insertMany } from '../../store/bulk.ts';
import type { Schema } from '../../store/schema.ts';
import type { Actor, Reader, Store } from '../../store/store.ts';
import { newAttendeeColumns } from '../columns.ts';
import { conferenceById } from '../conferences.queries.ts';
import { checkNamesAllowed } from '../names/names.service.ts';
import { attendeeRows, joinedOf } from '../roster/roster.queries.ts';

/** Someone as far as it takes to put them on a roster. */
type Identity = Pick<Schema['attendee'], 'personId' | 'name' | 'birth' | 'sex' | 'citizenId' | 'phone' | 'unit' | 'role'>;

/** Who stands on a roster: by person, by the number of a card, and by what makes someone likely (see Repeats). */
class Standing {
  readonly #persons = new Map<string, number>();
  readonly #repeats = new Repeats();

  add(one: Identity, position: number): void {
    if (one.personId !== null && !this.#persons.has(one.personId)) this.#persons.set(one.personId, position);
    this.#repeats.add({ ...known(one), stands: `số ${position}` });
  }
  of(one: Identity): RosterStanding {
    const position = one.personId === null ? undefined : this.#persons.get(one.personId);
    if (position !== undefined) return { sure: true, words: `Đã có, số ${position}` };
    const { state, reason } = this.#repeats.judge(known(one));
    return state === 'new' ? null : { sure: state === 'same', words: reason ?? '' };
  }
}
const known = ({ name, birth, citizenId, phone, unit }: Identity) => ({ name, birth, citizenId, phone, place: unit });

function standingOn(reader: Reader, conferenceId: string): Standing {
  if (!conferenceById(reader, conferenceId)) throw notFound('hội nghị');
  const standing = new Standing();
  for (const row of attendeeRows(reader, conferenceId)) standing.add(row, row.position);
  return standing;
}

/** Everyone of an earlier conference, with who stands on this roster already. NOT_FOUND: either conference is gone. */
export const attendeesToCopy = (store: Store, input: { conferenceId: string; fromId: string }): z.infer<typeof zCopyAttendee>[] =>
  store.read((reader) => {
    const standing = standingOn(reader, input.conferenceId);
    if (!conferenceById(reader, input.fromId)) throw notFound('hội nghị để chép');
    const joined = joinedOf(reader, input.fromId);
    return attendeeRows(reader, input.fromId).map((row) => ({
      id: row.id,
      position: row.position,
      name: row.name,
      birth: row.birth,
      phone: row.phone,
      unit: row.unit,
      role: row.role,
      present: row.present === 1,
      joined: joined.has(row.id),
      standing: standing.of(row),
    }));
  });

/** A window of the register, with who stands on this roster already. */
export function peopleToCopy(
  store: Store,
  { conferenceId, ...search }: { conferenceId: string } & Parameters<typeof listPersons>[1],
): { rows: z.infer<typeof zCopyPerson>[]; total: number; more: boolean } {
  const { rows, ...rest } = listPersons(store, search);
  return store.read((reader) => {
    const standing = standingOn(reader, conferenceId);
    const identities = new Map(
      identitiesOf(
        reader,
        rows.map(({ id }) => id),
      ).map((one) => [one.personId, one]),
    );
    return {
      ...rest,
      rows: rows.map((row) => {
        const one = identities.get(row.id);
        return { ...row, standing: one ? standing.of({ ...one, role: null }) : null };
      }),
    };
  });
}

/** What was of that meeting alone (marks, results, money, note) stays there. */
const rowOf = (conferenceId: string, { personId, sex, name, birth, citizenId, phone, unit, role }: Identity, position: number) => ({
  ...newAttendeeColumns(conferenceId, {
    position,
    name,
    birth,
    citizenId,
    phone,
    unit,
    role,
    sex: sexes.find((known) => known === sex) ?? null,
    present: false,
    handedOver: false,
  }),
  personId,
});

/**
 * Puts them below the last of the roster in one transaction with one audit row; each stays the person of the register they were. Someone
 * who stands there for certain is left out, someone likely was chosen all the same. REFUSED: a sensitive audience (see checkNamesAllowed).
 */
export const copyToRoster = (
  store: Store,
  actor: Actor,
  input: { conferenceId: string; attendees: readonly string[]; people: readonly string[] },
): { added: number; leftOut: number } =>
  store.write(actor, (writer) => {
    const { conferenceId } = input;
    const standing = standingOn(writer, conferenceId);
    const chosen: Identity[] = [
      ...attendeeRows(writer, { ids: input.attendees }),
      ...identitiesOf(writer, input.people).map((one) => ({ ...one, role: null })),
    ];
    let position = attendeeRows(writer, conferenceId).at(-1)?.position ?? 0;
    const rows = chosen.flatMap((one) => {
      if (standing.of(one)?.sure) return [];
      position += 1;
      standing.add(one, position);
      return [rowOf(conferenceId, one, position)];
    });
    const leftOut = input.attendees.length + input.people.length - rows.length;
    if (rows.length === 0) return { added: 0, leftOut };
    checkNamesAllowed(writer, conferenceId);
    const ids = insertMany(writer, 'attendee', rows);
    writer.audit({
      area: 'conferences',
      action: 'import',
      batch: writer.newId(),
      changes: { conferenceId, rows: ids.length, copied: true },
    });
    writer.changed('conferences', ids);
    writer.changed('people', ids);
    return { added: ids.length, leftOut };
  });
