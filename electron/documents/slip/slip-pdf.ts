import type { Content, TableCell } from 'pdfmake/interfaces';
import type { SlipModel, SlipRow } from '../../../shared/broadcasts/slip.ts';
import { formatNumber } from '../../../shared/kernel/numbers.ts';
import type { PdfDocument } from '../pdf.ts';
import { paperHead, paperSigners, paperTitle } from '../pdf-paper.ts';
import { centred, pdfTable } from '../pdf-parts.ts';
import {
  communeSigner,
  dayWithWeekday,
  officeSigner,
  sealNote,
  shortTopics,
  slipFoot,
  slipPeriod,
  slipSides,
  slipStatement,
  slipTitle,
} from './slip-words.ts';

/** Rows left empty for airings that were not planned. */
const blankRows = 3;

/** The slips of a month to be printed, signed and sealed (domain §7): one paper a commune, each with its own count of pages. */
export const slipsPdf = (slips: readonly SlipModel[]): PdfDocument => ({
  title: `${slipTitle} tháng ${slips[0]?.month.month ?? ''}/${slips[0]?.month.year ?? ''}`,
  ...(slips[0]?.office.name ? { author: slips[0].office.name } : {}),
  landscape: true,
  content: [],
  papers: slips.map(slipPaper),
});

function slipPaper(slip: SlipModel): Content[] {
  const [office, commune] = slipSides(slip);
  return [
    paperHead({ office: slip.office, day: null }),
    paperTitle(slipTitle, [slipPeriod(slip)]),
    { columns: [office, { text: commune, bold: true, alignment: 'right' }], margin: [0, 0, 0, 2] },
    { text: slipStatement, margin: [0, 0, 0, 5] },
    table(slip),
    {
      unbreakable: true,
      stack: [
        ...closing(slip),
        paperSigners([
          { title: officeSigner(slip), note: '(Ký tên, đóng dấu)', name: slip.office.director },
          { title: communeSigner(slip), note: sealNote, name: '' },
        ]),
      ],
    },
  ];
}

/** Loudspeakers are named only where there are several. */
function table({ rows }: SlipModel): Content {
  const withStation = rows.some((row) => row.station !== null);
  const blank = { id: '', day: null, time: null, station: null, programme: null, topics: [], planned: null, note: null };
  const lines = [...rows, ...Array.from({ length: blankRows }, () => blank)].map((row, at) => line(row, at + 1, withStation));
  const planned = rows.reduce((sum, row) => sum + row.planned, 0);
  const width = withStation ? 6 : 5;
  const bold = (text: string): TableCell => ({ text, bold: true, alignment: 'center' });
  const total: TableCell[] = [
    { ...(bold('Tổng cộng') as object), colSpan: width } as TableCell,
    ...Array.from({ length: width - 1 }, () => ''),
    bold(planned > 0 ? formatNumber(planned) : ''),
    '',
    '',
    '',
  ];
  return pdfTable({
    widths: [18, 50, 29, ...(withStation ? [90] : []), '*', 120, 42, 38, 42, 62],
    head: [
      [
        'TT',
        'Ngày',
        'Giờ',
        ...(withStation ? ['Cụm loa'] : []),
        'Chương trình',
        'Chủ đề phát',
        'Kế hoạch',
        'Đã phát',
        'Không phát',
        'Ghi chú',
      ],
    ],
    rows: [...lines, total],
    size: 11,
  });
}

type Line = Omit<SlipRow, 'day' | 'planned'> & { day: SlipRow['day'] | null; planned: number | null };
const line = (row: Line, position: number, withStation: boolean): TableCell[] => [
  centred(position),
  centred(row.day ? dayWithWeekday(row.day) : ' '),
  centred(row.time ?? ''),
  ...(withStation ? [row.station ?? ''] : []),
  row.programme ?? '',
  row.topics.map((topic) => shortTopics[topic]).join(', '),
  centred(row.planned ?? ''),
  '',
  '',
  row.note ?? '',
];

/** A box to tick and dots to fill in: most communes say it all in one line (domain §5). */
const closing = ({ rows }: SlipModel): Content[] => [
  {
    columns: [
      { width: 18, canvas: [{ type: 'rect', x: 1, y: 1, w: 11, h: 11, lineWidth: 0.8 }] },
      { width: '*', text: `Cả tháng đã phát đúng kế hoạch, trừ các ngày: ${dots(130)}` },
    ],
    margin: [0, 7, 0, 2],
  },
  { text: `Tổng số lượt đã phát trong kỳ: ${dots(20)}${ofPlan(rows)} lượt (bằng chữ: ${dots(84)}).` },
  { text: slipFoot, italics: true, fontSize: 12 },
];
const dots = (count: number) => '.'.repeat(count);
const ofPlan = (rows: readonly SlipRow[]) => (rows.length > 0 ? ` / ${formatNumber(rows.reduce((sum, row) => sum + row.planned, 0))}` : '');
