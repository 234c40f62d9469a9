import type { RecordKind } from '../store/kinds.ts';

export const targetKind: RecordKind<'target'> = {
  table: 'target',
  area: 'plan',
  word: 'chỉ tiêu kế hoạch',
  label: `r.indicator || ', ' || r.year`,
};
