import { type Day, formatDay } from '../../kernel/dates.ts';
import type { Month } from '../../kernel/periods.ts';

/** Words in braces that the text is filled with; the office may word the rest as it likes. */
export const chasePlaces = ['{tháng}', '{danh sách}', '{số xã}', '{hạn}', '{cơ quan}'] as const;

/** Names of units only: a Zalo text carries no names of persons (domain §6). */
export const usualChaseText = `Kính gửi các xã, phường!
Đến nay {cơ quan} chưa nhận được phiếu xác nhận phát thanh {tháng} của {số xã} đơn vị:
{danh sách}
Đề nghị các đơn vị gửi phiếu có chữ ký, đóng dấu trước ngày {hạn}. Trân trọng cảm ơn!`;

interface Chase {
  template: string;
  office: string;
  month: Month;
  communes: readonly string[];
  deadline: Day;
}

/** The text that names who has not confirmed the month (domain §5), ready for Zalo: plain lines, no formatting. */
export function chaseText({ template, office, month, communes, deadline }: Chase): string {
  const values: Record<(typeof chasePlaces)[number], string> = {
    '{tháng}': `tháng ${month.month}/${month.year}`,
    '{danh sách}': communes.map((name) => `- ${name}`).join('\n'),
    '{số xã}': String(communes.length),
    '{hạn}': formatDay(deadline),
    '{cơ quan}': office || 'cơ quan BHXH',
  };
  return template.replace(/\{[^{}]*\}/g, (place) => values[place.normalize('NFC').toLowerCase() as keyof typeof values] ?? place);
}
