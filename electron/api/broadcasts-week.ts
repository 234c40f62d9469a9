import { confirmAirings } from '../broadcasts/week/confirm.service.ts';
import { copyLastWeek } from '../broadcasts/week/copy.service.ts';
import { setWeekCells } from '../broadcasts/week/set.service.ts';
import { weekGrid } from '../broadcasts/week/week.service.ts';
import { os } from './base.ts';

const { get, set, copyLast, confirm } = os.broadcasts.week;

export const weekApi = {
  get: get.handler(({ context, input }) => weekGrid(context.store, input)),
  set: set.handler(({ context, input }) => setWeekCells(context.store, context.actor, input)),
  copyLast: copyLast.handler(({ context, input }) => copyLastWeek(context.store, context.actor, input)),
  confirm: confirm.handler(({ context, input }) => confirmAirings(context.store, context.actor, input)),
};
