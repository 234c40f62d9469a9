import type { SlipModel } from '../../../shared/broadcasts/confirmations/slip.ts';
import type { Topic } from '../../../shared/broadcasts/topics.ts';
import { type Day, formatDay, formatDayShort, weekday } from '../../../shared/kernel/dates.ts';

/** What the slip says in both of its shapes, printed and to be filled in. */
const weekdays = ['', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'];
/** «T2 02/03»: the year stands in the title. */
export const dayWithWeekday = (value: Day): string => `${weekdays[weekday(value)] ?? ''} ${formatDayShort(value)}`;
const lowerFirst = (text: string) => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

export const slipTitle = 'Phiếu xác nhận phát thanh';
export const slipPeriod = ({ month, period }: SlipModel): string =>
  `Tháng ${month.month}/${month.year} (từ ngày ${formatDay(period.from)} đến ngày ${formatDay(period.to)})`;
/** «Ủy ban nhân dân xã An Hòa»: it confirms and seals (domain §5). */
export const slipConfirmer = ({ commune }: SlipModel): string => `Ủy ban nhân dân ${lowerFirst(commune.name)}`;
export const slipSides = (model: SlipModel): [string, string] => [
  `Đơn vị đề nghị: ${model.office.name || '………………………………………'}`,
  `Đơn vị xác nhận: ${slipConfirmer(model)}`,
];
export const slipStatement =
  'Kết quả phát thanh tuyên truyền chính sách BHXH, BHYT, BHTN trên hệ thống truyền thanh địa phương trong kỳ (số lượt):';
export const slipFoot = 'Phiếu là căn cứ thanh toán khi có chữ ký và dấu của đơn vị xác nhận.';
export const officeSigner = ({ office }: SlipModel): string => office.directorTitle || 'Giám đốc';
export const communeSigner = (model: SlipModel): string => `TM. ${slipConfirmer(model)}`;
export const sealNote = '(Ký tên, đóng dấu, ghi rõ họ tên)';
/** As the monthly workbook heads its columns: a row of the printed table stays one line. */
export const shortTopics: Record<Topic, string> = {
  bhxhtn: 'BHXH TN',
  bhythgd: 'BHYT HGĐ',
  hssv: 'BHYT HSSV',
  bhxhbb: 'BHXH bắt buộc',
  bhxhmotlan: 'BHXH một lần',
  bhtn: 'BHTN',
  khac: 'Khác',
};
