import { valueKey } from '../../kernel/text.ts';
import { words } from '../../sheets/words.ts';

/** Why a row of the file is no person, in the user's words. */
export const why = {
  blank: 'dòng trống',
  onlyNumber: 'dòng trống, chỉ có số thứ tự',
  title: 'dòng tiêu đề của danh sách',
  header: 'dòng tiêu đề cột',
  repeated: 'dòng tiêu đề cột lặp lại',
  numbering: 'dòng đánh số cột',
  total: 'dòng cộng',
  group: 'dòng tên nhóm',
  note: 'dòng ghi chú',
  signature: 'phần ký tên cuối danh sách',
  noList: 'trang này không có cột Họ và tên',
} as const;

// With its accents where it has any: «Tống» and «Công» are names of people.
const total =
  /^(?:tổng|cộng)(?!\p{L})|^(?:tong cong|tong so|tong|cong)(?:$| ?[:=])|^(?:danh sách (?:này )?(?:có|gồm)|ấn định|bằng chữ|số người)(?!\p{L})/u;
const note = /^(?:ghi chú|lưu ý|chú thích|nguồn)\s*:|^\*/;
const signer =
  /^(?:người (?:lập|tổng hợp|ghi|báo cáo)|cán bộ lập|tm\.|t\/m|kt\.|k\/t|tl\.|chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|thủ trưởng|trưởng (?:ấp|khu|thôn|phòng|ban)|tổ trưởng|chi hội trưởng|\(?ký(?: tên|,| ghi| và| đóng)|đã ký|nơi nhận|xác nhận của|đại diện (?:đơn vị|lãnh đạo|ubnd)|lãnh đạo (?:đơn vị|phòng)|ubnd |ủy ban nhân dân|kế toán)/u;
const placeAndDay = /\bngay\b[ \d]{0,10}\bthang\b[ \d]{0,10}\bnam\b[ \d]{0,8}$/;

export const isTotal = (text: string): boolean => total.test(valueKey(text));
export const isNote = (text: string): boolean => note.test(valueKey(text));
/** The lines below a list: place and day, who made it, who signs. Where there is a name only that may be the word of a signer. */
export const isSignature = (texts: readonly string[], name: string): boolean =>
  texts.length <= 4 &&
  (texts.some((text) => placeAndDay.test(words(text))) || (name === '' ? texts : [name]).some((text) => signer.test(valueKey(text))));

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
