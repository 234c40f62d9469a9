import type { z } from 'zod';
import { nextCode } from '../../shared/kernel/codes.ts';
import { invalid, notFound } from '../../shared/kernel/errors.ts';
import type { OutputValues, zOutput } from '../../shared/outputs/contract.ts';
import { formProblem } from '../../shared/outputs/rules.ts';
import { checkCodeFree, checkReferences, type Reference } from '../store/checks.ts';
import { type Ref, saveRecord } from '../store/records.ts';
import type { Asked } from '../store/search.ts';
import type { Actor, Store, Writer } from '../store/store.ts';
import { outputColumns } from './columns.ts';
import { outputKind } from './output.kinds.ts';
import { formCode, type OutputFilter, type OutputSort, outputById, outputCodes, outputPage } from './outputs.queries.ts';

type Output = z.infer<typeof zOutput>;

/** A window of the list and the number of all that match. */
export const listOutputs = (store: Store, input: Asked<OutputFilter, OutputSort>): { rows: Output[]; total: number } =>
  store.read((reader) => {
    const { rows, total } = outputPage(reader, input);
    return { rows: rows.map((row) => ({ ...row, handled: row.handled === 1 })), total };
  });

/** NOT_FOUND: gone, or in the bin. */
export const getOutput = (store: Store, input: { id: string }): Output =>
  store.read((reader) => {
    const row = outputById(reader, input.id);
    if (!row) throw notFound(outputKind.word);
    return { ...row, handled: row.handled === 1 };
  });

export const saveOutput = (store: Store, actor: Actor, input: { existing: Ref | null; values: OutputValues }): Ref =>
  store.write(actor, (writer) => saveOutputIn(writer, input.existing, input.values));

/** A blank code of a new one becomes the next free of HD1 …, of a known one stays. INVALID: code in use; form or wave gone; a form of another room. */
export function saveOutputIn(writer: Writer, existing: Ref | null, values: OutputValues): Ref {
  const known = existing ? outputById(writer, existing.id) : undefined;
  const code = values.code ?? known?.code ?? nextCode(outputCodes(writer), 'HD', 1);
  checkCodeFree(writer, 'output', code, existing?.id ?? null, outputKind.word);
  checkReferences(writer, references(values));
  const problem = formProblem(formCode(writer, values.formId) ?? '');
  if (problem) throw invalid({ field: 'formId', message: problem });
  return saveRecord(writer, outputKind, existing, outputColumns({ ...values, code }));
}

const references = (values: Pick<OutputValues, 'formId' | 'waveId'>): Reference[] => [
  { table: 'form', id: values.formId, field: 'formId', word: 'hình thức' },
  { table: 'wave', id: values.waveId, field: 'waveId', word: 'đợt' },
];
