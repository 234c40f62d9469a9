import type { RowCells, SheetCells } from '../../shared/sheets/cells.ts';
import type { RowProblem } from '../../shared/exchange/contract.ts';
import { type BoundSheet, bindSheet, type CellProblem, isBlankRow, readRow } from '../../shared/sheets/read-sheet.ts';
import type { Day } from '../../shared/kernel/dates.ts';
import type { Reader, Writer } from '../store/store.ts';
import type { SheetKind, Stored } from '../intake/sheet-kind.ts';
import type { References } from '../intake/references.ts';
import type { Warnings } from './warnings.ts';

/** One sheet of the file on its way into the store; the kind of its rows is nobody else's business. */
export interface SheetRun {
  readonly name: string;
  readonly area: string;
  /** Steps `read` and `check` take, one a row. */
  readonly size: number;
  readonly counts: { new: number; changed: number; same: number; errors: number };
  readonly problems: RowProblem[];
  readonly header: RowCells;
  /** Rows in error as they came, with why. */
  failures(): { cells: RowCells; reasons: RowProblem[] }[];
  read(at: number): void;
  match(reader: Reader, references: References): void;
  check(at: number): void;
  conclude(): void;
  write(writer: Writer): void;
}

interface Line<Row> {
  cells: RowCells;
  row: Row;
  /** Of the cells, then of the rules. */
  problems: CellProblem[];
  stored: Stored<Row> | undefined;
  /** Its identity could be read. */
  known: boolean;
}

export function startRun<Row extends object>(kind: SheetKind<Row>, cells: SheetCells, today: Day, warnings: Warnings): SheetRun {
  return new Run(kind, cells, today, warnings);
}

class Run<Row extends object> implements SheetRun {
  readonly name: string;
  readonly area: string;
  readonly counts = { new: 0, changed: 0, same: 0, errors: 0 };
  readonly problems: RowProblem[] = [];
  readonly header: RowCells;
  readonly #kind: SheetKind<Row>;
  readonly #rows: RowCells[];
  readonly #today: Day;
  readonly #warnings: Warnings;
  readonly #bound: BoundSheet;
  readonly #blanks: Record<string, unknown>;
  readonly #compared: string[];
  readonly #lines: Line<Row>[] = [];
  readonly #added: Line<Row>[] = [];
  readonly #changed: Line<Row>[] = [];
  #references: References | undefined;

  constructor(kind: SheetKind<Row>, cells: SheetCells, today: Day, warnings: Warnings) {
    this.#kind = kind;
    this.name = kind.sheet.name;
    this.area = kind.area;
    this.#today = today;
    this.#warnings = warnings;
    const [header = { row: 1, cells: [] }, ...rows] = cells.rows;
    this.header = header;
    this.#bound = bindSheet(kind.sheet, header, rows);
    this.#rows = rows.filter((row) => !isBlankRow(this.#bound, row));
    this.#blanks = Object.fromEntries(Object.entries(kind.sheet.columns).map(([key, column]) => [key, column.blank]));
    this.#compared = this.#bound.columns.map(({ key }) => key).filter((key) => !kind.sheet.identity.includes(key));
    this.#lookAtHeadings(rows);
  }

  get size(): number {
    return this.#rows.length;
  }

  #lookAtHeadings(rows: readonly RowCells[]): void {
    const { extras, problems } = this.#bound;
    const sheet = this.name;
    if (this.#rows.length > 0)
      this.problems.push(...problems.map(({ column, reason }) => ({ sheet, row: this.header.row, column, reason })));
    for (const { heading, at } of extras) {
      const filled = rows.filter((row) => row.cells[at] !== undefined).map((row) => row.row);
      this.#warnings.add(
        sheet,
        heading,
        'Cột này không có trong mẫu nên không được lấy vào.',
        filled.length > 0 ? filled : [this.header.row],
      );
    }
    const { absent } = this.#kind;
    if (absent && this.#rows.length > 0 && this.#isAbsent(absent.column))
      this.#warnings.add(sheet, this.#heading(absent.column), absent.warning, [this.header.row]);
  }

