import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Attachment, attachmentName } from '../../shared/kernel/attachments.ts';
import { notFound, refuse } from '../../shared/kernel/errors.ts';
import { query } from './connection.ts';
import type { KindName } from './kinds.ts';
import { createRecord, type Ref } from './records.ts';
import { valuesOf } from './search.ts';
import type { Actor, Reader, Store, Writer } from './store.ts';

/** Attachments lie beside their store, each under its SHA-256; those of a store in memory with the system's temporary files. */
export const attachmentFolder = (file: string): string =>
  file === ':memory:' ? join(tmpdir(), `so-trong-bo-nho-${process.pid}`) : join(dirname(file), 'files');

export interface KeptFile {
  sha256: string;
  size: number;
  name: string;
  mediaType: string;
}

/**
 * Writes the bytes under their hash, whole or not at all: before the row that names them commits, so that no row is ever without its file.
 * What is never named is swept a day later.
 */
export async function keepFile(store: Store, file: File): Promise<KeptFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const sha256 = hashOf(bytes);
  const folder = attachmentFolder(store.file);
  const target = join(folder, sha256);
  mkdirSync(folder, { recursive: true });
  if (isWhole(target, sha256)) touch(target);
  else writeWhole(target, bytes);
  return { sha256, size: bytes.length, name: attachmentName(file.name), mediaType: file.type };
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const isWhole = (path: string, sha256: string) => existsSync(path) && hashOf(readFileSync(path)) === sha256;

/** An old file that is named again must not be swept in between. */
function touch(path: string): void {
  const now = new Date();
  utimesSync(path, now, now);
}

function writeWhole(target: string, bytes: Uint8Array): void {
  const beside = `${target}.${process.pid}.tmp`;
  try {
    const handle = openSync(beside, 'w');
    try {
      writeSync(handle, bytes);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(beside, target);
  } finally {
    rmSync(beside, { force: true });
  }
}

const linkKind = (area: string): KindName<'attachmentLink'> => ({ table: 'attachmentLink', area, word: 'tệp đính kèm' });

/** Names a kept file in a record of an area. The caller has checked that the record stands. */
export function attach(writer: Writer, { sha256, size, name, mediaType }: KeptFile, to: { area: string; recordId: string }): Ref {
  writer.exec('INSERT OR IGNORE INTO attachment (sha256, size, media_type, added_at) VALUES (?, ?, ?, ?)', [
    sha256,
    size,
    mediaType || null,
    writer.at,
  ]);
  return createRecord(writer, linkKind(to.area), { ...to, sha256, name });
}

/** An attachment as a record that goes into the bin and comes back: told where the record lives that has it. */
export const attachmentKind = (reader: Reader, id: string): KindName<'attachmentLink'> =>
  linkKind(reader.sql<{ area: string }>('SELECT area FROM attachment_link WHERE id = ?', [id])[0]?.area ?? '');

/** Attachments of the records named, oldest first, by record. */
export function attachmentsOf(reader: Reader, recordIds: readonly string[]): Map<string, Attachment[]> {
  const rows = reader.all(
    query
      .selectFrom('attachmentLink as link')
      .innerJoin('attachment', 'attachment.sha256', 'link.sha256')
      .where('link.deletedAt', 'is', null)
      .where('link.recordId', 'in', valuesOf(recordIds))
      .select(['link.id', 'link.version', 'link.name', 'attachment.size', 'link.createdAt as addedAt', 'link.recordId'])
      .orderBy('link.id'),
  );
  const lists = [...Map.groupBy(rows, (row) => row.recordId)];
  return new Map(
    lists.map(([id, list]) => [id, list.map(({ id: link, version, name, size, addedAt }) => ({ id: link, version, name, size, addedAt }))]),
  );
}

/** The file as it came. NOT_FOUND: no such attachment in the area. REFUSED: its bytes are gone or no longer what they were. */
export function attachedFile(store: Store, area: string, id: string): File {
  const row = store.read((reader) =>
    reader.first(
      query
        .selectFrom('attachmentLink')
        .where('id', '=', id)
        .where('area', '=', area)
        .where('deletedAt', 'is', null)
        .select(['sha256', 'name']),
    ),
  );
  if (!row) throw notFound('tệp đính kèm');
  const path = join(attachmentFolder(store.file), row.sha256);
  if (!isWhole(path, row.sha256)) throw refuse(`Tệp «${row.name}» trong kho đã mất hoặc bị hỏng. Hãy xóa và đính kèm lại.`);
  // never opened by the door: handed on to be saved
  return new File([new Uint8Array(readFileSync(path))], row.name, { type: 'application/octet-stream' });
}

const leastAge = 24 * 60 * 60 * 1000;

/** Takes away what no record names any more, in the bin or not: rows at once, files a day after they were last written. Gives the number of files. */
export function sweepAttachments(store: Store, actor: Actor): number {
  const folder = attachmentFolder(store.file);
  if (!existsSync(folder)) return 0;
  const unnamed = 'FROM attachment WHERE NOT EXISTS (SELECT 1 FROM attachment_link l WHERE l.sha256 = attachment.sha256)';
  if (store.read((reader) => reader.sql(`SELECT 1 AS found ${unnamed} LIMIT 1`)).length > 0)
    store.write(actor, (writer) => writer.exec(`DELETE ${unnamed}`));
  const known = new Set(store.read((reader) => reader.sql<{ sha256: string }>('SELECT sha256 FROM attachment').map((row) => row.sha256)));
  const before = Date.now() - leastAge;
  const orphans = readdirSync(folder).filter((name) => !known.has(name) && statSync(join(folder, name)).mtimeMs < before);
  for (const name of orphans) rmSync(join(folder, name), { force: true });
  return orphans.length;
}
