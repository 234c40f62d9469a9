import { searchKey, sortKey, valueKey } from '../../shared/kernel/text.ts';
import type { PersonValues } from '../../shared/people/persons/contract.ts';
import type { VisitValues } from '../../shared/people/visits/contract.ts';
import type { AgreementColumns } from '../store/schema.ts';

const between = '; ';
/** Names as the table keeps them, and back. */
export const joinNames = (names: readonly string[]): string | null => names.join(between) || null;
export const partNames = (kept: string | null): string[] => kept?.split(between) ?? [];

/** What a visit's row holds of the values sent; one place for single save and bulk import. */
export const visitColumns = ({
  members,
  ...values
}: Omit<VisitValues, 'people' | 'peopleReason' | 'agreementNumber'> & AgreementColumns) => ({
  ...values,
  members: joinNames(members.flatMap(partNames)),
});

/** What a person's row holds of the values sent; the words it is found by stand in person_word. */
export const personColumns = (values: PersonValues) => ({ ...values, ...personKeys(values) });

export function personKeys({ name, phone, address }: Pick<PersonValues, 'name' | 'phone' | 'address'>) {
  const text = [name, phone, address].filter(Boolean).join(' ');
  return { searchKey: searchKey(text), exactKey: valueKey(text), sortKey: sortKey(name) };
}
