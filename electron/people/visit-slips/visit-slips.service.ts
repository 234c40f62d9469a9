import type { z } from 'zod';
import { notFound } from '../../../shared/kernel/errors.ts';
import type { VisitSlipValues, zVisitSlip } from '../../../shared/people/visit-slips/contract.ts';
import { agreementFinder } from '../../store/agreement-links.ts';
import { checkReferences, type Reference } from '../../store/checks.ts';
import { type Ref, saveRecord } from '../../store/records.ts';
import type { Actor, Reader, Store } from '../../store/store.ts';
import { visitSlipKind } from './visit-slip.kinds.ts';
import { visitSlipById, visitSlipRows } from './visit-slips.queries.ts';

type VisitSlip = z.infer<typeof zVisitSlip>;

/** Latest period first. */
export const listVisitSlips = (store: Store): VisitSlip[] => store.read(visitSlipRows);
export function visitSlipOf(reader: Reader, id: string): VisitSlip {
  const slip = visitSlipById(reader, id);
  if (!slip) throw notFound(visitSlipKind.word);
  return slip;
}
export const getVisitSlip = (store: Store, input: { id: string }): VisitSlip => store.read((reader) => visitSlipOf(reader, input.id));

const references = (values: Pick<VisitSlipValues, 'communeId' | 'audienceId' | 'waveId'>): Reference[] => [
  { table: 'commune', id: values.communeId, field: 'communeId', word: 'xã' },
  { table: 'audience', id: values.audienceId, field: 'audienceId', word: 'chủ thể' },
  { table: 'wave', id: values.waveId, field: 'waveId', word: 'đợt' },
];

/** INVALID: commune, audience group or wave gone. */
export const saveVisitSlip = (store: Store, actor: Actor, input: { existing: Ref | null; values: VisitSlipValues }): Ref =>
  store.write(actor, (writer) => {
    const { from: fromDay, to: toDay, ...values } = input.values;
    checkReferences(writer, references(values));
    return saveRecord(writer, visitSlipKind, input.existing, {
      ...values,
      ...agreementFinder(writer)(values.agreementNumber),
      fromDay,
      toDay,
    });
  });
