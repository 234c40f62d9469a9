import type { ImportResult } from '../../shared/exchange/contract.ts';
import { exchangeTexts as texts } from './labels.ts';

/** Rows over all sheets, and how many rows hold an error (a row may hold several). */
export function countsOf(result: ImportResult) {
  const sheets = Object.values(result.sheets);
  const sum = (of: (sheet: (typeof sheets)[number]) => number) => sheets.reduce((total, sheet) => total + of(sheet), 0);
  return {
    fresh: sum((sheet) => sheet.new),
    changed: sum((sheet) => sheet.changed),
    same: sum((sheet) => sheet.same),
    errorRows: sum((sheet) => sheet.errors),
    errors: result.errors.length,
  };
}

export const writtenText = (result: ImportResult): string => {
  const { fresh, changed } = countsOf(result);
  return texts.written(fresh, changed);
};
