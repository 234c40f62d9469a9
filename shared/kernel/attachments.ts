import { z } from 'zod';
import { zRef } from './schemas.ts';

/** Bytes of one attached file. */
export const largestAttachment = 25 * 1024 * 1024;

/** A file kept with a record: any kind, handed back as it came, never opened by the product. */
export const zAttachment = zRef.extend({ name: z.string(), size: z.int(), addedAt: z.string() });
export type Attachment = z.infer<typeof zAttachment>;

export const zAttachedFile = z
  .file()
  .min(1, 'Tệp này rỗng.')
  .max(largestAttachment, `Tệp quá lớn: tối đa ${largestAttachment / 1024 / 1024} MB.`);

const longestName = 150;

/** A name any system can keep: no folders, no letters that Windows refuses, the ending kept when it is too long. */
export function attachmentName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = last
    .replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  if (clean === '') return 'tep-dinh-kem';
  if (clean.length <= longestName) return clean;
  const ending = /\.[^.]{1,10}$/.exec(clean)?.[0] ?? '';
  return clean.slice(0, longestName - ending.length).trimEnd() + ending;
}
