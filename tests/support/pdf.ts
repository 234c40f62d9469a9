import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A piece of text as it stands on its page, in points from the lower left corner. */
interface PlacedText {
  text: string;
  x: number;
  y: number;
}
export interface PdfPage {
  /** Everything on the page, in the order it was written, blanks between the pieces. */
  text: string;
  pieces: PlacedText[];
}

/** The pages of a PDF as a reader finds them: the text goes through the embedded fonts, so wrong letters are found too. */
export async function pagesOf(bytes: Uint8Array): Promise<PdfPage[]> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false });
  const document = await loading.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const content = await (await document.getPage(number)).getTextContent();
    const pieces = content.items.flatMap((item): PlacedText[] =>
      'str' in item && item.str.trim() !== ''
        ? [{ text: item.str.normalize('NFC'), x: Number(item.transform[4]), y: Number(item.transform[5]) }]
        : [],
    );
    pages.push({
      text: pieces
        .map((piece) => piece.text)
        .join(' ')
        .replace(/\s+/g, ' '),
      pieces,
    });
  }
  await loading.destroy();
  return pages;
}
