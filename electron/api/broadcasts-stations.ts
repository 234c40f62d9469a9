import { listStations, saveStation } from '../broadcasts/stations/stations.service.ts';
import { os } from './base.ts';

const { list, save } = os.broadcasts.stations;

export const stationsApi = {
  list: list.handler(({ context }) => listStations(context.store)),
  save: save.handler(({ context, input }) => saveStation(context.store, context.actor, input)),
};
