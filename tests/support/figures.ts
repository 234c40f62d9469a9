import { monthlyFigures } from '../../electron/reports/figures.ts';
import { traceFigure } from '../../electron/reports/trace.service.ts';
import { day } from '../../shared/kernel/dates.ts';
import type { Month, SpanName } from '../../shared/kernel/periods.ts';
import { type SmallOffice, smallOffice } from './small-office.ts';
import { memoryStore } from './store.ts';

export const today = day('2026-11-21');
export const march: Month = { year: 2025, month: 3 };

/** A small office with its figures and what they open down to. */
export function officeWith(fill: (office: SmallOffice) => void) {
  const store = memoryStore();
  smallOffice(store, fill);
  const figures = (month = march) => store.read((reader) => monthlyFigures(reader, month, today));
  return {
    store,
    figures,
    figure: (code: string, span: SpanName = 'month', month = march) => figures(month).get(code)?.[span],
    trace: (code: string, span: SpanName = 'month', month = march) =>
      store.read((reader) => traceFigure(reader, { code, month, span }, today)),
  };
}