  #isAbsent(column: string): boolean {
    return this.#bound.absent.some(({ key }) => key === column);
  }

  #heading(column: string): string {
    return this.#kind.sheet.columns[column]?.heading ?? column;
  }

  read(at: number): void {
    const cells = this.#rows[at];
    if (!cells) return;
    const values = { ...this.#blanks };
    const problems = readRow(this.#bound, cells, this.#today, values);
    const identity = this.#kind.sheet.identity;
    const known =
      problems.every(({ column }) => !identity.some((key) => this.#heading(key) === column)) && this.#bound.problems.length === 0;
    this.#lines.push({ cells, row: values as Row, problems, stored: undefined, known });
  }

  match(reader: Reader, references: References): void {
    this.#references = references;
    const kind = this.#kind;
    const has = (column: string) => !this.#isAbsent(column);
    const known = this.#lines.filter((line) => line.known);
    const stored = new Map<string, Stored<Row>[]>();
    for (const one of kind.load(
      reader,
      known.map((line) => line.row),
    )) {
      const key = kind.keyOf(one.row, has, references);
      const list = stored.get(key);
      if (list) list.push(one);
      else stored.set(key, [one]);
    }
    const met = new Map<string, { times: number; first: number }>();
    for (const line of known) {
      const key = kind.keyOf(line.row, has, references);
      const before = met.get(key);
      if (before && !kind.repeats) {
        line.problems = [
          ...line.problems,
          { column: this.#identityHeading(), reason: `Trùng với dòng ${before.first}: mỗi bản ghi chỉ ghi một dòng.` },
        ];
        line.known = false;
        continue;
      }
      line.stored = stored.get(key)?.[before?.times ?? 0];
      if (before) before.times += 1;
      else met.set(key, { times: 1, first: line.cells.row });
      if (line.stored) this.#fillFrom(line.row, line.stored.row);
      else this.#requireAll(line);
      kind.register?.(line.row, line.stored?.id ?? null, references);
    }
  }

  #identityHeading(): string {
    return this.#heading(this.#kind.sheet.identity.at(-1) ?? '');
  }

  /** Columns absent from the sheet, and the identity as the store writes it, come from the store. */
  #fillFrom(row: Row, stored: Row): void {
    const [into, from] = [row as Record<string, unknown>, stored as Record<string, unknown>];
    for (const { key } of this.#bound.absent) into[key] = from[key];
    for (const key of this.#kind.sheet.identity) into[key] = from[key];
  }

  #requireAll(line: Line<Row>): void {
    for (const { column } of this.#bound.absent) {
      if (column.required)
        line.problems = [...line.problems, { column: column.heading, reason: `Thiếu cột «${column.heading}», bắt buộc với dòng mới.` }];
    }
  }

  check(at: number): void {
    const line = this.#lines[at];
    if (!line?.known || !this.#references) return;
    const draft = this.#draft(line);
    this.#kind.check?.(draft, this.#references);
    if (line.problems.length === 0) this.#kind.advise?.(draft, this.#references);
  }

  #draft(line: Line<Row>) {
    return {
      row: line.row,
      stored: line.stored,
      problem: (column: string, reason: string) => {
        line.problems = [...line.problems, { column: this.#heading(column), reason }];
      },
      warn: (column: string, reason: string) => this.#warnings.add(this.name, this.#heading(column), reason, [line.cells.row]),
    };
  }

  conclude(): void {
    this.#recheck();
    for (const line of this.#lines) {
      if (line.problems.length > 0 || this.#bound.problems.length > 0) this.#fail(line);
      else if (!line.stored) this.#added.push(line);
      else if (this.#differs(line.row, line.stored.row)) this.#changed.push(line);
      else this.counts.same += 1;
    }
    this.counts.new = this.#added.length;
    this.counts.changed = this.#changed.length;
    this.problems.sort((one, other) => one.row - other.row);
  }

  /** A row that fails takes with it the rows of its own sheet that name it. */
  #recheck(): void {
    const references = this.#references;
    const kind = this.#kind;
    if (!references) return;
    const broken = new Set<Line<Row>>();
    for (let more = true; more; ) {
      more = false;
      for (const line of this.#lines) {
        if (line.problems.length === 0 && line.known) kind.recheck?.(this.#draft(line), references);
        if (line.problems.length === 0 || broken.has(line)) continue;
        broken.add(line);
        more = kind.recheck !== undefined;
        if (!line.known) continue;
        if (line.stored) kind.register?.(line.stored.row, line.stored.id, references);
        else kind.forget?.(line.row, references);
      }
    }
  }

  #fail(line: Line<Row>): void {
    this.counts.errors += 1;
    for (const { column, reason } of line.problems) this.problems.push({ sheet: this.name, row: line.cells.row, column, reason });
  }

  #differs(row: Row, stored: Row): boolean {
    const [now, before] = [row as Record<string, unknown>, stored as Record<string, unknown>];
    return this.#compared.some((key) => now[key] !== before[key]);
  }

  failures(): { cells: RowCells; reasons: RowProblem[] }[] {
    const whole = this.problems.filter((problem) => problem.row === this.header.row);
    const byRow = Map.groupBy(this.problems, (problem) => problem.row);
    return this.#lines
      .filter((line) => line.problems.length > 0 || whole.length > 0)
      .map(({ cells }) => ({ cells, reasons: [...whole, ...(byRow.get(cells.row) ?? [])] }));
  }

  write(writer: Writer): void {
    if (!this.#references) return;
    const batch = {
      added: this.#added.map((line) => line.row),
      changed: this.#changed.flatMap(({ row, stored }) => (stored ? [{ id: stored.id, row, before: stored.row }] : [])),
    };
    if (batch.added.length + batch.changed.length === 0) return;
    this.#kind.write(writer, batch, this.#references);
    writer.changed(this.area, []);
  }
}
