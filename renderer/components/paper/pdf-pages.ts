import type { PDFDocumentProxy } from 'pdfjs-dist';

/** Loaded with the first preview, not with the page: the library that draws a PDF is bigger than all pages together. */
async function library() {
  const [pdf, { default: PdfReader }] = await Promise.all([import('pdfjs-dist'), import('pdfjs-dist/build/pdf.worker.min.mjs?worker')]);
  return { ...pdf, PdfReader };
}

export interface OpenPdf {
  pages: number;
  /** Draws a page as wide as the canvas stands on the screen, until the signal says that another is wanted. */
  draw(canvas: HTMLCanvasElement, page: number, signal: AbortSignal): Promise<void>;
}

/**
 * Every PDF has a reader of its own, ended by `signal`: a shared one dies with the first PDF that is closed,
 * and a newer PDF opened meanwhile would wait for ever.
 */
export async function openPdf(file: File, signal: AbortSignal): Promise<OpenPdf> {
  const [{ getDocument, PDFWorker, PdfReader }, bytes] = await Promise.all([library(), file.arrayBuffer()]);
  signal.throwIfAborted();
  const reader = new PdfReader();
  const { promise: failed, reject } = Promise.withResolvers<never>();
  reader.addEventListener('error', () => reject(new Error('the reader of PDF pages did not start')), { once: true });
  const worker = PDFWorker.create({ port: reader });
  const loading = getDocument({ data: new Uint8Array(bytes), worker, useSystemFonts: false, disableWorkerRendering: true });
  const close = () => {
    reject(signal.reason);
    worker.destroy();
    reader.terminate();
  };
  signal.addEventListener('abort', close, { once: true });
  const document = await Promise.race([loading.promise, failed]);
  return { pages: document.numPages, draw: (canvas, page, ending) => draw(document, canvas, page, ending) };
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
