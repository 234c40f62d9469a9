import { invalid, Refusal } from '../../shared/kernel/errors.ts';
import type { SheetCells } from '../../shared/sheets/cells.ts';
import { readWorkbook } from '../documents/locked-files.ts';
import type { FileIn } from './intake.ts';
import type { Watch } from './slices.ts';

export interface Files {
  files: readonly File[];
  passwords?: readonly string[] | undefined;
  leaveLocked?: boolean | undefined;
}

/**
 * The cells of every file, read in the worker. Where several may come one that cannot be read is told beside the others, else it is REFUSED.
 * INVALID at «password»: a file has one, none of those typed opens it, and it is not to be left.
 */
export async function openFiles({ files, passwords = [], leaveLocked = false }: Files, several: boolean, watch: Watch): Promise<FileIn[]> {
  const opened: FileIn[] = [];
  for (const file of files) opened.push(await openFile(file));
  return opened;

  async function openFile(file: File): Promise<FileIn> {
    try {
      return { name: file.name, sheets: await sheetsOf(new Uint8Array(await file.arrayBuffer()), passwords, watch), refusal: null };
    } catch (error) {
      if (!(error instanceof Refusal) || error.code === 'CANCELLED' || !several) throw error;
      if (isLock(error) && !leaveLocked)
        throw files.length === 1 ? error : invalid({ field: 'password', message: `${file.name}: ${error.message}` });
      return { name: file.name, sheets: [], refusal: error.message };
    }
  }
}

const isLock = (error: unknown) => error instanceof Refusal && error.fields.some(({ field }) => field === 'password');

async function sheetsOf(bytes: Uint8Array, passwords: readonly string[], watch: Watch): Promise<SheetCells[]> {
  for (const password of passwords.slice(0, -1)) {
    try {
      return await readWorkbook({ bytes, password }, watch);
    } catch (error) {
      if (!isLock(error)) throw error;
    }
  }
  return readWorkbook({ bytes, password: passwords.at(-1) }, watch);
}
