import { listCollaborators, saveCollaborator } from '../people/collaborators/collaborators.service.ts';
import { listDue } from '../people/due/due.service.ts';
import { erasePerson, erasePreview } from '../people/persons/erase.service.ts';
import { getHandover, listHandovers, saveHandover, waitingPeople } from '../people/handovers/handovers.service.ts';
import { mergePeople, mergePreview } from '../people/persons/merge.service.ts';
import { getCitizenId, getPerson, listPersons, savePerson, saveSaid } from '../people/persons/persons.service.ts';
import { answerQuestion, listQuestions } from '../people/persons/questions.service.ts';
import { registerRoster } from '../people/persons/register.service.ts';
import { eraseOverdue, eraseRosters, listOverdue } from '../people/overdue/retention.service.ts';
import { getVisitSlip, listVisitSlips, saveVisitSlip } from '../people/visit-slips/visit-slips.service.ts';
import { getVisit, listVisits, saveVisit } from '../people/visits/visits.service.ts';
import { handoverSlipIntake } from '../people/handovers/slip.intake.ts';
import { visitSlipIntake } from '../people/visit-slips/visit-slip.intake.ts';
import { os } from './base.ts';
import { intakeHandlers } from './intake.ts';

const [handoverSlip, visitSlip] = [intakeHandlers(handoverSlipIntake), intakeHandlers(visitSlipIntake)];
const { visits, visitSlips, persons, questions, collaborators, due, retention, handovers } = os.people;

export const peopleApi = {
  visits: {
    list: visits.list.handler(({ context, input }) => listVisits(context.store, input)),
    get: visits.get.handler(({ context, input }) => getVisit(context.store, input)),
    save: visits.save.handler(({ context, input }) => saveVisit(context.store, context.actor, input)),
  },
  visitSlips: {
    list: visitSlips.list.handler(({ context }) => listVisitSlips(context.store)),
    get: visitSlips.get.handler(({ context, input }) => getVisitSlip(context.store, input)),
    save: visitSlips.save.handler(({ context, input }) => saveVisitSlip(context.store, context.actor, input)),
    back: {
      read: visitSlips.back.read.handler(visitSlip.read),
      answer: visitSlips.back.answer.handler(visitSlip.answer),
      apply: visitSlips.back.apply.handler(visitSlip.apply),
    },
  },
  persons: {
    list: persons.list.handler(({ context, input }) => listPersons(context.store, input)),
    get: persons.get.handler(({ context, input }) => getPerson(context.store, input)),
    save: persons.save.handler(({ context, input }) => savePerson(context.store, context.actor, input)),
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
    waiting: handovers.waiting.handler(({ context }) => waitingPeople(context.store)),
    slip: {
      read: handovers.slip.read.handler(handoverSlip.read),
      answer: handovers.slip.answer.handler(handoverSlip.answer),
      apply: handovers.slip.apply.handler(handoverSlip.apply),
    },
  },
};
