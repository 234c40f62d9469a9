import { createHash } from 'node:crypto';
import { formatMonth } from '../../../shared/kernel/periods.ts';
import type { IndicatorLine, MonthlyWorkbookModel } from '../../../shared/reports/workbook-model.ts';
import { type Cell, Sheet, text, whole } from '../sheet.ts';

/** Moves when the layout of «_du_lieu» does. */
const schemaVersion = 1;
const figureNames = ['plan', 'before', 'month', 'ytd', 'lastYear'] as const;

/**
 * The figures as canonical JSON: `{"CODE":{"before":…,"lastYear":…,"month":…,"plan":…,"ytd":…},…}`, codes and names in byte order, no blanks,
 * numbers as JavaScript writes them, null where there is none.
 */
export function canonicalFigures(lines: readonly IndicatorLine[]): string {
  const names = [...figureNames].sort();
  const sorted = [...lines].sort((one, other) => (one.code < other.code ? -1 : 1));
  return JSON.stringify(Object.fromEntries(sorted.map((line) => [line.code, Object.fromEntries(names.map((name) => [name, line[name]]))])));
}

/** SHA-256 (hex) of the canonical JSON, in UTF-8: the same figures give the same value, on whatever day they are exported. */
export const figuresHash = (lines: readonly IndicatorLine[]): string => createHash('sha256').update(canonicalFigures(lines)).digest('hex');

const plain = (value: string): Cell => text(value, 'data');
const number = (value: number | null): Cell => whole(value, 'data');

/** «_du_lieu», very hidden: key and value, then every code with its five figures, printed or not. */
export function dataSheet(model: MonthlyWorkbookModel): Sheet {
  const sheet = new Sheet('_du_lieu', [{ width: 18 }, { width: 24 }, ...figureNames.slice(1).map(() => ({ width: 16 }))]);
  sheet.state = 'veryHidden';
  const hash = figuresHash(model.indicators);
  const facts: [string, Cell][] = [
    ['schemaVersion', number(schemaVersion)],
    ['office.name', plain(model.office.name)],
    ['office.superior', plain(model.office.superior)],
    ['office.symbol', plain(model.office.symbol)],
    ['period', plain(formatMonth(model.month))],
    ['period.from', plain(model.period.from)],
    ['period.to', plain(model.period.to)],
    // a draft is known by its figures: the same draft bears the same id
    ['snapshot.id', plain(model.snapshotId ?? `draft-${hash.slice(0, 16)}`)],
    ['snapshot.sha256', plain(hash)],
  ];
  for (const [key, value] of facts) sheet.add([plain(key), value]);
  sheet.add([]);
  sheet.add([plain('code'), ...figureNames.map((name) => plain(name))]);
  for (const line of model.indicators) sheet.add([plain(line.code), ...figureNames.map((name) => number(line[name]))]);
  return sheet;
}
