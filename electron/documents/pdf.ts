import { dirname } from 'node:path';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { fontFile } from './fonts.ts';
import { type ClosedTable, isClosedTable, millimetres, pdfLayouts } from './pdf-parts.ts';

/** What a PDF is made of: plain data (parts of pdf-parts.ts and pdf-paper.ts), so that it can be handed to the documents' thread. */
export interface PdfDocument {
  /** In the file's properties and in the title bar of the reader. */
  title: string;
  author?: string;
  content: Content[];
  /** Instead of `content`: several papers in one file, each from a page of its own and with its own count of pages. */
  papers?: Content[][];
  /** «Trang 2/20» at the foot of every page, counted within its paper: for lists that are signed sheet by sheet. Else the number stands at the top. */
  pageOfPages?: boolean;
  landscape?: boolean;
  /** Type size in points; 13 is usual (Nghị định 30/2020/NĐ-CP: 13–14). */
  size?: number;
  /** Asked for by every reader of the file. */
  password?: string;
  /** Lines apart, as a share of the type size. */
  lineHeight?: number;
}

/**
 * Margins of an official paper: top and bottom 20–25 mm, left 30–35, right 15–20 (domain §7). The number of the page stands centred at the
 * top, none on page 1.
 */
const margins = { left: 30, top: 20, right: 17, bottom: 20 };
const pageNumber = (page: number): Content =>
  page > 1 ? { text: String(page), alignment: 'center', fontSize: 13, margin: [0, millimetres(10), 0, 0] } : '';

/** Where a node came to stand: the library writes it onto the node while it lays the pages out, before it asks for their feet. */
interface Placed {
  positions?: { pageNumber: number }[];
}
const firstPageOf = (paper: Content): number => (paper as Placed)?.positions?.[0]?.pageNumber ?? 1;

/** Header and footer by the page within its own paper. */
function numbered(papers: readonly Content[], pageOfPages: boolean) {
  const within = (page: number, pages: number) => {
    const starts = papers.map(firstPageOf);
    const at = starts.findLastIndex((start) => start <= page);
    const start = starts[at] ?? 1;
    return { page: page - start + 1, pages: (starts[at + 1] ?? pages + 1) - start };
  };
  const foot = (page: number, pages: number): Content => {
    const own = within(page, pages);
    return {
      text: `Trang ${own.page}/${own.pages}`,
      alignment: 'center',
      fontSize: 11,
      margin: [millimetres(margins.left), millimetres(6), millimetres(margins.right), 0],
    };
  };
  return pageOfPages ? { footer: foot } : { header: (page: number, pages: number) => pageNumber(within(page, pages).page) };
}

/** The library notes where a closing was to stand before it moved it, as one piece, to the next page; the mark behind it is where it came to stand. */
const hasMoved = ({ stack: [, closing, mark] }: ClosedTable): boolean => {
  const page = (part: Content) => (part as Placed)?.positions?.[0]?.pageNumber ?? 0;
  return page(mark) > page(closing);
};
/** The papers with the headings put above each closing that would begin its page without them; undefined where none has. */
function headed(laid: readonly Content[][], fresh: readonly Content[][]): Content[][] | undefined {
  let some = false;
  const papers = fresh.map((paper, at) =>
    paper.map((content, place): Content => {
      const known = laid[at]?.[place];
      if (!isClosedTable(content) || !isClosedTable(known) || !hasMoved(known)) return content;
      some = true;
      return { stack: [content.stack[0], content.ifAlone] };
    }),
  );
  return some ? papers : undefined;
}

/** A paper begins with a node of its own: breaks and places belong to it. */
const onOwnPages = (papers: readonly Content[][]): Content[] =>
  papers.map((content, at) => ({ stack: content, ...(at > 0 ? { pageBreak: 'before' as const } : {}) }));

/**
 * A4 pages with Tinos (the metrics of Times New Roman) embedded, so that a print is the same on every machine. Vietnamese throughout;
 * nothing is fetched and no file is read but the fonts.
 */
export async function renderPdf(document: PdfDocument): Promise<Uint8Array> {
  const { default: pdfmake } = await import('pdfmake');
  const fonts = { normal: fontFile('Regular'), bold: fontFile('Bold'), italics: fontFile('Italic'), bolditalics: fontFile('BoldItalic') };
  pdfmake.setFonts({ Tinos: fonts });
  pdfmake.setTableLayouts(pdfLayouts);
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => path.startsWith(dirname(fonts.normal)));
  const papers = document.papers ?? [document.content];
  // Laying out writes onto the papers: what may have to be laid out again is kept as it came.
  const fresh = papers.some((paper) => paper.some(isClosedTable)) ? structuredClone(papers) : [];
  const bytes = await laidOut(document, papers);
  const again = headed(papers, fresh);
  return again ? laidOut(document, again) : bytes;
}

async function laidOut(document: PdfDocument, contents: readonly Content[][]): Promise<Uint8Array> {
  const { default: pdfmake } = await import('pdfmake');
  const papers = onOwnPages(contents);
  const definition: TDocumentDefinitions = {
    info: { title: document.title, ...(document.author ? { author: document.author } : {}) },
    pageSize: 'A4',
    pageOrientation: document.landscape ? 'landscape' : 'portrait',
    pageMargins: [millimetres(margins.left), millimetres(margins.top), millimetres(margins.right), millimetres(margins.bottom)],
    defaultStyle: { font: 'Tinos', fontSize: document.size ?? 13, lineHeight: document.lineHeight ?? 1.1 },
    language: 'vi-VN',
    // AES-256 (Adobe's extension level 3 of PDF 1.7); earlier versions of the format lock with weaker ciphers
    ...(document.password ? { version: '1.7ext3' as const, userPassword: document.password } : {}),
    ...numbered(papers, document.pageOfPages ?? false),
    content: papers,
  };
  return new Uint8Array(await pdfmake.createPdf(definition).getBuffer());
}
