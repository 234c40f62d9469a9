import type { RecordKind } from '../store/kinds.ts';

export const expenseKind: RecordKind<'expense'> = {
  table: 'expense',
  area: 'money',
  word: 'khoản chi',
  label: `coalesce(r.content, 'Khoản chi')`,
  day: 'day',
};
