import { appendFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Where bugs go. Only the place and the stack: never what was sent, for it may hold people's data. */
export interface Log {
  bug(place: string, error: unknown): void;
}

const largest = 1_000_000;

/** A log file in the data folder, turned over once at about 1 MB. */
export function fileLog(folder: string): Log {
  const file = join(folder, 'nhat-ky.log');
  return {
    bug: (place, error) => {
      mkdirSync(folder, { recursive: true });
      if (existsSync(file) && statSync(file).size > largest) renameSync(file, `${file}.1`);
      appendFileSync(
        file,
        `${new Date().toISOString()} ${place}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n\n`,
      );
    },
  };
}
