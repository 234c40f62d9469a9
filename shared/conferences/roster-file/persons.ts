import type { CellValue } from '../../sheets/cells.ts';
import type { GridRow } from '../../sheets/grid.ts';
import type { Day } from '../../kernel/dates.ts';
import { longestTitle } from '../../kernel/schemas.ts';
import { tidy } from '../../kernel/text.ts';
import type { RosterFileRow } from './contract.ts';
import type { ColumnKind } from './headings.ts';
import type { RosterFileColumn } from './layout.ts';
import { birthOf, birthOfParts, idOf, inSexColumn, nameOf, phoneOf, type Reading, parseSex } from '../../people/values.ts';
import { written } from '../../sheets/words.ts';

/** What stands in one row below one group of headings. */
export type Person = Omit<RosterFileRow, 'sheet' | 'row' | 'state'> & { error: string | null };

/** Columns that tell one person from another of the same name. */
export const identityKinds: readonly ColumnKind[] = ['birth', 'birthDay', 'birthMonth', 'birthYear', 'male', 'female', 'id', 'phone'];

/** The cells of a row by what their columns hold. */
export class Cells {
  readonly #row: GridRow;
  readonly #columns: readonly RosterFileColumn[];
  constructor(row: GridRow, columns: readonly RosterFileColumn[]) {
    this.#row = row;
    this.#columns = columns;
  }
  all(kind: ColumnKind): (CellValue | undefined)[] {
    return this.#columns.filter((column) => column.kind === kind).map(({ at }) => this.#row.cells[at]);
  }
  one(kind: ColumnKind): CellValue | undefined {
    return this.all(kind).find((cell) => written(cell) !== '') ?? this.all(kind)[0];
  }
  /** Day, month and year where each has its own column. */
  parts(): (CellValue | undefined)[] {
    return [this.one('birthDay'), this.one('birthMonth'), this.one('birthYear')];
  }
  texts(...kinds: ColumnKind[]): string[] {
    return this.#columns
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ at }) => written(this.#row.cells[at]))
      .filter((text) => text !== '');
  }
  /** Whether the row itself holds a birth, a number or a mark; the name of a signer below the list may stand in any column. */
  identify(): boolean {
    const own = this.#columns.filter(({ at, kind }) => identityKinds.includes(kind) && !this.#row.fromAbove.has(at));
    return own.some(({ at }) => /\d|^[xv✓✔]$/i.test(written(this.#row.cells[at])));
  }
  /** Whether anything stands in the row itself, in any column of this group. */
  says(...kinds: ColumnKind[]): boolean {
    return this.#columns.some(
      ({ at, kind }) => kinds.includes(kind) && !this.#row.fromAbove.has(at) && written(this.#row.cells[at]) !== '',
    );
  }
}

/** Reads one person. `group` is the name of the group the row stands in: the unit where the list has no such column. */
export function personOf(cells: Cells, today: Day, group: string | null): Person {
  const name = nameOf(cells.texts('name', 'surname', 'given'));
  const [men, women] = [inSexColumn(cells.one('male'), today), inSexColumn(cells.one('female'), today)];
  const bySex = men.marked ? men : women;
  const birth = firstOf(birthOf(cells.one('birth'), today), bySex.birth, birthOfParts(cells.parts(), today));
  const id = firstOf(...cells.all('id').map(idOf));
  const phone = firstOf(...cells.all('phone').map(phoneOf));
  const unit = tidy([...new Set(cells.texts('unit'))].join(', ')) || group;
  const both = men.marked && women.marked;
  const problems = [
    name === '' ? 'Không có họ tên.' : /\p{L}/u.test(name) ? '' : 'Họ tên không có chữ.',
    name.length > longestTitle || (unit ?? '').length > longestTitle ? `Chữ quá dài (quá ${longestTitle} ký tự).` : '',
    both && men.birth.value && women.birth.value ? 'Cả hai cột Nam và Nữ đều có năm sinh.' : '',
    birth.error,
    id.error,
  ].filter(Boolean);
  const notes = [birth.note, phone.note].filter(Boolean);
  const error = problems.length > 0 ? problems.join(' ') : null;
  return {
    name: name === '' ? null : name.slice(0, longestTitle),
    birth: birth.value,
    sex: parseSex(cells.texts('sex')[0] ?? '') ?? (both || !bySex.marked ? null : men.marked ? 'Nam' : 'Nữ'),
    id: id.value,
    phone: phone.value?.slice(0, longestTitle) ?? null,
    unit: unit?.slice(0, longestTitle) ?? null,
    reason: error ?? (notes.length > 0 ? notes.join(' ') : null),
    error,
  };
}

/** The first that says something: several columns may hold the same (CMND, CCCD). One that is wrong is only passed over for a right one. */
function firstOf(...readings: Reading<string>[]): Reading<string> {
  return (
    readings.find(({ value }) => value !== null) ??
    readings.find(({ error }) => error !== undefined) ??
    readings.find(({ note }) => note) ?? { value: null }
  );
}
