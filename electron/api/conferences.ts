import { listChecklist, saveChecklistItem } from '../conferences/course/checklist.service.ts';
import { getConference, listConferences, saveConference } from '../conferences/conferences.service.ts';
import { addConferenceFile, conferenceFile, listConferenceFiles } from '../conferences/files/files.service.ts';
import { getNames, insistOnNames } from '../conferences/names/names.service.ts';
import { attendeesToCopy, copyToRoster, peopleToCopy } from '../conferences/roster-copy/roster-copy.service.ts';
import { rosterIntake } from '../conferences/roster-file/roster-file.intake.ts';
import { findConferenceOf, markPresent, saveRoster } from '../conferences/roster/roster.service.ts';
import { conferenceOfCode, invitationText, keepInvitationText, recordAmounts } from '../conferences/prints/prints.service.ts';
import { scanCard } from '../conferences/scan/scan.service.ts';
import { os } from './base.ts';
import { errorsHandler, intakeHandlers } from './intake.ts';

const intake = intakeHandlers(rosterIntake);

const { list, get, named, save, roster, names, prints, rosterFile, rosterCopy, checklist, files, scan } = os.conferences;

export const conferencesApi = {
  list: list.handler(({ context, input }) => listConferences(context.store, input)),
  get: get.handler(({ context, input }) => getConference(context.store, input)),
  named: named.handler(({ context, input }) => ({ id: context.store.read((reader) => conferenceOfCode(reader, input.code)) })),
  save: save.handler(({ context, input }) => saveConference(context.store, context.actor, input)),
  roster: {
    save: roster.save.handler(({ context, input }) => saveRoster(context.store, context.actor, input)),
    mark: roster.mark.handler(({ context, input }) => markPresent(context.store, context.actor, input)),
    find: roster.find.handler(({ context, input }) => findConferenceOf(context.store, input)),
  },
  names: {
    of: names.of.handler(({ context, input }) => getNames(context.store, input)),
    insist: names.insist.handler(({ context, input }) => insistOnNames(context.store, context.actor, input)),
  },
  prints: {
    recordAmounts: prints.recordAmounts.handler(({ context, input }) => recordAmounts(context.store, context.actor, input)),
    invitationText: prints.invitationText.handler(({ context }) => invitationText(context.store)),
    keepInvitationText: prints.keepInvitationText.handler(({ context, input }) => keepInvitationText(context.store, context.actor, input)),
  },
  rosterFile: {
    read: rosterFile.read.handler(intake.read),
    answer: rosterFile.answer.handler(intake.answer),
    apply: rosterFile.apply.handler(intake.apply),
    errorsFile: rosterFile.errorsFile.handler(errorsHandler(rosterIntake)),
  },
  rosterCopy: {
    attendees: rosterCopy.attendees.handler(({ context, input }) => attendeesToCopy(context.store, input)),
    people: rosterCopy.people.handler(({ context, input }) => peopleToCopy(context.store, input)),
    apply: rosterCopy.apply.handler(({ context, input }) => copyToRoster(context.store, context.actor, input)),
  },
  checklist: {
    list: checklist.list.handler(({ context }) => listChecklist(context.store)),
    save: checklist.save.handler(({ context, input }) => saveChecklistItem(context.store, context.actor, input)),
  },
  files: {
    list: files.list.handler(({ context, input }) => listConferenceFiles(context.store, input)),
    add: files.add.handler(({ context, input }) => addConferenceFile(context.store, context.actor, input)),
    get: files.get.handler(({ context, input }) => conferenceFile(context.store, input)),
  },
  scan: {
    card: scan.card.handler(({ context, input }) => scanCard(context.store, context.actor, input)),
  },
};
