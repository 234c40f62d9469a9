import { invalid } from '../../shared/kernel/errors.ts';
import { searchKey, valueKey } from '../../shared/kernel/text.ts';
import { succeedsItself } from '../../shared/office/communes.ts';
import { linkAgreement } from '../store/agreement-links.ts';
import { checkReferences } from '../store/checks.ts';
import { type Ref, saveRecord } from '../store/records.ts';
import type { Values } from '../store/schema.ts';
import type { Actor, Store, Writer } from '../store/store.ts';
import { agreementKind } from './agreement.kinds.ts';
import * as queries from './agreements.queries.ts';

export type AgreementValues = Omit<Values<'agreement'>, 'numberKey' | 'searchKey'> & { partnerIds: string[] };
/** `joined`: records of all rooms that bear its number and are its own from now on; `left`: those that were and bear it no longer. */
export type SavedAgreement = Ref & { joined: number; left: number };

/**
 * A number that is mended leaves the records as they were typed: those that bear the old one are let go, those that bear the new one join.
 * INVALID: number in use, ends before it begins, a partner or the agreement it continues is gone, it continues itself.
 */
export const saveAgreement = (store: Store, actor: Actor, input: { existing: Ref | null; values: AgreementValues }): SavedAgreement =>
  store.write(actor, (writer) => save(writer, input.existing, input.values));

function save(writer: Writer, existing: Ref | null, { partnerIds, ...values }: AgreementValues): SavedAgreement {
  const numberKey = valueKey(values.number);
  const taken = queries.agreementOfKey(writer, numberKey, existing?.id ?? null);
  if (taken) throw invalid({ field: 'number', message: `Số «${taken.number}» đã dùng cho một CT/HĐ khác. Kiểm tra lại số.` });
  if (values.validTo < values.validFrom) throw invalid({ field: 'validTo', message: 'Hiệu lực đến phải từ ngày hiệu lực trở đi.' });
  checkReferences(writer, [
    { table: 'agreement', id: values.renewsId, field: 'renewsId', word: 'CT/HĐ' },
    ...partnerIds.map((id) => ({ table: 'partner' as const, id, field: 'partnerIds', word: 'đối tác' })),
  ]);
  if (new Set(partnerIds).size < partnerIds.length) throw invalid({ field: 'partnerIds', message: 'Một đối tác được ghi hai lần.' });
  if (existing && values.renewsId !== null && succeedsItself(queries.renewals(writer), existing.id, [values.renewsId]))
    throw invalid({ field: 'renewsId', message: 'CT/HĐ không thể gia hạn chính nó. Chọn CT/HĐ khác.' });
  const before = existing ? queries.partnersOf(writer, existing.id) : [];
  const touched = before.join() !== partnerIds.join() ? { partnerIds: { from: before, to: partnerIds } } : false;
  const columns = { ...values, numberKey, searchKey: searchKey([values.number, values.title].filter(Boolean).join(' ')) };
  const ref = saveRecord(writer, agreementKind, existing, columns, touched);
  if (touched) queries.putPartners(writer, ref.id, partnerIds);
  return { ...ref, ...linkAgreement(writer, ref.id, numberKey) };
}
