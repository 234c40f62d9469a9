import { removeRecord } from '../store/removal.ts';
import { os } from './base.ts';

export const recordsApi = {
  remove: os.records.remove.handler(({ context, input }) => removeRecord(context.store, context.actor, input)),
};
