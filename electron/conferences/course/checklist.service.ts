import { sql } from 'kysely';
import type { z } from 'zod';
import builtIn from '../../../resources/catalogue/checklist.json' with { type: 'json' };
import type { zChecklistItem } from '../../../shared/conferences/contract.ts';
import { invalid } from '../../../shared/kernel/errors.ts';
import { valueKey } from '../../../shared/kernel/text.ts';
import { insertMany } from '../../store/bulk.ts';
import { query } from '../../store/connection.ts';
import { type Ref, saveRecord } from '../../store/records.ts';
import type { Actor, Reader, Store } from '../../store/store.ts';
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

/** Adds the built-in items that the store lacks, those in the bin apart: what was removed on purpose does not come back by itself. */
export function prepareChecklist(store: Store, actor: Actor): void {
  const missing = (reader: Reader) => {
    const known = new Set(reader.all(query.selectFrom('checklistItem').select('nameKey')).map((row) => row.nameKey));
    return builtIn.map((one) => ({ ...one, nameKey: valueKey(one.name) })).filter((one) => !known.has(one.nameKey));
  };
  if (store.read(missing).length === 0) return;
  store.write(actor, (writer) => {
    const items = missing(writer);
    insertMany(writer, 'checklistItem', items);
    writer.audit({ area: 'conferences', action: 'import', changes: { checklist: items.length } });
    writer.changed('conferences', []);
  });
}

/** INVALID at «name» where another one bears it. What conferences have ticked keeps its old name. */
export const saveChecklistItem = (store: Store, actor: Actor, input: { existing: Ref | null; values: { name: string } }): Ref =>
  store.write(actor, (writer) => {
    const { name } = input.values;
    if (otherNamed(writer, name, input.existing?.id)) throw invalid({ field: 'name', message: 'Mục này đã có trong danh sách.' });
    return saveRecord(writer, checklistKind, input.existing, { name, nameKey: valueKey(name) });
  });
