import type { Content, TableCell } from 'pdfmake/interfaces';
import { formatNumber } from '../../../shared/kernel/numbers.ts';
import { dongInWords } from '../../../shared/kernel/number-words.ts';
import type { PdfDocument } from '../pdf.ts';
import { centred, pdfTable, right } from '../pdf-parts.ts';
import type { ConferencePrint } from './print-model.ts';
import { listHead, listSigners, personCells } from './print-parts.ts';

export interface SignInOptions {
  /** Empty rows at the end for those who come without having been asked. */
  blankRows: number;
  /** Whole đồng for each person: the list becomes a voucher (Số tiền, Ký nhận). null = no money. */
  amount: number | null;
}

/** Room to sign in, in points. */
const rowHeight = 25;
const plainWidths = [24, '*', 34, 106, 64, 72];
const moneyWidths = [24, '*', 34, 106, 58, 78];

/** The sheet people sign when they come, one paper per conference, pages counted within each (domain §7). */
export const signInSheets = (conferences: readonly ConferencePrint[], options: SignInOptions): PdfDocument => ({
  title: options.amount === null ? 'Danh sách đại biểu' : 'Danh sách nhận tiền',
  content: [],
  papers: conferences.map((conference) => signInSheet(conference, options)),
  pageOfPages: true,
});

function signInSheet(conference: ConferencePrint, { blankRows, amount }: SignInOptions): Content[] {
  const { people } = conference;
  const last = people.reduce((highest, person) => Math.max(highest, person.position), 0);
  const blanks = Array.from({ length: blankRows }, (_, at) => [centred(last + at + 1), '', '', '', '', '']);
  const rows: TableCell[][] = people.map((person) => [
    ...personCells(person),
    amount === null ? centred(person.phone ?? '') : right(formatNumber(amount)),
    '',
  ]);
  const columns = amount === null ? ['Điện thoại', 'Ký tên'] : ['Số tiền (đồng)', 'Ký nhận'];
  const table = pdfTable({
    widths: amount === null ? plainWidths : moneyWidths,
    head: [['TT', 'Họ và tên', 'Năm sinh', 'Đơn vị/địa chỉ', ...columns]],
    rows: [...rows, ...blanks, ...(amount === null ? [] : [sumRow(amount * people.length)])],
    rowHeight,
  });
  return [
    ...listHead(conference, amount === null ? 'Danh sách đại biểu' : 'Danh sách ký nhận tiền'),
    table,
    closing(conference, { blankRows, amount }),
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

/** What the list comes to and who answers for it, kept together. */
function closing(conference: ConferencePrint, { blankRows, amount }: SignInOptions): Content {
  const count = conference.people.length;
  const more = blankRows > 0 ? ' Dự thêm: ……… người.' : '';
  const lines: Content[] =
    amount === null
      ? [`Danh sách này có ${formatNumber(count)} người.${more} Có mặt: ……… người.`]
      : [
          `Danh sách này có ${formatNumber(count)} người.${more}`,
          { text: ['Tổng số tiền bằng chữ: ', { text: `${dongInWords(amount * count)}.`, italics: true, bold: true }] },
        ];
  return { unbreakable: true, stack: [...lines, listSigners(conference)], margin: [0, 8, 0, 0] };
}
