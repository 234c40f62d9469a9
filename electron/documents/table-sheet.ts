import { type CellValue, columnLetters, isDateCell, isErrorCell } from '../../shared/sheets/cells.ts';
import type { ColumnLook } from '../../shared/sheets/columns.ts';
import type { ChoiceSource, SheetColumn, SheetModel } from './sheet-model.ts';
import { type Cell, Sheet } from './sheet.ts';
import { columnPoints, linesIn } from './text-metrics.ts';
import { type StyleName, typeOf } from './xlsx-styles.ts';
import type { Workbook } from './xlsx-writer.ts';

/** Rows below the headings that drop-down lists reach; no list of an office is longer in a year of stress. */
const listedRows = 20_000;
const [headingHeight, lineHeight] = [33, 16];
const looks: Record<ColumnLook, { plain: StyleName; wrapped: StyleName }> = {
  text: { plain: 'listText', wrapped: 'listTextWrapped' },
  number: { plain: 'listNumber', wrapped: 'listNumberWrapped' },
  money: { plain: 'listNumber', wrapped: 'listNumberWrapped' },
  date: { plain: 'listDate', wrapped: 'listDateWrapped' },
  general: { plain: 'listGeneral', wrapped: 'listGeneralWrapped' },
};

/** Tables as a workbook: real dates (UTC), numbers as numbers, texts as texts even where they begin with = + - @ (never formulas). */
export const tables = (models: readonly SheetModel[]): Workbook => ({ sheets: models.map(tableSheet) });

function tableSheet(model: SheetModel): Sheet {
  const { columns, wrap = false } = model;
  const styleOf = (look: ColumnLook) => looks[look][wrap ? 'wrapped' : 'plain'];
  const sheet = new Sheet(
    model.name,
    columns.map(({ width, format }) => ({ width, style: styleOf(format) })),
  );
  sheet.isList = true;
  if (model.hidden) sheet.state = 'hidden';
  const heading = ({ heading: value, emphasis }: SheetColumn): Cell => ({
    kind: 'value',
    value,
    style: emphasis ? 'listHeadingNeeded' : 'listHeading',
  });
  sheet.add(columns.map(heading), headingHeight);
  const strong = new Set(model.boldRows);
  model.rows.forEach((values, at) => {
    const cells = values.map((value, column): Cell | null => {
      const own = valueOf(value);
      const { format = 'general' } = columns[column] ?? {};
      return own === null
        ? null
        : { kind: 'value', value: own, style: strong.has(at + 1) ? 'listStrong' : styleOf(own instanceof Date ? 'date' : format) };
    });
    sheet.rows.push({ cells, height: wrap ? heightOf(cells, columns) : undefined });
  });
  columns.forEach(({ choices, hint = '', heading: title }, at) => {
    if (!choices) return;
    const values = 'values' in choices.source ? choices.source.values : [];
    sheet.choices.push({
      column: at + 1,
      first: 2,
      last: listedRows + 1,
      values,
      open: choices.open,
      hint,
      title,
      ...elsewhere(choices.source),
    });
  });
  return sheet;
}

function valueOf(value: CellValue | null): string | number | boolean | Date | null {
  if (value === null || isErrorCell(value)) return null;
  return isDateCell(value) ? new Date(Math.round((value.serial - 25_569) * 86_400_000)) : value;
}

/** As high as its longest text makes it. */
function heightOf(cells: readonly (Cell | null)[], columns: readonly SheetColumn[]): number {
  const lines = cells.map((cell, at) => {
    if (cell?.kind !== 'value' || typeof cell.value !== 'string') return 1;
    const { size, bold } = typeOf(cell.style);
    return linesIn(cell.value, columnPoints(columns[at]?.width ?? 10), size, bold);
  });
  return Math.max(1, ...lines) * lineHeight;
}

function elsewhere(source: ChoiceSource): { source?: string } {
  if ('values' in source) return {};
  const letters = columnLetters(source.column);
  return { source: `'${source.sheet}'!$${letters}$2:$${letters}$${source.count + 1}` };
}
