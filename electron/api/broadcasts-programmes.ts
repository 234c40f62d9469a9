import {
  addProgrammeFile,
  getProgramme,
  listProgrammes,
  playsOf,
  programmeFile,
  saveProgramme,
} from '../broadcasts/programmes/programmes.service.ts';
import { os } from './base.ts';

const { list, get, save, plays, files } = os.broadcasts.programmes;

export const programmesApi = {
  list: list.handler(({ context }) => listProgrammes(context.store)),
  get: get.handler(({ context, input }) => getProgramme(context.store, input)),
  save: save.handler(({ context, input }) => saveProgramme(context.store, context.actor, input)),
  plays: plays.handler(({ context, input }) => playsOf(context.store, input)),
  files: {
    add: files.add.handler(({ context, input }) => addProgrammeFile(context.store, context.actor, input)),
    get: files.get.handler(({ context, input }) => programmeFile(context.store, input)),
  },
};
