import type { CellValue } from '../../shared/sheets/cells.ts';
import type { AnyColumn, SheetDefinition } from '../../shared/sheets/columns.ts';
import { guideSheet, listsSheet } from '../../shared/exchange/sheets.ts';
import { formatNumber } from '../../shared/kernel/numbers.ts';
import type { ChoiceSource, SheetColumn, SheetModel } from '../documents/sheet-model.ts';
import type { Store } from '../store/store.ts';
import { sheetKinds } from './sheets.ts';

export const columnModel = (column: AnyColumn): SheetColumn => ({ heading: column.heading, width: column.width, format: column.look });
/** Left out of exports by default: numbers of citizens (domain §6). */
const sensitiveColumns = new Set(['citizenId']);

export function exportSheets(store: Store, { withIds = false }: { withIds?: boolean }): SheetModel[] {
  return store.read((reader) =>
    sheetKinds.map(({ sheet, rows }) => {
      const columns = Object.entries(sheet.columns).filter(([key]) => withIds || !sensitiveColumns.has(key));
      return {
        name: sheet.name,
        columns: columns.map(([, column]) => columnModel(column)),
        rows: rows(reader).map((row) => columns.map(([key, column]) => column.write(row[key] as never))),
      };
    }),
  );
}

/** One sheet per kind with its headings and lists, a guide before them, the values of the lists behind. */
export function templateSheets(): SheetModel[] {
  const lists = new Lists();
  const sheets = sheetKinds.map(
    ({ sheet }): SheetModel => ({
      name: sheet.name,
      columns: Object.values(sheet.columns).map((column) => ({
        ...columnModel(column),
        emphasis: column.required,
        hint: column.hint,
        choices: column.choices && { source: lists.source(column.heading, column.choices.values), open: column.choices.open },
      })),
      rows: [],
    }),
  );
  return [guide(), ...sheets, lists.sheet()];
}

/** Lists written out in the cell rule may be 255 characters long and hold no comma; the others lie on a sheet of their own. */
class Lists {
  readonly #columns: { heading: string; values: readonly string[] }[] = [];

  source(heading: string, values: readonly string[]): ChoiceSource {
    if (values.join(',').length <= 250 && values.every((value) => !value.includes(','))) return { values };
    const known = this.#columns.findIndex((column) => column.values.join('|') === values.join('|'));
    const column = known >= 0 ? known : this.#columns.push({ heading, values }) - 1;
    return { sheet: listsSheet, column, count: values.length };
  }

  sheet(): SheetModel {
    const height = Math.max(0, ...this.#columns.map(({ values }) => values.length));
    return {
      name: listsSheet,
      hidden: true,
      columns: this.#columns.map(({ heading }) => ({ heading, width: 24, format: 'text' })),
      rows: Array.from({ length: height }, (_, at) => this.#columns.map(({ values }) => values[at] ?? null)),
    };
  }
}

const guideColumns: SheetColumn[] = [
  { heading: 'Trang', width: 18, format: 'general' },
  { heading: 'Cột', width: 18, format: 'general' },
  { heading: 'Ví dụ', width: 34, format: 'general' },
  { heading: 'Bắt buộc', width: 11, format: 'general' },
  { heading: 'Cách ghi', width: 70, format: 'general' },
];

/** The explained example row of each sheet, turned on its side so that every cell has room for its explanation. Not read back. */
function guide(): SheetModel {
  const rows: (CellValue | null)[][] = [
    [
      null,
      null,
      null,
      null,
      'Trang này chỉ để xem, không được nhập. Mỗi trang sau là một loại; tiêu đề màu đỏ là cột bắt buộc. Ghi từ dòng 2, không chèn dòng lên trên tiêu đề.',
    ],
  ];
  const boldRows: number[] = [];
  for (const { sheet } of sheetKinds) {
    rows.push([sheet.name, null, null, null, `${sheet.about} Mỗi bản ghi được nhận ra theo: ${identityOf(sheet)}.`]);
    boldRows.push(rows.length);
    for (const column of Object.values(sheet.columns))
      rows.push([null, column.heading, exampleText(column), column.required ? 'bắt buộc' : null, column.hint]);
  }
  return { name: guideSheet, columns: guideColumns, rows, boldRows, wrap: true };
}

const exampleText = ({ example, look }: AnyColumn) =>
  typeof example === 'number' ? (look === 'money' ? formatNumber(example) : String(example)) : example;
const identityOf = (sheet: SheetDefinition) => sheet.identity.map((key) => sheet.columns[key]?.heading ?? key).join(' + ');
