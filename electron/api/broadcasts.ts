import { getAiring, listAirings, saveAiring } from '../broadcasts/log/log.service.ts';
import { complianceGrid } from '../broadcasts/compliance/compliance.service.ts';
import { os } from './base.ts';
import { complianceApi } from './broadcasts-compliance.ts';
import { listsApi } from './broadcasts-lists.ts';
import { patternsApi } from './broadcasts-patterns.ts';
import { programmesApi } from './broadcasts-programmes.ts';
import { stationsApi } from './broadcasts-stations.ts';
import { confirmationsApi } from './broadcasts-confirmations.ts';
import { weekApi } from './broadcasts-week.ts';

const { list, get, save, grid } = os.broadcasts;

export const broadcastsApi = {
  list: list.handler(({ context, input }) => listAirings(context.store, input)),
  get: get.handler(({ context, input }) => getAiring(context.store, input)),
  save: save.handler(({ context, input }) => saveAiring(context.store, context.actor, input)),
  grid: grid.handler(({ context, input }) => complianceGrid(context.store, input)),
  week: weekApi,
  compliance: complianceApi,
  stations: stationsApi,
  confirmations: confirmationsApi,
  lists: listsApi,
  programmes: programmesApi,
  patterns: patternsApi,
};
