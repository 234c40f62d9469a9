import type { KeyboardEvent, ReactNode } from 'react';
import type { CellText } from './blocks.ts';
import type { Place, Selection } from './selection.ts';

export interface GridColumn {
  key: string;
  title: string;
  /** Instead of the plain title. */
  head?: ReactNode;
  hint?: string;
  /** Pixels; those without share what is left and are never narrower than `least`. */
  width?: number;
  least?: number;
  align?: 'left' | 'right';
  /** Offered while one types; anything else may be typed too. */
  suggestions?: readonly string[];
  /** For the look of the column (a day to come). */
  state?: string;
}

/** What a cell's own control (one button, that opens a list) must take: the keyboard stands in it while the cell is chosen. */
export interface ControlProps {
  tabIndex: number;
  'aria-label': string;
  'aria-invalid': true | undefined;
}

/** How a cell stands: what it holds as text (edited, copied), what is drawn, and what is said of it. */
export interface GridCell {
  text: string;
  shown?: ReactNode;
  /** In words, for those who hear it: «Tân Lập, thứ Hai 16/11: 2 lượt đã phát». */
  label: string;
  title?: string | undefined;
  readOnly?: boolean;
  /** A mark that Space turns; its text is «x» or empty. */
  mark?: boolean;
  /** A control instead of typing; it deals with Enter, Space and what else it stops itself. */
  control?: (props: ControlProps) => ReactNode;
  /** What is wrong with it. */
  problem?: string | undefined;
  /** For the look of the cell. */
  state?: string;
}

/** A column behind the cells that can be read but not entered: a total. */
export interface TailColumn {
  key: string;
  title: string;
  hint?: string;
  width: number;
  show: (row: number) => ReactNode;
}

export interface GridProps {
  label: string;
  rows: number;
  rowKey: (row: number) => string;
  /** The head of each row, which stays where it is. */
  head: { title: string; width: number; show: (row: number) => ReactNode; label: (row: number) => string };
  columns: readonly GridColumn[];
  cell: (place: Place) => GridCell;
  tail?: readonly TailColumn[];
  /** A line below all rows: of the head, of each column, of each tail column. */
  foot?: { head: ReactNode; cells: readonly ReactNode[]; tail: readonly ReactNode[] };
  /** For the look of a row. */
  rowState?: (row: number) => string | undefined;
  /** Below the last row. */
  note?: ReactNode;
  /** Last rows of blocks: Ctrl+arrow halts there, a line parts them. */
  edges?: readonly number[];
  /** What may be typed at all; anything by default. */
  accepts?: (text: string) => boolean;
  /** What the user has entered: typed, filled, pasted or (empty text) cleared. Cells that are read-only are left out. */
  onEdit: (cells: CellText[], pasted?: { cut: number }) => void;
  onUndo: () => void;
  onRedo: () => void;
  /** A pasted block that the owner lays down by itself; false leaves it to the sheet. */
  onBlock?: (block: string[][], place: Place) => boolean;
  /** Keys of the owner's own, before all others. */
  keys?: (event: KeyboardEvent, place: Place) => (() => void) | undefined;
  /** Alt+Enter: what stands behind the cell. */
  onOpen?: (place: Place) => void;
  /** Esc where there is nothing to drop: out of the sheet. */
  onLeave?: () => void;
  /** True: the chosen cell has the keyboard when the sheet appears, and again whenever `summons` moves. */
  takesKeyboard?: boolean;
  summons?: unknown;
  selection: Selection;
  onSelect: (selection: Selection) => void;
}
