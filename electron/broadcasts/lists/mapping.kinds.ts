import { refuse } from '../../../shared/kernel/errors.ts';
import type { RecordKind } from '../../store/kinds.ts';
import { mappingById, mappingOf } from './lists.queries.ts';

export const mappingKind: RecordKind<'listMapping'> = {
  table: 'listMapping',
  area: 'broadcasts',
  word: 'cách đọc danh sách',
  label: 'r.sender',
  beforeRestore: (reader, id) => {
    const binned = mappingById(reader, id);
    if (binned && mappingOf(reader, binned.sender, binned.signature))
      throw refuse('Không khôi phục được: nơi gửi này nay đã có cách đọc mới.');
  },
};
