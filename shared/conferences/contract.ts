import { z } from 'zod';
import { procedure } from '../kernel/procedure.ts';
import { saveProcedure, zById } from '../kernel/record-procedures.ts';
import {
  zBirth,
  zCode,
  zCount,
  zDay,
  zDone,
  zDong,
  zEventDay,
  zExisting,
  zId,
  zList,
  zNote,
  zOptionalTitle,
  zPage,
  zPeople,
  zRef,
  zSaved,
  zSort,
  zTime,
  zTitle,
} from '../kernel/schemas.ts';
import { zAttachedFile, zAttachment } from '../kernel/attachments.ts';
import { zConferenceFilter } from './filter.ts';
import { conferenceKinds, conferenceStatuses } from './labels.ts';
import { resultKinds, sexes } from '../people/results.ts';
import { names } from './names/contract.ts';
import { prints } from './prints/contract.ts';
import { rosterCopy } from './roster-copy/contract.ts';
import { rosterFile } from './roster-file/contract.ts';
import { scan } from './scan/contract.ts';

export const zSpeaker = z.object({
  name: zTitle,
  organisation: zOptionalTitle,
  /** None = Vietnamese. */
  languages: z.array(zTitle).max(10),
});
export type Speaker = z.infer<typeof zSpeaker>;
const zLongText = zNote.pipe(z.string({ error: 'Chưa nhập.' }));
export const zQuestion = z.object({ question: zLongText, answer: zNote });
export type Question = z.infer<typeof zQuestion>;

export const zConferenceValues = z.object({
  /** Blank = the app gives the next free code. */
  code: zCode.nullable(),
  name: zTitle,
  kind: z.enum(conferenceKinds),
  audienceId: zId.nullable(),
  day: zEventDay,
  time: zTime.nullable(),
  venue: zOptionalTitle,
  communeId: zId.nullable(),
  /** By its name: one the commune does not have yet is added to it. */
  hamlet: zOptionalTitle,
  lead: zOptionalTitle,
  partners: z.array(zTitle).max(50),
  atEnterprise: z.boolean(),
  enterprise: zOptionalTitle,
  online: z.boolean(),
  status: z.enum(conferenceStatuses),
  invited: zPeople.nullable(),
  attended: zPeople.nullable(),
  joinedSi: zPeople.nullable(),
  joinedHi: zPeople.nullable(),
  renewed: zPeople.nullable(),
  cost: zDong.nullable(),
  costSource: zOptionalTitle,
  waveId: zId.nullable(),
  agreementNumber: zOptionalTitle,
  purpose: zNote,
  speakers: z.array(zSpeaker).max(30, 'Tối đa 30 báo cáo viên.'),
  /** Names of the list that were part of it (checklist.list and the office's own words). */
  checklist: z.array(zTitle).max(50),
  questions: z.array(zQuestion).max(200, 'Tối đa 200 câu hỏi.'),
  note: zNote,
});
export type ConferenceValues = z.infer<typeof zConferenceValues>;

export const zAttendeeValues = z.object({
  position: zCount,
  name: zTitle,
  birth: zBirth.nullable(),
  sex: z.enum(sexes).nullable(),
  citizenId: z
    .string()
    .regex(/^(\d{9}|\d{12})$/, 'Số CCCD gồm 12 chữ số, CMND gồm 9 chữ số.')
    .nullable(),
  phone: zOptionalTitle,
  unit: zOptionalTitle,
  present: z.boolean(),
  results: z.array(z.object({ kind: z.enum(resultKinds), joinedOn: zEventDay.nullable() })).max(20),
  handedOver: z.boolean(),
  // What the exchange sheet has no column for: absent = stays as it is.
  role: zOptionalTitle.optional(),
  /** Came without having been invited. */
  walkIn: z.boolean().optional(),
  /** What this one receives; lists with money take it before the common amount. */
  amount: zDong.nullable().optional(),
  note: zNote.optional(),
});
export type AttendeeValues = z.infer<typeof zAttendeeValues>;
export const zAttendee = zRef.extend({
  ...zAttendeeValues.shape,
  role: z.string().nullable(),
  walkIn: z.boolean(),
  amount: zDong.nullable(),
  note: z.string().nullable(),
  /** Who this is in the register of people. */
  personId: zId.nullable(),
});

export const zConferenceRow = zRef.extend({
  code: z.string(),
  name: z.string(),
  kind: z.enum(conferenceKinds),
  day: zDay,
  time: zTime.nullable(),
  venue: z.string().nullable(),
  communeId: zId.nullable(),
  communeName: z.string().nullable(),
  status: z.enum(conferenceStatuses),
  /** People on the roster, those marked present, and the attendance that counts (domain §3 «Attendance»). */
  onRoster: z.int(),
  present: z.int(),
  attendance: z.int(),
});
export const zConference = zRef.extend({
  ...zConferenceValues.shape,
  code: z.string(),
  communeName: z.string().nullable(),
  attendees: z.array(zAttendee),
});

export const zChecklistValues = z.object({ name: zTitle });
export const zChecklistItem = zRef.extend({ name: z.string(), source: z.string().nullable(), section: z.string().nullable() });

export const conferenceSortColumns = ['day', 'name', 'code', 'kind', 'commune', 'status', 'attendance'] as const;
export const conferences = {
  list: procedure
    .input(zPage.extend({ filter: zConferenceFilter, sort: zSort(conferenceSortColumns).optional() }))
    .output(zList(zConferenceRow)),
  get: procedure.input(zById).output(zConference),
  /** By its code, whatever its case. */
  named: procedure.input(z.object({ code: z.string().max(60) })).output(z.object({ id: zId })),
  save: saveProcedure(zConferenceValues),
  roster: {
    /** One transaction: rows saved (existing null = new), rows removed. Rows not named stay as they are. */
    save: procedure
      .input(
        z.object({
          conferenceId: zId,
          rows: z.array(z.object({ existing: zExisting, values: zAttendeeValues })).max(5000),
          removed: z.array(zRef).max(5000),
        }),
      )
      .output(zDone.extend({ attendees: z.array(zAttendee) })),
    /** Present marks of many at once; rows not named keep theirs. */
    mark: procedure
      .input(z.object({ conferenceId: zId, present: z.array(zId).max(5000), absent: z.array(zId).max(5000) }))
      .output(zDone.extend({ attendees: z.array(zAttendee) })),
    /** The conference an attendee belongs to: a figure is opened down to its person. */
    find: procedure.input(zById).output(z.object({ conferenceId: zId })),
  },
  names,
  prints,
  rosterFile,
  rosterCopy,
  /** What is offered as ticks: the built-in ones with their source, and the office's own. */
  checklist: { list: procedure.output(z.array(zChecklistItem)), save: saveProcedure(zChecklistValues) },
  /** Photos and documents. */
  files: {
    list: procedure.input(z.object({ conferenceId: zId })).output(z.array(zAttachment)),
    add: procedure.input(z.object({ conferenceId: zId, file: zAttachedFile })).output(zSaved),
    get: procedure.input(zById).output(z.file()),
  },
  scan,
};
