import type { Day } from '../../../shared/kernel/dates.ts';
import { formatMonth, type Month } from '../../../shared/kernel/periods.ts';
import type { MonthlyWorkbookModel } from '../../../shared/reports/workbook-model.ts';
import { readSettings } from '../../office/settings.service.ts';
import { officeOn, paperOfficeOn } from '../../office/versions.service.ts';
import type { Reader, Store } from '../../store/store.ts';
import { spansOf } from '../figures.ts';
import { monthlyReport } from '../reports.service.ts';
import { broadcastMonth } from './broadcasts.ts';
import { communeMonth } from './communes.ts';
import { heldConferences, pressOutputs } from './workbook.queries.ts';

/**
 * The monthly workbook of report-workbook §1 as bytes of an .xlsx; all of it from one picture of the store, read before this returns.
 * `today` is the day on the paper. The workbook library is loaded with the first report, not with the engine.
 */
export async function monthlyWorkbook(store: Store, month: Month, today: Day = store.today()): Promise<Uint8Array> {
  const model = store.read((reader) => monthlyWorkbookModel(reader, month, today));
  const { monthlyWorkbookBytes } = await import('../../documents/monthly-workbook.ts');
  return monthlyWorkbookBytes(model);
}

/** «BaoCao_<symbol>_<YYYY-MM>.xlsx»; letters that no file name may hold become «-», a symbol not entered leaves its part out. */
export function monthlyWorkbookName(store: Store, month: Month): string {
  const symbol = store.read((reader) => officeOn(reader, spansOf(reader, month).month.to)?.symbol ?? '');
  const clean = symbol.replace(/[\\/:*?"<>|\s]+/g, '-').replace(/^[-.]+|[-.]+$/g, '');
  return ['BaoCao', clean, formatMonth(month)].filter(Boolean).join('_').concat('.xlsx');
}

/** All that the workbook says of the month. */
export function monthlyWorkbookModel(reader: Reader, month: Month, today: Day): MonthlyWorkbookModel {
  const { period, rows } = monthlyReport(reader, month, today);
  return {
    office: paperOfficeOn(reader, period.to),
    month,
    period,
    madeOn: today,
    snapshotId: null,
    indicators: rows,
    hiddenCodes: readSettings(reader, month.year)['report.hiddenRows'],
    conferences: heldConferences(reader, period),
    broadcasts: broadcastMonth(reader, month, period, today),
    press: pressOutputs(reader, period),
    communes: communeMonth(reader, period),
  };
}
