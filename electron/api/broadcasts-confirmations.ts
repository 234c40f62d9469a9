import { confirmationDetail, confirmationOverview, confirmMonth, markSent } from '../broadcasts/confirmations/confirmations.service.ts';
import { settleDifferences } from '../broadcasts/confirmations/settle.service.ts';
import { applySlips, readSlips } from '../broadcasts/confirmations/slip-import.service.ts';
import { slipsAsPdf, slipsAsWorkbooks } from '../broadcasts/confirmations/slips.service.ts';
import { os } from './base.ts';

const types: Record<string, string> = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};
const file = ({ name, bytes }: { name: string; bytes: Uint8Array }) =>
  new File([new Uint8Array(bytes)], name, { type: types[name.slice(name.lastIndexOf('.') + 1)] ?? '' });

const own = os.broadcasts.confirmations;

export const confirmationsApi = {
  overview: own.overview.handler(({ context, input }) => confirmationOverview(context.store, input)),
  detail: own.detail.handler(({ context, input }) => confirmationDetail(context.store, input)),
  pdf: own.pdf.handler(async ({ context, input }) => file(await slipsAsPdf(context.store, input))),
  workbooks: own.workbooks.handler(async ({ context, input }) => file(await slipsAsWorkbooks(context.store, input))),
  markSent: own.markSent.handler(({ context, input }) => markSent(context.store, context.actor, input)),
  read: own.read.handler(({ context, input }) => readSlips(context.store, input)),
  apply: own.apply.handler(({ context, input }) => applySlips(context.store, context.actor, input)),
  settle: own.settle.handler(({ context, input }) => settleDifferences(context.store, context.actor, input)),
  confirmMonth: own.confirmMonth.handler(({ context, input }) => confirmMonth(context.store, context.actor, input)),
};
