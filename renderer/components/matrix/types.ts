import type { ReactNode } from 'react';

/** A cell that can be stood on and opened. */
export interface MatrixCell {
  shown: ReactNode;
  /** The cell in words, for those who hear it. */
  label: string;
  /** … and for those who point at it. */
  hint?: string;
  /** «met», «short» …: its look (Matrix.module.css). */
  state?: string | undefined;
  id?: string;
  /** What it opens to stands open beside the table. */
  expanded?: boolean;
}

export interface MatrixColumn<Row> {
  key: string;
  head: ReactNode;
  hint?: string;
  /** Neighbours of one group stand under its name. */
  group?: string;
  className?: string | undefined;
  /** Stays in sight when the table scrolls sideways, this far from the left («0»). */
  stuck?: string;
  /** Names the row. */
  heading?: boolean;
  /** Either cells that open … */
  cell?: (row: Row) => MatrixCell;
  /** … or what is only read. */
  show?: (row: Row) => ReactNode;
  /** The row’s own hint, for a name that is cut off. */
  hintOf?: (row: Row) => string;
  /** In the line that stands below all rows. */
  foot?: ReactNode;
}

/** Keys of the row and column to begin at. */
export interface MatrixStart {
  row?: string | undefined;
  column?: string | undefined;
}
