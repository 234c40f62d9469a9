import { listOpenings, saveOpening } from '../reports/openings.service.ts';
import { monthlyReport } from '../reports/reports.service.ts';
import { traceFigure } from '../reports/trace.service.ts';
import { os } from './base.ts';

export const reportsApi = {
  monthly: os.reports.monthly.handler(({ context, input }) =>
    context.store.read((reader) => monthlyReport(reader, input, context.store.today())),
  ),
  trace: os.reports.trace.handler(({ context, input }) =>
    context.store.read((reader) => traceFigure(reader, input, context.store.today())),
  ),
  openings: {
    list: os.reports.openings.list.handler(({ context, input }) => listOpenings(context.store, input.year)),
    save: os.reports.openings.save.handler(({ context, input }) => saveOpening(context.store, context.actor, input)),
  },
};
