import { setTimeout as sleep } from 'node:timers/promises';
import type { SheetCells } from '../../shared/sheets/cells.ts';
import type { ImportEvent, ImportResult, importStages } from '../../shared/exchange/contract.ts';
import { cancelled, refuse } from '../../shared/kernel/errors.ts';
import { readWorkbook, type WorkbookIn } from '../documents/locked-files.ts';
import { runJob } from '../documents/run-job.ts';
import { prepareCatalogue } from '../office/catalogue.service.ts';
import type { Actor, Store } from '../store/store.ts';
import { checkWorkbook, type ImportPlan, type Watched } from './check.ts';
import { keepRead, lastRead } from './last-read.ts';
import { errorSheets, exportSheets, templateSheets } from './workbooks.ts';
import { writePlan } from './write.ts';

export type ImportStage = (typeof importStages)[number];
export interface ImportWatch {
  /** Opens a workbook that has one. */
  password?: string | undefined;
  signal?: AbortSignal | undefined;
  onProgress?: ((stage: ImportStage, done: number, total: number) => void) | undefined;
}
export interface ImportOutcome extends ImportResult {
  written: boolean;
}

/**
 * Reads an exchange workbook, checks every row and, when no row is in error, writes all in one transaction (report-workbook §3).
 * With errors nothing is written. REFUSED: not a workbook (see openXlsx). CANCELLED on `signal`.
 */
export async function importFile(
  store: Store,
  actor: Actor,
  bytes: Uint8Array,
  options: ImportWatch & { dryRun?: boolean; errorsTo?: (workbook: () => Promise<Uint8Array>) => Promise<void> } = {},
): Promise<ImportOutcome> {
  const sheets = await readSheets(bytes, options);
  if (options.dryRun) {
    const plan = await check(store, sheets, options);
    await options.errorsTo?.(() => errorsWorkbook(plan));
    return { ...plan.result, written: false };
  }
  const { plan, written } = await importSheets(store, actor, sheets, options);
  await options.errorsTo?.(() => errorsWorkbook(plan));
  return { ...plan.result, written };
}

/** The cells of a workbook, read in the worker. */
export const readSheets = (bytes: Uint8Array, { signal, onProgress, password }: ImportWatch = {}): Promise<SheetCells[]> =>
  readWorkbook({ bytes, password }, { signal, onProgress: (done, total) => onProgress?.('reading', done, total) });

export const check = (store: Store, sheets: readonly SheetCells[], { signal, onProgress }: ImportWatch = {}): Promise<ImportPlan> => {
  const watched: Watched = { signal, onProgress: (done, total) => onProgress?.('checking', done, total) };
  return checkWorkbook(store, sheets, store.today(), watched);
};

/** The write itself is one piece: before it the word that it begins goes out, and a «Dừng» still comes in. */
const turn = 20;
const tries = 3;
/**
 * Checks and writes. With `leaveOutErrors` the rows in error stay out, else any error leaves the store as it is. A store that moved
 * between check and write is checked again. REFUSED when it keeps moving.
 */
export async function importSheets(
  store: Store,
  actor: Actor,
  sheets: readonly SheetCells[],
  options: ImportWatch & { leaveOutErrors?: boolean } = {},
): Promise<{ plan: ImportPlan; written: boolean }> {
  prepareCatalogue(store, actor);
  for (let attempt = 0; attempt < tries; attempt++) {
    const plan = await check(store, sheets, options);
    if (plan.result.errors.length > 0 && !options.leaveOutErrors) return { plan, written: false };
    const rows = plan.runs.reduce((sum, run) => sum + run.counts.new + run.counts.changed, 0);
    options.onProgress?.('writing', 0, rows);
    await sleep(turn);
    if (options.signal?.aborted) throw cancelled();
    if (writePlan(store, actor, plan)) {
      options.onProgress?.('writing', rows, rows);
      return { plan, written: true };
    }
  }
  throw refuse('Sổ dữ liệu đang được ghi liên tục từ nơi khác nên chưa nhập được. Hãy thử lại sau ít phút.');
}

/** Every row the sheets can hold. CCCD numbers stay out unless asked for (domain §6); an absent column leaves the field alone. */
export const exportWorkbook = (store: Store, options: { withIds?: boolean } = {}): Promise<Uint8Array> =>
  runJob('writeSheets', exportSheets(store, options));

/** The empty workbook with drop-down lists and a guide with an explained example row per sheet. */
export const importTemplate = (): Promise<Uint8Array> => runJob('writeSheets', templateSheets());

/** The rows in error as they came, with a column that says why; mended, the file can be imported as it is. */
export const errorsWorkbook = (plan: ImportPlan): Promise<Uint8Array> => runJob('writeSheets', errorSheets(plan));

type Emit = (event: ImportEvent) => void;
const progressTo =
  (emit: Emit) =>
  (stage: ImportStage, done: number, total: number): void =>
    emit({ kind: 'progress', stage, done, total });

/** Reads and checks a file and keeps it for `apply` and `errorsFile`; writes nothing. */
export async function preview(store: Store, { bytes, password }: WorkbookIn, emit: Emit, signal: AbortSignal): Promise<void> {
  const watch = { signal, onProgress: progressTo(emit) };
  const sheets = await readSheets(bytes, { ...watch, password });
  const plan = await check(store, sheets, watch);
  emit({ kind: 'result', token: keepRead(store, sheets, plan), written: false, result: plan.result });
}

/** Imports the file that was read under this token. REFUSED when it is no longer kept. */
export async function apply(
  store: Store,
  actor: Actor,
  input: { token: string; leaveOutErrors: boolean },
  emit: Emit,
  signal: AbortSignal,
): Promise<void> {
  const { sheets } = lastRead(store, input.token);
  const { plan, written } = await importSheets(store, actor, sheets, {
    leaveOutErrors: input.leaveOutErrors,
    signal,
    onProgress: progressTo(emit),
  });
  emit({ kind: 'result', token: input.token, written, result: plan.result });
}

/** The rows in error of the file read under this token. */
export const errorsFile = (store: Store, token: string): Promise<Uint8Array> => errorsWorkbook(lastRead(store, token).plan);
