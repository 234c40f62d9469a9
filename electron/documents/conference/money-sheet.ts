import type { Content, TableCell } from 'pdfmake/interfaces';
import { dongInWords } from '../../../shared/kernel/number-words.ts';
import { formatNumber } from '../../../shared/kernel/numbers.ts';
import type { PdfDocument } from '../pdf.ts';
import { closedTable, right } from '../pdf-parts.ts';
import type { ConferencePrint } from './print-model.ts';
import { blankLines, listHead, listSigners, personCells, signingHeight } from './print-parts.ts';

export interface MoneyOptions {
  blankRows: number;
  /** Whole đồng for each who has no amount of their own; null = those are not on the list. */
  amount: number | null;
}

/** The list people sign for money, a voucher (domain §6, §7): each with their own amount, else the common one; the sum in words. */
export const moneySheets = (conferences: readonly ConferencePrint[], options: MoneyOptions): PdfDocument => ({
  title: 'Danh sách nhận tiền',
  content: [],
  papers: conferences.map((conference) => moneySheet(conference, options)),
  pageOfPages: true,
});

function moneySheet(conference: ConferencePrint, { blankRows, amount }: MoneyOptions): Content[] {
  const paid = conference.people.flatMap((person) => {
    const own = person.amount ?? amount ?? 0;
    return own > 0 ? [{ person, own }] : [];
  });
  const sum = paid.reduce((all, { own }) => all + own, 0);
  const rows = paid.map(({ person, own }): TableCell[] => [...personCells(person), right(formatNumber(own)), '']);
  const more = blankRows > 0 ? ' Dự thêm: ……… người.' : '';
  return [
    ...listHead(conference, 'Danh sách ký nhận tiền'),
    closedTable(
      {
        widths: [24, '*', 34, 106, 58, 78],
        head: [['TT', 'Họ và tên', 'Năm sinh', 'Đơn vị/địa chỉ', 'Số tiền (đồng)', 'Ký nhận']],
        rows: [...rows, ...blankLines(conference.people, blankRows, 6), sumRow(sum)],
        rowHeight: signingHeight,
      },
      [
        { text: `Danh sách này có ${formatNumber(paid.length)} người.${more}`, margin: [0, 8, 0, 0] },
        { text: ['Tổng số tiền bằng chữ: ', { text: `${dongInWords(sum)}.`, italics: true, bold: true }] },
        listSigners(conference),
      ],
    ),
  ];
}

const sumRow = (sum: number): TableCell[] => [
  { text: 'Cộng', colSpan: 4, bold: true, alignment: 'center' },
  '',
  '',
  '',
  { text: formatNumber(sum), bold: true, alignment: 'right' },
  '',
];
