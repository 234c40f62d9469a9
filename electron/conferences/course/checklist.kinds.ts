import { refuse } from '../../../shared/kernel/errors.ts';
import { valueKey } from '../../../shared/kernel/text.ts';
import { query } from '../../store/connection.ts';
import type { RecordKind } from '../../store/kinds.ts';
import type { Reader } from '../../store/store.ts';

export const otherNamed = (reader: Reader, name: string, ownId: string | undefined) =>
  reader
    .all(query.selectFrom('checklistItem').where('nameKey', '=', valueKey(name)).where('deletedAt', 'is', null).select('id'))
    .some((one) => one.id !== ownId);

export const checklistKind: RecordKind<'checklistItem'> = {
  table: 'checklistItem',
  area: 'conferences',
  word: 'mục kiểm',
  label: 'r.name',
  beforeRestore: (reader, id) => {
    const gone = reader.first(query.selectFrom('checklistItem').where('id', '=', id).select('name'));
    if (gone && otherNamed(reader, gone.name, id)) throw refuse('Không khôi phục được: nay đã có mục khác mang tên này.');
  },
};
