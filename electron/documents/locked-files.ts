import type { SheetCells } from '../../shared/sheets/cells.ts';
import { invalid } from '../../shared/kernel/errors.ts';
import { needsPassword } from '../../shared/kernel/file-password.ts';
import { isCompoundFile } from './lock/compound-file.ts';
import type { Progress } from './progress.ts';
import { runJob } from './run-job.ts';
import { isLockedXlsx } from './xlsx-open.ts';

/** A workbook that comes in, and the password it is opened with, if one was typed. */
export interface WorkbookIn {
  bytes: Uint8Array;
  password?: string | undefined;
}

/**
 * What its sheets show, read in the worker. INVALID at «password»: it has one and none was typed, or another; REFUSED: no workbook, or one
 * that is not read (see openXlsx).
 */
export async function readWorkbook(
  { bytes, password }: WorkbookIn,
  ending: { signal?: AbortSignal | undefined; onProgress?: Progress | undefined } = {},
): Promise<SheetCells[]> {
  if (!isCompoundFile(bytes) || !isLockedXlsx(bytes)) return runJob('readCells', bytes, ending);
  if (!password) throw invalid({ field: 'password', message: needsPassword });
  return runJob('readCells', await runJob('unlock', { bytes, password }, { signal: ending.signal }), ending);
}

/** The workbook as it goes out: with the password, where there is one. */
export const workbookOut = async (bytes: Uint8Array, password: string | undefined): Promise<Uint8Array> =>
  password ? runJob('lock', { bytes, password }) : bytes;
