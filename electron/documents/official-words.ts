import { dayOfMonth, type Day, monthOf, yearOf } from '../../shared/kernel/dates.ts';

/** Words that every official paper bears, whatever it is written on (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const motto = 'Độc lập - Tự do - Hạnh phúc';
export const capitals = (value: string) => value.toLocaleUpperCase('vi');

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** «ngày 05 tháng 02 năm 2026»: a nought before days under 10 and before January and February. */
export const dayInWords = (value: Day): string =>
  `ngày ${twoDigits(dayOfMonth(value))} tháng ${monthOf(value) < 3 ? twoDigits(monthOf(value)) : monthOf(value)} năm ${yearOf(value)}`;

/** A signer's title in capitals, one line per part: «KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC» is two. */
export const titleLines = (title: string): string[] => title.split(/\n|\s\/\s/).map((line) => capitals(line.trim()));
