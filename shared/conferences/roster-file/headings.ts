import { fieldNamed, type HeadingPattern } from '../../sheets/headings.ts';
import { words } from '../../sheets/words.ts';

/** What a column of an attendee list holds; «other» is known and not taken (Ghi chú, Ký tên, Chức vụ …). */
export type ColumnKind =
  | 'index'
  | 'name'
  | 'surname'
  | 'given'
  | 'birth'
  | 'birthDay'
  | 'birthMonth'
  | 'birthYear'
  | 'male'
  | 'female'
  | 'sex'
  | 'id'
  | 'phone'
  | 'unit'
  | 'other';

/** In this order: the first that fits. By words without accents and signs, so that «Đ/T» is «d t». */
const patterns: readonly HeadingPattern<ColumnKind>[] = [
  ['index', /^(?:stt|tt|so tt|s tt|so thu tu|no|so)$/],
  ['other', /^(?:ngay|noi) cap\b|^noi sinh|^(?:dia chi )?email/],
  ['id', /\b(?:cccd|cmnd|cmt|cmtnd|gcmnd|can cuoc|dinh danh|chung minh|ddcn)\b|^so cc$|^so giay to/],
  ['other', /^(?:ky|chu ky|ghi chu|gc|luu y|so tien|thanh tien|ma so|so so|so the|ma the|tuoi|dan toc|ton giao|trinh do)\b/],
  [
    'phone',
    /^(?:so )?(?:sdt|dt|d t|dtdd|dien thoai|so dt|di dong|tel|phone|mobile|hotline|zalo|sddt)\b|^(?:lien he|so lien he|so dien thoai)/,
  ],
  ['sex', /^(?:gt|g tinh|gioi tinh|gioi|phai|nam nu)$|^gioi tinh\b/],
  ['male', /^(?:ns |nam sinh |sinh nam )?(?:nam|ong)$/],
  ['female', /^(?:ns |nam sinh |sinh nam )?(?:nu|ba)$/],
  [
    'birth',
    /^(?:ns|n s|sn|s n|ntns|nsinh|namsinh|ngaysinh|sinh|ng sinh|nam sinh|sinh nam|sinh ngay|sinh nhat)$|^(?:nam|ngay|thang|sinh)\b.{0,30}\bsinh\b|^(?:nam sinh|ngay sinh|sinh ngay|sinh nam)\b/,
  ],
  [
    'surname',
    /^(?:ho|ho dem|ho lot|ho va dem|ho chu lot|ho va chu lot|ho chu dem|ho va chu dem|ho ten dem|ho va ten dem|ho va ten lot|ho va lot|ho dem lot)$/,
  ],
  ['other', /^(?:ho va ten|ho ten|ten) (?:nguoi (?:giam ho|lien he|bao lanh)|cha|me|bo|vo|chong)\b/],
  [
    'unit',
    /^(?:ten )?(?:dc|d c|dia chi|don vi|dv|d vi|noi o|cho o|thuong tru|tam tru|cu ngu|noi cu tru|cu tru|ho khau|hktt|noi lam viec|noi cong tac|co quan|noi thuong tru|que quan|so nha|chuc vu (?:va )?(?:don vi|noi|co quan))\b|^(?:ten )?(?:khu pho|kp|to dan pho|ap|thon|to|khom|ban|buon|khu|xa|phuong|xa phuong|ap khu pho|thon ap|truong|lop|cong ty|doanh nghiep|to chuc|chi hoi|chi doan|chi bo|bo phan|phong ban|phong|khoi)(?: .{0,24})?$/,
  ],
  ['given', /^ten$/],
  [
    'name',
    /^(?:ho va ten|ho ten|hoten|ho (?:va )?(?:chu )?(?:dem|lot) (?:va )?ten|ten (?!goi|bai|lop|du an|san pham|chuong trinh)|nguoi tham du|nguoi du\b|thanh phan tham du|dai bieu)/,
  ],
  ['other', /^(?:chuc vu|chuc danh|vai tro|nghe nghiep|nghe|cong viec|doi tuong|ket qua|co mat|vang|tham gia|quan he)\b/],
];

export const headingKind = (text: string): ColumnKind | undefined => fieldNamed(patterns, text);

const partsOfBirth: Record<string, ColumnKind> = { ngay: 'birthDay', thang: 'birthMonth', nam: 'birthYear' };

/** A heading in two rows: «Năm sinh / Nam», «CCCD / Số», «Ngày sinh / Tháng». */
export function foldedKind(group: string, sub: string): ColumnKind | undefined {
  const above = headingKind(group);
  if (sub === '' || group === sub) return above;
  if (above === 'birth' && sub.normalize('NFC').toLowerCase().trim() !== 'nam') {
    const part = partsOfBirth[words(sub)];
    if (part && part !== 'birthYear') return part;
    if (/^năm$/i.test(sub.normalize('NFC').trim())) return 'birthYear';
  }
  const own = headingKind(sub);
  if (above === 'name' && words(sub) === 'ten') return 'given';
  if (above === 'id' && own === 'index') return 'id';
  return own ?? above ?? headingKind(`${group} ${sub}`);
}

/** What a person is read from, as the user sees it. */
export const columnLabels = {
  name: 'họ và tên',
  surname: 'họ, chữ đệm',
  given: 'tên',
  birth: 'ngày, năm sinh',
  birthDay: 'ngày sinh',
  birthMonth: 'tháng sinh',
  birthYear: 'năm sinh',
  male: 'năm sinh của nam',
  female: 'năm sinh của nữ',
  sex: 'giới tính',
  id: 'số CCCD',
  phone: 'điện thoại',
  unit: 'đơn vị, địa chỉ',
} as const satisfies Partial<Record<ColumnKind, string>>;
