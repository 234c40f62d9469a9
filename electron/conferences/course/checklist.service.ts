import { sql } from 'kysely';
import type { z } from 'zod';
import type { zChecklistItem } from '../../../shared/conferences/contract.ts';
import { invalid, refuse } from '../../../shared/kernel/errors.ts';
import { valueKey } from '../../../shared/kernel/text.ts';
import { query } from '../../store/connection.ts';
import { binRecord, type Kind, type Ref, restoreRecord, saveRecord } from '../../store/records.ts';
import type { Actor, Reader, Store } from '../../store/store.ts';

const kind: Kind<'checklistItem'> = { table: 'checklistItem', area: 'conferences', word: 'mục kiểm' };

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

const otherNamed = (reader: Reader, name: string, ownId: string | undefined) =>
  reader
    .all(query.selectFrom('checklistItem').where('nameKey', '=', valueKey(name)).where('deletedAt', 'is', null).select('id'))
    .some((one) => one.id !== ownId);

/** INVALID at «name» where another one bears it. What conferences have ticked keeps its old name. */
export const saveChecklistItem = (store: Store, actor: Actor, input: { existing: Ref | null; values: { name: string } }): Ref =>
  store.write(actor, (writer) => {
    const { name } = input.values;
    if (otherNamed(writer, name, input.existing?.id)) throw invalid({ field: 'name', message: 'Mục này đã có trong danh sách.' });
    return saveRecord(writer, kind, input.existing, { name, nameKey: valueKey(name) });
  });
export const removeChecklistItem = (store: Store, actor: Actor, ref: Ref): Ref =>
  store.write(actor, (writer) => binRecord(writer, kind, ref));
/** REFUSED while another has taken its name. */
export const restoreChecklistItem = (store: Store, actor: Actor, ref: Ref): Ref =>
  store.write(actor, (writer) => {
    const gone = writer.first(query.selectFrom('checklistItem').where('id', '=', ref.id).select('name'));
    if (gone && otherNamed(writer, gone.name, ref.id)) throw refuse('Không khôi phục được: nay đã có mục khác mang tên này.');
    return restoreRecord(writer, kind, ref);
  });
