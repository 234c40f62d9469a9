import type { Content, TableCell } from 'pdfmake/interfaces';
import { formatNumber } from '../../../shared/kernel/numbers.ts';
import type { PdfDocument } from '../pdf.ts';
import { centred, closedTable } from '../pdf-parts.ts';
import type { ConferencePrint } from './print-model.ts';
import { blankLines, listHead, listSigners, personCells, signingHeight } from './print-parts.ts';

export interface SignInOptions {
  /** Empty rows at the end for those who come without having been asked. */
  blankRows: number;
}

/** The sheet people sign when they come, one paper per conference, pages counted within each (domain §7). */
export const signInSheets = (conferences: readonly ConferencePrint[], options: SignInOptions): PdfDocument => ({
  title: 'Danh sách đại biểu',
  content: [],
  papers: conferences.map((conference) => signInSheet(conference, options)),
  pageOfPages: true,
});

function signInSheet(conference: ConferencePrint, { blankRows }: SignInOptions): Content[] {
  const { people } = conference;
  const rows = people.map((person): TableCell[] => [...personCells(person), centred(person.phone ?? ''), '']);
  const more = blankRows > 0 ? ' Dự thêm: ……… người.' : '';
  return [
    ...listHead(conference, 'Danh sách đại biểu'),
    closedTable(
      {
        widths: [24, '*', 34, 106, 64, 72],
        head: [['TT', 'Họ và tên', 'Năm sinh', 'Đơn vị/địa chỉ', 'Điện thoại', 'Ký tên']],
        rows: [...rows, ...blankLines(people, blankRows, 6)],
        rowHeight: signingHeight,
      },
      [
        { text: `Danh sách này có ${formatNumber(people.length)} người.${more} Có mặt: ……… người.`, margin: [0, 8, 0, 0] },
        listSigners(conference),
      ],
    ),
  ];
}
