import type { Content, CustomTableLayout, Size, TableCell } from 'pdfmake/interfaces';

/** Points of so many millimetres. */
export const millimetres = (value: number): number => (value / 25.4) * 72;

const ruleWidth = 0.6;
/** Looks of tables by name, so that a document stays plain data. */
export const pdfLayouts: Record<string, CustomTableLayout> = {
  ruled: {
    hLineWidth: () => ruleWidth,
    vLineWidth: () => ruleWidth,
    paddingLeft: () => 4,
    paddingRight: () => 4,
    paddingTop: () => 2.5,
    paddingBottom: () => 2.5,
  },
  dense: {
    hLineWidth: () => ruleWidth,
    vLineWidth: () => ruleWidth,
    paddingLeft: () => 2,
    paddingRight: () => 2,
    paddingTop: () => 2,
    paddingBottom: () => 2,
  },
};

export type PdfHeading = string | { text: string; colSpan?: number; rowSpan?: number };

export interface PdfTable {
  widths: Size[];
  /** One row of headings or several, repeated on every page; what a colSpan or rowSpan covers is ''. */
  head: PdfHeading[][];
  rows: TableCell[][];
  size?: number;
  /** Least height of a row in points: room to sign. */
  rowHeight?: number;
  /** For tables of many narrow columns. */
  dense?: boolean;
}

const heading = (cell: PdfHeading): TableCell => {
  const { text, colSpan = 1, rowSpan = 1 } = typeof cell === 'string' ? { text: cell } : cell;
  return { text, colSpan, rowSpan, bold: true, alignment: 'center', verticalAlignment: 'middle', fillColor: '#eef1f6' };
};

/** In a row that is taller than its text. */
const inTheMiddle = (cell: TableCell): TableCell =>
  ({ ...(typeof cell === 'object' ? cell : { text: cell }), verticalAlignment: 'middle' }) as TableCell;

/** Rows of a table that go along with what closes it. */
const rowsWithClosing = 2;
const mark = { fontSize: 1, lineHeight: 1 };
/** What stands below a table, never alone on a page; `ifAlone` takes its place where it would be the first of its page (see renderPdf). */
export interface ClosedTable {
  /** The table, its last rows with what closes it, and a mark that shows on which page they came to stand. */
  stack: [Content, Content, Content];
  ifAlone: Content;
}
export const isClosedTable = (content: unknown): content is ClosedTable =>
  typeof content === 'object' && content !== null && 'ifAlone' in content;

/**
 * A table and what closes it: sums in words, signatures. The last rows stay with the closing on one page, so that nobody signs a page
 * without rows; where they begin a page, the headings stand above them as on every page.
 */
export function closedTable(table: PdfTable, closing: Content[]): Content {
  const { rows } = table;
  // A table this short stands whole with its closing.
  if (rows.length <= rowsWithClosing + 1) return { unbreakable: true, stack: [pdfTable(table), ...closing] };
  const [above, last] = [rows.slice(0, -rowsWithClosing), rows.slice(-rowsWithClosing)];
  const closed: ClosedTable = {
    stack: [
      pdfTable({ ...table, rows: above }),
      // The line below the table above is the line above this one.
      {
        unbreakable: true,
        stack: [pdfTable({ ...table, head: [], rows: last }), ...closing, { text: ' ', ...mark }],
        margin: [0, -ruleWidth, 0, 0],
      },
      // Over the blank that ends the closing, so that it never needs a page of its own.
      { text: ' ', ...mark, margin: [0, -2 * mark.fontSize, 0, 0] },
    ],
    ifAlone: { stack: [pdfTable({ ...table, rows: last }), ...closing], pageBreak: 'before' },
  };
  return closed;
}

/** A ruled table whose headings repeat on every page; no row is torn by a page's end and no heading stands alone at its foot. */
export const pdfTable = ({ widths, head, rows, size = 12, rowHeight, dense = false }: PdfTable): Content => ({
  table: {
    widths,
    headerRows: head.length,
    keepWithHeaderRows: rows.length > 0 && head.length > 0 ? 1 : 0,
    dontBreakRows: true,
    ...(rowHeight === undefined ? {} : { heights: [...head.map(() => 'auto' as const), ...rows.map(() => rowHeight)] }),
    body: [...head.map((row) => row.map(heading)), ...(rowHeight === undefined ? rows : rows.map((row) => row.map(inTheMiddle)))],
  },
  layout: dense ? 'dense' : 'ruled',
  fontSize: size,
  lineHeight: 1,
});

export const centred = (text: string | number): TableCell => ({ text, alignment: 'center' });
export const right = (text: string | number): TableCell => ({ text, alignment: 'right' });
/** The next content begins on a new page. */
export const onNewPage = (content: Content[]): Content => ({ stack: content, pageBreak: 'before' });
