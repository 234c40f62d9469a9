import type { Content, TableCell } from 'pdfmake/interfaces';
import type { SlipModel, SlipRow } from '../../../shared/broadcasts/confirmations/slip.ts';
import { formatNumber } from '../../../shared/kernel/numbers.ts';
import type { PdfDocument } from '../pdf.ts';
import { paperHead, paperSigners, paperTitle } from '../pdf-paper.ts';
import { titleLines } from '../official-words.ts';
import { centred, pdfTable } from '../pdf-parts.ts';
import { linesIn } from '../text-metrics.ts';
import { slipPages } from './slip-pages.ts';
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
/** Airings that go with the signatures onto the next page. */
const rowsWithSigners = 1;
const size = 11;
/** Points: a line of this size, what a row adds to its lines, and what the pages leave for rows beside headings, title and signatures. */
const lineOf = 12.7;
const rowPadding = 4;
const room = { first: 304, other: 450, closing: 181 };

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
  const pages = tables(slip);
  const last = pages.pop() ?? [];
  return [
    paperHead({ office: slip.office, day: null }),
    paperTitle(slipTitle, [slipPeriod(slip)]),
    { columns: [office, { text: commune, bold: true, alignment: 'right' }], margin: [0, 0, 0, 2] },
    { text: slipStatement, margin: [0, 0, 0, 5] },
    ...pages,
    {
      ...(pages.length > 0 ? { pageBreak: 'before' as const } : {}),
      stack: [
        last,
        ...closing(slip),
        paperSigners([
          { title: officeSigner(slip), note: '(Ký tên, đóng dấu)', name: slip.office.director },
          { title: communeSigner(slip), note: sealNote, name: '' },
        ]),
      ],
    },
  ];
}

/** The table page by page, the last to stand with the signatures. Loudspeakers are named only where there are several. */
function tables(slip: SlipModel): Content[] {
  const { rows } = slip;
  const withStation = rows.some((row) => row.station !== null);
  const blank = { id: '', day: null, time: null, station: null, programme: null, topics: [], planned: null, note: null };
  const all = [...rows, ...Array.from({ length: blankRows }, () => blank)];
  const lines = all.map((row, at) => line(row, at + 1, withStation));
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
  const station = withStation ? ['Cụm loa'] : [];
  const head = [['TT', 'Ngày', 'Giờ', ...station, 'Chương trình', 'Chủ đề phát', 'Kế hoạch', 'Đã phát', 'Không phát', 'Ghi chú']];
  const widths = [18, 50, 29, ...(withStation ? [stationWidth] : []), '*', topicsWidth, 42, 38, 42, noteWidth];
  const heights = all.map((row) => heightOf(row, withStation));
  const closing = room.closing + Math.max(...signers(slip).map((title) => titleLines(title).length)) * 14.5;
  const pages = slipPages(heights, { ...room, closing }, Math.min(lines.length, blankRows + rowsWithSigners));
  let from = 0;
  return pages.map((count, page) => {
    const own = lines.slice(from, from + count);
    from += count;
    const table = pdfTable({ widths, head, rows: page === pages.length - 1 ? [...own, total] : own, size, dense: true });
    return page > 0 && page < pages.length - 1 ? { stack: [table], pageBreak: 'before' as const } : table;
  });
}

const [stationWidth, topicsWidth, noteWidth] = [90, 120, 62];
const programmeWidth = 262;
/** As high as its longest text makes the row. */
function heightOf({ programme, topics: said, station, note }: Line, withStation: boolean): number {
  const linesOf = (text: string | null, width: number) => linesIn(text ?? '', width + 5, size);
  const most = Math.max(
    linesOf(programme, programmeWidth - (withStation ? stationWidth + 5 : 0)),
    linesOf(topicsText(said), topicsWidth),
    linesOf(station, stationWidth),
    linesOf(note, noteWidth),
  );
  return most * lineOf + rowPadding;
}
const topicsText = (said: SlipRow['topics']): string => said.map((topic) => shortTopics[topic]).join(', ');

type Line = Omit<SlipRow, 'day' | 'planned'> & { day: SlipRow['day'] | null; planned: number | null };
const line = (row: Line, position: number, withStation: boolean): TableCell[] => [
  centred(position),
  centred(row.day ? dayWithWeekday(row.day) : ' '),
  centred(row.time ?? ''),
  ...(withStation ? [row.station ?? ''] : []),
  row.programme ?? '',
  topicsText(row.topics),
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
const signers = (slip: SlipModel) => [officeSigner(slip), communeSigner(slip)];
const dots = (count: number) => '.'.repeat(count);
const ofPlan = (rows: readonly SlipRow[]) => (rows.length > 0 ? ` / ${formatNumber(rows.reduce((sum, row) => sum + row.planned, 0))}` : '');
