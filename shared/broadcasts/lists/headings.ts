import { fieldNamed, type HeadingPattern } from '../../sheets/headings.ts';
import type { Meaning } from './model.ts';

/** What a heading says its column holds; «when» is a time of some kind (day, hour or length: the cells tell). */
export type HeadingKind = Meaning | 'when' | 'index' | 'total';

const patterns: readonly HeadingPattern<HeadingKind>[] = [
  ['index', /^(?:stt|tt|so tt|so thu tu|no)$/, 3],
  ['total', /^(?:tong|cong|tong cong|tong so|tong thang|cong thang|tong ca thang)$/, 3],
  ['from', /^(?:tu|tu ngay|ngay bat dau|bat dau(?: tu)?(?: ngay)?)$/, 4],
  ['to', /^(?:den|den ngay|ngay ket thuc|ket thuc(?: ngay)?|den het ngay)$/, 4],
  ['weekday', /^(?:cac |ngay )?(?:thu|thu trong tuan|thu may|thu phat|ngay trong tuan|ngay thu|lich trong tuan)$/, 4],
  ['week', /^tuan(?: thu| so| phat)?$/, 3],
  [
    'aired',
    /^(?:da phat|phat|co phat|da phat chua|co phat khong|tinh trang|trang thai|ket qua|xac nhan|thuc hien)(?: phat| phat song| phat thanh| thuc hien| da phat)?$/,
    5,
  ],
  ['day', /^(?:cac )?ngay\b(?! cong)/, 6],
  ['time', /^(?:cac |thoi diem |khung )?gio\b|^(?:thoi diem|buoi)(?: phat.*)?$|^thoi gian trong ngay$/, 5],
  ['minutes', /^(?:thoi luong|so phut|phut|do dai|so phut phat)\b/, 6],
  ['when', /^(?:thoi gian|lich|lich phat|thoi gian phat)(?: song| thanh| phat song| phat thanh| thuc hien| tuyen truyen| phat)?$/, 6],
  ['count', /^(?:tong )?(?:so |sl )?(?:luot|lan|buoi)\b|^(?:sl|so luong|tan suat)\b/, 7],
  ['topic', /^(?:cac )?(?:chu de|linh vuc|chuyen de|mang|nhom noi dung|chinh sach)\b/, 6],
  ['programme', /^(?:ten |tieu de )?(?:noi dung|chuong trinh|tin bai|tin|bai|bai viet|bai phat|tac pham|chuyen muc|tieu de)\b/, 8],
  ['language', /^(?:ngon ngu|tieng)\b/, 5],
  ['source', /^(?:nguon)\b/, 6],
  ['note', /^(?:ghi chu|gc|luu y)(?: khac)?$/, 3],
  ['commune', /^(?:ten |cac )?(?:xa|phuong|dia phuong|don vi|dia ban|noi phat|dia diem|dai|tram|co so|thi tran)\b(?! tinh)/, 8],
];

export const headingKind = (text: string): HeadingKind | undefined => fieldNamed(patterns, text);

export const meaningLabels: Record<Meaning, string> = {
  day: 'ngày phát',
  from: 'từ ngày',
  to: 'đến ngày',
  weekday: 'thứ trong tuần',
  week: 'tuần',
  time: 'giờ phát',
  commune: 'xã, đơn vị phát',
  programme: 'nội dung, chương trình',
  topic: 'chủ đề',
  count: 'số lượt',
  minutes: 'thời lượng (phút)',
  language: 'ngôn ngữ',
  source: 'nguồn',
  aired: 'đã phát hay chưa',
  note: 'ghi chú',
};
