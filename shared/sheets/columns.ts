import { type Day, isDay, serialOfDay } from '../kernel/dates.ts';
import { longestTitle } from '../kernel/schemas.ts';
import { tidy } from '../kernel/text.ts';
import type { CellValue } from './cells.ts';
import * as read from './read-cell.ts';

/** How the column looks in a workbook the app writes. */
export type ColumnLook = 'text' | 'number' | 'money' | 'date' | 'general';

/** Where the drop-down list of the template comes from; `open` = other values may be typed. */
export interface Choices {
  values: readonly string[];
  open: boolean;
}

/**
 * One column of an exchange sheet. Values are plain (text, number, boolean, null; lists as one text or a set of bits), so that
 * stored and read rows compare with ===.
 */
export interface Column<Value> {
  heading: string;
  /** An empty cell is an error. */
  required: boolean;
  /** What an empty cell says. */
  blank: Value;
  read: read.CellReader<Value>;
  /** The cell that reads back as this value. */
  write: (value: Value) => CellValue | null;
  look: ColumnLook;
  width: number;
  choices?: Choices;
  /** For the example row and its explanation. */
  example: CellValue | null;
  hint: string;
}

interface Told {
  width?: number;
  example?: CellValue;
  hint?: string;
}
const told = ({ width = 16, example = '', hint = '' }: Told) => ({ width, example: example === '' ? null : example, hint });
const asIs = (value: CellValue | null) => value;

/** An empty cell is refused: the value is always there. */
export const required = <Value>(column: Column<Value | null>): Column<Value> =>
  ({ ...column, required: true, blank: unset as Value }) as Column<Value>;
/** Stands where a required value is missing; a row that has it is in error and never written. */
const unset: unknown = undefined;

export const longestCode = 60;

export const textColumn = (heading: string, more: Told & { known?: readonly string[]; longest?: number } = {}): Column<string | null> => ({
  heading,
  required: false,
  blank: null,
  read: more.known ? read.suggested(more.longest ?? longestTitle, more.known) : read.text(more.longest ?? longestTitle),
  write: asIs,
  look: 'text',
  ...(more.known ? { choices: { values: more.known, open: true } } : {}),
  ...told(more),
});

/** Code of another record or of this one, as written; whoever compares does so by valueKey. */
export const codeColumn = (heading: string, more: Told & { list?: readonly string[] } = {}): Column<string | null> => ({
  ...textColumn(heading, { ...more, longest: longestCode }),
  ...(more.list ? { choices: { values: more.list, open: true } } : {}),
});

export const choiceColumn = <Value extends string>(
  heading: string,
  labels: Readonly<Record<Value, string>>,
  more: Told = {},
): Column<Value | null> => ({
  heading,
  required: false,
  blank: null,
  read: read.oneOf(labels),
  write: (value) => (value === null ? null : labels[value]),
  look: 'text',
  choices: { values: Object.values(labels), open: false },
  ...told(more),
});

/** Several fixed values kept in one: `join` makes what is compared and stored, `part` takes it apart. */
export const severalColumn = <Value extends string, Joined>(
  heading: string,
  labels: Readonly<Record<Value, string>>,
  { blank, join, part }: { blank: Joined; join: (values: Value[]) => Joined; part: (joined: Joined) => readonly Value[] },
  more: Told = {},
): Column<Joined> => {
  const several = read.severalOf(read.oneOf(labels));
  return {
    heading,
    required: false,
    blank,
    read: (cell, today) => {
      const values = several(cell, today);
      return values instanceof read.Problem ? values : join(values);
    },
    write: (joined) =>
      part(joined)
        .map((value) => labels[value])
        .join('; ') || null,
    look: 'text',
    choices: { values: Object.values(labels), open: true },
    ...told(more),
  };
};

export const separator = '; ';
/** Several texts with «;» between them, kept as one text. */
export const textsColumn = (heading: string, more: Told = {}): Column<string | null> => {
  const several = read.severalOf(read.text(longestTitle));
  return {
    ...textColumn(heading, more),
    read: (cell, today) => {
      const values = several(cell, today);
      return values instanceof read.Problem ? values : values.map(tidy).join(separator) || null;
    },
  };
};

const numeric =
  (reader: read.CellReader<number>, look: ColumnLook) =>
  (heading: string, more: Told = {}): Column<number | null> => ({
    heading,
    required: false,
    blank: null,
    read: reader,
    write: asIs,
    look,
    ...told({ width: 12, ...more }),
  });
export const countColumn = numeric(read.count, 'number');
export const peopleColumn = numeric(read.people, 'number');
export const amountColumn = numeric(read.amount, 'number');
export const yearColumn = numeric(read.year, 'general');
const dongColumn = numeric(read.money, 'money');
export const moneyColumn = (heading: string, more: Told = {}) => dongColumn(heading, { width: 16, ...more });

const days =
  (reader: read.CellReader<Day>) =>
  (heading: string, more: Told = {}): Column<Day | null> => ({
    heading,
    required: false,
    blank: null,
    read: reader,
    write: (value) => (value === null ? null : { serial: serialOfDay(value) }),
    look: 'date',
    ...told({ width: 13, ...more }),
  });
export const dayColumn = days(read.eventDay);
export const validityColumn = days(read.validityDay);

/** A birth is a day or a year alone; the year goes out as a number. */
export const birthColumn = (heading: string, more: Told = {}): Column<string | null> => ({
  ...textColumn(heading, more),
  read: read.birth,
  write: (value) => (value === null ? null : isDay(value) ? { serial: serialOfDay(value) } : Number(value)),
  look: 'general',
});

export const timeColumn = (heading: string, more: Told = {}): Column<string | null> => ({
  ...textColumn(heading, { width: 8, ...more }),
  read: read.time,
});
export const phoneColumn = (heading: string, more: Told = {}): Column<string | null> => ({
  ...textColumn(heading, more),
  read: read.phone,
});
export const citizenIdColumn = (heading: string, more: Told = {}): Column<string | null> => ({
  ...textColumn(heading, more),
  read: read.citizenId,
});

export const markColumn = (heading: string, more: Told = {}): Column<boolean> => ({
  heading,
  required: false,
  blank: false,
  read: read.mark,
  write: (value) => (value ? 'x' : null),
  look: 'text',
  choices: { values: ['x'], open: true },
  ...told({ width: 10, example: 'x', ...more }),
});

/** An empty cell says `value` instead of nothing (a blank Số lượt is 1). */
export const withBlank = <Value>(column: Column<Value | null>, value: Value): Column<Value> =>
  ({ ...column, blank: value }) as Column<Value>;

/** A column whose kind of value does not matter to the one who holds it. */
export type AnyColumn = Omit<Column<unknown>, 'write'> & { write: (value: never) => CellValue | null };

/** A sheet of the exchange workbook: its name, its columns in their usual order, and which of them say which record a row is. */
export interface SheetDefinition {
  name: string;
  columns: Readonly<Record<string, AnyColumn>>;
  identity: readonly string[];
  /** What the sheet is for, in the template's guide. */
  about: string;
}
/** A row as the sheet holds it. */
export type RowOf<Sheet extends SheetDefinition> = {
  -readonly [Key in keyof Sheet['columns']]: Sheet['columns'][Key] extends Column<infer Value> ? Value : never;
};

export const defineSheet = <const Columns extends Record<string, AnyColumn>>(
  sheet: Omit<SheetDefinition, 'columns' | 'identity'> & { columns: Columns; identity: readonly (keyof Columns & string)[] },
) => sheet;
