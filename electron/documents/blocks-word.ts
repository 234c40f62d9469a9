import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Packer,
  Paragraph,
  SectionType,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { capitals, dayInWords, motto, nation, titleLines } from './official-words.ts';
import type { PaperBlock, TextPapers } from './paper-blocks.ts';
import { textWidth } from './text-metrics.ts';

/** Twentieths of a point, Word's own unit. */
const twips = (points: number): number => Math.round(points * 20);
const millimetres = (value: number): number => twips((value / 25.4) * 72);
/** As the PDF has them (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
const margin = { top: millimetres(20), bottom: millimetres(20), left: millimetres(30), right: millimetres(17) };
const width = millimetres(210 - 30 - 17);
const bodySize = 14;
/** In the file's properties; the library would write its own word there. */
const maker = 'Sổ truyền thông BHXH';

/** Papers of text as a Word file, each a section of its own, in Times New Roman. */
export async function blocksToWord({ title, papers }: TextPapers): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: maker,
    lastModifiedBy: maker,
    styles: { default: { document: { run: { font: 'Times New Roman', size: bodySize * 2, language: { value: 'vi-VN' } } } } },
    sections: papers.map((blocks) => ({
      properties: {
        type: SectionType.NEXT_PAGE,
        page: {
          size: { width: millimetres(210), height: millimetres(297) },
          margin: { ...margin, header: millimetres(10), footer: millimetres(10) },
        },
      },
      children: blocks.flatMap((block, at) => childrenOf(block, blocks[at + 1])),
    })),
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function childrenOf(block: PaperBlock, next: PaperBlock | undefined): FileChild[] {
  if (block.kind === 'head') return head(block);
  if (block.kind === 'title')
    return [
      line(capitals(block.title), { bold: true }),
      ...block.about.map((text, at) => line(text, at === 0 ? { bold: true } : { italics: true, size: 13 })),
      new Paragraph({ spacing: { after: 120 } }),
    ];
  if (block.kind === 'closing') return closing(block);
  return [
    new Paragraph({
      alignment: AlignmentType.BOTH,
      // the signatures never stand alone on a page
      keepNext: block.keep === true || next?.kind === 'closing',
      indent: { firstLine: twips(28) },
      spacing: { after: 120, line: 300 },
      children: block.pieces.map(({ text, strong }) => new TextRun({ text, bold: strong })),
    }),
  ];
}

interface Look {
  bold?: boolean;
  italics?: boolean;
  size?: number;
  left?: boolean;
}
const line = (text: string, { bold = false, italics = false, size = bodySize, left = false }: Look = {}): Paragraph =>
  new Paragraph({
    alignment: left ? AlignmentType.LEFT : AlignmentType.CENTER,
    children: [new TextRun({ text, bold, italics, size: size * 2 })],
  });

/** A rule of that many points in the middle of its cell. */
function rule(points: number, cell: number): Paragraph {
  const side = Math.max(0, Math.round((cell - twips(points)) / 2) - 108);
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { after: 60, line: 60 },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1 } },
    children: [new TextRun({ text: '', size: 4 })],
  });
}

/** Cells side by side without borders, of these widths. */
const sideBySide = (cells: { width: number; children: Paragraph[] }[]): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: cells.map((cell) => cell.width),
    borders: TableBorders.NONE,
    rows: [
      new TableRow({
        cantSplit: true,
        children: cells.map((cell) => new TableCell({ width: { size: cell.width, type: WidthType.DXA }, children: cell.children })),
      }),
    ],
  });

function head({ office, day, numberSymbol }: Extract<PaperBlock, { kind: 'head' }>): FileChild[] {
  const right = twips(268);
  const left = width - right;
  const name = capitals(office.name);
  const date = day ? dayInWords(day) : 'ngày …… tháng …… năm ………';
  return [
    sideBySide([
      {
        width: left,
        children: [
          line(capitals(office.superior), { size: 12 }),
          line(name, { bold: true, size: 12 }),
          rule(Math.min(Math.max(textWidth(name, 12, true), 100), 180) * 0.4, left),
          ...(numberSymbol ? [line(`Số:          ${numberSymbol}`, { size: 13 })] : []),
        ],
      },
      {
        width: right,
        children: [
          line(nation, { bold: true, size: 12 }),
          line(motto, { bold: true, size: 13 }),
          rule(textWidth(motto, 13, true), right),
          line(`${office.place ? `${office.place}, ` : ''}${date}`, { italics: true, size: 13 }),
        ],
      },
    ]),
    new Paragraph({}),
  ];
}

/** Empty lines between a signer's title and name. */
const signingLines = 4;

function closing({ receivers, signers }: Extract<PaperBlock, { kind: 'closing' }>): FileChild[] {
  const most = Math.max(...signers.map((signer) => titleLines(signer.title).length));
  const list = [
    line('Nơi nhận:', { bold: true, italics: true, size: 12, left: true }),
    ...receivers.map((text) => line(text, { size: 11, left: true })),
  ];
  const columns = signers.map(({ title, note, name }) => [
    ...titleLines(title).map((text) => line(text, { bold: true })),
    ...(note ? [line(note, { italics: true, size: 12 })] : []),
    ...Array.from({ length: signingLines + most - titleLines(title).length }, () => new Paragraph({})),
    line(name, { bold: true }),
  ]);
  const all = receivers.length > 0 ? [list, ...columns] : columns;
  const each = Math.floor(width / all.length);
  return [new Paragraph({ keepNext: true }), sideBySide(all.map((children) => ({ width: each, children })))];
}
