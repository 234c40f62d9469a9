import { searchKey, sortKey, valueKey } from '../../shared/kernel/text.ts';
import type { CommuneValues, StaffValues } from '../../shared/office/contract.ts';
import { flag } from '../store/flags.ts';

/** What a commune's own row holds; successors stand in a table of their own. One place for single save and bulk import. */
export const communeColumns = (values: Omit<CommuneValues, 'successorIds'>) => ({
  ...values,
  codeKey: valueKey(values.code),
  ethnicArea: flag(values.ethnicArea),
  searchKey: searchKey(`${values.name} ${values.code}`),
  sortKey: sortKey(values.name),
});

export const staffColumns = (values: StaffValues) => ({
  ...values,
  searchKey: searchKey([values.name, values.title ?? '', values.phone ?? ''].join(' ')),
  sortKey: sortKey(values.name),
});
