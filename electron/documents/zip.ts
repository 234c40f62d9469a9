import { crc32 } from 'node:zlib';

/**
 * A .zip of files that are packed already (workbooks): stored as they are, names in UTF-8, no dates but 1/1/1980, so that equal files give
 * an equal archive. For a few dozen small files; no Zip64.
 */
export function storedZip(files: readonly { name: string; bytes: Uint8Array }[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of files) {
    const title = Buffer.from(name, 'utf8');
    const about = aboutFile(bytes, title.length);
    const local = Buffer.concat([numbers(4, 0x04034b50), about, title]);
    directory.push(numbers(4, 0x02014b50), numbers(2, 20), about, numbers(2, 0, 0, 0), numbers(4, 0, offset), title);
    parts.push(local, Buffer.from(bytes));
    offset += local.length + bytes.length;
  }
  const entries = Buffer.concat(directory);
  const end = [numbers(4, 0x06054b50), numbers(2, 0, 0, files.length, files.length), numbers(4, entries.length, offset), numbers(2, 0)];
  return new Uint8Array(Buffer.concat([...parts, entries, ...end]));
}

/** What stands both before a file and in the directory: version 2.0, names in UTF-8, stored, 1/1/1980. */
function aboutFile(bytes: Uint8Array, titleLength: number): Buffer {
  const firstDay = (1 << 5) | 1;
  const [utf8, stored, midnight] = [0x0800, 0, 0];
  const sizes = numbers(4, crc32(bytes), bytes.length, bytes.length);
  return Buffer.concat([numbers(2, 20, utf8, stored, midnight, firstDay), sizes, numbers(2, titleLength, 0)]);
}

function numbers(width: 2 | 4, ...values: number[]): Buffer {
  const buffer = Buffer.alloc(width * values.length);
  values.forEach((value, at) => buffer.writeUIntLE(value, at * width, width));
  return buffer;
}
