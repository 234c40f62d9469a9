import { sealKeys, sealSheet } from '../../sheets/seal.ts';
import type { Day } from '../../kernel/dates.ts';
import { formatMonth, type Month, type Span } from '../../kernel/periods.ts';
import { searchKey } from '../../kernel/text.ts';
import type { PaperOffice } from '../../office/paper-office.ts';
import type { Topic } from '../topics.ts';

/** The slip of one commune and month (phiếu xác nhận phát thanh), as it is printed and as it is sent to be filled in. */
export interface SlipModel {
  office: PaperOffice;
  commune: { code: string; name: string };
  month: Month;
  period: Span;
  madeOn: Day;
  rows: SlipRow[];
}
export interface SlipRow {
  /** The airing, by which the row is known again when it comes back. */
  id: string;
  day: Day;
  time: string | null;
  station: string | null;
  programme: string | null;
  topics: Topic[];
  planned: number;
  note: string | null;
}

/** What the seal of this slip says. */
export const slipMark = { sheet: sealSheet, schema: 'phieu-xac-nhan-phat-thanh', version: 1 } as const;
export const slipMarkKeys = { ...sealKeys, office: 'office', commune: 'commune', month: 'period', from: 'from', to: 'to' } as const;
export const slipSheet = 'Phiếu xác nhận';

/** Headings of the table; it is found again by them, wherever rows and columns were put in. */
export const slipHeadings = {
  id: 'Mã dòng',
  position: 'TT',
  day: 'Ngày',
  time: 'Giờ',
  station: 'Cụm loa',
  programme: 'Chương trình',
  topics: 'Chủ đề phát',
  planned: 'Kế hoạch (lượt)',
  result: 'Kết quả',
  count: 'Số lượt đã phát',
  note: 'Ghi chú',
} as const;
export type SlipColumn = keyof typeof slipHeadings;
export const slipResults = { aired: 'đã phát', notAired: 'không phát' } as const;
/** The box in which a commune says it all in one: «cả tháng đã phát, trừ ngày …» (domain §5). */
export const slipWholeMonth = 'Cả tháng đã phát đúng kế hoạch, trừ những dòng ghi «không phát» (ghi x vào ô bên)';
export const slipTotal = 'Tổng cộng';
/** Room for airings that were not planned. */
export const slipBlankRows = 8;

const plain = (text: string) =>
  searchKey(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** «phieu-xac-nhan_2026-03_26203_xa-an-hoa.xlsx»: letters every phone and PC can keep. */
export const slipFileName = (month: Month, ending: 'pdf' | 'xlsx' | 'zip', commune?: { code: string; name: string }): string =>
  ['phieu-xac-nhan', formatMonth(month), ...(commune ? [plain(commune.code), plain(commune.name)] : [])]
    .filter(Boolean)
    .join('_')
    .concat(`.${ending}`);
