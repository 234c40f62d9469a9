import { valueKey } from '../../kernel/text.ts';
import { asideWords } from '../../sheets/aside.ts';

/** Why a row of the file is no person, in the user's words. */
export const why = {
  ...asideWords,
  onlyNumber: 'dòng trống, chỉ có số thứ tự',
  repeated: 'dòng tiêu đề cột lặp lại',
  signature: 'phần ký tên cuối danh sách',
  noList: 'trang này không có cột Họ và tên',
} as const;

const groupWords =
  /^(?:khu phố|tổ dân phố|ấp|thôn|tổ|khóm|buôn|xã|phường|thị trấn|công ty|chi hội|hội|nhóm|trường|đơn vị|phòng|ban|các|khối|đại biểu|khách mời|thành phần|cán bộ|cộng tác viên|người)(?!\p{L})/u;
/** «I. ẤP 1», «Khu phố 3:», «Chi hội phụ nữ ấp 2»: what several people below belong to, not a person. */
export function namesGroup(text: string): boolean {
  const clean = valueKey(text);
  return (
    /^[IVX]{1,5}\s*[./)-]\s*\p{L}/u.test(text.trim()) ||
    clean.endsWith(':') ||
    groupWords.test(clean.replace(/^[\da-h]{1,2}\s*[./)-]\s*/, ''))
  );
}
