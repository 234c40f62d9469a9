import { getAiring, listAirings, saveAiring } from '../broadcasts/log/log.service.ts';
import { complianceGrid } from '../broadcasts/compliance/compliance.service.ts';
import { confirmAirings } from '../broadcasts/week/confirm.service.ts';
import { copyLastWeek } from '../broadcasts/week/copy.service.ts';
import { setWeekCells } from '../broadcasts/week/set.service.ts';
import { weekGrid } from '../broadcasts/week/week.service.ts';
import { complianceOverview } from '../broadcasts/compliance/overview.service.ts';
import { listStations, saveStation } from '../broadcasts/stations/stations.service.ts';
import { confirmationDetail, confirmationOverview, confirmMonth, markSent } from '../broadcasts/confirmations/confirmations.service.ts';
import { settleDifferences } from '../broadcasts/confirmations/settle.service.ts';
import { slipIntake } from '../broadcasts/confirmations/slip.intake.ts';
import { listIntake, listRows } from '../broadcasts/lists/lists.intake.ts';
import { listMappings } from '../broadcasts/lists/mappings.service.ts';
import {
  addProgrammeFile,
  getProgramme,
  listProgrammes,
  playsOf,
  programmeFile,
  saveProgramme,
} from '../broadcasts/programmes/programmes.service.ts';
import { addExceptions, listExceptions, removeExceptions } from '../broadcasts/patterns/exceptions.service.ts';
import { generate as generateAirings, previewGeneration } from '../broadcasts/patterns/generation.service.ts';
import { listPatterns, savePattern } from '../broadcasts/patterns/patterns.service.ts';
import { os } from './base.ts';
import { errorsHandler, intakeHandlers } from './intake.ts';

const [slip, sentList] = [intakeHandlers(slipIntake), intakeHandlers(listIntake)];
const { list, get, save, grid, week, compliance, stations, confirmations, lists, programmes, patterns } = os.broadcasts;

export const broadcastsApi = {
  list: list.handler(({ context, input }) => listAirings(context.store, input)),
  get: get.handler(({ context, input }) => getAiring(context.store, input)),
  save: save.handler(({ context, input }) => saveAiring(context.store, context.actor, input)),
  grid: grid.handler(({ context, input }) => complianceGrid(context.store, input)),
  week: {
    get: week.get.handler(({ context, input }) => weekGrid(context.store, input)),
    set: week.set.handler(({ context, input }) => setWeekCells(context.store, context.actor, input)),
    copyLast: week.copyLast.handler(({ context, input }) => copyLastWeek(context.store, context.actor, input)),
    confirm: week.confirm.handler(({ context, input }) => confirmAirings(context.store, context.actor, input)),
  },
  compliance: { overview: compliance.overview.handler(({ context, input }) => complianceOverview(context.store, input)) },
  stations: {
    list: stations.list.handler(({ context }) => listStations(context.store)),
    save: stations.save.handler(({ context, input }) => saveStation(context.store, context.actor, input)),
  },
  confirmations: {
    overview: confirmations.overview.handler(({ context, input }) => confirmationOverview(context.store, input)),
    detail: confirmations.detail.handler(({ context, input }) => confirmationDetail(context.store, input)),
    markSent: confirmations.markSent.handler(({ context, input }) => markSent(context.store, context.actor, input)),
    read: confirmations.read.handler(slip.read),
    answer: confirmations.answer.handler(slip.answer),
    apply: confirmations.apply.handler(slip.apply),
    settle: confirmations.settle.handler(({ context, input }) => settleDifferences(context.store, context.actor, input)),
    confirmMonth: confirmations.confirmMonth.handler(({ context, input }) => confirmMonth(context.store, context.actor, input)),
  },
  lists: {
    read: lists.read.handler(sentList.read),
    answer: lists.answer.handler(sentList.answer),
    rows: lists.rows.handler(({ context, input }) => listRows(context.store, context.actor, input)),
    apply: lists.apply.handler(sentList.apply),
    errorsFile: lists.errorsFile.handler(errorsHandler(listIntake)),
    mappings: { list: lists.mappings.list.handler(({ context }) => listMappings(context.store)) },
  },
  programmes: {
    list: programmes.list.handler(({ context }) => listProgrammes(context.store)),
    get: programmes.get.handler(({ context, input }) => getProgramme(context.store, input)),
    save: programmes.save.handler(({ context, input }) => saveProgramme(context.store, context.actor, input)),
    plays: programmes.plays.handler(({ context, input }) => playsOf(context.store, input)),
    files: {
      add: programmes.files.add.handler(({ context, input }) => addProgrammeFile(context.store, context.actor, input)),
      get: programmes.files.get.handler(({ context, input }) => programmeFile(context.store, input)),
    },
  },
  patterns: {
    list: patterns.list.handler(({ context }) => listPatterns(context.store)),
    save: patterns.save.handler(({ context, input }) => savePattern(context.store, context.actor, input)),
    preview: patterns.preview.handler(({ context, input }) => previewGeneration(context.store, input)),
    generate: patterns.generate.handler(({ context, input }) => generateAirings(context.store, context.actor, input)),
    exceptions: {
      list: patterns.exceptions.list.handler(({ context }) => listExceptions(context.store)),
      add: patterns.exceptions.add.handler(({ context, input }) => addExceptions(context.store, context.actor, input)),
      remove: patterns.exceptions.remove.handler(({ context, input }) => removeExceptions(context.store, context.actor, input)),
    },
  },
};
