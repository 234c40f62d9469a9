import { searchKey, valueKey } from '../kernel/text.ts';
import { type GridRow, isNumbering } from './grid.ts';
import { folded, plain } from './words.ts';

/** What closes a list and is none of its rows: a sum, a remark, the lines of those who sign. */
export type Closing = 'total' | 'note' | 'signature';

/** Why a row is none of the list, in the user's words. */
export const asideWords = {
  blank: 'dòng trống',
  title: 'dòng tiêu đề của danh sách',
  header: 'dòng tiêu đề cột',
  repeated: 'dòng tiêu đề lặp lại',
  numbering: 'dòng đánh số cột',
  total: 'dòng cộng',
  group: 'dòng tên nhóm',
  note: 'dòng ghi chú',
  signature: 'phần chữ ký',
} as const;

// With its accents where it has any: «Tống» and «Công» are names of people.
const total =
  /^(?:tổng|cộng)(?!\p{L})(?! (?:kết|đài|giám|công ty|cục|liên đoàn|phụ trách|tác viên|đồng))|^(?:tong cong|tong so|cong so|tong|cong)(?:$| ?[:=])|^(?:tong|cong) (?:cong|so luot|luot|hop)\b|^(?:danh sách (?:này )?(?:có|gồm)|ấn định|bằng chữ|số người)(?!\p{L})/u;
const note = /^(?:ghi chu|luu y|chu thich|nguon|luu) ?:|^\*/;
/** Offices and words of those who sign below a list. */
const signers = [
  'người (?:lập|tổng hợp|ghi|báo cáo|duyệt|kiểm tra|kiểm soát|xác nhận|thực hiện)',
  'cán bộ (?:lập|tổng hợp|phụ trách|theo dõi|truyền thanh|đài|kỹ thuật|vận hành|thực hiện|văn hóa|vhxh|vh)',
  't[./]?m(?=[ ./])',
  'k[./]?t(?=[ ./])',
  't[./]?l(?=[ ./])',
  '(?:phó )?(?:chủ tịch|giám đốc|trưởng (?:ấp|khu|thôn|phòng|ban|đài|trạm))',
  'thủ trưởng',
  'phụ trách',
  'tổ trưởng',
  'chi hội trưởng',
  'kế toán',
  'thủ quỹ',
  '\\(?ký(?: tên|,| ghi| và| đóng)',
  'đã ký',
  'nơi nhận',
  '(?:đài truyền thanh )?xác nhận của',
  'đài truyền thanh xác nhận',
  'đại diện (?:đơn vị|lãnh đạo|ubnd|đài|ban|trạm)',
  'lãnh đạo (?:đơn vị|phòng|ubnd|đài|trạm)',
  'ubnd ',
  'ủy ban nhân dân',
];
const signer = new RegExp(`^(?:${signers.join('|')})`, 'u');
/** The same in a file without accents, where they are no names: «Truong Phong» is somebody. */
const plainSigner =
  /^(?:nguoi (?:lap|tong hop|bao cao|duyet)|can bo lap|t[./]?m[ ./]|k[./]?t[ ./]|(?:pho )?(?:chu tich|giam doc)|thu truong|truong (?:dai|tram)|ke toan truong|phu trach|xac nhan cua|noi nhan|\(?ky (?:ten|ghi ro)|da ky|ubnd )/;
const isSigner = (text: string): boolean => {
  const key = valueKey(text);
  return signer.test(key) || (/^[\0-\x7f]*$/.test(key) && plainSigner.test(key));
};
const placeAndDay = /(?:^|, ?)ngay\b[ .\d]{0,10} ?thang\b[ .\d]{0,10} ?nam\b[ .\d]{0,8}$/;
/** More cells than these are a row of the list, whoever it names. */
const mostCells = 4;

/** «1», «II.», «a)»: the mark of a line. */
export const isLineMark = (text: string): boolean => /^(?:[IVX]{1,5}|[A-H]|\d{1,3})[.)]?$/i.test(text);
const unquoted = (text: string) => text.replace(/^[\s"'«“]+/, '');

/**
 * What a row below the headings is, by the texts of its cells; nothing where it may be one of the list. `speakers` = the texts that may name
 * who signs: where a list has a column of names, that one alone. A row with a number of its own is never a signature.
 */
export function closingOf(texts: readonly string[], speakers: readonly string[] = texts, numbered = false): Closing | undefined {
  const first = unquoted(texts.find((text) => /\p{L}/u.test(text) && !isLineMark(text)) ?? '');
  if (total.test(valueKey(first))) return 'total';
  const signs = texts.some((text) => placeAndDay.test(folded(text))) || speakers.some((text) => isSigner(unquoted(text)));
  if (!numbered && texts.length <= mostCells && signs) return 'signature';
  return note.test(searchKey(first)) ? 'note' : undefined;
}

/** Puts the rows of a heading aside, and the line below them that numbers the columns. The place of the last of them. */
export function passHeading(
  rows: readonly GridRow[],
  at: number,
  height: number,
  reason: string,
  aside: (row: GridRow, reason: string) => void,
): number {
  for (const taken of rows.slice(at, at + height)) aside(taken, reason);
  const next = rows[at + height];
  if (!next || !isNumbering(next.cells.map(plain))) return at + height - 1;
  aside(next, asideWords.numbering);
  return at + height;
}
