import { type Day, formatDay } from '../../../shared/kernel/dates.ts';
import type { PaperOffice } from '../../../shared/office/paper-office.ts';
import { visitSlipHeadings as headings, visitSlipRows, visitSlipSeal, visitSlipSealKeys } from '../../../shared/people/visit-slips/slip.ts';
import type { ListSlip, ListSlipColumn } from '../slip/list-slip.ts';

export interface VisitSlipPaper {
  id: string;
  office: PaperOffice;
  recipient: string;
  from: Day;
  to: Day;
  communeName: string | null;
  /** Names to choose from. */
  communes: readonly string[];
  note: string | null;
  madeOn: Day;
}

const entry = (heading: string, width: number, kind: ListSlipColumn['kind'], more: Partial<ListSlipColumn> = {}): ListSlipColumn => ({
  heading,
  width,
  kind,
  entry: true,
  ...more,
});

/** The slip on which an association or a collection agent writes the rounds it did itself (domain §5): a row a round. */
export const visitSlipPaper = (slip: VisitSlipPaper): ListSlip => ({
  office: slip.office,
  title: 'Phiếu ghi kết quả tiếp cận, vận động trực tiếp',
  about: [
    `Đơn vị thực hiện: ${slip.recipient}${slip.communeName ? ` – ${slip.communeName}` : ''}. Thời gian: từ ${formatDay(slip.from)} đến ${formatDay(slip.to)}.`,
    ...(slip.note ? [`Nội dung: ${slip.note}`] : []),
    'Mỗi buổi đi là một dòng: ngày, nơi, số người đã gặp, số người tham gia mới BHXH tự nguyện, BHYT hộ gia đình và số người đóng tiếp (tái tục). Chỉ ghi số người, không ghi họ tên, số CCCD của dân. Thiếu dòng thì ghi tiếp xuống dưới. Giữ nguyên tiêu đề cột rồi gửi lại tệp này.',
  ],
  sheet: 'Tiếp cận',
  columns: [
    { heading: headings.position, width: 5, kind: 'centred', entry: false },
    entry(headings.day, 13, 'day', { hint: 'Ngày/tháng/năm.' }),
    entry(headings.commune, 20, 'text', {
      values: slip.communes,
      hint: slip.communeName ? `Để trống là ${slip.communeName}.` : '',
    }),
    entry(headings.hamlet, 16, 'text'),
    entry(headings.place, 24, 'text'),
    entry(headings.members, 24, 'text', { hint: 'Nhiều người cách nhau bằng dấu phẩy.' }),
    entry(headings.approached, 12, 'whole'),
    entry(headings.joinedSi, 11, 'whole'),
    entry(headings.joinedHi, 11, 'whole'),
    entry(headings.renewed, 10, 'whole'),
    entry(headings.note, 22, 'text'),
  ],
  rows: Array.from({ length: visitSlipRows }, (_, at) => ({ key: String(at + 1), cells: [at + 1] })),
  seal: [
    [visitSlipSealKeys.schema, visitSlipSeal.schema],
    [visitSlipSealKeys.version, visitSlipSeal.version],
    [visitSlipSealKeys.slip, slip.id],
  ],
  madeOn: slip.madeOn,
});
