import { confirmationDetail, confirmationOverview, confirmMonth, markSent } from '../broadcasts/confirmations/confirmations.service.ts';
import { settleDifferences } from '../broadcasts/confirmations/settle.service.ts';
import { applySlips, readSlips } from '../broadcasts/confirmations/slip-import.service.ts';
import { os } from './base.ts';

const own = os.broadcasts.confirmations;

export const confirmationsApi = {
  overview: own.overview.handler(({ context, input }) => confirmationOverview(context.store, input)),
  detail: own.detail.handler(({ context, input }) => confirmationDetail(context.store, input)),
  markSent: own.markSent.handler(({ context, input }) => markSent(context.store, context.actor, input)),
  read: own.read.handler(({ context, input }) => readSlips(context.store, input)),
  apply: own.apply.handler(({ context, input }) => applySlips(context.store, context.actor, input)),
  settle: own.settle.handler(({ context, input }) => settleDifferences(context.store, context.actor, input)),
  confirmMonth: own.confirmMonth.handler(({ context, input }) => confirmMonth(context.store, context.actor, input)),
};
