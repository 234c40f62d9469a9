import type { PDFDocumentProxy } from 'pdfjs-dist';

/** Loaded with the first preview, not with the page: the library that draws a PDF is bigger than all pages together. */
async function library() {
  const [pdf, { default: PdfWorker }] = await Promise.all([import('pdfjs-dist'), import('pdfjs-dist/build/pdf.worker.min.mjs?worker')]);
  pdf.GlobalWorkerOptions.workerPort ??= new PdfWorker();
  return pdf;
}

export interface OpenPdf {
  pages: number;
  /** Draws a page as wide as the canvas stands on the screen, until the signal says that another is wanted. */
  draw(canvas: HTMLCanvasElement, page: number, signal: AbortSignal): Promise<void>;
  close(): void;
}

export async function openPdf(file: File): Promise<OpenPdf> {
  const { getDocument } = await library();
  const loading = getDocument({ data: new Uint8Array(await file.arrayBuffer()), useSystemFonts: false });
  const document = await loading.promise;
  return {
    pages: document.numPages,
    draw: (canvas, page, signal) => draw(document, canvas, page, signal),
    close: () => void loading.destroy(),
  };
}

async function draw(document: PDFDocumentProxy, canvas: HTMLCanvasElement, number: number, signal: AbortSignal): Promise<void> {
  const page = await document.getPage(number);
  if (signal.aborted) return;
  const width = canvas.clientWidth * devicePixelRatio;
  const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
  canvas.width = viewport.width;
  canvas.height = viewport.height;
  const task = page.render({ canvas, viewport });
  signal.addEventListener('abort', () => task.cancel(), { once: true });
  await task.promise;
}
