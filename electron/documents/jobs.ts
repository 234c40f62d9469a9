import type { SlipModel } from '../../shared/broadcasts/confirmations/slip.ts';
import type { CompliancePaper } from '../../shared/broadcasts/compliance/paper.ts';
import type { SheetCells } from '../../shared/sheets/cells.ts';
import type { FieldProblem } from '../../shared/kernel/errors.ts';
import type { TextPapers } from './paper-blocks.ts';
import type { PdfDocument } from './pdf.ts';
import type { Progress } from './progress.ts';
import type { SheetModel } from './sheet-model.ts';
import type { ListSlip } from './slip/list-slip.ts';

/** What the worker does: heavy reading and making of documents, away from the engine's thread. Bytes or a model in, a model or bytes out. */
export const jobs = {
  readCells: async (bytes: Uint8Array, progress: Progress): Promise<SheetCells[]> =>
    (await import('./xlsx-cells.ts')).readCells(bytes, progress),
  /** A workbook with a password, and what is inside one. */
  lock: async ({ bytes, password }: { bytes: Uint8Array; password: string }): Promise<Uint8Array> =>
    (await import('./lock/lock.ts')).lockWorkbook(bytes, password),
  unlock: async ({ bytes, password }: { bytes: Uint8Array; password: string }): Promise<Uint8Array> =>
    (await import('./lock/lock.ts')).unlockWorkbook(bytes, password),
  writeSheets: async (sheets: SheetModel[]): Promise<Uint8Array> => (await import('./table-sheet.ts')).writeTables(sheets),
  slipWorkbooks: async (slips: SlipModel[]): Promise<{ name: string; bytes: Uint8Array }[]> =>
    (await import('./slip/slip-book.ts')).slipWorkbooks(slips),
  listSlip: async (slip: ListSlip): Promise<Uint8Array> => (await import('./slip/list-slip.ts')).listSlipWorkbook(slip),
  complianceWorkbook: async (paper: CompliancePaper): Promise<Uint8Array> =>
    (await import('./compliance/workbook.ts')).complianceWorkbook(paper),
  renderPdf: async (document: PdfDocument): Promise<Uint8Array> => (await import('./pdf.ts')).renderPdf(document),
  writeWord: async (papers: TextPapers): Promise<Uint8Array> => (await import('./blocks-word.ts')).blocksToWord(papers),
};

export type Jobs = typeof jobs;
export type JobName = keyof Jobs;
export type JobInput<Name extends JobName> = Parameters<Jobs[Name]>[0];
export type JobOutput<Name extends JobName> = Awaited<ReturnType<Jobs[Name]>>;

export interface JobOrder {
  name: JobName;
  input: unknown;
}
/** What the worker says back; a refusal keeps its code and its message for the user. */
export type JobReport =
  | { kind: 'progress'; done: number; total: number }
  | { kind: 'done'; output: unknown }
  | { kind: 'refused'; code: 'REFUSED' | 'INVALID'; message: string; fields: FieldProblem[] }
  | { kind: 'failed'; message: string; stack: string };
