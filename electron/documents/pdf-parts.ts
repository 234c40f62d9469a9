import type { Content, CustomTableLayout, Size, TableCell } from 'pdfmake/interfaces';

/** Points of so many millimetres. */
export const millimetres = (value: number): number => (value / 25.4) * 72;

/** Looks of tables by name, so that a document stays plain data. */
export const pdfLayouts: Record<string, CustomTableLayout> = {
  ruled: {
    hLineWidth: () => 0.6,
    vLineWidth: () => 0.6,
    paddingLeft: () => 4,
    paddingRight: () => 4,
    paddingTop: () => 2.5,
    paddingBottom: () => 2.5,
  },
  dense: {
    hLineWidth: () => 0.6,
    vLineWidth: () => 0.6,
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

/** A ruled table whose headings repeat on every page; no row is torn by a page's end and no heading stands alone at its foot. */
export const pdfTable = ({ widths, head, rows, size = 12, rowHeight, dense = false }: PdfTable): Content => ({
  table: {
    widths,
    headerRows: head.length,
    keepWithHeaderRows: rows.length > 0 ? 1 : 0,
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
