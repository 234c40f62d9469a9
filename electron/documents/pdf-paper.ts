import type { Content } from 'pdfmake/interfaces';
import type { Day } from '../../shared/kernel/dates.ts';
import type { PaperOffice } from '../../shared/office/paper-office.ts';
import { capitals, dayInWords, motto, nation, titleLines } from './official-words.ts';
import { textWidth } from './text-metrics.ts';

/** A rule in the middle of its column, in points. */
const rule = (length: number): Content => ({
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: length, y2: 0, lineWidth: 0.7 }],
  alignment: 'center',
  margin: [0, 1, 0, 4],
});
const centre = (text: string, more: { bold?: boolean; italics?: boolean; fontSize?: number } = {}): Content => ({
  text,
  alignment: 'center',
  ...more,
});

export interface PaperHead {
  office: PaperOffice;
  /** The day in «…, ngày … tháng … năm …»; null leaves dots to fill in by hand. */
  day: Day | null;
  /** «Số:» and its symbol («/BC-BHXH»); absent on papers that bear no number. */
  numberSymbol?: string;
}

/** The head of an official paper (domain §7; Nghị định 30/2020/NĐ-CP, Phụ lục I): the office at the left, the nation at the right. */
export function paperHead({ office, day, numberSymbol }: PaperHead): Content {
  const name = capitals(office.name);
  const date = day ? dayInWords(day) : 'ngày …… tháng …… năm ………';
  return {
    columns: [
      {
        width: '*',
        stack: [
          centre(capitals(office.superior), { fontSize: 12 }),
          centre(name, { bold: true, fontSize: 12 }),
          rule(Math.min(Math.max(textWidth(name, 12, true), 100), 180) * 0.4),
          ...(numberSymbol === undefined ? [] : [centre(`Số:          ${numberSymbol}`, { fontSize: 13 })]),
        ],
      },
      {
        // the nation's line takes 250 points
        width: 256,
        stack: [
          centre(nation, { bold: true, fontSize: 12 }),
          centre(motto, { bold: true, fontSize: 13 }),
          rule(textWidth(motto, 13, true)),
          centre(`${office.place ? `${office.place}, ` : ''}${date}`, { italics: true, fontSize: 13 }),
        ],
      },
    ],
    columnGap: 4,
    lineHeight: 1,
    margin: [0, 0, 0, 12],
  };
}

/** The name of the paper, and below it what it is about. */
export const paperTitle = (title: string, about: readonly string[] = []): Content => ({
  stack: [
    centre(capitals(title), { bold: true, fontSize: 14 }),
    ...about.map((line, at) => centre(line, at === 0 ? { bold: true, fontSize: 14 } : { italics: true, fontSize: 13 })),
  ],
  margin: [0, 4, 0, 10],
});

export interface PaperSigner {
  /** «NGƯỜI LẬP BIỂU», «GIÁM ĐỐC», «ĐẠI DIỆN UBND XÃ …». */
  title: string;
  /** In brackets below: «(Ký, ghi rõ họ tên, đóng dấu)». */
  note?: string;
  name: string;
  /** A line of its own above the title: place and day. */
  above?: string;
}

/** Blank points between the title and the name: room for a signature and a seal. */
const signingRoom = 62;
const lineOf = 14.5;

/** Who signs, side by side, the names on one line; never torn apart by a page's end. */
export function paperSigners(signers: readonly PaperSigner[]): Content {
  const dated = signers.some((one) => one.above);
  const linesOf = ({ title, note }: PaperSigner) => titleLines(title).length + (note ? 1 : 0);
  const most = Math.max(...signers.map(linesOf));
  return {
    unbreakable: true,
    lineHeight: 1,
    columns: signers.map((signer) => ({
      width: '*',
      stack: [
        ...(dated ? [centre(signer.above ?? ' ', { italics: true })] : []),
        ...titleLines(signer.title).map((line) => centre(line, { bold: true })),
        ...(signer.note ? [centre(signer.note, { italics: true, fontSize: 12 })] : []),
        {
          text: signer.name || ' ',
          bold: true,
          alignment: 'center' as const,
          margin: [0, signingRoom + (most - linesOf(signer)) * lineOf, 0, 0],
        },
      ],
    })),
    margin: [0, 16, 0, 0],
  };
}
