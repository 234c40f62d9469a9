import type { SheetDefinition } from '../../shared/sheets/columns.ts';
import type { Reader, Writer } from '../store/store.ts';
import type { References } from './references.ts';

/** A record of the store as its sheet shows it. */
export interface Stored<Row> {
  id: string;
  row: Row;
}

/** A row of the file under check: what the record would hold, and a way to speak of its cells. */
export interface Draft<Row> {
  /** All columns; those absent from the sheet hold what the store has. May be mended in place (codes as the office writes them). */
  row: Row;
  stored: Stored<Row> | undefined;
  problem(column: keyof Row & string, reason: string): void;
  warn(column: keyof Row & string, reason: string): void;
}

export interface Batch<Row> {
  added: Row[];
  /** `before` as the store has it: what the row does not say stays. */
  changed: (Stored<Row> & { before: Row })[];
}

/** How one kind of sheet meets the store. Everything is told in rows of the sheet; ids appear only in `load` and `write`. */
export interface SheetKind<Row> {
  sheet: SheetDefinition;
  /** Area its change events go to. */
  area: string;
  /** What says which record a row is, by the columns of the identity that are present. */
  keyOf(row: Row, has: (column: string) => boolean, references: References): string;
  /** The identity may repeat within a file: then the n-th such row is the n-th such record in the order they were written. */
  repeats?: boolean;
  /** Living records that rows of the file may mean (all, when no rows are given), in the order they were written. */
  load(reader: Reader, rows?: readonly Row[]): Stored<Row>[];
  /** Makes the record known to rows that name it; `id` null for a new one. */
  register?(row: Row, id: string | null, references: References): void;
  forget?(row: Row, references: References): void;
  /** Rules between cells and with other records; cells in error stand as if empty. */
  check?(draft: Draft<Row>, references: References): void;
  /** What the clerk should know of a row that is taken. */
  advise?(draft: Draft<Row>, references: References): void;
  /** Rules that need all rows of the sheet: called again until no further row fails. */
  recheck?(draft: Draft<Row>, references: References): void;
  /** Something to say of a sheet without this column. */
  absent?: { column: keyof Row & string; warning: string };
  write(writer: Writer, batch: Batch<Row>, references: References): void;
}
