import { searchKey, sortKey } from '../../shared/kernel/text.ts';
import type { eraseCauses } from '../../shared/people/persons-contract.ts';
import { type Ref, updateRecord } from '../store/records.ts';
import type { Actor, Reader, Store, Writer } from '../store/store.ts';
import { personKind, personOf } from './persons.service.ts';

interface Erasure {
  rosters: number;
  spared: string[];
}
const nameless = '(đã xóa tên)';

interface Entry {
  id: string;
  code: string;
  signed: 0 | 1;
}
/** Every row that stands for the person, those in the bin too. Who signed for money is on a voucher (domain §6). */
const entriesOf = (reader: Reader, personId: string): Entry[] =>
  reader.sql<Entry>(
    `SELECT t.id, c.code, coalesce(t.amount, 0) > 0 AS signed FROM attendee t JOIN conference c ON c.id = t.conference_id WHERE t.person_id = ? ORDER BY c.day, t.id`,
    [personId],
  );
const toldOf = (entries: readonly Entry[]): Erasure => ({
  rosters: entries.filter((entry) => entry.signed === 0).length,
  spared: entries.filter((entry) => entry.signed === 1).map((entry) => entry.code),
});

export const erasePreview = (store: Store, input: { id: string }): Erasure =>
  store.read((reader) => {
    personOf(reader, input.id);
    return toldOf(entriesOf(reader, input.id));
  });

/**
 * Erases a person for good, on request or after the time of keeping (Luật 91/2025/QH15): everything personal goes from the register, from
 * the rosters and from the log of changes; rows, marks and results stay, so that no count moves. Signed lists with money are spared and
 * named. The log says that it was done and why, without the name.
 */
export const erasePerson = (store: Store, actor: Actor, input: { person: Ref; cause: (typeof eraseCauses)[number] }): Erasure =>
  store.write(actor, (writer) => {
    personOf(writer, input.person.id);
    const entries = entriesOf(writer, input.person.id);
    const open = entries.filter((entry) => entry.signed === 0).map((entry) => entry.id);
    const told = toldOf(entries);
    erasePersonRow(writer, input.person);
    for (const id of open) eraseEntry(writer, id);
    const log = JSON.stringify([input.person.id, ...open]);
    writer.exec(`UPDATE audit SET changes = '{"erased":true}' WHERE record_id IN (SELECT value FROM json_each(?))`, [log]);
    writer.audit({ area: 'people', action: 'update', recordId: input.person.id, changes: { erased: input.cause, ...told } });
    writer.changed('people', [input.person.id]);
    writer.changed('conferences', open);
    return told;
  });

/** What the log says of this step is wiped with the rest. */
function erasePersonRow(writer: Writer, person: Ref): void {
  writer.exec('DELETE FROM person_word WHERE person_id = ?', [person.id]);
  writer.exec('DELETE FROM person_question WHERE person_id = ?', [person.id]);
  const blank = { birth: null, sex: null, citizenId: null, phone: null, address: null, reason: null };
  const keys = { searchKey: '', exactKey: '', sortKey: '' };
  updateRecord(writer, personKind, person, { name: nameless, ...blank, ...keys, erasedAt: writer.at });
}

function eraseEntry(writer: Writer, id: string): void {
  writer.exec(
    `UPDATE attendee SET name = ?, birth = NULL, sex = NULL, citizen_id = NULL, phone = NULL, unit = NULL, note = NULL, said = NULL,
      search_key = ?, sort_key = ?, updated_at = ?, version = version + 1 WHERE id = ?`,
    [nameless, searchKey(nameless), sortKey(nameless), writer.at, id],
  );
}
