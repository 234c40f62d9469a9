import type { RecordKind } from '../../store/kinds.ts';

/** Its people wait again when it goes; they come back with it unless they were put on another list. */
export const handoverKind: RecordKind<'handover'> = {
  table: 'handover',
  area: 'people',
  word: 'danh sách chuyển',
  label: 'r.recipient',
  day: 'day',
};
