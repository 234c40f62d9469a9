import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/** SQLite keeps 4 bytes of its header for the application (`PRAGMA application_id`); a living store has 0 there. */
const place = 68;
const chunk = 1 << 20;

/**
 * A backup carries a checksum of all its bytes in its own header: SQLite's integrity check finds broken pages, but not a changed letter in
 * a text. Needs no second file, and SQLite opens the copy as ever.
 */
export function seal(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(checksum(handle));
    writeSync(handle, sum, 0, 4, place);
  } finally {
    closeSync(handle);
  }
}

/** False where the bytes are no longer those that were sealed. A file without a seal is not judged. */
export function sealHolds(file: string): boolean {
  const handle = openSync(file, 'r');
  try {
    const sum = Buffer.alloc(4);
    const sealed = readSync(handle, sum, 0, 4, place) === 4 && sum.readUInt32BE() !== 0;
    return !sealed || sum.readUInt32BE() === checksum(handle);
  } finally {
    closeSync(handle);
  }
}

/** CRC-32 of the whole file with the seal's own place taken as zero; never 0. */
function checksum(handle: number): number {
  const size = fstatSync(handle).size;
  const buffer = Buffer.alloc(chunk);
  let sum = 0;
  for (let at = 0; at < size; ) {
    const read = readSync(handle, buffer, 0, chunk, at);
    if (read === 0) break;
    if (at === 0) buffer.fill(0, place, place + 4);
    sum = crc32(buffer.subarray(0, read), sum);
    at += read;
  }
  return sum || 1;
}
