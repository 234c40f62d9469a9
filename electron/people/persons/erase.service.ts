import { Refusal } from '../../../shared/kernel/errors.ts';
import type { eraseCauses } from '../../../shared/people/persons/contract.ts';
import type { Ref } from '../../store/records.ts';
import { wipeLog } from '../../store/log.ts';
import type { Actor, Reader, Store, Writer } from '../../store/store.ts';
import * as queries from './erase.queries.ts';
import { mergedInto } from './merge.queries.ts';
import { personKind } from './person.kinds.ts';
import { personOf } from './persons.service.ts';

type Cause = (typeof eraseCauses)[number];
export interface Erasure {
  /** Rosters and rounds that lose the name. */
  rosters: number;
  visits: number;
  /** Codes of the conferences whose signed list with money keeps it. */
  spared: string[];
}

const toldOf = (reader: Reader, ids: readonly string[], entries: readonly queries.Entry[]): Erasure => ({
  rosters: entries.filter((entry) => entry.signed === 0).length,
  visits: queries.countVisits(reader, ids),
  spared: [...new Set(entries.filter((entry) => entry.signed === 1).map((entry) => entry.code))],
});
/** The person and all who were merged into them. */
const allOf = (reader: Reader, id: string): string[] => [id, ...mergedInto(reader, id)];

/** What erasing these would do. NOT_FOUND: one of them gone or erased. */
export const erasePreview = (store: Store, input: { ids: readonly string[] }): Erasure =>
  store.read((reader) => {
    for (const id of input.ids) personOf(reader, id);
    const ids = input.ids.flatMap((id) => allOf(reader, id));
    return toldOf(reader, ids, queries.entriesOf(reader, ids));
  });

/**
 * Erases people for good, on request or after the time of keeping (Luật 91/2025/QH15): everything personal goes from the register, from
 * those merged into them, from rosters and rounds, in the bin too, and from the log of changes, of what the bin has let go as well; rows, marks and results stay, so that no
 * count moves. Signed lists with money are spared and named. The log says that it was done and why, without the name. All or nobody:
 * NOT_FOUND, or CONFLICT where one was changed since.
 */
export const erasePeople = (store: Store, actor: Actor, input: { people: readonly Ref[]; cause: Cause }): Erasure =>
  store.write(actor, (writer) => {
    const all: string[] = [];
    const total: Erasure = { rosters: 0, visits: 0, spared: [] };
    for (const ref of input.people) {
      const ids = eraseOne(writer, ref, input.cause, total);
      all.push(...ids);
    }
    wipeLog(writer, queries.purgedEntriesOf(writer, all));
    writer.changed('people', all);
    writer.changed('conferences', all);
    return { ...total, spared: [...new Set(total.spared)] };
  });

function eraseOne(writer: Writer, ref: Ref, cause: Cause, total: Erasure): string[] {
  const person = personOf(writer, ref.id);
  if (person.version !== ref.version) throw changedSince(person.version, ref);
  const ids = allOf(writer, ref.id);
  const entries = queries.entriesOf(writer, ids);
  const told = toldOf(writer, ids, entries);
  const open = entries.filter((entry) => entry.signed === 0).map((entry) => entry.id);
  queries.erasePersonRows(writer, ids);
  queries.eraseEntries(writer, open, ref.id);
  wipeLog(writer, [...ids, ...open]);
  writer.audit({ area: 'people', action: 'update', recordId: ref.id, changes: { erased: cause, ...told } });
  total.rosters += told.rosters;
  total.visits += told.visits;
  total.spared.push(...told.spared);
  return ids;
}

const changedSince = (version: number, sent: Ref) =>
  new Refusal('CONFLICT', `Có người vừa sửa ${personKind.word} này. Hãy mở lại rồi xóa tên.`, { versions: { stored: { version }, sent } });

export const erasePerson = (store: Store, actor: Actor, input: { person: Ref; cause: Cause }): Erasure =>
  erasePeople(store, actor, { people: [input.person], cause: input.cause });
