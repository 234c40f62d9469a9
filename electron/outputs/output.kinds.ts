import type { RecordKind } from '../store/kinds.ts';

export const outputKind: RecordKind<'output'> = {
  table: 'output',
  area: 'outputs',
  word: 'hoạt động',
  uses: 'hoạt động khác',
  coded: true,
  label: 'r.title',
  day: 'day',
};
