import { refuse } from '../../shared/kernel/errors.ts';
import type { RecordKind } from '../store/kinds.ts';

export const mappingKind: RecordKind<'intakeMapping'> = {
  table: 'intakeMapping',
  area: 'intake',
  word: 'cách đọc',
  label: 'r.sender',
  beforeRestore: (reader, id) => {
    const newer = `SELECT 1 FROM intake_mapping one JOIN intake_mapping binned USING (kind, sender, signature)
      WHERE binned.id = ? AND one.deleted_at IS NULL`;
    if (reader.sql(newer, [id]).length > 0) throw refuse('Không khôi phục được: nơi gửi này nay đã có cách đọc mới.');
  },
};
