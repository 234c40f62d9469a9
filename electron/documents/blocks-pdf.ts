import type { Column, Content } from 'pdfmake/interfaces';
import type { PaperBlock, TextPapers } from './paper-blocks.ts';
import type { PdfDocument } from './pdf.ts';
import { paperHead, paperSigners, paperTitle } from './pdf-paper.ts';

/** Papers of text as a PDF. */
export const blocksToPdf = ({ title, papers }: TextPapers): PdfDocument => ({
  title,
  content: [],
  papers: papers.map((blocks) => blocks.map(contentOf)),
  size: 14,
});

function contentOf(block: PaperBlock): Content {
  if (block.kind === 'head') return paperHead(block);
  if (block.kind === 'title') return paperTitle(block.title, block.about);
  if (block.kind === 'closing') return closing(block);
  return {
    text: block.pieces.map(({ text, strong }) => ({ text, bold: strong })),
    alignment: 'justify',
    leadingIndent: 28,
    lineHeight: 1.15,
    margin: [0, 0, 0, 5],
  };
}

function closing({ receivers, signers }: Extract<PaperBlock, { kind: 'closing' }>): Content {
  if (receivers.length === 0) return paperSigners(signers);
  const list: Column = {
    width: '*',
    stack: [{ text: 'Nơi nhận:', bold: true, italics: true, fontSize: 12 }, ...receivers.map((text): Content => ({ text, fontSize: 11 }))],
    margin: [0, 16, 0, 0],
    lineHeight: 1,
  };
  return { unbreakable: true, stack: [{ columns: [list, { width: '*', stack: [paperSigners(signers)] }] }] };
}
