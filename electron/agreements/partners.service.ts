import { invalid } from '../../shared/kernel/errors.ts';
import { searchKey, sortKey, valueKey } from '../../shared/kernel/text.ts';
import { succeedsItself } from '../../shared/office/communes.ts';
import { checkCodeFree, checkReferences } from '../store/checks.ts';
import { type Ref, saveRecord } from '../store/records.ts';
import type { Values } from '../store/schema.ts';
import type { Actor, Store, Writer } from '../store/store.ts';
import { partnerKind } from './agreement.kinds.ts';
import * as queries from './agreements.queries.ts';

export type PartnerValues = Omit<Values<'partner'>, 'codeKey' | 'searchKey' | 'sortKey'> & { successorIds: string[] };

/** INVALID: code in use («code»), ends before it begins, a successor that is gone, named twice or leads back to it («successorIds»). */
export const savePartner = (store: Store, actor: Actor, input: { existing: Ref | null; values: PartnerValues }): Ref =>
  store.write(actor, (writer) => save(writer, input.existing, input.values));

function save(writer: Writer, existing: Ref | null, { successorIds, ...values }: PartnerValues): Ref {
  const problem = (message: string) => invalid({ field: 'successorIds', message });
  checkCodeFree(writer, 'partner', values.code, existing?.id ?? null, partnerKind.word);
  if (values.validFrom !== null && values.validTo !== null && values.validTo < values.validFrom)
    throw invalid({ field: 'validTo', message: 'Hiệu lực đến phải từ ngày hiệu lực trở đi.' });
  checkReferences(
    writer,
    successorIds.map((id) => ({ table: 'partner', id, field: 'successorIds', word: 'đối tác' })),
  );
  if (new Set(successorIds).size < successorIds.length) throw problem('Một đối tác kế thừa được ghi hai lần.');
  const known = queries.successors(writer);
  if (existing && succeedsItself(known, existing.id, successorIds))
    throw problem('Các đối tác kế thừa vòng lại chính đối tác này. Chọn đối tác khác.');
  const before = existing ? (known.find((one) => one.id === existing.id)?.successorIds ?? []) : [];
  const touched = before.join() !== successorIds.join() ? { successorIds: { from: before, to: successorIds } } : false;
  const text = [values.name, values.code, values.contact].filter(Boolean).join(' ');
  const columns = { ...values, codeKey: valueKey(values.code), searchKey: searchKey(text), sortKey: sortKey(values.name) };
  const ref = saveRecord(writer, partnerKind, existing, columns, touched);
  if (touched) queries.putSuccessors(writer, ref.id, successorIds);
  return ref;
}
