import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { millimetres, pdfLayouts } from './pdf-parts.ts';

/** What a PDF is made of: plain data (parts of pdf-parts.ts and pdf-paper.ts), so that it can be handed to the documents' thread. */
export interface PdfDocument {
  /** In the file's properties and in the title bar of the reader. */
  title: string;
  author?: string;
  content: Content[];
  landscape?: boolean;
  /** Type size in points; 13 is usual (Nghị định 30/2020/NĐ-CP: 13–14). */
  size?: number;
  /** Lines apart, as a share of the type size. */
  lineHeight?: number;
}

/** Where the fonts lie: in the source tree (as source or built), or beside the sealed archive of the packaged app. */
const fontFolders = ['../../resources/fonts', '../../../app-resources/fonts'];
const fontFolder = (): string => {
  const found = fontFolders.map((path) => join(import.meta.dirname, path)).find((path) => existsSync(path));
  if (!found) throw new Error('the fonts of printed papers are missing');
  return found;
};

/**
 * Margins of an official paper: top and bottom 20–25 mm, left 30–35, right 15–20 (domain §7). The number of the page stands centred at the
 * top, none on page 1.
 */
const margins = { left: 30, top: 20, right: 17, bottom: 20 };
const pageNumber = (page: number): Content =>
  page > 1 ? { text: String(page), alignment: 'center', fontSize: 13, margin: [0, millimetres(10), 0, 0] } : '';

/**
 * A4 pages with Tinos (the metrics of Times New Roman) embedded, so that a print is the same on every machine. Vietnamese throughout;
 * nothing is fetched and no file is read but the fonts.
 */
export async function renderPdf(document: PdfDocument): Promise<Uint8Array> {
  const { default: pdfmake } = await import('pdfmake');
  const folder = fontFolder();
  const face = (name: string) => join(folder, `Tinos-${name}.ttf`);
  pdfmake.setFonts({
    Tinos: { normal: face('Regular'), bold: face('Bold'), italics: face('Italic'), bolditalics: face('BoldItalic') },
  });
  pdfmake.setTableLayouts(pdfLayouts);
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => path.startsWith(folder));
  const definition: TDocumentDefinitions = {
    info: { title: document.title, ...(document.author ? { author: document.author } : {}) },
    pageSize: 'A4',
    pageOrientation: document.landscape ? 'landscape' : 'portrait',
    pageMargins: [millimetres(margins.left), millimetres(margins.top), millimetres(margins.right), millimetres(margins.bottom)],
    defaultStyle: { font: 'Tinos', fontSize: document.size ?? 13, lineHeight: document.lineHeight ?? 1.1 },
    language: 'vi-VN',
    header: pageNumber,
    content: document.content,
  };
  return new Uint8Array(await pdfmake.createPdf(definition).getBuffer());
}
