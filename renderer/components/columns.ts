import type { ReactNode } from 'react';

export interface Sort<Key extends string = string> {
  by: Key;
  descending: boolean;
}

export interface Column<Row, Key extends string = string> {
  key: string;
  title: string;
  /** Plain value: shown where there is no `show` (a day as dd/mm/yyyy), and what short lists are sorted by. */
  value: (row: Row) => string | number | boolean | null;
  show?: (row: Row) => ReactNode;
  /** Can be sorted: the name the contract (or the page) gives to this order. */
  sort?: Key;
  /** Pixels; columns without a width share what is left. */
  width?: number;
  /** Numbers stand to the right. */
  number?: boolean;
  /** Left out where the table is narrower than this many pixels. */
  from?: number;
}

/** Room for dd/mm/yyyy and for hh:mm. */
export const dayWidth = 112;
export const timeWidth = 68;
