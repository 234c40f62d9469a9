import { listIntake, listRows } from '../broadcasts/lists/lists.intake.ts';
import { getMapping, listMappings } from '../broadcasts/lists/mappings.service.ts';
import { os } from './base.ts';
import { errorsHandler, intakeHandlers } from './intake.ts';

const { read, answer, rows, apply, errorsFile, mappings } = os.broadcasts.lists;
const intake = intakeHandlers(listIntake);

export const listsApi = {
  read: read.handler(intake.read),
  answer: answer.handler(intake.answer),
  rows: rows.handler(({ context, input }) => listRows(context.store, context.actor, input)),
  apply: apply.handler(intake.apply),
  errorsFile: errorsFile.handler(errorsHandler(listIntake)),
  mappings: {
    list: mappings.list.handler(({ context }) => listMappings(context.store)),
    get: mappings.get.handler(({ context, input }) => getMapping(context.store, input)),
  },
};
