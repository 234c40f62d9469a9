import { listOpenings, saveOpening } from '../reports/openings.service.ts';
import { monthlyReport } from '../reports/reports.service.ts';
import { traceFigure } from '../reports/trace.service.ts';
import { monthlyWorkbook, monthlyWorkbookName } from '../reports/workbook/workbook.service.ts';
import { os } from './base.ts';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const reportsApi = {
  monthly: os.reports.monthly.handler(({ context, input }) =>
    context.store.read((reader) => monthlyReport(reader, input, context.store.today())),
  ),
  trace: os.reports.trace.handler(({ context, input }) =>
    context.store.read((reader) => traceFigure(reader, input, context.store.today())),
  ),
  workbook: os.reports.workbook.handler(async ({ context, input }) => {
    const bytes = await monthlyWorkbook(context.store, input);
    return new File([new Uint8Array(bytes)], monthlyWorkbookName(context.store, input), { type: xlsx });
  }),
  openings: {
    list: os.reports.openings.list.handler(({ context, input }) => listOpenings(context.store, input.year)),
    save: os.reports.openings.save.handler(({ context, input }) => saveOpening(context.store, context.actor, input)),
  },
};
