import { listCollaborators, removeCollaborator, saveCollaborator } from '../people/collaborators/collaborators.service.ts';
import { listDue } from '../people/due/due.service.ts';
import { erasePerson, erasePreview } from '../people/persons/erase.service.ts';
import { getHandover, listHandovers, removeHandover, saveHandover, waitingPeople } from '../people/handovers/handovers.service.ts';
import { mergePeople, mergePreview } from '../people/persons/merge.service.ts';
import { getCitizenId, getPerson, listPersons, removePerson, savePerson, saveSaid } from '../people/persons/persons.service.ts';
import { answerQuestion, listQuestions } from '../people/persons/questions.service.ts';
import { registerRoster } from '../people/persons/register.service.ts';
import { eraseOverdue, eraseRosters, listOverdue } from '../people/overdue/retention.service.ts';
import { applySlip, previewSlip, undoSlip } from '../people/handovers/slip.service.ts';
import { applyVisitSlip, previewVisitSlip, undoVisitSlip } from '../people/visit-slips/import.service.ts';
import { getVisitSlip, listVisitSlips, removeVisitSlip, saveVisitSlip } from '../people/visit-slips/visit-slips.service.ts';
import { getVisit, listVisits, removeVisit, saveVisit } from '../people/visits/visits.service.ts';
import { os } from './base.ts';

const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer());
const { visits, visitSlips, persons, questions, collaborators, due, retention, handovers } = os.people;

export const peopleApi = {
  visits: {
    list: visits.list.handler(({ context, input }) => listVisits(context.store, input)),
    get: visits.get.handler(({ context, input }) => getVisit(context.store, input)),
    save: visits.save.handler(({ context, input }) => saveVisit(context.store, context.actor, input)),
    remove: visits.remove.handler(({ context, input }) => removeVisit(context.store, context.actor, input)),
  },
  visitSlips: {
    list: visitSlips.list.handler(({ context }) => listVisitSlips(context.store)),
    get: visitSlips.get.handler(({ context, input }) => getVisitSlip(context.store, input)),
    save: visitSlips.save.handler(({ context, input }) => saveVisitSlip(context.store, context.actor, input)),
    remove: visitSlips.remove.handler(({ context, input }) => removeVisitSlip(context.store, context.actor, input)),
    preview: visitSlips.preview.handler(async ({ context, input: { file, ...rest } }) =>
      previewVisitSlip(context.store, { ...rest, bytes: await bytesOf(file) }),
    ),
    apply: visitSlips.apply.handler(async ({ context, input: { file, ...rest } }) =>
      applyVisitSlip(context.store, context.actor, { ...rest, bytes: await bytesOf(file) }),
    ),
    undo: visitSlips.undo.handler(({ context, input }) => undoVisitSlip(context.store, context.actor, input)),
  },
  persons: {
    list: persons.list.handler(({ context, input }) => listPersons(context.store, input)),
    get: persons.get.handler(({ context, input }) => getPerson(context.store, input)),
    save: persons.save.handler(({ context, input }) => savePerson(context.store, context.actor, input)),
    remove: persons.remove.handler(({ context, input }) => removePerson(context.store, context.actor, input)),
    citizenId: persons.citizenId.handler(({ context, input }) => getCitizenId(context.store, input)),
    said: persons.said.handler(({ context, input }) => saveSaid(context.store, context.actor, input)),
    register: persons.register.handler(({ context, input }) => registerRoster(context.store, context.actor, input)),
    mergePreview: persons.mergePreview.handler(({ context, input }) => mergePreview(context.store, input)),
    merge: persons.merge.handler(({ context, input }) => mergePeople(context.store, context.actor, input)),
    erasePreview: persons.erasePreview.handler(({ context, input }) => erasePreview(context.store, { ids: [input.id] })),
    erase: persons.erase.handler(({ context, input }) => erasePerson(context.store, context.actor, input)),
  },
  questions: {
    list: questions.list.handler(({ context }) => listQuestions(context.store)),
    answer: questions.answer.handler(({ context, input }) => answerQuestion(context.store, context.actor, input)),
  },
  collaborators: {
    list: collaborators.list.handler(({ context }) => listCollaborators(context.store)),
    save: collaborators.save.handler(({ context, input }) => saveCollaborator(context.store, context.actor, input)),
    remove: collaborators.remove.handler(({ context, input }) => removeCollaborator(context.store, context.actor, input)),
  },
  due: {
    list: due.list.handler(({ context, input }) => listDue(context.store, input)),
  },
  retention: {
    list: retention.list.handler(({ context, input }) => listOverdue(context.store, input)),
    preview: retention.preview.handler(({ context, input }) => erasePreview(context.store, input)),
    erase: retention.erase.handler(({ context, input }) => eraseOverdue(context.store, context.actor, input)),
    eraseRosters: retention.eraseRosters.handler(({ context }) => eraseRosters(context.store, context.actor)),
  },
  handovers: {
    list: handovers.list.handler(({ context }) => listHandovers(context.store)),
    get: handovers.get.handler(({ context, input }) => getHandover(context.store, input)),
    save: handovers.save.handler(({ context, input }) => saveHandover(context.store, context.actor, input)),
    remove: handovers.remove.handler(({ context, input }) => removeHandover(context.store, context.actor, input)),
    waiting: handovers.waiting.handler(({ context }) => waitingPeople(context.store)),
    slipPreview: handovers.slipPreview.handler(async ({ context, input: { file, ...rest } }) =>
      previewSlip(context.store, { ...rest, bytes: await bytesOf(file) }),
    ),
    slipApply: handovers.slipApply.handler(async ({ context, input: { file, ...rest } }) =>
      applySlip(context.store, context.actor, { ...rest, bytes: await bytesOf(file) }),
    ),
    slipUndo: handovers.slipUndo.handler(({ context, input }) => undoSlip(context.store, context.actor, input)),
  },
};
