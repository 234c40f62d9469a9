import { sql } from 'kysely';
import type { z } from 'zod';
import type { zChecklistItem } from '../../../shared/conferences/contract.ts';
import { invalid } from '../../../shared/kernel/errors.ts';
import { valueKey } from '../../../shared/kernel/text.ts';
import { query } from '../../store/connection.ts';
import { binRecord, type Ref, restoreRecord, saveRecord } from '../../store/records.ts';
import type { Actor, Store } from '../../store/store.ts';
import { checklistKind, otherNamed } from './checklist.kinds.ts';

/** The built-in ones first, then the office's own in the order they were added. */
export const listChecklist = (store: Store): z.infer<typeof zChecklistItem>[] =>
  store.read((reader) =>
    reader.all(
      query
        .selectFrom('checklistItem')
        .where('deletedAt', 'is', null)
        .select(['id', 'version', 'name', 'source', 'section'])
        .orderBy((eb) => eb('source', 'is', null))
        // as they were added: ids of one millisecond have no order
        .orderBy(sql`rowid`),
    ),
  );

/** INVALID at «name» where another one bears it. What conferences have ticked keeps its old name. */
export const saveChecklistItem = (store: Store, actor: Actor, input: { existing: Ref | null; values: { name: string } }): Ref =>
  store.write(actor, (writer) => {
    const { name } = input.values;
    if (otherNamed(writer, name, input.existing?.id)) throw invalid({ field: 'name', message: 'Mục này đã có trong danh sách.' });
    return saveRecord(writer, checklistKind, input.existing, { name, nameKey: valueKey(name) });
  });
export const removeChecklistItem = (store: Store, actor: Actor, ref: Ref): Ref =>
  store.write(actor, (writer) => binRecord(writer, checklistKind, ref));
/** REFUSED while another has taken its name. */
export const restoreChecklistItem = (store: Store, actor: Actor, ref: Ref): Ref =>
  store.write(actor, (writer) => restoreRecord(writer, checklistKind, ref));
