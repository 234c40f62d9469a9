import { z } from 'zod';
import { zRef } from './schemas.ts';
import { valueKey } from './text.ts';

/** Bytes of one attached file. */
export const largestAttachment = 25 * 1024 * 1024;

/** A file kept with a record: any kind, handed back as it came, never opened by the product. */
export const zAttachment = zRef.extend({ name: z.string(), size: z.int(), addedAt: z.string() });
export type Attachment = z.infer<typeof zAttachment>;

/** What Windows would run when it is opened from the folder it was saved to. */
const programs = new Set(
  'exe com scr pif bat cmd msi msp msix appx dll cpl sys js jse vbs vbe wsf wsh ps1 psm1 hta jar lnk reg msc inf url chm iso img vhd apk'.split(
    ' ',
  ),
);
const secret = /(?:^|[^\p{L}])(?:tuyệt mật|tối mật|mật)(?![\p{L}])/u;
/** Words in which «mật» says nothing of a stamp. */
const harmless = /(?:bảo|bí|thân|cẩn|trú|trù|đường|nước|túi|dịch|tuần trăng|ngọt) ?mật|mật (?:ong|khẩu|độ|thiết|mía|tông|ngọt)/gu;

/** Why a file of that name is not kept (domain §6 «Papers marked MẬT are refused»); undefined where it is. */
export function attachmentRefusal(name: string): string | undefined {
  const ending = /\.([^.]+)$/.exec(name.trim())?.[1]?.toLowerCase() ?? '';
  if (programs.has(ending)) return `Không nhận tệp chương trình (.${ending}). Chỉ đính kèm ảnh và văn bản.`;
  const words = valueKey(name.replace(/[_.\-()[\]]+/g, ' ')).replace(harmless, ' ');
  if (secret.test(words) || /(?:^| )(?:tuyet mat|toi mat|van ban mat)(?= |$)/.test(words))
    return 'Tên tệp có chữ «mật»: văn bản đóng dấu MẬT không được lưu vào chương trình. Nếu không phải văn bản mật, hãy đổi tên tệp rồi đính kèm lại.';
  return undefined;
}

export const zAttachedFile = z
  .file()
  .refine((file) => attachmentRefusal(file.name) === undefined, { error: ({ input }) => attachmentRefusal((input as File).name) ?? '' })
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
