import type { Column, Content } from 'pdfmake/interfaces';
import type { PaperBlock, TextPapers } from './paper-blocks.ts';
import type { PdfDocument } from './pdf.ts';
import { paperHead, paperSigners, paperTitle } from './pdf-paper.ts';

/** Papers of text as a PDF. */
export const blocksToPdf = ({ title, papers }: TextPapers): PdfDocument => ({
  title,
  content: [],
  papers: papers.map((blocks) => together(blocks).map(contentOfAll)),
  size: 14,
});

/** Letters of blocks that are kept on one page; more would not fit one. */
const keptTogether = 1200;
/** Blocks that belong to each other: what asks to be kept with the next one, and the last words with the signatures, which never stand alone. */
function together(blocks: readonly PaperBlock[]): PaperBlock[][] {
  const groups: PaperBlock[][] = [];
  blocks.forEach((block, at) => {
    const before = blocks[at - 1];
    const joined = before?.kind === 'text' && (before.keep === true || block.kind === 'closing');
    const group = groups.at(-1);
    if (joined && group && [...group, block].reduce((sum, one) => sum + lettersOf(one), 0) <= keptTogether) group.push(block);
    else groups.push([block]);
  });
  return groups;
}
const lettersOf = (block: PaperBlock): number => (block.kind === 'text' ? block.pieces.reduce((sum, { text }) => sum + text.length, 0) : 0);
function contentOfAll(group: readonly PaperBlock[]): Content {
  const [only, ...more] = group.map(contentOf);
  return only !== undefined && more.length === 0 ? only : { unbreakable: true, stack: group.map(contentOf) };
}

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
