import type { RowCounts } from '../../shared/intake/contract.ts';
import type { Answers, Decision } from '../../shared/intake/questions.ts';
import type { Day } from '../../shared/kernel/dates.ts';
import type { SheetCells } from '../../shared/sheets/cells.ts';
import type { TableColumns, ToldColumns } from '../../shared/sheets/headings.ts';
import type { SheetColumn } from '../documents/sheet-model.ts';
import type { Store, Writer } from '../store/store.ts';
import type { Slices } from './slices.ts';

/** A workbook that came; `refusal` says why it is none, where others came beside it. */
export interface FileIn {
  name: string;
  sheets: readonly SheetCells[];
  refusal: string | null;
}
/** All that a preview rests on besides the store. */
export interface Brought<Target, Answer = Answers[string]> {
  files: readonly FileIn[];
  target: Target;
  answers: Readonly<Record<string, Answer>>;
  today: Day;
}
/** What the user sees of a plan, besides what its kind of file says. */
export interface Preview<Shown> {
  counts: RowCounts;
  decisions?: Decision[];
  tables?: TableColumns[];
  shown: Shown;
}
/** A row that goes back to whoever sent it. */
export interface WrongRow {
  sheet: string;
  row: number;
  reason: string;
}

/** How one kind of file meets the store: a thin adapter in its own room. */
export interface Intake<Target, Plan, Shown, Order, Answer = Answers[string]> {
  name: string;
  /** Several files may come together: one that cannot be read is told beside the others. */
  several?: true;
  /** Any row in error keeps all others out, unless the order leaves them out on purpose. */
  errorsBlock?: true;
  /** Once for a file, before anything is judged. */
  prepare?(sheets: SheetCells[]): SheetCells[];
  /** What the files would do to the store as it stands, columns read as told of these or of earlier files; writes nothing. Throws a Refusal where none of them can be read. */
  judge(store: Store, brought: Brought<Target, Answer> & { told: ToldColumns }, slices: Slices): Plan | Promise<Plan>;
  preview(plan: Plan): Preview<Shown>;
  /** Who sends such a table (by its place in the preview): told columns are kept for the next of the same headings, and used then. */
  sender?(plan: Plan, table: number): string;
  /** What else the user looks at, where the preview does not hold all of it. */
  seen?(plan: Plan): unknown;
  /** Throws a Refusal where there is nothing to write, or something else is missing. */
  ready?(plan: Plan, order: Order): void;
  /** In one transaction, on the very store the plan was made for. Gives how many records it came to. */
  write(writer: Writer, plan: Plan, order: Order, brought: Brought<Target, Answer>): number;
  errors?: WrongRows<Plan>;
}
/** Of which the rows in error can be had back. */
export type WithErrors<Target, Plan, Shown, Order, Answer = Answers[string]> = Intake<Target, Plan, Shown, Order, Answer> & {
  errors: WrongRows<Plan>;
};
export interface WrongRows<Plan> {
  rows(plan: Plan): WrongRow[];
  /** Headings of the table a row stands in, by column. */
  headings(plan: Plan, sheet: string, row: number): readonly string[];
  column?(sheet: string, heading: string): SheetColumn | undefined;
}
