import { z } from 'zod';

/** Excel takes no longer one. */
const longest = 255;
const shortest = 4;
/** The password of a file that goes out or comes back. It is never kept and stands in no log. */
export const zFilePassword = z.string().min(1, 'Chưa gõ mật khẩu.').max(longest, `Mật khẩu dài tối đa ${longest} ký tự.`);
/** For files that go out: long enough to be one. */
export const zNewFilePassword = zFilePassword.min(shortest, `Mật khẩu phải có ít nhất ${shortest} ký tự.`);

export const needsPassword = 'Tệp Excel này đặt mật khẩu. Gõ mật khẩu mà bên gửi đã báo để mở.';
export const wrongPassword = 'Mật khẩu không đúng. Gõ lại, chú ý chữ hoa, chữ thường và bộ gõ tiếng Việt.';
export const unreadableLock =
  'Tệp Excel đặt mật khẩu theo kiểu không mở được ở đây, hoặc tệp bị hỏng. Hãy mở bằng Excel, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ sổ làm việc), lưu lại rồi thử lại.';

/** Twelve digits in three groups: told by telephone without a mistake, typed alike on every keyboard, far too many to be tried out. */
export function proposedPassword(random: (count: number) => Uint8Array): string {
  const digits: number[] = [];
  // bytes of 250 and above would make some digits likelier than others
  while (digits.length < 12) for (const byte of random(16)) if (byte < 250 && digits.length < 12) digits.push(byte % 10);
  return (digits.join('').match(/\d{4}/g) ?? []).join('-');
}
