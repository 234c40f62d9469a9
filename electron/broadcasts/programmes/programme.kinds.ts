import { programmeTitled } from '../../../shared/broadcasts/programmes/rules.ts';
import { refuse } from '../../../shared/kernel/errors.ts';
import type { RecordKind } from '../../store/kinds.ts';
import { programmeEver, programmeTitles } from './programmes.queries.ts';

export const programmeKind: RecordKind<'programme'> = {
  table: 'programme',
  area: 'broadcasts',
  word: 'chương trình',
  label: 'r.title',
  beforeRestore: (reader, id) => {
    const binned = programmeEver(reader, id);
    if (binned && programmeTitled(programmeTitles(reader), binned.title))
      throw refuse('Không khôi phục được: nay đã có chương trình khác mang tên này. Đổi tên chương trình đó trước.');
  },
};
