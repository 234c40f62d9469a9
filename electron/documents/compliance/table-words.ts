import type { ComplianceOverview } from '../../../shared/broadcasts/compliance/contract.ts';
import { type CompliancePaper, compliancePaper } from '../../../shared/broadcasts/compliance/paper.ts';
import { quarterShort } from '../../../shared/broadcasts/compliance/period.ts';
import { formatDayShort } from '../../../shared/kernel/dates.ts';
import { formatNumber } from '../../../shared/kernel/numbers.ts';

export type Column = ComplianceOverview['columns'][number];
export type Row = ComplianceOverview['rows'][number];
export type Cell = NonNullable<Row['cells'][number]>;

export const paperTitle = compliancePaper.title;

export function columnHeading({ from, to, month }: Column, { step }: Pick<ComplianceOverview, 'step'>): string {
  if (step === 'month') return `Tháng ${month.month}`;
  if (step === 'quarter') return `Quý ${quarterShort(month).split('/')[0]}`;
  return `${formatDayShort(from)} - ${formatDayShort(to)}`;
}
/** What stands over neighbouring columns: weeks under their month, months and quarters under their year. */
export const columnGroup = ({ month }: Column, { step }: Pick<ComplianceOverview, 'step'>): string =>
  step === 'week' ? `Tháng ${month.month}/${month.year}` : `Năm ${month.year}`;

export const rowName = ({ name, members }: Row): string => (members.length > 0 ? `${name} (gồm ${members.join(', ')})` : name);

export type Look = 'none' | 'waiting' | 'met' | 'short';
export const lookOf = (cell: Row['cells'][number]): Look =>
  cell === null ? 'none' : cell.judged === 0 ? 'waiting' : cell.met === cell.judged ? 'met' : 'short';

/** One week of one unit shows its airings, gathered weeks how many met R1. */
export const isCount = (cell: Cell, step: ComplianceOverview['step']): boolean => step === 'week' && cell.judged < 2;

/** Marks a week or weeks below R1 besides the shade. */
export const shortSign = '▼';

export const percent = (part: number, whole: number): string => (whole === 0 ? '–' : formatNumber((part / whole) * 100, 1));

export function notes({ overview, view }: CompliancePaper): string[] {
  const { required, scope, step, ethnicAim } = overview;
  return [
    `Mức: ${required} lượt phát BHXH tự nguyện đã xác nhận ${scope === 'office' ? 'của cả cơ quan' : 'mỗi xã'} mỗi tuần (KH166 III.2.1.4; QĐ294 VI.2.7). Tuần từ thứ Hai đến Chủ nhật, thuộc kỳ có ngày Chủ nhật, xét khi đã hết tuần.`,
    step === 'week'
      ? `Ô ghi số lượt đã phát trong tuần; ${shortSign}: chưa đạt mức; trong ngoặc: tuần chưa xét; –: không phải đơn vị trong tuần đó; a/b: a tuần đạt trong b tuần được xét của các xã gộp lại.`
      : `Ô ghi số tuần đạt trên số tuần được xét; ${shortSign}: có tuần chưa đạt; –: không phải đơn vị khi đó.`,
    view === 'now'
      ? 'Số của xã cũ đứng ở xã kế thừa hiện nay; từng tuần vẫn xét theo đơn vị của tuần đó.'
      : 'Mỗi xã một dòng như khi ấy; số của tuần chuyển tiếp tính cho xã có vào Chủ nhật.',
    `Tiếng dân tộc: phần bằng tiếng dân tộc trong các lượt phát và tiếp âm ở xã vùng dân tộc thiểu số${ethnicAim > 0 ? `, mức đặt ra ${ethnicAim} %` : ''}. Tự sản xuất: phần trong mọi lượt phát của xã; cả hai tính mọi chủ đề, theo ngày phát trong kỳ.`,
  ];
}
