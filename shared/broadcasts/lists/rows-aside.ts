import type { CellValue } from '../../sheets/cells.ts';
import { folded, plain, words } from '../../sheets/words.ts';

const sum =
  /^(?:tong|cong)(?: (?:cong|so|hop|luot|so luot|chung|thang|tuan|xa|toan|ca|theo)\b.*)?(?: ?[:=].*)?$|^(?:tong cong|cong) .{0,40}$/;
const signs =
  /^(?:nguoi lap|nguoi tong hop|can bo|tm |t m |kt |k t |chu tich|pho chu tich|giam doc|thu truong|truong dai|phu trach|truong tram|dai truyen thanh xac nhan|xac nhan cua|noi nhan|ky ten|ky ghi ro|da ky|lanh dao|nguoi duyet|nguoi bao cao|dai dien)/;
const placeDay = /(?:^|, ?)ngay\b[ .\d]{0,10} ?thang\b[ .\d]{0,10} ?nam\b[ .\d]{0,8}$/;
const remark = /^(?:ghi chu|luu y|chu thich|luu) ?:/;

/** Why a row below the headings is no airing; nothing where it may be one. `hasDay`: its day column holds a day. */
export function whyAside(cells: readonly (CellValue | undefined)[], hasDay: boolean): string | undefined {
  const texts = cells.map(plain).filter((text) => text !== '');
  if (texts.length === 0) return 'dòng trống';
  if (hasDay) return undefined;
  const first = texts.find((text) => /\p{L}/u.test(text));
  if (first === undefined) return undefined;
  if (sum.test(folded(first))) return 'dòng cộng';
  if (remark.test(folded(first))) return 'dòng ghi chú';
  if (texts.length <= 3 && texts.some((text) => signs.test(words(text)))) return 'phần chữ ký';
  if (texts.length <= 2 && texts.some((text) => placeDay.test(folded(text)))) return 'phần chữ ký';
  return undefined;
}
