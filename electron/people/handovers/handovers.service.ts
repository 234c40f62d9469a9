import { invalid, notFound } from '../../../shared/kernel/errors.ts';
import type { HandoverValues } from '../../../shared/people/handovers/contract.ts';
import { type Ref, saveRecord } from '../../store/records.ts';
import type { Actor, Reader, Store } from '../../store/store.ts';
import { handoverKind } from './handover.kinds.ts';
import * as queries from './handovers.queries.ts';

/** Latest first. */
export const listHandovers = (store: Store) => store.read(queries.handoverRows);
export const waitingPeople = (store: Store) => store.read(queries.waitingRows);

export function handoverOf(reader: Reader, id: string) {
  const handover = queries.handoverById(reader, id);
  if (!handover) throw notFound(handoverKind.word);
  return { ...handover, members: queries.memberRows(reader, id) };
}

/** NOT_FOUND: gone, or in the bin. */
export const getHandover = (store: Store, input: { id: string }) =>
  store.read((reader) => {
    const handover = handoverOf(reader, input.id);
    return { ...handover, attendeeIds: handover.members.map((row) => row.id) };
  });

/** INVALID: someone who is not marked on a roster, or who stands on another list. */
export const saveHandover = (store: Store, actor: Actor, input: { existing: Ref | null; values: HandoverValues }): Ref =>
  store.write(actor, (writer) => {
    const { attendeeIds, ...values } = input.values;
    const own = input.existing ? queries.memberRows(writer, input.existing.id) : [];
    const free = new Set([...own, ...queries.waitingRows(writer)].map((row) => row.id));
    const lost = attendeeIds.filter((id) => !free.has(id));
    if (lost.length > 0)
      throw invalid({ field: 'attendeeIds', message: `${lost.length} người không còn chờ chuyển: đã bỏ dấu hoặc đã ở danh sách khác.` });
    const saved = saveRecord(writer, handoverKind, input.existing, values, own.length !== attendeeIds.length);
    queries.putMembers(writer, saved.id, values.day, attendeeIds);
    writer.audit({ area: 'people', action: 'update', recordId: saved.id, changes: { attendees: attendeeIds } });
    writer.changed('conferences', attendeeIds);
    return saved;
  });
