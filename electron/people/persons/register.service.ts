import type { z } from 'zod';
import { notFound, refuse } from '../../../shared/kernel/errors.ts';
import type { zRegistered } from '../../../shared/people/persons/contract.ts';
import { markRecord } from '../../store/offers.ts';
import { createRecord, type Ref } from '../../store/records.ts';
import type { Actor, Store, Writer } from '../../store/store.ts';
import { personColumns } from '../columns.ts';
import { matchInRegister } from './matching.service.ts';
import { putWords } from './persons.queries.ts';
import { personKind } from './person.kinds.ts';
import * as queries from './register.queries.ts';

type Registered = z.input<typeof zRegistered>;

/**
 * «Đưa vào sổ người»: every row of a roster that stands for nobody yet is linked to the person of its citizen id and name, asked about
 * where someone has the number under another name or is likely, else becomes a new person (see whoIs). REFUSED: a sensitive audience without a reason (domain §6), an empty
 * roster; the reason stays in the audit.
 */
export const registerRoster = (store: Store, actor: Actor, input: { conferenceId: string; reason: string | null }): Registered =>
  store.write(actor, (writer) => {
    const conference = queries.conferenceFacts(writer, input.conferenceId);
    if (!conference) throw notFound('hội nghị');
    if (conference.sensitive === 1 && !input.reason)
      throw refuse(`Chủ thể «${conference.audience ?? ''}» chỉ ghi số người, không ghi từng người. Nếu thật cần, hãy nêu lý do.`);
    const rows = queries.unknownRows(writer, input.conferenceId);
    if (rows.length === 0) throw refuse('Danh sách này không còn ai để đưa vào sổ người.');
    const done: Registered = { added: [], linked: [], asked: [] };
    for (const row of rows) {
      const match = matchInRegister(writer, { ...row, place: row.unit, communeId: conference.communeId });
      if (match.kind === 'ask') {
        queries.ask(writer, row.id, match.ids);
        done.asked.push(row.id);
        continue;
      }
      const added = match.kind === 'new' ? addPerson(writer, row, conference.communeId) : undefined;
      if (added) done.added.push(added.id);
      link(writer, row, added?.id ?? (match.kind === 'same' ? match.id : ''));
      done.linked.push(row.id);
    }
    const figures = { added: done.added.length, linked: done.linked.length, asked: done.asked.length };
    writer.audit({ area: 'people', action: 'update', recordId: input.conferenceId, changes: { register: figures, reason: input.reason } });
    writer.changed('people', [input.conferenceId]);
    return done;
  });

/** A new person with what the roster, or the round of a team, knows of them. */
export function addPerson(writer: Writer, row: Omit<queries.RosterRow, 'id' | 'version'>, communeId: string | null): Ref {
  const columns = personColumns({
    name: row.name,
    birth: row.birth,
    sex: row.sex === 'Nam' || row.sex === 'Nữ' ? row.sex : null,
    phone: row.phone,
    address: row.unit,
    communeId,
    state: 'potential',
    reason: null,
  });
  const ref = createRecord(writer, personKind, { ...columns, citizenId: row.citizenId });
  putWords(writer, ref.id, columns.searchKey);
  return ref;
}

/** The row of the roster is this person (null: nobody of the register again). */
export const link = (writer: Writer, row: Ref, personId: string | null): Ref => markRecord(writer, 'attendee', row, { personId });
