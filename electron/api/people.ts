import { getVisit, listVisits, removeVisit, restoreVisit, saveVisit } from '../people/visits.service.ts';
import { os } from './base.ts';

const { visits } = os.people;

export const peopleApi = {
  visits: {
    list: visits.list.handler(({ context, input }) => listVisits(context.store, input)),
    get: visits.get.handler(({ context, input }) => getVisit(context.store, input)),
    save: visits.save.handler(({ context, input }) => saveVisit(context.store, context.actor, input)),
    remove: visits.remove.handler(({ context, input }) => removeVisit(context.store, context.actor, input)),
    restore: visits.restore.handler(({ context, input }) => restoreVisit(context.store, context.actor, input)),
  },
};
