import type { ReactNode } from 'react';
import type { CellText } from './blocks.ts';
import type { Place, Selection } from './selection.ts';

export interface SheetColumn {
  key: string;
  title: string;
  /** Instead of the plain title. */
  head?: ReactNode;
  hint?: string;
  /** Pixels; those without share what is left. */
  width?: number;
  /** For the look of the column (a day to come). */
  state?: string;
}

/** How a cell stands: what it holds as text (edited, copied), what is drawn, and what is said of it. */
export interface SheetCell {
  text: string;
  shown?: ReactNode;
  /** In words, for those who hear it: «Tân Lập, thứ Hai 16/11: 2 lượt đã phát». */
  label: string;
  readOnly?: boolean;
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

export interface SheetProps {
  label: string;
  rows: number;
  rowKey: (row: number) => string;
  /** The head of each row, which stays where it is. */
  head: { title: string; width: number; show: (row: number) => ReactNode; label: (row: number) => string };
  columns: readonly SheetColumn[];
  cell: (place: Place) => SheetCell;
  tail?: readonly TailColumn[];
  /** A line below all rows: of the head, of each column, of each tail column. */
  foot?: { head: ReactNode; cells: readonly ReactNode[]; tail: readonly ReactNode[] };
  /** Last rows of blocks: Ctrl+arrow halts there, a line parts them. */
  edges?: readonly number[];
  /** What may be typed at all; anything by default. */
  accepts?: (text: string) => boolean;
  /** What the user has entered: typed, filled, pasted or (empty text) cleared. Cells that are read-only are left out. */
  onEdit: (cells: CellText[], pasted?: { cut: number }) => void;
  onUndo: () => void;
  onRedo: () => void;
  /** Alt+Enter: what stands behind the cell. */
  onOpen?: (place: Place) => void;
  /** Esc where there is nothing to drop: out of the sheet. */
  onLeave?: () => void;
  /** Cell the keyboard stands in when the sheet appears. */
  start?: Place;
  selection: Selection;
  onSelect: (selection: Selection) => void;
}
