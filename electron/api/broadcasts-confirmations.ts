import { confirmationDetail, confirmationOverview, confirmMonth, markSent } from '../broadcasts/confirmations/confirmations.service.ts';
import { settleDifferences } from '../broadcasts/confirmations/settle.service.ts';
import { slipIntake } from '../broadcasts/confirmations/slip.intake.ts';
import { os } from './base.ts';
import { intakeHandlers } from './intake.ts';

const own = os.broadcasts.confirmations;
const intake = intakeHandlers(slipIntake);

export const confirmationsApi = {
  overview: own.overview.handler(({ context, input }) => confirmationOverview(context.store, input)),
  detail: own.detail.handler(({ context, input }) => confirmationDetail(context.store, input)),
  markSent: own.markSent.handler(({ context, input }) => markSent(context.store, context.actor, input)),
  read: own.read.handler(intake.read),
  answer: own.answer.handler(intake.answer),
  apply: own.apply.handler(intake.apply),
  settle: own.settle.handler(({ context, input }) => settleDifferences(context.store, context.actor, input)),
  confirmMonth: own.confirmMonth.handler(({ context, input }) => confirmMonth(context.store, context.actor, input)),
};
