import { appendFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../shared/kernel/errors.ts';

/** Where bugs go. Only the place and the stack: never what was sent, for it may hold people's data. */
export interface Log {
  bug(place: string, error: unknown): void;
}

/** True of a refusal too that has a bug inside it. */
export const isBug = (error: unknown): boolean => !(error instanceof Refusal) || error.cause !== undefined;

const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
const withCause = (error: unknown): string =>
  error instanceof Error && error.cause !== undefined ? `${stackOf(error)}\n${stackOf(error.cause)}` : stackOf(error);

const largest = 1_000_000;

/** A log file in the data folder, turned over once at about 1 MB. */
export function fileLog(folder: string): Log {
  const file = join(folder, 'nhat-ky.log');
  return {
    bug: (place, error) => {
      mkdirSync(folder, { recursive: true });
      if (existsSync(file) && statSync(file).size > largest) renameSync(file, `${file}.1`);
      appendFileSync(file, `${new Date().toISOString()} ${place}\n${withCause(error)}\n\n`);
    },
  };
}
