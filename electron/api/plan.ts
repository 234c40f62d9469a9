import { listTargets, saveTargets } from '../plan/plan.service.ts';
import { os } from './base.ts';

const { targets } = os.plan;

export const planApi = {
  targets: {
    list: targets.list.handler(({ context, input }) => listTargets(context.store, input)),
    save: targets.save.handler(({ context, input }) => saveTargets(context.store, context.actor, input)),
  },
};
