import type { Day } from '../../../shared/kernel/dates.ts';
import { formatMonth, type Month } from '../../../shared/kernel/periods.ts';
import * as papers from '../../../shared/reports/paper.ts';
import type { MonthlyWorkbookModel } from '../../../shared/reports/workbook-model.ts';
import { readSettings } from '../../office/settings.service.ts';
import { paperOfficeOn } from '../../office/versions.service.ts';
import { paperOf } from '../../papers/paper.ts';
import type { Reader } from '../../store/store.ts';
import { monthlyReport } from '../reports.service.ts';
import { broadcastMonth } from './broadcasts.ts';
import { communeMonth } from './communes.ts';
import { heldConferences, pressOutputs } from './workbook.queries.ts';

export const monthlyPaper = paperOf(papers.monthlyPaper, {
  model: (reader, { input, today }) => monthlyWorkbookModel(reader, input, today),
  fileName: ({ office, month }) => monthlyWorkbookName(office.symbol, month),
});

/** «BaoCao_<symbol>_<YYYY-MM>.xlsx»; letters that no file name may hold become «-», a symbol not entered leaves its part out. */
function monthlyWorkbookName(symbol: string, month: Month): string {
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
