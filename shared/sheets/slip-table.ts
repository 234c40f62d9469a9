import { valueKey } from '../kernel/text.ts';
import { type CellValue, columnLetters, type RowCells, type SheetCells } from './cells.ts';
import { asTold, type HeadedColumn, type TableColumns, type ToldColumns, tableColumns } from './headings.ts';
import { sealSheet } from './seal.ts';

export interface SlipLine<Column extends string> {
  /** As the spreadsheet numbers it. */
  row: number;
  cells: Record<Column, CellValue | undefined>;
  own: RowCells;
}
/** The table of a slip of ours that came back. */
export interface SlipTable<Column extends string> {
  sheet: string;
  above: readonly RowCells[];
  lines: SlipLine<Column>[];
  read: TableColumns;
}

interface Shape<Column extends string> {
  headings: Readonly<Record<Column, string>>;
  /** Without these it is no such table; the rest may have been taken out. */
  needed: readonly NoInfer<Column>[];
  /** The hidden column by which a row is known again: nobody reads it from elsewhere. */
  key: NoInfer<Column>;
  /** From which columns the user says a field is read. */
  told?: ToldColumns | undefined;
  /** Tells the tables of several files apart. */
  file?: string | undefined;
}

/** Tables with the headings of a slip, one a sheet, wherever rows and columns were put in. */
export function slipTables<Column extends string>(sheets: readonly SheetCells[], shape: Shape<Column>): SlipTable<Column>[] {
  const fields = Object.keys(shape.headings) as Column[];
  const tables: SlipTable<Column>[] = [];
  for (const { name, rows } of sheets) {
    if (name === sealSheet) continue;
    for (const [at, header] of rows.entries()) {
      const found = headed(header, fields, shape);
      if (shape.needed.some((column) => !found.some(({ field }) => field === column))) continue;
      const table = `${shape.file ?? ''}${tables.length + 1}`;
      const changeable = fields.filter((field) => field !== shape.key);
      const columns = asTold(found, table, changeable, shape.told ?? {});
      const labels = Object.fromEntries(changeable.map((field) => [field, shape.headings[field]]));
      const places = fields.map((field) => [field, columns.find((column) => column.field === field)?.at ?? -1] as const);
      const lines = rows.slice(at + 1).map((own) => {
        const cells = Object.fromEntries(places.map(([field, place]) => [field, own.cells[place]]));
        return { row: own.row, own, cells: cells as SlipLine<Column>['cells'] };
      });
      const shown = columns.filter(({ field }) => field !== shape.key);
      const read = tableColumns({ sheet: name, row: header.row, table }, shown, labels as Record<Column, string>);
      tables.push({ sheet: name, above: rows.slice(0, at), lines, read });
      break;
    }
  }
  return tables;
}

/** Every column that has a heading; the first of two alike is the field. */
function headed<Column extends string>(
  { cells }: RowCells,
  fields: readonly Column[],
  { headings }: Shape<Column>,
): HeadedColumn<Column>[] {
  const left = new Set(fields);
  return Array.from(cells).flatMap((cell, at): HeadedColumn<Column>[] => {
    if (typeof cell !== 'string' || cell.trim() === '') return [];
    const field = [...left].find((one) => valueKey(headings[one]) === valueKey(cell));
    if (field) left.delete(field);
    return [{ at, letters: columnLetters(at), heading: cell.trim(), field, cell }];
  });
}
