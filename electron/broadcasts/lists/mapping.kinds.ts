import type { RecordKind } from '../../store/kinds.ts';

export const mappingKind: RecordKind<'listMapping'> = {
  table: 'listMapping',
  area: 'broadcasts',
  word: 'cách đọc danh sách',
  label: 'r.sender',
};
