import type { Content } from 'pdfmake/interfaces';
import type { Maker } from './maker.ts';
import type { PdfDocument } from './pdf.ts';
import { millimetres } from './pdf-parts.ts';

export interface ScriptModel {
  office: string;
  title: string;
  /** One line on topic, length, source. */
  facts: string;
  script: string;
  note: string | null;
}

const letters = 18;
/** Letters of a paragraph that is kept on one page, so that nobody turns it in the middle of a sentence. */
const keptTogether = 900;
/** A blank line ends a paragraph; a single line break stays one. */
const paragraphs = (script: string): string[] => script.split(/\n\s*\n/).map((part) => part.trim());

export const script: Maker<ScriptModel> = { pdf: scriptPages };

/** The text an announcer reads: large type, wide lines, no table; small print only where it is not read aloud. */
function scriptPages({ office, title, facts, script, note }: ScriptModel): PdfDocument {
  const small = { fontSize: 12, lineHeight: 1.1 };
  const content: Content[] = [
    ...(office ? [{ text: office, ...small }] : []),
    { text: title, bold: true, fontSize: 22, lineHeight: 1.15, margin: [0, 6, 0, 6] },
    ...(facts ? [{ text: facts, ...small }] : []),
    ...(note ? [{ text: note, ...small, italics: true, margin: [0, 4, 0, 0] as [number, number, number, number] }] : []),
    {
      canvas: [{ type: 'line', x1: 0, y1: 0, x2: millimetres(163), y2: 0, lineWidth: 0.8 }],
      margin: [0, 8, 0, 12],
    },
    ...paragraphs(script).map((text): Content => ({ stack: [text], unbreakable: text.length <= keptTogether, margin: [0, 0, 0, 12] })),
    { text: '– Hết –', alignment: 'center', ...small, margin: [0, 6, 0, 0] },
  ];
  return { title, author: office, content, size: letters, lineHeight: 1.4 };
}
