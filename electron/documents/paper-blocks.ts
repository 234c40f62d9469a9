import type { Day } from '../../shared/kernel/dates.ts';
import type { PaperOffice } from '../../shared/office/paper-office.ts';

/** A part of a paragraph. */
export interface TextPiece {
  text: string;
  strong: boolean;
}
export interface BlockSigner {
  title: string;
  note?: string;
  name: string;
}

/**
 * A paper that is mostly text, one block after the other: the same blocks become a PDF, for the printer, and a Word file, in which
 * leaders correct (domain §7).
 */
export type PaperBlock =
  | { kind: 'head'; office: PaperOffice; day: Day | null; numberSymbol: string }
  | { kind: 'title'; title: string; about: string[] }
  /** `keep`: on one page with what follows it. */
  | { kind: 'text'; pieces: TextPiece[]; keep?: boolean }
  | { kind: 'closing'; receivers: string[]; signers: BlockSigner[] };

/** Papers of one file, each from a page of its own. */
export interface TextPapers {
  title: string;
  papers: PaperBlock[][];
}
