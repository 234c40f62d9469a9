import type { SheetCells } from '../../shared/sheets/cells.ts';
import type { FieldProblem } from '../../shared/kernel/errors.ts';
import type { PaperJob } from './maker.ts';
import type { Progress } from './progress.ts';
import type { SheetModel } from './sheet-model.ts';

/** What the worker does: heavy reading and making of documents, away from the engine's thread. Bytes or a model in, a model or bytes out. */
export const jobs = {
  readCells: async (bytes: Uint8Array, progress: Progress): Promise<SheetCells[]> =>
    (await import('./xlsx-cells.ts')).readCells(bytes, progress),
  /** A workbook with a password, and what is inside one. */
  lock: async ({ bytes, password }: { bytes: Uint8Array; password: string }): Promise<Uint8Array> =>
    (await import('./lock/lock.ts')).lockWorkbook(bytes, password),
  unlock: async ({ bytes, password }: { bytes: Uint8Array; password: string }): Promise<Uint8Array> =>
    (await import('./lock/lock.ts')).unlockWorkbook(bytes, password),
  writeSheets: async (sheets: SheetModel[]): Promise<Uint8Array> => {
    const [{ tables }, { writeWorkbook }] = await Promise.all([import('./table-sheet.ts'), import('./xlsx-writer.ts')]);
    return writeWorkbook(tables(sheets));
  },
  makePaper: async (job: PaperJob): Promise<Uint8Array> => (await import('./maker.ts')).makePaper(job),
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
