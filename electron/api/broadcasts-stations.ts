import { listStations, removeStation, restoreStation, saveStation } from '../broadcasts/stations/stations.service.ts';
import { os } from './base.ts';

const { list, save, remove, restore } = os.broadcasts.stations;

export const stationsApi = {
  list: list.handler(({ context }) => listStations(context.store)),
  save: save.handler(({ context, input }) => saveStation(context.store, context.actor, input)),
  remove: remove.handler(({ context, input }) => removeStation(context.store, context.actor, input)),
  restore: restore.handler(({ context, input }) => restoreStation(context.store, context.actor, input)),
};
